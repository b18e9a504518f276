import { automatedReadability } from 'automated-readability';
import { sum } from 'd3';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Fault } from '../engine/fault.ts';
import { splitSentences } from '../engine/prose.ts';
import { editionOf } from '../engine/editions.ts';
import { wordsInText } from './habits.ts';
import { nameReplacer } from './names.ts';
import { blankQuotations } from './quotations.ts';
import { sentenceFault, type WrittenChapter, type WrittenText, type Writing } from './writing.ts';

/** The most words in a sentence. Most have 15 to 18; `prose-ranges.ts` tells a page whose sentences are all alike. */
export const SENTENCE_LIMIT = 35;
/** The most words in a paragraph: what a telephone shows at once, at the text size of this site. */
export const PARAGRAPH_LIMIT = 120;

/** The highest grades a chapter may have. A grade is a year of school in the US; at 14 one is in the 8th. */
export const GRADE_LIMITS = {
	full: { fleschKincaid: 10, automatedReadability: 10 },
	easy: { fleschKincaid: 5, automatedReadability: 5 },
} as const;

/** Measures how hard paragraphs are, in years of school, by two formulas, without quotations, names and words without a letter. */
export function measureReadability(texts: readonly string[], names: readonly string[]) {
	const withoutNames = nameReplacer(names, '');
	const sentences = texts
		.flatMap((text) => splitSentences(withoutNames(blankQuotations(text))))
		.map(({ words }) => words.filter((word) => /\p{L}/u.test(word)))
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	const [sentence, word] = [sentences.length, words.length];
	return {
		fleschKincaid: fleschKincaid({ sentence, word, syllable: sum(words, syllable) }),
		automatedReadability: automatedReadability({ sentence, word, character: sum(words, ({ length }) => length) }),
	};
}

export function chapterReadability({ passages }: WrittenChapter, names: readonly string[]) {
	return measureReadability(
		passages.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
		names,
	);
}

/** Finds what makes a chapter too hard as a whole. */
export function gradeFaults(chapter: WrittenChapter, names: readonly string[]): Fault[] {
	const measured = chapterReadability(chapter, names);
	const limits = GRADE_LIMITS[editionOf(chapter.slug).reading];
	return (['fleschKincaid', 'automatedReadability'] as const)
		.filter((formula) => measured[formula] > limits[formula])
		.map((formula) => ({
			file: chapter.file,
			message: `has grade ${measured[formula].toFixed(1)} by ${FORMULA_NAMES[formula]}; at most ${limits[formula]}: divide long sentences, and choose shorter words`,
		}));
}

const FORMULA_NAMES = { fleschKincaid: 'Flesch-Kincaid', automatedReadability: 'the Automated Readability Index' };

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
