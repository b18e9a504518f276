/** A mark is an opening one at the start, and after a space, a bracket, a dash or another opening mark. */
const BEFORE_OPENING = /[\s([{–—/“‘]/;

/** Straight quotation marks and apostrophes as printers set them; `before` is what stands before the text, where it goes on from other words. */
export function curlQuotes(text: string, before = ''): string {
	if (!/["']/.test(text)) return text;
	let set = '';
	for (let at = 0; at < text.length; at++) set += mark(text[at]!, set || before, text.slice(at + 1, at + 5));
	return set;
}

/** One letter as it is set between what stands before and after it. */
function mark(letter: string, before: string, after: string): string {
	if (letter !== '"' && letter !== "'") return letter;
	const opens = before === '' || BEFORE_OPENING.test(before.slice(-1));
	if (letter === '"') return opens ? '“' : '”';
	// Before a year without its century stands an apostrophe: ’90s.
	return opens && !/^\d\ds?(?![\w'])/.test(after) ? '‘' : '’';
}

/** The same for every text in a value; addresses stay as they are. */
export function curlAll(value: unknown): unknown {
	if (typeof value === 'string') return /^https?:/.test(value) ? value : curlQuotes(value);
	if (Array.isArray(value)) return value.map(curlAll);
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, curlAll(inner)]));
}
