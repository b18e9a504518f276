import { sum } from 'd3';
import { formatFault, type Fault } from '../engine/fault.ts';
import { formatTable } from '../text/format-table.ts';
import { ratioOf } from './balance.ts';
import type { Editorial } from './editorial.ts';
import { countHabits, HABIT_NAMES, idiomHints, wordsInText } from './habits.ts';
import { isWithin, measureProse, PROSE_RANGES, rangesFor, type ProseFigures } from './prose-ranges.ts';
import { MEASURES } from './rules.ts';
import { sourcedShare } from './sourced-share.ts';

/** The tables of `npm run editorial`, and every fault in words. */
export function editorialReport(editorial: Editorial, faults: Readonly<Record<string, readonly Fault[]>>): string {
	const counts = Object.entries(faults).map(([check, found]) => [check, String(found.length)]);
	return [
		`Balance: what each side has\n\n${balanceTable(editorial)}\n`,
		`How the prose sounds, by chapter, shares in per cent: * is outside the range, a hint to read the page aloud\n\n${chapterTable(editorial)}\n`,
		`Habits, by chapter: words in its text, sentences, and how many of them have each\n\n${habitTable(editorial)}\n`,
		`Phrases that sound translated: hints, and no faults\n\n${hintLines(editorial)}\n`,
		`Faults\n\n${formatTable(counts)}\n`,
		...Object.values(faults).flatMap((found) => found.map(formatFault)),
	].join('\n');
}

function balanceTable({ measured }: Editorial): string {
	return formatTable([
		['', ...MEASURES],
		...measured.flatMap(({ of, sides, bounds }) => [
			[of, ...MEASURES.map(() => '')],
			...sides.map((one) => [`  ${one.side}`, ...MEASURES.map((measure) => short(one[measure]))]),
			[
				'  largest to smallest (at most)',
				...MEASURES.map((measure) =>
					bounds[measure] === undefined ? '' : `${short(ratioOf(sides, measure))} (${short(bounds[measure])})`,
				),
			],
		]),
	]);
}

const FIGURES = Object.keys(PROSE_RANGES.chapters) as (keyof ProseFigures)[];

function chapterTable({ writing, names, rules }: Editorial): string {
	return formatTable([
		['', ...FIGURES, 'sourced'],
		...Object.entries(PROSE_RANGES).map(([form, ranges]) => [
			`wanted of ${form}`,
			...FIGURES.map((key) => ranges[key].join('–')),
			'',
		]),
		...writing.chapters.map((chapter) => {
			const figures = measureProse(chapter, names);
			const ranges = rangesFor(chapter.slug);
			return [
				chapter.slug,
				...FIGURES.map((key) => `${short(figures[key])}${isWithin(figures[key], ranges[key]) ? '' : '*'}`),
				String(sourcedShare(chapter, rules.provenance).percent),
			];
		}),
	]);
}

function habitTable({ writing, rules }: Editorial): string {
	const read = new Map(writing.site?.chapters.map(({ file, words }) => [file, words]));
	const counted = writing.chapters.map((chapter) => ({
		...countHabits(chapter),
		slug: chapter.slug,
		words: wordsInText(chapter),
		phrases: idiomHints(
			chapter.passages.map((passage) => ({ ...passage, file: chapter.file })),
			rules.idioms,
		).length,
	}));
	const total = (of: typeof counted, count: (one: (typeof counted)[number]) => number) => String(sum(of, count));
	const inOrder = counted.filter(({ slug }) => read.get(slug) !== undefined);
	const totals = (name: string, of: typeof counted) => [
		name,
		total(of, ({ words }) => words),
		'',
		total(of, ({ sentences }) => sentences),
		...HABIT_NAMES.map((habit) => total(of, ({ habits }) => habits[habit])),
		total(of, ({ phrases }) => phrases),
	];
	return formatTable([
		['', 'words', 'of', 'sentences', ...HABIT_NAMES, 'phrases'],
		...counted.map(({ slug, words, sentences, habits, phrases }) => [
			slug,
			String(words),
			String(read.get(slug) ?? ''),
			String(sentences),
			...HABIT_NAMES.map((habit) => String(habits[habit])),
			String(phrases),
		]),
		totals('read in order', inOrder),
		totals('all', counted),
	]);
}

function hintLines({ texts, rules }: Editorial): string {
	const hints = idiomHints(texts, rules.idioms);
	return hints
		.map(
			({ file, line, record, found, say }) => `${file}:${line}${record ? ` "${record}"` : ''}: "${found}"; say: ${say}`,
		)
		.join('\n');
}

/** A number with one decimal, or none where it is whole. */
function short(number: number): string {
	return Number.isInteger(number) ? String(number) : number.toFixed(1);
}
