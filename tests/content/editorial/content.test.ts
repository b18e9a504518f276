import dictionary from 'dictionary-en-gb';
import { describe, expect, it } from 'vitest';
import { editorialFaults, readEditorial } from '../../../src/editorial/editorial.ts';
import { editorialReport } from '../../../src/editorial/report.ts';
import { good } from '../message-after.ts';
import { messages } from './written.ts';

const editorial = readEditorial(good, dictionary);
const faults = editorialFaults(editorial);

describe('what the editors wrote', () => {
	it.each(Object.entries(faults))('has no fault of %s', (_, found) => {
		expect(messages(found)).toEqual([]);
	});

	it('is looked over by every check', () => {
		expect(Object.keys(faults)).toEqual([
			'balance',
			'terminology',
			'reading',
			'spelling',
			'provenance',
			'easy cautions',
			'easy reading',
		]);
	});

	it('is read whole: chapters, and the texts of records', () => {
		expect(editorial.writing.chapters.length).toBeGreaterThan(20);
		expect(editorial.texts.length).toBeGreaterThan(2500);
		expect(editorial.measured.map(({ of }) => of)).toEqual([
			'who-sets-the-standard',
			'how-exact',
			'encryption',
			'reach-of-law',
			'two-cases',
			'two-cases-in-easy-words',
		]);
	});
});

describe('the report', () => {
	const noFaults = {
		balance: [],
		terminology: [],
		reading: [],
		spelling: [],
		provenance: [],
		'easy cautions': [],
		'easy reading': [],
	};
	const report = editorialReport(editorial, {
		...noFaults,
		reading: [{ file: 'content/chapters/x.mdx', line: 3, message: 'is a fault' }],
	});

	it('measures every chapter, side and kind of fact', () => {
		for (const { slug } of editorial.writing.chapters)
			expect(report.match(new RegExp(`^${slug} +\\d+ +[\\d.]+ +\\d+ `, 'gm'))?.length, slug).toBeGreaterThan(1);
		expect(report).toMatch(/Encryption should stay whole +\d+ +\d+/);
		expect(report).toMatch(/all that chapters may cite +\d+ +\d+ +\d+ +\d+ +\d+/);
	});

	it('ends with every fault', () => {
		expect(report).toMatch(/reading +1\n/);
		expect(report).toMatch(/content\/chapters\/x\.mdx:3 +is a fault$/);
	});
});
