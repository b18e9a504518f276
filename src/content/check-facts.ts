import { WORDING_GROUPS } from '../schemas/wording.ts';
import type { Fault } from './fault.ts';
import { CITABLE_KINDS, type Facts, type FactKind, type ParsedFacts, type PlacedFact } from './facts.ts';

/** Kinds whose ids share one space, because they become addresses of the same pages. */
const ID_SPACES: readonly (readonly FactKind[])[] = [
	['sources', 'withdrawnSources'],
	CITABLE_KINDS,
	['asks'],
	['wordings'],
	['articleStatements'],
	['countries'],
	['hypotheses'],
	['series'],
	['terms'],
	['helpServices', 'helpAdvice', 'helpInternational', 'helpCountries'],
];

/** Fields that hold ids of sources, wherever they stand in a record. */
const SOURCE_FIELDS = new Set(['source', 'sources', 'lisbon2023Source', 'london2024Source']);

/** Joins the records: ids are unique, every reference leads somewhere, every source is cited. */
export function checkFacts({ facts, placed, faults }: ParsedFacts): Fault[] {
	return [
		...duplicateIds(placed),
		...brokenReferences(facts, placed, faults),
		// A record that cannot be read cites nothing: its sources would be blamed for its fault.
		...(faults.length === 0 ? uncitedSources(placed) : []),
		...askOrder(facts, faults),
		...missingWordings(facts, faults),
		...brokenReplies(facts, placed, faults),
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

function brokenReferences(facts: Facts, placed: readonly PlacedFact[], unread: readonly Fault[]): Fault[] {
	const ids = (kinds: readonly FactKind[]) => new Set(kinds.flatMap((kind) => facts[kind].map(({ id }) => id)));
	const sources = ids(['sources']);
	const citable = ids(CITABLE_KINDS);
	const terms = ids(['terms']);
	const hypotheses = ids(['hypotheses']);
	const services = ids(['helpServices']);
	const positions = ids(['positions']);
	const quotable = new Set(
		CITABLE_KINDS.flatMap((kind) =>
			facts[kind].flatMap((record) => ('quote' in record && record.quote ? record.id : [])),
		),
	);

	return placed.flatMap((fact) => {
		const faults: Fault[] = [];
		const expect = (known: Set<string>, id: string, field: string, advice: string) => {
			if (!known.has(id)) faults.push({ ...placeOf(fact), field, value: id, message: advice });
		};
		for (const { field, id } of sourceReferences(fact.value))
			expect(sources, id, field, 'is not a source: add it to content/facts/sources.yaml or correct the id');
		const value = fact.value;
		if (fact.kind === 'asks' && 'judgement' in value)
			for (const id of value.judgement.basis)
				expect(citable, id, 'judgement.basis', 'is not a fact: name the id of a record that a chapter may cite');
		if ('for' in value && 'against' in value)
			for (const side of ['for', 'against'] as const)
				for (const id of value[side])
					expect(citable, id, side, 'is not a claim: name an id from content/facts/coalition-claims.yaml');
		if ('heldBy' in value)
			for (const [index, { position }] of value.heldBy.entries())
				if (position && unread.every(({ record }) => record !== position))
					expect(
						positions,
						position,
						`heldBy.${index}.position`,
						'is not a position: name an id from content/facts/positions.yaml, or leave it out',
					);
		if ('quoteOf' in value && value.quoteOf)
			expect(quotable, value.quoteOf, 'quoteOf', 'has no quotation: name a record with one, or leave it out');
		if ('seeAlso' in value)
			for (const id of value.seeAlso ?? [])
				expect(terms, id, 'seeAlso', 'is not a term: name an id from content/facts/terms.yaml');
		if ('basis' in value && value.basis)
			expect(hypotheses, value.basis, 'basis', 'is not a hypothesis: name an id from content/facts/hypotheses.yaml');
		if (fact.kind === 'helpCountries' && 'group' in value && 'name' in value)
			for (const id of serviceReferences(value))
				expect(services, id, 'service', 'is not a service: name an id from content/facts/help-services.yaml');
		return faults;
	});
}

/** Who answers whom: another argument, of another side, and of the same question unless words say how it answers. */
function brokenReplies(facts: Facts, placed: readonly PlacedFact[], faults: readonly Fault[]): Fault[] {
	const byId = new Map(facts.arguments.map((argument) => [argument.id, argument]));
	return placed.flatMap((fact) => {
		const argument = fact.kind === 'arguments' ? byId.get(fact.value.id) : undefined;
		const id = argument?.reply.argument;
		// A record that cannot be read is there all the same: its own fault says enough.
		if (!argument || !id || faults.some(({ record }) => record === id)) return [];
		const answer = byId.get(id);
		const message = !answer
			? 'is not an argument: name an id from content/facts/arguments.yaml, or give the reply in text'
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
	} = country as Partial<Facts['helpCountries'][number]>;
	const routes = [...other, ...worriedAboutThoughts].flatMap((route) => ('service' in route ? [route.service] : []));
	return [...routes, ...youngPeople, ...survivors];
}

function uncitedSources(placed: readonly PlacedFact[]): Fault[] {
	const cited = new Set(placed.flatMap(({ value }) => sourceReferences(value).map(({ id }) => id)));
	return placed
		.filter(({ kind, value }) => kind === 'sources' && !cited.has(value.id))
		.map((fact) => ({ ...placeOf(fact), message: 'is cited by no record: cite it, or remove it' }));
}

function askOrder(facts: Facts, faults: readonly Fault[]): Fault[] {
	const file = 'content/facts/asks.yaml';
	// A record that cannot be read leaves a gap: its own fault says enough.
	if (faults.some((fault) => fault.file === file)) return [];
	return facts.asks
		.filter((ask, index) => ask.number !== index + 1)
		.map((ask) => ({
			file,
			record: ask.id,
			field: 'number',
			value: ask.number,
			message: 'is out of order: the asks stand in the order of the announcement, 1 to 5',
		}));
}

function missingWordings({ wordings }: Facts, faults: readonly Fault[]): Fault[] {
	const file = 'content/facts/wordings.yaml';
	// A record that cannot be read is there, though it is not among the wordings: its own fault says enough.
	if (faults.some((fault) => fault.file === file)) return [];
	return WORDING_GROUPS.filter((group) => wordings.every(({ id }) => id !== group)).map((group) => ({
		file,
		record: group,
		message: 'is not there: add a record with this id, its parts and every version',
	}));
}

/** Every id of a source in a record, at any depth, with the path of the field that holds it. */
export function sourceReferences(value: unknown, path: readonly string[] = []): { field: string; id: string }[] {
	if (Array.isArray(value)) return value.flatMap((item) => sourceReferences(item, path));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const field = [...path, key];
		if (!SOURCE_FIELDS.has(key)) return sourceReferences(inner, field);
		return [inner].flat().map((id) => ({ field: field.join('.'), id: String(id) }));
	});
}

function placeOf(fact: PlacedFact): Pick<Fault, 'file' | 'line' | 'record'> {
	return { file: fact.file, line: fact.line, record: fact.value.id };
}
