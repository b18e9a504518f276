import { sum } from 'd3';
import { editionOf } from '../engine/editions.ts';
import { nameReplacer } from './names.ts';
import { blankQuotations } from './quotations.ts';
import { chapterReadability } from './readability.ts';
import type { WrittenChapter } from './writing.ts';

/** The least and the most that is wanted of a figure. */
export type ProseRange = readonly [least: number, most: number];

const forms = (chapters: ProseRange, help: ProseRange, easy: ProseRange) => ({ chapters, help, 'easy read': easy });
/** What is wanted of chapters, of help and steps that a hand follows, and of easy read: outside is a hint, and no fault. */
const WANTED = {
	/** Mean words a sentence, and how far they spread: one standard deviation. */
	mean: forms([15, 18], [11, 15], [6, 9]),
	deviation: forms([6, 9], [5, 8], [2, 3]),
	/** Sentences of eight words or fewer, and of 22 or more, in 100. */
	short: forms([8, 18], [15, 30], [0, 100]),
	long: forms([15, 28], [5, 18], [0, 0]),
	/** Sentences that hold a word which joins two thoughts, in 100. */
	linked: forms([20, 40], [15, 30], [3, 10]),
	/** Sentences that speak of the editors, the site or the page, in 100. */
	ourselves: forms([0, 10], [0, 5], [0, 10]),
	/** The most sentences of ten words or fewer that follow each other in one paragraph. */
	shortInARow: forms([0, 2], [0, 3], [0, 100]),
	/** Years of school by Flesch-Kincaid. */
	grade: forms([7, 9.5], [4.5, 6.5], [2, 4.5]),
	/** Words in items of lists, of 100. */
	inLists: forms([0, 25], [0, 50], [0, 100]),
};

/** How a text sounds, in figures that are looked at together: none of them makes a text good. */
export type ProseFigures = Record<keyof typeof WANTED, number>;
type ProseRanges = Readonly<Record<keyof ProseFigures, ProseRange>>;

const wantedOf = (form: 'chapters' | 'help' | 'easy read') =>
	Object.fromEntries(Object.entries(WANTED).map(([figure, ranges]) => [figure, ranges[form]])) as ProseRanges;
export const PROSE_RANGES = {
	chapters: wantedOf('chapters'),
	help: wantedOf('help'),
	'easy read': wantedOf('easy read'),
};

/** Pages whose subject is this site: they may speak of it in every sentence, as others would push theirs aside. */
const ABOUT_THE_SITE: readonly string[] = ['about', 'glossary', 'sources', 'downloads'];

/** What is wanted of a chapter. */
export function rangesFor(slug: string): ProseRanges {
	if (editionOf(slug).reading === 'easy') return PROSE_RANGES['easy read'];
	const ranges = slug === 'help' || slug === 'downloads' ? PROSE_RANGES.help : PROSE_RANGES.chapters;
	return ABOUT_THE_SITE.includes(slug) ? { ...ranges, ourselves: [0, 100] } : ranges;
}

const LINKING =
	/\b(?:because|although|though|while|whereas|however|instead|unless|until|since|therefore|yet|but|so|despite|meanwhile|by contrast)\b/iu;

const OURSELVES = /\b(?:[Ww]e|[Oo]urs?|us|[Tt]his (?:page|site)|[Tt]he editors)\b/u;

/** Measures the paragraphs of a chapter. A name is one word; quotations are left out, and lines of fewer than four words. */
export function measureProse(chapter: WrittenChapter, names: readonly string[]): ProseFigures {
	const shortened = nameReplacer(names, 'Name');
	const paragraphs = chapter.passages
		.filter(({ kind }) => kind === 'paragraph')
		.map(({ within, sentences }) => ({
			isItem: within.some(({ name }) => name === 'list'),
			sentences: sentences
				.map(({ text }) => ({ text, words: countWords(shortened(blankQuotations(text))) }))
				.filter(({ words }) => words >= 4),
		}));
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	const lengths = (one: { sentences: readonly { words: number }[] }) => one.sentences.map(({ words }) => words);
	const counts = paragraphs.flatMap(lengths);
	const total = sum(counts);
	const mean = total / counts.length || 0;
	const share = (test: (sentence: { text: string; words: number }) => boolean) =>
		(100 * sentences.filter(test).length) / sentences.length || 0;
	return {
		mean,
		deviation: Math.sqrt(sum(counts.map((count) => (count - mean) ** 2)) / counts.length) || 0,
		short: share(({ words }) => words <= 8),
		long: share(({ words }) => words >= 22),
		linked: share(({ text }) => LINKING.test(text)),
		ourselves: share(({ text }) => OURSELVES.test(text)),
		shortInARow: Math.max(0, ...paragraphs.map((paragraph) => longestRun(paragraph.sentences))),
		grade: chapterReadability(chapter, names).fleschKincaid,
		inLists: (100 * sum(paragraphs.filter(({ isItem }) => isItem).flatMap(lengths))) / total || 0,
	};
}

/** True if a figure, rounded as it is shown, lies in its range. */
export function isWithin(figure: number, [least, most]: ProseRange): boolean {
	const shown = Number(figure.toFixed(1));
	return shown >= least && shown <= most;
}

function longestRun(sentences: readonly { words: number }[]): number {
	let longest = 0;
	let run = 0;
	for (const { words } of sentences) {
		run = words <= 10 ? run + 1 : 0;
		longest = Math.max(longest, run);
	}
	return longest;
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
