import { expect, it } from 'vitest';
import { readFacts } from './charts/site-records.ts';
import { productFiles, wordsOf } from './words-in-code.ts';

// What happened, who did it, when and how many stand in `content`. Code that says so too is wrong as soon as a record changes.

const { countries, memberships } = readFacts();
const MONTHS = 'January|February|March|April|June|July|August|September|October|November|December';
/** Whoever a reader takes for a party of the event, and what is counted of it. */
const NAMES = new RegExp(
	[
		...countries.map(({ name }) => name),
		...memberships.map(({ name }) => name),
		'National Crime Agency',
		'NCA',
		'Interpol',
		'32 countries',
	]
		.map((name) => `(?<![\\w-])${name.replace(/[.()]/g, '\\$&')}(?!\\w)`)
		.join('|'),
	'u',
);

/** What may be said in code all the same: how a date is written, and how the map draws what the atlas draws otherwise. */
const MAY_BE_SAID = /\bwrite\b.*|\([^()]*\d{4}[^()]*\)|\bN\. Cyprus\b|\bCyprus is drawn whole\b/g;

it.each([
	['year', /(?<![\w.#-])(?:19|20)\d\d(?![\w.])/],
	['day of a month', new RegExp(`\\b\\d{1,2} (?:${MONTHS}|May)\\b|\\b(?:${MONTHS}|May) \\d{4}`)],
	['country, body or text of the event', NAMES],
])('the code names no %s', (_, pattern) => {
	const found = productFiles.flatMap((file) =>
		wordsOf(file).flatMap((words) => {
			const hit = pattern.exec(words.replaceAll(MAY_BE_SAID, ''))?.[0];
			return hit ? [`${file}: ${hit} (${words.slice(0, 100)})`] : [];
		}),
	);
	expect(found).toEqual([]);
});
