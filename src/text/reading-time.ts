/** How many words of plain English an adult reads in a minute: a cautious round figure, so that no form promises too much. */
const WORDS_A_MINUTE = 220;

/** How many whole minutes a text takes to read: at least one. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** How long a text takes to read, in words: `about 3 minutes`. */
export function readingTime(words: number): string {
	const minutes = readingMinutes(words);
	return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
