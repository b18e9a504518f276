/** The text of a file without byte order mark, with "\n" at the ends of lines, and each letter and its accents as one character. */
export const normaliseText = (text: string): string =>
	text
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n')
		.normalize('NFC');

/** What no text may hold, and what to do about it; the first that matches counts. */
const UNSOUND: readonly (readonly [RegExp, string])[] = [
	[/\p{Cc}/u, 'a control character, which no page and no e-book can show: delete it'],
	[/\p{Cs}/u, 'half a character: write it anew'],
	[/\p{NChar}/u, 'which is no character: delete it'],
	[/\ufffd/u, 'which stands where a letter was lost: save the file as UTF-8, and write the letter anew'],
	[
		/\p{Bidi_Control}/u,
		'which turns the direction of writing, so that readers see other words than search and screen readers: delete it',
	],
	[/\p{Zl}|\p{Zp}/u, 'which ends a line where nobody sees it: delete it'],
	[/\p{DI}|\p{Cf}/u, 'which nobody can see: delete it'],
	[/\p{Co}/u, 'which has a meaning in one typeface alone: write another character'],
	[/\p{M}/u, 'the third of more than two accents on one letter: delete it'],
];

// Allowed are tabs, ends of lines, and variation selectors, which choose between two drawings of one sign.
const ANY_UNSOUND =
	/(?![\t\n\ufe0e\ufe0f])(?:\p{Cc}|\p{Cs}|\p{Co}|\p{Cf}|\p{DI}|\p{Zl}|\p{Zp}|\p{NChar}|\ufffd|(?<=\p{M}{2})\p{M})/gu;

/** The first character of a text, in UTF-16 units from its start, that would make a page or an e-book ill-formed, or show readers something else than is written. */
export function findUnsound(text: string): { at: number; message: string } | undefined {
	const found = text.matchAll(ANY_UNSOUND).next().value;
	if (!found) return undefined;
	const [, advice] = UNSOUND.find(([kind]) => kind.test(found[0]))!;
	return { at: found.index, message: `holds ${codeOf(found[0])}, ${advice}` };
}

/** What is wrong in a value that escapes may have brought in, past the normalising of its file. */
export function describeUnsound(value: string): string | undefined {
	if (value.normalize('NFC') !== value) return 'holds a letter and its accent as two characters: write them as one';
	return findUnsound(value)?.message;
}

/** The same text with what nobody could see in it written out: for messages. */
export const showUnsound = (text: string): string => text.replace(ANY_UNSOUND, (character) => `<${codeOf(character)}>`);

const codeOf = (character: string): string =>
	`U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
