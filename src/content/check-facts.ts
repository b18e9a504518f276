import { EASY_PICTURE_NAMES } from '../model/easy-pictures.ts';
import { WHOLE_LIST } from '../schemas/wording.ts';
import { numeralsIn } from '../text/numerals.ts';
import type { Fault } from './fault.ts';
import { checkEvidence } from './check-evidence.ts';
import { placeOf, type ParsedFacts, type PlacedFact } from './facts.ts';
import { KINDS, referencesOf, type FactKind, type RawFacts, type RecordKind } from './kinds.ts';
import { NAMEABLE, type Nameable } from './nameable.ts';

/** Joins the records: ids are unique, every reference leads somewhere, every source is cited. */
export function checkFacts(parsed: ParsedFacts): Fault[] {
	const { raw, placed, faults } = parsed;
	return [
		...duplicateIds(placed),
		...brokenReferences(raw, placed, faults),
		...undatedViews(raw, placed),
		...oneTimeline(placed),
		...undrawablePoints(raw, placed),
		...unfoundedStatements(raw, placed),
		...checkEvidence(parsed),
		...askOrder(raw, faults),
		...unknownPictures(raw, placed),
		...incompleteWordings(raw, placed, faults),
		...brokenReplies(raw, placed, faults),
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
		return earlier
			? [
					{
						...placeOf(fact),
						field: 'id',
						message: `is used twice: it stands at ${earlier.file}:${earlier.line} too; give one of them another id`,
					},
				]
			: [];
	});
}

function brokenReferences(raw: RawFacts, placed: readonly PlacedFact[], unread: readonly Fault[]): Fault[] {
	const known = nameableIds(raw);
	// A record that cannot be read is there all the same: its own fault says enough.
	const there = new Set(unread.map(({ record }) => record));
	const former = new Map(
		raw.facts.flatMap(({ id, formerIds = [] }) => formerIds.map((formerId) => [formerId, id] as const)),
	);
	return placed.flatMap((fact) =>
		referencesOf(fact.kind, fact.value)
			.filter(({ to, id }) => !known[to].has(id) && !there.has(id))
			.map(({ to, field, id }) => {
				const now = former.get(id);
				return { ...placeOf(fact), field, value: id, message: now ? `is called ${now} now: write that` : NAMEABLE[to] };
			}),
	);
}

/** There is one way in which the timeline is cut. */
function oneTimeline(placed: readonly PlacedFact[]): Fault[] {
	return placed
		.filter(({ kind }) => kind === 'timelines')
		.slice(1)
		.map((second) => ({
			...placeOf(second),
			message: 'is a second record: the timeline is cut in one way; leave it out',
		}));
}

/** The ids that records may name. */
function nameableIds(raw: RawFacts): Record<Nameable, Set<string>> {
	const ids = (...kinds: FactKind[]) => new Set(kinds.flatMap((kind) => raw[kind].map(({ id }) => id)));
	return {
		facts: ids('facts'),
		citable: ids('facts', 'arguments'),
		quotable: new Set(raw.facts.flatMap(({ id, quote }) => (quote ? id : []))),
		positions: ids('positions'),
		terms: ids('terms'),
		memberships: ids('memberships'),
		hypotheses: ids('hypotheses'),
		asks: ids('asks'),
		wordingVersions: ids('wordingVersions'),
		helpServices: ids('helpServices'),
		helpAdvice: ids('helpAdvice'),
		helpCountries: ids('helpCountries'),
		arguments: ids('arguments'),
		events: ids('events'),
		articleStatements: ids('articleStatements'),
		series: ids('series'),
		handouts: ids('handouts'),
	};
}

/** Events and positions take their date from their first fact, and events are drawn at it. */
function undatedViews({ facts }: RawFacts, placed: readonly PlacedFact[]): Fault[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return placed.flatMap((fact) => {
		if (fact.kind !== 'events' && fact.kind !== 'positions') return [];
		const first = byId.get(('facts' in fact.value && fact.value.facts?.[0]) || '');
		if (!first || (first.date && !(fact.kind === 'events' && first.date.includes('/')))) return [];
		return [
			{
				...placeOf(fact),
				field: 'facts',
				value: first.id,
				message: 'has no single date, and what is told here needs one: put a fact first that has',
			},
		];
	});
}

/** Points and statements of a series whose fact was not counted by anybody. */
function undrawablePoints({ facts, series }: RawFacts, placed: readonly PlacedFact[]): Fault[] {
	const undrawable = new Set(facts.flatMap(({ id, inference, search }) => (inference || search ? id : [])));
	const byId = new Map(series.map((record) => [record.id, record]));
	return placed
		.filter(({ kind }) => kind === 'series')
		.flatMap((fact) =>
			(['points', 'statements'] as const).flatMap((field) =>
				byId.get(fact.value.id)![field].flatMap(({ fact: id }, index) =>
					undrawable.has(id)
						? [
								{
									...placeOf(fact),
									field: `${field}.${index}.fact`,
									value: id,
									message: 'cannot be drawn: a point is read or reported, and this fact is inferred or was not found',
								},
							]
						: [],
				),
			),
		);
}

/** Statements take their date from their fact, stand in its order, and say no number that the fact does not give. */
function unfoundedStatements({ facts, series }: RawFacts, placed: readonly PlacedFact[]): Fault[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return series.flatMap(({ id, statements }) => {
		const place = placeOf(placed.find(({ kind, value }) => kind === 'series' && value.id === id)!);
		let before = '';
		return statements.flatMap(({ fact: name, words }, index): Fault[] => {
			const fact = byId.get(name);
			if (!fact) return [];
			const fault = (field: string, value: string, message: string): Fault[] => [
				{ ...place, field: `statements.${index}.${field}`, value, message },
			];
			if (!fact.date || fact.date.includes('/'))
				return fault('fact', name, 'has no single date, and a statement is drawn at it: name a fact that has');
			if (fact.date < before)
				return fault('fact', name, `is of ${fact.date}, and stands after ${before}: put statements in order of date`);
			before = fact.date;
			const given = new Set(numeralsIn(fact.text).map(({ value }) => value));
			const astray = numeralsIn(words).find(({ value }) => !given.has(value));
			return astray
				? fault(
						'words',
						words,
						`holds the number ${astray.written}, which ${name} does not give: write it as the fact has it`,
					)
				: [];
		});
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
function unknownPictures({ asks }: RawFacts, placed: readonly PlacedFact[]): Fault[] {
	const pictures = new Map(asks.map(({ id, picture }) => [id, picture]));
	return placed
		.filter(
			({ kind, value }) =>
				kind === 'asks' && !(EASY_PICTURE_NAMES as readonly string[]).includes(pictures.get(value.id)!),
		)
		.map((fact) => ({
			...placeOf(fact),
			field: 'picture',
			value: pictures.get(fact.value.id),
			message: `is not a drawing: write one of ${EASY_PICTURE_NAMES.join(', ')}`,
		}));
}

/** Each demand and the list as a whole have a wording, and each wording compares every version. */
function incompleteWordings(raw: RawFacts, placed: readonly PlacedFact[], faults: readonly Fault[]): Fault[] {
	const file = 'content/views/wordings.yaml';
	// A record that cannot be read is there, though it is not among the others: its own fault says enough.
	if (faults.some((fault) => fault.file.startsWith('content/views/'))) return [];
	const groups = [...raw.asks.map(({ id }) => id), WHOLE_LIST];
	const byId = new Map(raw.wordings.map((wording) => [wording.id, wording]));
	return [
		...groups
			.filter((id) => !byId.has(id))
			.map((record) => ({
				file,
				record,
				message: 'is not there: add a record with this id, its parts and every version',
			})),
		...placed
			.filter(({ kind }) => kind === 'wordings')
			.flatMap((fact): Fault[] => {
				const { id, versions } = byId.get(fact.value.id)!;
				const stranger = groups.includes(id)
					? []
					: [{ field: 'id', value: id, message: `is not a group of wordings: write one of ${groups.join(', ')}` }];
				const missing = raw.wordingVersions
					.filter((one) => versions.every(({ version }) => version !== one.id))
					.map((one) => ({
						field: 'versions',
						message: `lacks the version ${one.id}: add it; what was not seen is not-seen`,
					}));
				return [...stranger, ...missing].map((fault) => ({ ...placeOf(fact), ...fault }));
			}),
	];
}
