/** A quotation in a text: between double marks, or between single marks that are no apostrophes. */
const QUOTATION = /“[^”]*”|"[^"]*"|(?<![\p{L}\d])‘[^’]+’(?!\p{L})|(?<![\p{L}\d])'[^']+'(?!\p{L})/gu;

/** A text with its quotations blanked: every character keeps its place. */
export function blankQuotations(text: string): string {
	return text.replace(QUOTATION, (quotation) => ' '.repeat(quotation.length));
}

/** Gives a function that blanks every occurrence of phrases in a text, in capitals or not. */
export function phraseBlanker(phrases: readonly string[]): (text: string) => string {
	const patterns = phrases.map(phrasePattern);
	return (text) => patterns.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text);
}

/** A pattern for a phrase, its last word with any ending; `[number]` is any number in digits, `[count]` one from two to twelve. */
export function phrasePattern(phrase: string): RegExp {
	const words = escapePattern(phrase)
		.replace(/['’]/g, "['’]")
		.replaceAll(escapePattern('[number]'), '\\d(?:[\\d,.]*\\d)?')
		.replaceAll(escapePattern('[count]'), COUNTS);
	return new RegExp(`(?<![\\p{L}\\d])${words.replace(/ +/g, '[\\s-]+')}(?:s|es|['’]s?)?(?![\\p{L}\\d])`, 'giu');
}

const COUNTS = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:[2-9]|1[0-2])(?![.,]?\\d))';

/** A text with the characters that mean something in a pattern made plain. */
export function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
