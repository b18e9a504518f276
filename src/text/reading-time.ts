/** How many words of plain English an adult reads in a minute: a cautious round figure, so that no form promises too much. */
const WORDS_A_MINUTE = 220;

/** How long a text takes to read, in whole minutes and at least one: `about 3 minutes`. */
export function readingTime(words: number): string {
	const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
	return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
