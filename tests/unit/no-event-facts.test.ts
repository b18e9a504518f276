import { describe, expect, it } from 'vitest';
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

/** What may be said in code all the same, with the reason. */
const EXCEPTIONS: readonly { file: string; says: RegExp; why: string }[] = [
	...[
		'engine/fact-date.ts',
		'engine/period.ts',
		'subjects/numbers/series-fields.ts',
		'words/en/laws.ts',
		'words/en/numbers.ts',
		'words/en/timeline.ts',
	].map((file) => ({ file, says: /\b(?:19|20)\d\d\b/, why: 'shows how a date is written' })),
	...['subjects/countries/chart/CoalitionMap.astro', 'tools/simplify-map.ts'].map((file) => ({
		file,
		says: /^Cyprus$|N\. Cyprus|Cyprus is drawn whole/,
		why: 'says how the map draws what the atlas draws otherwise',
	})),
];

describe('the code says nothing of the event', () => {
	it.each([
		['no year', /(?<![\w.#-])(?:19|20)\d\d(?![\w.])/],
		['no day of a month', new RegExp(`\\b\\d{1,2} (?:${MONTHS}|May)\\b|\\b(?:${MONTHS}|May) \\d{4}`)],
		['no country, body or text of the event', NAMES],
	])('%s', (_, pattern) => {
		const found = productFiles.flatMap((file) =>
			wordsOf(file).flatMap((words) => {
				const hit = pattern.exec(words)?.[0];
				if (!hit || EXCEPTIONS.some((one) => one.file === file && one.says.test(hit))) return [];
				return [`${file}: ${hit} (${words.slice(0, 100)})`];
			}),
		);
		expect(found).toEqual([]);
	});

	it.each(EXCEPTIONS)('makes an exception that is needed: $file, $says', ({ file, says }) => {
		expect(wordsOf(file).some((words) => says.test(words))).toBe(true);
	});
});
