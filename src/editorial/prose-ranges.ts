import { sum } from 'd3';
import { editionOf } from '../engine/editions.ts';
import { nameReplacer } from './names.ts';
import { blankQuotations } from './quotations.ts';
import { chapterReadability } from './readability.ts';
import type { WrittenChapter } from './writing.ts';

/** How a text sounds, in figures that are looked at together: none of them makes a text good. */
export interface ProseFigures {
	/** Mean words a sentence, and how far they spread: one standard deviation. */
	mean: number;
	deviation: number;
	/** Sentences of eight words or fewer, and of 22 or more, in 100. */
	short: number;
	long: number;
	/** Sentences that hold a word which joins two thoughts, in 100. */
	linked: number;
	/** Sentences that speak of the editors, the site or the page, in 100. */
	ourselves: number;
	/** The most sentences of ten words or fewer that follow each other in one paragraph. */
	shortInARow: number;
	/** Years of school by Flesch-Kincaid. */
	grade: number;
	/** Words in items of lists, of 100. */
	inLists: number;
}

/** The least and the most that is wanted of a figure. */
export type ProseRange = readonly [least: number, most: number];

/** What a text is, which decides how it should sound. */
export type ProseForm = 'chapter' | 'aboutTheSite' | 'instructions' | 'help' | 'easyRead';

type ProseRanges = Readonly<Record<keyof ProseFigures, ProseRange>>;

const OF_CHAPTERS: ProseRanges = {
	mean: [15, 18],
	deviation: [6, 9],
	short: [8, 18],
	long: [15, 28],
	linked: [20, 40],
	ourselves: [0, 10],
	shortInARow: [0, 2],
	grade: [7, 9.5],
	inLists: [0, 25],
};

const OF_HELP: ProseRanges = {
	mean: [11, 15],
	deviation: [5, 8],
	short: [15, 30],
	long: [5, 18],
	linked: [15, 30],
	ourselves: [0, 5],
	shortInARow: [0, 3],
	grade: [4.5, 6.5],
	inLists: [0, 50],
};

/**
 * What is wanted of each form. Outside a range is a hint to read the page aloud, and no fault.
 *
 * Sentences about ourselves are bounded where they push the subject aside. A page about the site has the site as its
 * subject: a bound there would only train it to say "it was not found" for "we did not find it". So it has none, and the
 * ranges of chapters in all else. A page of instructions tells steps that a hand follows, which are short like those of
 * help; its subject is the site too.
 */
export const PROSE_RANGES: Readonly<Record<ProseForm, ProseRanges>> = {
	chapter: OF_CHAPTERS,
	aboutTheSite: { ...OF_CHAPTERS, ourselves: [0, 100] },
	instructions: { ...OF_HELP, ourselves: [0, 100] },
	help: OF_HELP,
	easyRead: {
		mean: [6, 9],
		deviation: [2, 3],
		short: [0, 100],
		long: [0, 0],
		linked: [3, 10],
		ourselves: [0, 10],
		shortInARow: [0, 100],
		grade: [2, 4.5],
		inLists: [0, 100],
	},
};

/** The pages of the full edition that are no chapter about the announcement and what followed. */
const FORMS: ReadonlyMap<string, ProseForm> = new Map([
	['about', 'aboutTheSite'],
	['glossary', 'aboutTheSite'],
	['sources', 'aboutTheSite'],
	['downloads', 'instructions'],
	['help', 'help'],
]);

const SHORT = 8;
const SHORT_IN_A_ROW = 10;
const LONG = 22;

const LINKING =
	/\b(?:because|although|though|while|whereas|however|instead|unless|until|since|therefore|yet|but|so|despite|meanwhile|by contrast)\b/iu;

const OURSELVES = /\b(?:[Ww]e|[Oo]urs?|us|[Tt]his (?:page|site)|[Tt]he editors)\b/u;

/** Which form a chapter is. */
export function proseForm(slug: string): ProseForm {
	if (editionOf(slug).reading === 'easy') return 'easyRead';
	return FORMS.get(slug) ?? 'chapter';
}

/**
 * Measures the paragraphs of a chapter. Each of the names is one word, quotations are left out, and so are lines of
 * fewer than four words, which are labels.
 */
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
	const counts = sentences.map(({ words }) => words);
	const total = sum(counts);
	const mean = total / counts.length || 0;
	const share = (test: (sentence: { text: string; words: number }) => boolean) =>
		(100 * sentences.filter(test).length) / sentences.length || 0;
	return {
		mean,
		deviation: Math.sqrt(sum(counts.map((count) => (count - mean) ** 2)) / counts.length) || 0,
		short: share(({ words }) => words <= SHORT),
		long: share(({ words }) => words >= LONG),
		linked: share(({ text }) => LINKING.test(text)),
		ourselves: share(({ text }) => OURSELVES.test(text)),
		shortInARow: Math.max(0, ...paragraphs.map((paragraph) => longestRun(paragraph.sentences))),
		grade: chapterReadability(chapter, names).fleschKincaid,
		inLists:
			(100 * sum(paragraphs.filter(({ isItem }) => isItem).flatMap((one) => one.sentences.map(({ words }) => words)))) /
				total || 0,
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
		run = words <= SHORT_IN_A_ROW ? run + 1 : 0;
		longest = Math.max(longest, run);
	}
	return longest;
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
