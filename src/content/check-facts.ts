import { EASY_PICTURE_NAMES } from '../model/easy-pictures.ts';
import { WHOLE_LIST } from '../schemas/wording.ts';
import { formatDate } from '../text/dates.ts';
import { numeralsIn } from '../text/numerals.ts';
import { faultIn, type Fault } from './fault.ts';
import { checkEvidence } from './check-evidence.ts';
import { ofKind, type ParsedFacts, type PlacedFact } from './facts.ts';
import { KINDS, referencesOf, type RawFacts, type RecordKind } from './kinds.ts';
import { NAMEABLE, type Nameable } from './nameable.ts';

/** Joins the records: ids are unique, every reference leads somewhere, every source is cited. */
export function checkFacts(parsed: ParsedFacts): Fault[] {
	const { raw, placed, faults } = parsed;
	return [
		...duplicateIds(placed),
		...brokenReferences(raw, placed, faults),
		...undatedViews(raw, placed),
		...lostDifferences(raw, placed),
		...oneTimeline(placed),
		...undrawablePoints(raw, placed),
		...unfoundedStatements(raw, placed),
		...checkEvidence(parsed),
		...askOrder(raw, faults),
		...unknownPictures(placed),
		...incompleteWordings(raw, placed, faults),
		...brokenReplies(raw, placed, faults),
		...strangersToFacts(raw, placed),
	];
}

/** Ids that two records have, which become addresses of the same pages. */
function duplicateIds(placed: readonly PlacedFact[]): Fault[] {
	const first = new Map<string, PlacedFact>();
	return placed.flatMap((fact) => {
		const { idSpaces }: RecordKind = KINDS[fact.kind];
		const names = (idSpaces ?? [fact.kind]).map((space) => `${space} ${fact.value.id}`);
		const earlier = names.map((name) => first.get(name)).find((found) => found !== undefined);
		for (const name of names) if (!first.has(name)) first.set(name, fact);
		if (!earlier) return [];
		const message = `is used twice: it stands at ${earlier.file}:${earlier.line} too; give one of them another id`;
		return [faultIn(fact, 'id', undefined, message)];
	});
}

function brokenReferences(raw: RawFacts, placed: readonly PlacedFact[], unread: readonly Fault[]): Fault[] {
	const known = new Map(NAMEABLE_KINDS.map((to) => [to, new Set(nameableIds(raw, to))]));
	// A record that cannot be read is there all the same: its own fault says enough.
	const there = new Set(unread.map(({ record }) => record));
	return placed.flatMap((fact) =>
		referencesOf(fact.kind, fact.value)
			.filter(({ to, id }) => !known.get(to)!.has(id) && !there.has(id))
			.map(({ to, field, id }) => faultIn(fact, field, id, NAMEABLE[to])),
	);
}

/** There is one way in which the timeline is cut. */
function oneTimeline(placed: readonly PlacedFact[]): Fault[] {
	return ofKind(placed, 'timelines')
		.slice(1)
		.map((second) =>
			faultIn(second, undefined, undefined, 'is a second record: the timeline is cut in one way; leave it out'),
		);
}

const NAMEABLE_KINDS = Object.keys(NAMEABLE) as Nameable[];

/** The ids that records may name. */
function nameableIds(raw: RawFacts, to: Nameable): string[] {
	if (to === 'quotable') return raw.facts.flatMap(({ id, quote }) => (quote ? id : []));
	const records = to === 'citable' ? [...raw.facts, ...raw.arguments] : raw[to];
	return records.map(({ id }) => id);
}

/** Events and positions take their date from their first fact, and events are drawn at it. */
function undatedViews({ facts }: RawFacts, placed: readonly PlacedFact[]): Fault[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return [...ofKind(placed, 'events'), ...ofKind(placed, 'positions')].flatMap((view) => {
		const first = byId.get(view.value.facts[0]!);
		if (!first || (first.date && !(view.kind === 'events' && first.date.includes('/')))) return [];
		const message = 'has no single date, and what is told here needs one: put a fact first that has';
		return [faultIn(view, 'facts', first.id, message)];
	});
}

/**
 * Terms that say a fact again whose sources differ, and do not name it: they give the same day as its text, or a number that
 * passages of one reading show for both.
 */
function lostDifferences({ facts }: RawFacts, placed: readonly PlacedFact[]): Fault[] {
	const disputed = facts.filter(({ differs }) => differs);
	const gives = (text: string, value: number) => numeralsIn(text).some((numeral) => numeral.value === value);
	return ofKind(placed, 'terms').flatMap((term) => {
		const { definition, support = [], restates = [] } = term.value;
		const numbers = numeralsIn(definition);
		return disputed
			.filter(({ id }) => !restates.includes(id))
			.flatMap((fact): Fault[] => {
				const passages = support.flatMap(({ reading, passage = '' }) =>
					(fact.support ?? []).flatMap((other) => (other.reading === reading ? [[passage, other.passage ?? '']] : [])),
				);
				const shown = numbers.find(({ value }) => passages.some((both) => both.every((one) => gives(one, value))));
				const day = fact.date?.length === 'YYYY-MM-DD'.length ? formatDate(fact.date) : undefined;
				const again = day && [definition, fact.text].every((text) => text.includes(day)) ? day : shown?.written;
				if (!again) return [];
				const message = `lacks ${fact.id}, which gives ${again} too and has another version of it: add it, and the difference is printed with the term`;
				return [faultIn(term, 'restates', restates.join(', ') || undefined, message)];
			});
	});
}

/** Points and statements of a series whose fact was not counted by anybody. */
function undrawablePoints({ facts }: RawFacts, placed: readonly PlacedFact[]): Fault[] {
	const undrawable = new Set(facts.flatMap(({ id, inference, search }) => (inference || search ? id : [])));
	const message = 'cannot be drawn: a point is read or reported, and this fact is inferred or was not found';
	return ofKind(placed, 'series').flatMap((series) =>
		(['points', 'statements'] as const).flatMap((field) =>
			series.value[field].flatMap(({ fact }, index) =>
				undrawable.has(fact) ? [faultIn(series, `${field}.${index}.fact`, fact, message)] : [],
			),
		),
	);
}

/** Statements take their date from their fact, stand in its order, and say no number that the fact does not give. */
function unfoundedStatements({ facts }: RawFacts, placed: readonly PlacedFact[]): Fault[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return ofKind(placed, 'series').flatMap((series) => {
		let before = '';
		return series.value.statements.flatMap(({ fact: name, words }, index): Fault[] => {
			const fact = byId.get(name);
			if (!fact) return [];
			const fault = (field: string, value: string, message: string) => [
				faultIn(series, `statements.${index}.${field}`, value, message),
			];
			if (!fact.date || fact.date.includes('/'))
				return fault('fact', name, 'has no single date, and a statement is drawn at it: name a fact that has');
			if (fact.date < before)
				return fault('fact', name, `is of ${fact.date}, and stands after ${before}: put statements in order of date`);
			before = fact.date;
			const given = new Set(numeralsIn(fact.text).map(({ value }) => value));
			const astray = numeralsIn(words).find(({ value }) => !given.has(value));
			if (!astray) return [];
			const message = `holds the number ${astray.written}, which ${name} does not give: write it as the fact has it`;
			return fault('words', words, message);
		});
	});
}

/** Who answers whom: another argument, of another side, and of the same question unless words say how it answers. */
function brokenReplies(raw: RawFacts, placed: readonly PlacedFact[], faults: readonly Fault[]): Fault[] {
	const byId = new Map(raw.arguments.map((argument) => [argument.id, argument]));
	return ofKind(placed, 'arguments').flatMap((record) => {
		const argument = record.value;
		const id = argument.reply.argument;
		// A record that cannot be read is there all the same: its own fault says enough.
		if (!id || faults.some((fault) => fault.record === id)) return [];
		const answer = byId.get(id);
		const message = !answer
			? 'is not an argument: name an id from content/views/arguments.yaml, or give the reply in text'
			: answer.side === argument.side
				? `is of the same side, ${answer.side}: name an argument of another side, or give the reply in text`
				: answer.question !== argument.question && !argument.reply.text
					? `is about another question, ${answer.question}: say in text how it answers, or name one about ${argument.question}`
					: undefined;
		return message ? [faultIn(record, 'reply.argument', id, message)] : [];
	});
}

/** Holders of arguments whose fact is by and about others. That it says the argument only a reader can tell. */
function strangersToFacts({ facts, works, bodies }: RawFacts, placed: readonly PlacedFact[]): Fault[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const bodyNames = new Map(bodies.map(({ id, name }) => [id, name]));
	const issuers = new Map(
		works.flatMap(({ id, by, author = '', readings = [] }) =>
			[id, ...readings.map((reading) => reading.id)].map((text) => [text, `${bodyNames.get(by)} ${author}`] as const),
		),
	);
	const named = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu));
	return ofKind(placed, 'arguments').flatMap((record) =>
		record.value.heldBy.flatMap(({ name, fact: id }, index) => {
			const fact = byId.get(id);
			if (!fact) return [];
			const { text, quote, support = [], original = [] } = fact;
			const texts = [...support.map(({ reading }) => reading), ...original].map((one) => issuers.get(one));
			const told = named([text, quote?.speaker, ...support.map(({ passage }) => passage), ...texts].join(' '));
			if ([...named(name)].some((word) => told.has(word) && !COMMON_WORDS.has(word))) return [];
			const message = `does not name ${name}: name the fact whose text or passages say the argument in the name of this holder, or leave the holder out`;
			return [faultIn(record, `heldBy.${index}.fact`, id, message)];
		}),
	);
}

/** Words of a holder's name that name nobody. */
const COMMON_WORDS = new Set(
	'a an and by for in of on one other the their to who whose european international national online uk us eu'.split(
		' ',
	),
);

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
			message: 'is out of order: the demands stand in the order of the announcement, from 1',
		}));
}

/** Demands whose drawing is none. */
function unknownPictures(placed: readonly PlacedFact[]): Fault[] {
	const names: readonly string[] = EASY_PICTURE_NAMES;
	return ofKind(placed, 'asks')
		.filter(({ value: { picture } }) => !names.includes(picture))
		.map((ask) => faultIn(ask, 'picture', ask.value.picture, `is not a drawing: write one of ${names.join(', ')}`));
}

/** Each demand and the list as a whole have a wording, and each wording compares every version. */
function incompleteWordings(raw: RawFacts, placed: readonly PlacedFact[], faults: readonly Fault[]): Fault[] {
	const file = 'content/views/wordings.yaml';
	// A record that cannot be read is there, though it is not among the others: its own fault says enough.
	if (faults.some((fault) => fault.file.startsWith('content/views/'))) return [];
	const groups = [...raw.asks.map(({ id }) => id), WHOLE_LIST];
	const message = 'is not there: add a record with this id, its parts and every version';
	return [
		...groups
			.filter((group) => !raw.wordings.some(({ id }) => id === group))
			.map((record) => ({ file, record, message })),
		...ofKind(placed, 'wordings').flatMap((wording) => {
			const { id, versions } = wording.value;
			const missing = raw.wordingVersions
				.filter((one) => versions.every(({ version }) => version !== one.id))
				.map((one) => `lacks the version ${one.id}: add it; what was not seen is not-seen`)
				.map((lack) => faultIn(wording, 'versions', undefined, lack));
			return groups.includes(id)
				? missing
				: [faultIn(wording, 'id', id, `is not a group of wordings: write one of ${groups.join(', ')}`), ...missing];
		}),
	];
}
