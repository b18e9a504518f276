import { words } from '../words/words.ts';

const segmenter = new Intl.Segmenter(words.tag, { granularity: 'sentence' });

/** What ends in a stop and is no sentence: the number of an item, and words that end in an initial or in "v." between parties. */
const UNFINISHED = /^\d+\.\s*$|(?:^|\s)(?:\p{L}|Dr|Mrs?|St)\.\s+$/u;
/** The end of a sentence before one that begins with a figure. */
const BEFORE_FIGURE = /(?<=(?:\p{Ll}{2}|[\d%)”’])[.]\s+)(?=\d)/u;

/** A stretch of a text: offsets of its first character and of the one after its last. */
export type Span = { from: number; to: number };

/** The sentences of a plain text, each with its own end, and without the spaces between them. */
export function sentenceSpans(text: string): Span[] {
	const parts: string[] = [];
	for (const { segment } of segmenter.segment(text)) {
		if (UNFINISHED.test(parts.at(-1) ?? '')) parts.push(parts.pop() + segment);
		else parts.push(...segment.split(BEFORE_FIGURE));
	}
	let to = 0;
	return parts.flatMap((part) => {
		const from = to + part.search(/\S|$/);
		to += part.length;
		return part.trim() ? [{ from, to: from + part.trim().length }] : [];
	});
}

/** The sentences of a plain text. */
export const sentencesOf = (text: string): string[] => sentenceSpans(text).map(({ from, to }) => text.slice(from, to));

/** The first sentence of a text. */
export const firstSentence = (text: string): string => sentencesOf(text)[0] ?? '';
