import { sum } from 'd3';
import { formatTable } from '../text/format-table.ts';
import { CITABLE_KINDS } from '../evidence/citable.ts';
import { STANDINGS, type Standing } from '../evidence/ledger.ts';
import { formatFault, type Fault } from '../engine/fault.ts';
import { countBy } from '../text/count-by.ts';
import { ORGANISATION_LABELS, SIDE_LABELS } from '../subjects/debate/debate-labels.ts';
import { BODY_KIND_LABELS, STANDING_LABELS } from '../evidence/evidence-labels.ts';
import { evidenceBySide, ratioOf } from './balance.ts';
import type { Editorial } from './editorial.ts';
import { isWithin, measureProse, PROSE_RANGES, proseForm, type ProseFigures, type ProseForm } from './prose-ranges.ts';
import { chapterReadability, longestSentence } from './readability.ts';
import { MEASURES, type Measure } from './rules.ts';
import { sourcedShare } from './sourced-share.ts';
import { supportWithoutPassage } from './support.ts';
import { checkedWords } from './terminology.ts';

/** The tables of `npm run editorial`, and every fault in words. */
export function editorialReport(editorial: Editorial, faults: Readonly<Record<string, readonly Fault[]>>): string {
	const sections: [string, string][] = [
		['Balance: what each side has', balanceTable(editorial)],
		['Balance: cautions, replies and best evidence of each side', sideEvidenceTable(editorial)],
		['Reading, by chapter: words in a sentence, and years of school by three formulas', readingTable(editorial)],
		['How the prose sounds, by chapter: * is outside the range, a hint to read the page aloud', proseTable(editorial)],
		['Provenance, by chapter: statements and those with a source', provenanceTable(editorial)],
		['Words', wordsTable(editorial)],
		['Facts published, by kind and by how they are known', factsTable(editorial)],
		['Support without a passage, by chapter that cites it', passageTable(editorial)],
		['Facts that are reported, by independent origins', originsTable(editorial)],
		[
			'Sources, by kind of publisher',
			countTable(countBy(editorial.writing.facts.sources, ({ kind }) => BODY_KIND_LABELS[kind])),
		],
		[
			'Positions, by kind of organisation',
			countTable(countBy(editorial.writing.facts.positions, ({ group }) => ORGANISATION_LABELS[group])),
		],
		['Faults', countTable(Object.entries(faults).map(([key, found]) => ({ key, count: found.length })))],
	];
	return [
		...sections.map(([title, table]) => `${title}\n\n${table}\n`),
		...Object.values(faults).flatMap((found) => found.map(formatFault)),
	].join('\n');
}

const MEASURE_HEADS: Readonly<Record<Measure, string>> = {
	arguments: 'arguments',
	words: 'words',
	wordsPerArgument: 'words each',
	sources: 'sources',
	sourcesPerArgument: 'sources each',
};

function balanceTable({ measured }: Editorial): string {
	return formatTable([
		['', ...MEASURES.map((measure) => MEASURE_HEADS[measure])],
		...measured.flatMap(({ of, sides, bounds }) => [
			[of, ...MEASURES.map(() => '')],
			...sides.map((one) => [`  ${SIDE_LABELS[one.side]}`, ...MEASURES.map((measure) => short(one[measure]))]),
			[
				'  largest to smallest (at most)',
				...MEASURES.map((measure) =>
					bounds[measure] === undefined ? '' : `${short(ratioOf(sides, measure))} (${short(bounds[measure])})`,
				),
			],
		]),
	]);
}

function sideEvidenceTable({ writing: { facts } }: Editorial): string {
	const sides = evidenceBySide(facts);
	const list = <Key>(counts: readonly { key: Key; count: number }[], nameOf: (key: Key) => string) =>
		counts.map(({ key, count }) => `${nameOf(key).toLowerCase()} ${count}`).join(', ');
	return formatTable([
		['', 'arguments', 'with a caution', 'reply on facts', 'best evidence, by standing', 'by kind of body'],
		...sides.flatMap(({ question, side, arguments: count, cautions, repliesOnFacts, standings, bodies }, index) => [
			...(sides[index - 1]?.question === question ? [] : [[question, '', '', '', '', '']]),
			[
				`  ${SIDE_LABELS[side]}`,
				...[count, cautions, repliesOnFacts].map(String),
				list(standings, (standing) => STANDING_LABELS[standing].name),
				list(bodies, (kind) => BODY_KIND_LABELS[kind]),
			],
		]),
	]);
}

function readingTable({ writing, names }: Editorial): string {
	return formatTable([
		['', 'sentences', 'mean', 'longest', 'Flesch-Kincaid', 'ARI', 'SMOG'],
		...writing.chapters.map((chapter) => {
			const { sentences, words, fleschKincaid, automatedReadability, smog } = chapterReadability(chapter, names);
			return [
				chapter.slug,
				String(sentences),
				short(words / sentences),
				String(longestSentence(chapter, names)),
				...[fleschKincaid, automatedReadability, smog].map(short),
			];
		}),
	]);
}

const PROSE_HEADS: Readonly<Record<keyof ProseFigures, string>> = {
	mean: 'words a sentence',
	deviation: 'spread',
	short: '% short',
	long: '% long',
	linked: '% linking',
	ourselves: '% on us',
	shortInARow: 'short in a row',
	grade: 'grade',
	inLists: '% in lists',
};
const PROSE_KEYS = Object.keys(PROSE_HEADS) as (keyof ProseFigures)[];
const PROSE_FORM_NAMES: Readonly<Record<ProseForm, string>> = {
	chapter: 'wanted of chapters',
	aboutTheSite: 'wanted of pages about the site',
	instructions: 'wanted of instructions',
	help: 'wanted of help',
	easyRead: 'wanted of easy read',
};

function proseTable({ writing, names }: Editorial): string {
	return formatTable([
		['', ...PROSE_KEYS.map((key) => PROSE_HEADS[key])],
		...Object.entries(PROSE_FORM_NAMES).map(([form, name]) => [
			name,
			...PROSE_KEYS.map((key) => PROSE_RANGES[form as ProseForm][key].join('–')),
		]),
		...writing.chapters.map((chapter) => {
			const figures = measureProse(chapter, names);
			const ranges = PROSE_RANGES[proseForm(chapter.slug)];
			return [
				chapter.slug,
				...PROSE_KEYS.map((key) => `${short(figures[key])}${isWithin(figures[key], ranges[key]) ? '' : '*'}`),
			];
		}),
	]);
}

function provenanceTable({ writing, rules }: Editorial): string {
	return formatTable([
		['', 'statements', 'sourced', 'per cent', 'records', 'marks'],
		...writing.chapters.map((chapter) => {
			const { statements, sourced, percent, records, marks } = sourcedShare(chapter, rules.provenance);
			return [chapter.slug, ...[statements, sourced, percent, records, marks].map(String)];
		}),
	]);
}

function wordsTable({ writing, rules, texts }: Editorial): string {
	return countTable([
		{ key: 'texts read: passages of chapters and fields of records', count: texts.length },
		{
			key: 'words in them, without quotations',
			count: sum(texts, ({ sentences }) => sum(sentences, ({ words }) => words.length)),
		},
		{ key: 'words to avoid that are looked for', count: checkedWords(writing.facts.terms, rules.terminology).length },
		{ key: 'words to avoid that are left to people', count: rules.terminology.leftToPeople.length },
		{ key: 'words added to the dictionary', count: sum(rules.vocabulary.groups, ({ words }) => words.length) },
		{ key: 'exceptions to provenance, by passage', count: rules.provenance.allowed.length },
	]);
}

function factsTable({ writing: { facts } }: Editorial): string {
	const rows = CITABLE_KINDS.map((kind) => {
		const records: readonly { standing: Standing }[] = facts[kind];
		const counts = STANDINGS.map((standing) => records.filter((record) => record.standing === standing).length);
		return { kind: kind as string, counts };
	});
	const totals = STANDINGS.map((_, index) => sum(rows, ({ counts }) => counts[index]!));
	const none = STANDINGS.map(() => '');
	return formatTable([
		['', ...STANDINGS.map((standing) => STANDING_LABELS[standing].name), 'all'],
		...[...rows, { kind: 'all that chapters may cite', counts: totals }].map(({ kind, counts }) =>
			[kind, ...counts, sum(counts)].map(String),
		),
		...(['terms', 'helpServices', 'helpCountries', 'countries', 'series', 'sources'] as const).map((kind) => [
			kind,
			...none,
			String(facts[kind].length),
		]),
	]);
}

function passageTable({ writing, rules }: Editorial): string {
	const all = supportWithoutPassage(writing, rules.provenance);
	return countTable([
		...countBy(
			all.flatMap(({ chapters }) => (chapters.length > 0 ? chapters : ['(only in lists, charts or search)'])),
			(chapter) => chapter,
		),
		{ key: 'in what the core says (must be none)', count: all.filter(({ isCore }) => isCore).length },
		{ key: 'in all facts', count: all.length },
	]);
}

function originsTable({ writing: { facts } }: Editorial): string {
	const reported = facts.facts.filter(({ standing }) => standing === 'reported');
	return countTable([
		...countBy(reported, ({ origins }) => (origins === 1 ? 'one origin' : `${origins} origins`)),
		{ key: 'one origin, of a kind that readers must beware of', count: reported.filter(({ isWeak }) => isWeak).length },
	]);
}

function countTable(counts: readonly { key: string; count: number }[]): string {
	return formatTable(counts.map(({ key, count }) => [key, String(count)]));
}

/** A number with one decimal, or none where it is whole. */
function short(number: number): string {
	return Number.isInteger(number) ? String(number) : number.toFixed(1);
}
