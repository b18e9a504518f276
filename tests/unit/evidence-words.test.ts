import { describe, expect, it } from 'vitest';
import { DISPUTED_LABEL, HEADS, STANDING_LABELS, WEAK_LABEL } from '../../src/evidence/evidence-labels.ts';
import { productFiles, wordsOf } from './words-in-code.ts';

// What readers are told of evidence is worded in one place. What is worded again elsewhere drifts away from it.

const PLACES = ['evidence/evidence-labels.ts', 'evidence/page-parts.ts'];

/** Every head, every standing but "Read", which is a word of its own, and heads that the site had beside these before. */
const WORDS = new RegExp(
	[
		...Object.values(HEADS),
		...[STANDING_LABELS.reported, STANDING_LABELS.inferred, STANDING_LABELS['not-found']].map(({ name }) => name),
		...[DISPUTED_LABEL, WEAK_LABEL].flatMap(({ name, mark }) => [name, mark]),
		'Sources disagree',
		'How it is known',
	]
		.map((words) => `(?<![\\w-])${words}(?![\\w-])`)
		.join('|'),
	'g',
);

/** Where such words are said all the same, with the reason. */
const EXCEPTIONS: readonly { file: string; says: string; why: string }[] = [
	...['subjects/countries/chart/coalition-bodies.ts', 'subjects/countries/CountryList.astro'].map((file) => ({
		file,
		says: 'Not found in the texts we read',
		why: 'is said of a body, not of a fact',
	})),
];

function wordedIn(file: string): string[] {
	return wordsOf(file).flatMap((words) => {
		const own = EXCEPTIONS.filter((one) => one.file === file).reduce((left, { says }) => left.replace(says, ''), words);
		return [...own.matchAll(WORDS)].map(([hit]) => `${file}: ${hit}`);
	});
}

describe('the words for evidence', () => {
	it('stand nowhere else in the code', () => {
		expect(productFiles.filter((file) => !PLACES.includes(file)).flatMap(wordedIn)).toEqual([]);
	});

	it.each(PLACES)('stand in %s', (file) => {
		expect(wordedIn(file)).not.toEqual([]);
	});

	it.each(EXCEPTIONS)('make an exception that is needed: $file', ({ file, says }) => {
		expect(wordsOf(file).some((words) => words.includes(says))).toBe(true);
	});
});
