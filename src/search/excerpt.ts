import { placedWords, type PlacedWord } from './words.ts';

/** A piece of a text, found words apart from the rest. Put together, the pieces are the text. */
export type Piece = { text: string; isFound: boolean };

/** Splits a text where words are found. */
export function markWords(text: string, found: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { index, end } of findWords(text, found)) {
		if (index > from) pieces.push({ text: text.slice(from, index), isFound: false });
		pieces.push({ text: text.slice(index, end), isFound: true });
		from = end;
	}
	if (from < text.length) pieces.push({ text: text.slice(from), isFound: false });
	return pieces;
}

/**
 * The passage of a text with the most of the words that are looked for, from a word on and to a word's end. What is left
 * out on a side is shown by "…".
 *
 * @param length about how many characters it may have
 */
export function excerpt(text: string, found: ReadonlySet<string>, length: number): Piece[] {
	if (text.length <= length) return markWords(text, found);
	const words = findWords(text, found);
	const lead = Math.floor(length / 4);
	let best = { from: 0, count: -1 };
	for (const { index } of words) {
		const from = Math.max(0, Math.min(index - lead, text.length - length));
		const within = words.filter((word) => word.index >= from && word.end <= from + length);
		const count = new Set(within.map(({ term }) => term)).size;
		if (count > best.count) best = { from, count };
	}
	const from = best.from === 0 ? 0 : nextWordStart(text, best.from);
	const to = best.from + length >= text.length ? text.length : lastWordEnd(text, from, best.from + length);
	return [
		...(from > 0 ? [{ text: '… ', isFound: false }] : []),
		...markWords(text.slice(from, to), found),
		...(to < text.length ? [{ text: ' …', isFound: false }] : []),
	];
}

function findWords(text: string, found: ReadonlySet<string>): PlacedWord[] {
	return placedWords(text).filter(({ term }) => found.has(term));
}

function nextWordStart(text: string, at: number): number {
	const space = text.indexOf(' ', at);
	return space < 0 ? at : space + 1;
}

function lastWordEnd(text: string, from: number, at: number): number {
	const space = text.lastIndexOf(' ', at);
	return space <= from ? at : space;
}
