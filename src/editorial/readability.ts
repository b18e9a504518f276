import { sum } from 'd3';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { findBlock } from '../content/blocks.ts';
import type { Fault } from '../engine/fault.ts';
import { isProse, splitSentences } from '../engine/prose.ts';
import { editionOf } from '../engine/editions.ts';
import { nameReplacer } from './names.ts';
import { blankQuotations } from './quotations.ts';
import { sentenceFault, type WrittenChapter, type WrittenText, type Writing } from './writing.ts';

/** The most words in a sentence. Most have 15 to 18. */
export const SENTENCE_LIMIT = 35;
/** The most words in a paragraph: what a telephone shows at once, at the text size of this site. */
export const PARAGRAPH_LIMIT = 120;

/** The highest grade that a chapter may have by Flesch-Kincaid. A grade is a year of school in the US; at 14 one is in the 8th. */
export const GRADE_LIMITS = { full: 10, easy: 5 } as const;

/** Measures how hard texts are, in years of school, without quotations, names and words without a letter. */
export function gradeOf(texts: readonly string[], names: readonly string[]): number {
	const withoutNames = nameReplacer(names, '');
	const sentences = texts
		.flatMap((text) => splitSentences(withoutNames(blankQuotations(text))))
		.map(({ words }) => words.filter((word) => /\p{L}/u.test(word)))
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: sum(words, syllable) });
}

/** The grade of a chapter's paragraphs. */
export const chapterGrade = ({ passages }: Pick<WrittenChapter, 'passages'>, names: readonly string[]): number =>
	gradeOf(
		passages.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
		names,
	);

/** Finds chapters that are too hard as a whole. */
export function gradeFaults(chapter: WrittenChapter, names: readonly string[]): Fault[] {
	const grade = chapterGrade(chapter, names);
	const limit = GRADE_LIMITS[editionOf(chapter.slug).reading];
	const message = `has grade ${grade.toFixed(1)} by Flesch-Kincaid; at most ${limit}: divide long sentences, and choose shorter words`;
	return grade > limit ? [{ file: chapter.file, message }] : [];
}

/** Finds sentences that are too long. A name is one word; quotations are not counted. */
export function sentenceFaults(texts: readonly WrittenText[], names: readonly string[]): Fault[] {
	const shortened = nameReplacer(names, 'Name');
	return texts.flatMap((text) =>
		text.sentences
			// Leaving out names and quotations makes no sentence longer: only long ones are measured again.
			.filter(({ words }) => words.length > SENTENCE_LIMIT)
			.flatMap((sentence) => {
				const count = sum(splitSentences(shortened(blankQuotations(sentence.text))), ({ words }) => words.length);
				const message = `are in one sentence; at most ${SENTENCE_LIMIT}: make two of it`;
				return count > SENTENCE_LIMIT ? [sentenceFault(text, sentence.text, `${count} words`, message)] : [];
			}),
	);
}

/** The words that a reader reads in a chapter: its paragraphs and lists, without tables, headings and the headline of its picture. */
export const wordsInText = ({ passages }: Pick<WrittenChapter, 'passages'>): number =>
	sum(
		passages.filter(({ kind, within }) => kind === 'paragraph' && !within.some(({ name }) => findBlock(name)?.isLead)),
		({ text }) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
	);

/** Finds chapters that are longer than the site says they may be. */
export function lengthFaults({ site, chapters }: Pick<Writing, 'site' | 'chapters'>): Fault[] {
	const limits = new Map(site?.chapters.map(({ file, words }) => [file, words]));
	return chapters.flatMap(({ slug, file, passages }) => {
		const [count, limit] = [wordsInText({ passages }), limits.get(slug)];
		if (limit === undefined || count <= limit) return [];
		const message = `are in its paragraphs and lists; at most ${limit} by content/site.yaml: take out what does not decide`;
		return [{ file, value: `${count} words`, message }];
	});
}

export function paragraphFaults({ file, passages }: WrittenChapter): Fault[] {
	return passages
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap(({ line, text, sentences }) => {
			const count = sum(sentences, ({ words }) => words.length);
			if (count <= PARAGRAPH_LIMIT) return [];
			const message = `are in one paragraph; at most ${PARAGRAPH_LIMIT}: make two of it. It begins`;
			return [sentenceFault({ file, line, text }, sentences[0]!.text, `${count} words`, message)];
		});
}

/** The most words a sentence of the easy-read edition may have, by the guidance of the UK government. */
export const EASY_SENTENCE_LIMIT = 15;

/** Finds what is not easy to read in an easy-read chapter. */
export function easyReadFaults({ file, passages }: Pick<WrittenChapter, 'file' | 'passages'>): Fault[] {
	return passages.filter(isProse).flatMap(({ line, sentences }) =>
		sentences.flatMap(({ text: value, words }) => {
			const short = 'is an abbreviation: write it in full, as one would say it';
			const long = `has ${words.length} words; an easy sentence may have ${EASY_SENTENCE_LIMIT}: say one thing, then the next`;
			return [
				...(words.length > EASY_SENTENCE_LIMIT ? [{ file, line, value, message: long }] : []),
				...words.filter(isAbbreviation).map((word) => ({ file, line, value: word, message: short })),
			];
		}),
	);
}

/** Two capitals or more in one word, with or without full stops: "NCA", "U.K.", "EU's". CEOP is said as a word. */
function isAbbreviation(word: string): boolean {
	return word !== 'CEOP' && /^(\p{Lu}\.?){2,}(['’]s)?$/u.test(word);
}
