import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../src/engine/fault.ts';
import { readRules } from '../../../src/editorial/rules.ts';
import { good } from '../message-after.ts';

/** The message that the change of a list gives. */
function refusal(name: string, change: (text: string) => string): string {
	const file = `content/editorial/${name}.yaml`;
	const changed = change(good[file]!);
	expect(changed).not.toBe(good[file]);
	try {
		readRules({ ...good, [file]: changed });
	} catch (error) {
		if (error instanceof ContentError) return error.message;
		throw error;
	}
	throw new Error(`The change to ${file} was accepted.`);
}

describe('a list of the checks is refused, with file, line, field and advice,', () => {
	it('when an entry has no reason', () => {
		expect(refusal('terminology', (text) => text.replace(/^ {2}why: It takes a side\.\n/m, ''))).toMatch(
			/terminology\.yaml:\d+ +phrases\.\d+\.why: is missing: add it/,
		);
		expect(refusal('vocabulary', (text) => text.replace(/why: Names of people.*/, "why: ''"))).toMatch(
			/vocabulary\.yaml:\d+ +groups\.0\.why: "" is empty: say why/,
		);
		expect(refusal('provenance', (text) => text.replace(/^ {2}why: The language.*\n/m, ''))).toMatch(
			/provenance\.yaml:\d+ +names\.\d+\.why: is missing: add it/,
		);
	});

	it('when it has an unknown field', () => {
		expect(refusal('terminology', (text) => text.replace('phrases:', 'prases:'))).toMatch(
			/terminology\.yaml:\d+ +prases: is not a field of this record: correct the spelling or remove it/,
		);
	});

	it('when an exception of balance names no measure, side or question that there is', () => {
		expect(refusal('balance', (text) => text.replace('measure: arguments', 'measure: noise'))).toMatch(
			/balance\.yaml:\d+ +exceptions\.0\.measure: "noise" is not a measure: write one of arguments, words/,
		);
		expect(refusal('balance', (text) => text.replace('question: encryption', 'question: weather'))).toMatch(
			/balance\.yaml:\d+ +cases\.0\.question: "weather" is not a question: write one of/,
		);
		expect(refusal('balance', (text) => text.replace('side: keep-detection', 'side: left'))).toMatch(
			/balance\.yaml:\d+ +cases\.0\.sections\.0\.side: "left" is not a side: write one of/,
		);
	});

	it('when names that mean the same are one', () => {
		expect(refusal('provenance', (text) => text.replace('[UN, United Nations]', '[UN]'))).toMatch(
			/provenance\.yaml:\d+ +sameName\.\d+: is one name: write two or more that mean the same/,
		);
	});

	it('when it is missing, or cannot be read as YAML', () => {
		const rest = Object.fromEntries(Object.entries(good).filter(([file]) => file !== 'content/editorial/balance.yaml'));
		expect(() => readRules(rest)).toThrow(/content\/editorial\/balance\.yaml +is missing: restore it/);
		expect(refusal('balance', (text) => `${text}\n- x: "`)).toMatch(/balance\.yaml:\d+ +cannot be read as YAML/);
	});
});
