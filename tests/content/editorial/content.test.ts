import dictionary from 'dictionary-en-gb';
import { expect, it } from 'vitest';
import { editorialFaults, readEditorial } from '../../../src/editorial/editorial.ts';
import { editorialReport } from '../../../src/editorial/report.ts';
import { good } from '../message-after.ts';
import { messages } from './written.ts';

const editorial = readEditorial(good, dictionary);
const faults = editorialFaults(editorial);

it.each(Object.entries(faults))('what the editors wrote has no fault of %s', (_, found) => {
	expect(messages(found)).toEqual([]);
});

it('the report measures every chapter and question, and ends with every fault', () => {
	const report = editorialReport(editorial, {
		reading: [{ file: 'content/chapters/x.mdx', line: 3, message: 'is a fault' }],
	});
	for (const { slug } of editorial.writing.chapters) expect(report).toMatch(new RegExp(`^${slug} +\\d+`, 'm'));
	for (const { of } of editorial.measured) expect(report).toContain(`\n${of}\n`);
	expect(report).toMatch(/reading +1\n/);
	expect(report).toMatch(/content\/chapters\/x\.mdx:3 +is a fault$/);
});
