import { describe, expect, it } from 'vitest';
import { TWINS_FILE } from '../../src/evidence/check-twins.ts';
import { messageAfter } from './message-after.ts';

const FACTS = 'content/facts/numbers.yaml';
const WORKS = 'content/evidence/works/not-seen.yaml';

/** A record of a file once more, under another id. */
const copyOf = (id: string) => (text: string) => {
	const record = text.split(/^(?=- id: )/m).find((one) => one.startsWith(`- id: ${id}\n`))!;
	return `${text}\n${record.replace(id, 'the-copy')}`;
};

describe('a record that looks like another', () => {
	it('is refused if it is a fact, with both places and what to do', () => {
		expect(messageAfter(FACTS, copyOf('num-facebook-restated'))).toMatch(
			/numbers\.yaml:\d+ +"the-copy": tells what "num-facebook-restated" \(content\/facts\/numbers\.yaml:\d+\) tells: keep one/,
		);
	});

	it('is refused if it is a work', () => {
		expect(messageAfter(WORKS, copyOf('nca-release-2020-02-14'))).toMatch(
			/"the-copy": is by the same body .* as "nca-release-2020-02-14" \(.*\), and called alike: two names for one original/,
		);
	});

	it('is refused once the list does not name it', () => {
		expect(messageAfter(TWINS_FILE, (text) => text.replace('    - owens-q6\n', ''))).toContain(
			'"owens-q6": tells what "owens-q1"',
		);
	});
});

describe('an entry of the list of twins is refused', () => {
	const add = (entry: string) => (text: string) => `${text}\n- id: added\n${entry}  why: They differ.\n`;

	it('when it names what is not there', () => {
		const message = messageAfter(TWINS_FILE, add('  facts: [ann-01, no-such-fact]\n'));
		expect(message).toContain('"added", field facts: "no-such-fact" is not among the facts: correct the id');
	});

	it('when its records are not alike', () => {
		expect(messageAfter(TWINS_FILE, add('  facts: [ann-01, iwf-1996]\n'))).toContain(
			'"ann-01" is not like any other of this entry any more: the entry is not needed for it, take it out',
		);
	});

	it('when it names one record, or facts and works together, or gives no reason', () => {
		expect(messageAfter(TWINS_FILE, add('  facts: [ann-01]\n'))).toContain('names one record');
		expect(messageAfter(TWINS_FILE, add('  facts: [a, b]\n  works: [a, b]\n'))).toContain('stand together, or neither');
		expect(
			messageAfter(TWINS_FILE, (text) => text.replace('  why: Two of the five asks, which end alike.\n', '')),
		).toContain('field why: is missing');
	});
});
