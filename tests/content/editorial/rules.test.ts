import { expect, it } from 'vitest';
import { readRules } from '../../../src/editorial/rules.ts';
import { good } from '../message-after.ts';

it.each([
	['has no reason', 'terminology', /^ {2}why: It takes a side\.\n/m, '', /phrases\.\d+\.why: is missing: add it/],
	['has an unknown field', 'terminology', 'phrases:', 'prases:', /prases: is not a field of this record: correct/],
	['names no measure', 'balance', 'measure: arguments', 'measure: noise', /"noise" is not a measure: write one of/],
	['names no question', 'balance', 'question: encryption', 'question: weather', /"weather" is not a question: write/],
	['names no side', 'balance', 'side: keep-detection', 'side: left', /"left" is not a side: write one of/],
	['cannot be read as YAML', 'balance', 'cases:', 'cases: "', /cannot be read as YAML/],
])('a list of the checks that %s is refused, with file, line, field and advice', (_, name, from, to, message) => {
	const file = `content/editorial/${name}.yaml`;
	const read = () => readRules({ ...good, [file]: good[file]!.replace(from, to) });
	expect(read).toThrow(message);
	expect(read).toThrow(new RegExp(`${name}\\.yaml:\\d+ `));
});

it('a list of the checks that is missing is asked for', () => {
	const rest = Object.fromEntries(Object.entries(good).filter(([file]) => !file.endsWith('balance.yaml')));
	expect(() => readRules(rest)).toThrow(/content\/editorial\/balance\.yaml +is missing: restore it/);
});
