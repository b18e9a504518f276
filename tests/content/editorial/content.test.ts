import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import { describe, expect, it } from 'vitest';
import { editorialFaults, readEditorial } from '../../../src/editorial/editorial.ts';
import { LEFT_OUT_FILE, readLeftOut } from '../../../src/editorial/left-out.ts';
import { editorialReport } from '../../../src/editorial/report.ts';
import { good } from '../message-after.ts';
import { messages } from './written.ts';

const editorial = readEditorial(good, dictionary);
const faults = editorialFaults(editorial);
const leftOut = readLeftOut(readFileSync(LEFT_OUT_FILE, 'utf8'));

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

describe('the facts that are left out', () => {
	it('are listed with a topic and a reason, each once', () => {
		expect(messages(leftOut.faults)).toEqual([]);
		const names = leftOut.records.map(({ value }) => `${value.topic}: ${value.record}`);
		expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
	});

	it('are not published', () => {
		const published = new Set(
			Object.values(editorial.writing.facts)
				.flat()
				.map(({ id }) => id),
		);
		expect(leftOut.records.map(({ value }) => value.record).filter((id) => published.has(id))).toEqual([]);
	});

	it('are refused without a reason', () => {
		const { faults: found } = readLeftOut(
			'- topic: numbers\n  record: x\n- { topic: weather, record: y, reason: z }\n',
		);
		expect(messages(found)).toEqual([
			expect.stringMatching(/left-out\.yaml:1 +reason: is missing: add it/),
			expect.stringMatching(/left-out\.yaml:3 +topic: "weather" is not a topic of the research/),
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
	const report = editorialReport(
		editorial,
		{ ...noFaults, reading: [{ file: 'content/chapters/x.mdx', line: 3, message: 'is a fault' }] },
		leftOut.records.map(({ value }) => value),
	);

	it('measures every chapter, side and kind of fact', () => {
		for (const { slug } of editorial.writing.chapters)
			expect(report.match(new RegExp(`^${slug} +\\d+ +[\\d.]+ +\\d+ `, 'gm'))?.length, slug).toBeGreaterThan(1);
		expect(report).toMatch(/Encryption should stay whole +\d+ +\d+/);
		expect(report).toMatch(/all that chapters may cite +\d+ +\d+ +\d+ +\d+ +\d+/);
		expect(report).toMatch(/\nnumbers +\d+\n/);
	});

	it('ends with every fault', () => {
		expect(report).toMatch(/reading +1\n/);
		expect(report).toMatch(/content\/chapters\/x\.mdx:3 +is a fault$/);
	});
});
