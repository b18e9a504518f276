import { WORDING_GROUPS } from '../schemas/wording.ts';
import type { Fault } from './fault.ts';
import { checkEvidence } from './check-evidence.ts';
import { placeOf, type FactKind, type ParsedFacts, type PlacedFact, type RawFacts } from './facts.ts';

/** Kinds whose ids share one space, because they become addresses of the same pages. */
const ID_SPACES: readonly (readonly FactKind[])[] = [
	['bodies'],
	['works'],
	['facts', 'arguments', 'helpAdvice', 'helpInternational', 'helpServices'],
	['events'],
	['positions'],
	['asks'],
	['wordings'],
	['articleStatements'],
	['countries'],
	['hypotheses'],
	['series'],
	['terms'],
	['helpServices', 'helpAdvice', 'helpInternational', 'helpCountries'],
];

/** Joins the records: ids are unique, every reference leads somewhere, every source is cited. */
export function checkFacts(parsed: ParsedFacts): Fault[] {
	const { raw, placed, faults } = parsed;
	return [
		...duplicateIds(placed),
		...brokenReferences(raw, placed, faults),
		...checkEvidence(parsed),
		...askOrder(raw, faults),
		...missingWordings(raw, faults),
		...brokenReplies(raw, placed, faults),
	];
}

function duplicateIds(placed: readonly PlacedFact[]): Fault[] {
	return ID_SPACES.flatMap((kinds) => {
		const first = new Map<string, PlacedFact>();
		const faults: Fault[] = [];
		for (const fact of placed.filter(({ kind }) => kinds.includes(kind))) {
			const earlier = first.get(fact.value.id);
			if (earlier)
				faults.push({
					...placeOf(fact),
					field: 'id',
					message: `is used twice: it stands at ${earlier.file}:${earlier.line} too; give one of them another id`,
				});
			else first.set(fact.value.id, fact);
		}
		return faults;
	});
}

function brokenReferences(raw: RawFacts, placed: readonly PlacedFact[], unread: readonly Fault[]): Fault[] {
	const ids = (...kinds: FactKind[]) => new Set(kinds.flatMap((kind) => raw[kind].map(({ id }) => id)));
	const facts = ids('facts');
	// A record that cannot be read is there all the same: its own fault says enough.
	for (const { record } of unread) if (record) facts.add(record);
	const citable = new Set([...facts, ...ids('arguments')]);
	const terms = ids('terms');
	const hypotheses = ids('hypotheses');
	const services = ids('helpServices');
	const positions = ids('positions');
	const former = new Map(
		raw.facts.flatMap(({ id, formerIds = [] }) => formerIds.map((formerId) => [formerId, id] as const)),
	);
	const quotable = new Set(raw.facts.flatMap(({ id, quote }) => (quote ? id : [])));
	const undrawable = new Set(raw.facts.flatMap(({ id, inference, search }) => (inference || search ? id : [])));
	const NO_FACT = 'is not a fact: name an id from content/facts';

	return placed.flatMap((fact) => {
		const faults: Fault[] = [];
		const expect = (known: Set<string>, id: string, field: string, advice: string) => {
			if (known.has(id)) return;
			const now = former.get(id);
			faults.push({ ...placeOf(fact), field, value: id, message: now ? `is called ${now} now: write that` : advice });
		};
		// The list of twins names facts and advice, and is checked on its own.
		if (fact.kind !== 'twins')
			for (const { field, id } of factReferences(fact.value)) expect(facts, id, field, NO_FACT);
		const value = fact.value;
		if ('judgement' in value) for (const id of value.judgement.basis) expect(citable, id, 'judgement.basis', NO_FACT);
		if ('for' in value && 'against' in value)
			for (const side of ['for', 'against'] as const) for (const id of value[side]) expect(facts, id, side, NO_FACT);
		if ('bestEvidence' in value) for (const id of value.bestEvidence) expect(facts, id, 'bestEvidence', NO_FACT);
		if ('inference' in value && value.inference)
			for (const id of value.inference.from) expect(citable, id, 'inference.from', NO_FACT);
		if ('heldBy' in value)
			for (const [index, { position }] of value.heldBy.entries())
				if (position && unread.every(({ record }) => record !== position))
					expect(
						positions,
						position,
						`heldBy.${index}.position`,
						'is not a position: name an id from content/views/positions.yaml, or leave it out',
					);
		if ('quoteOf' in value && value.quoteOf)
			expect(quotable, value.quoteOf, 'quoteOf', 'has no quotation: name a fact with one, or leave it out');
		if ('seeAlso' in value)
			for (const id of value.seeAlso ?? [])
				expect(terms, id, 'seeAlso', 'is not a term: name an id from content/facts/terms.yaml');
		if ('basis' in value && value.basis)
			expect(hypotheses, value.basis, 'basis', 'is not a hypothesis: name an id from content/views/hypotheses.yaml');
		if (fact.kind === 'helpCountries' && 'group' in value && 'name' in value)
			for (const id of serviceReferences(value))
				expect(services, id, 'service', 'is not a service: name an id from content/facts/help-services.yaml');
		if (fact.kind === 'events' || fact.kind === 'positions') {
			const first = raw.facts.find(({ id }) => 'facts' in value && value.facts?.[0] === id);
			if (first && (!first.date || (fact.kind === 'events' && first.date.includes('/'))))
				faults.push({
					...placeOf(fact),
					field: 'facts',
					value: first.id,
					message: 'has no single date, and what is told here needs one: put a fact first that has',
				});
		}
		if (fact.kind === 'series' && 'points' in value)
			for (const [index, { fact: id }] of value.points.entries())
				if (undrawable.has(id))
					faults.push({
						...placeOf(fact),
						field: `points.${index}.fact`,
						value: id,
						message: 'cannot be drawn: a point is read or reported, and this fact is inferred or was not found',
					});
		return faults;
	});
}

/** Fields that hold ids of facts, wherever they stand in a view. */
const FACT_FIELDS = new Set(['fact', 'facts', 'lisbon2023Fact', 'london2024Fact']);

/** Every id of a fact in a view, at any depth, with the path of the field that holds it. */
function factReferences(value: unknown, path: readonly string[] = []): { field: string; id: string }[] {
	if (Array.isArray(value)) return value.flatMap((item) => factReferences(item, path));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const field = [...path, key];
		if (!FACT_FIELDS.has(key)) return factReferences(inner, field);
		return [inner].flat().map((id) => ({ field: field.join('.'), id: String(id) }));
	});
}

/** Who answers whom: another argument, of another side, and of the same question unless words say how it answers. */
function brokenReplies(raw: RawFacts, placed: readonly PlacedFact[], faults: readonly Fault[]): Fault[] {
	const byId = new Map(raw.arguments.map((argument) => [argument.id, argument]));
	return placed.flatMap((fact) => {
		const argument = fact.kind === 'arguments' ? byId.get(fact.value.id) : undefined;
		const id = argument?.reply.argument;
		// A record that cannot be read is there all the same: its own fault says enough.
		if (!argument || !id || faults.some(({ record }) => record === id)) return [];
		const answer = byId.get(id);
		const message = !answer
			? 'is not an argument: name an id from content/views/arguments.yaml, or give the reply in text'
			: answer.side === argument.side
				? `is of the same side, ${answer.side}: name an argument of another side, or give the reply in text`
				: answer.question !== argument.question && !argument.reply.text
					? `is about another question, ${answer.question}: say in text how it answers, or name one about ${argument.question}`
					: undefined;
		return message ? [{ ...placeOf(fact), field: 'reply.argument', value: id, message }] : [];
	});
}

function serviceReferences(country: object): string[] {
	const {
		other = [],
		worriedAboutThoughts = [],
		youngPeople = [],
		survivors = [],
	} = country as Partial<RawFacts['helpCountries'][number]>;
	const routes = [...other, ...worriedAboutThoughts].flatMap((route) => ('service' in route ? [route.service] : []));
	return [...routes, ...youngPeople, ...survivors];
}

function askOrder(raw: RawFacts, faults: readonly Fault[]): Fault[] {
	const file = 'content/views/asks.yaml';
	// A record that cannot be read leaves a gap: its own fault says enough.
	if (faults.some((fault) => fault.file === file)) return [];
	return raw.asks
		.filter((ask, index) => ask.number !== index + 1)
		.map((ask) => ({
			file,
			record: ask.id,
			field: 'number',
			value: ask.number,
			message: 'is out of order: the asks stand in the order of the announcement, 1 to 5',
		}));
}

function missingWordings({ wordings }: RawFacts, faults: readonly Fault[]): Fault[] {
	const file = 'content/views/wordings.yaml';
	// A record that cannot be read is there, though it is not among the wordings: its own fault says enough.
	if (faults.some((fault) => fault.file === file)) return [];
	return WORDING_GROUPS.filter((group) => wordings.every(({ id }) => id !== group)).map((group) => ({
		file,
		record: group,
		message: 'is not there: add a record with this id, its parts and every version',
	}));
}
