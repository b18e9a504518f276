import { formatFault, type Fault } from '../engine/fault.ts';
import { ratioOf } from './balance.ts';
import type { Editorial } from './editorial.ts';
import { idiomHints } from './idioms.ts';
import { chapterGrade, wordsInText } from './readability.ts';
import { MEASURES } from './rules.ts';
import { sourcedShare } from './sourced-share.ts';

/** The tables of `npm run editorial`, and every fault in words. */
export function editorialReport(editorial: Editorial, faults: Readonly<Record<string, readonly Fault[]>>): string {
	const counts = Object.entries(faults).map(([check, found]) => [check, String(found.length)]);
	return [
		`Balance: what each side has\n\n${balanceTable(editorial)}\n`,
		`Chapters: words, how many it may have, years of school, statements with a source in 100\n\n${chapterTable(editorial)}\n`,
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

function chapterTable({ writing, names, rules }: Editorial): string {
	const limits = new Map(writing.site?.chapters.map(({ file, words }) => [file, words]));
	return formatTable([
		['', 'words', 'of', 'grade', 'sourced'],
		...writing.chapters.map((chapter) => [
			chapter.slug,
			String(wordsInText(chapter)),
			String(limits.get(chapter.slug) ?? ''),
			short(chapterGrade(chapter, names)),
			String(sourcedShare(chapter, rules.provenance).percent),
		]),
	]);
}

function hintLines({ texts, rules }: Editorial): string {
	return idiomHints(texts, rules.idioms)
		.map(({ found, say, ...place }) =>
			formatFault({ ...place, value: found, message: `sounds translated; say: ${say}` }),
		)
		.join('\n');
}

function short(number: number): string {
	return Number.isInteger(number) ? String(number) : number.toFixed(1);
}

/** Rows of cells as lines of text. The first column is aligned to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
