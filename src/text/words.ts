const SMALL_NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A count as prose says it: in words up to ten, in figures above. Zero is "none". */
export function countInWords(count: number): string {
	return SMALL_NUMBERS[count] ?? String(count);
}

/** The text with a capital letter at its start. */
export function startSentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Texts as sentences, one after the other; what is left out is not said. */
export function joinSentences(texts: readonly (string | false | undefined)[]): string {
	return texts.flatMap((text) => (text ? `${startSentence(text.replace(/\.$/, ''))}.` : [])).join(' ');
}

/** A list as prose says it: "Iceland, Norway and Switzerland". */
export function joinInWords(items: readonly string[]): string {
	return list.format(items);
}

/** The singular for one, the plural for any other count. */
export function choosePlural(count: number, singular: string, plural: string): string {
	return count === 1 ? singular : plural;
}

/** A country's name as it stands inside a sentence: "the Netherlands". */
export function nameInSentence(name: string): string {
	return /^(?:Netherlands|United )/.test(name) ? `the ${name}` : name;
}
