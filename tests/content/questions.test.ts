import { describe, expect, it } from 'vitest';
import { inRecord, messageAfter } from './message-after.ts';

const FILE = 'content/views/questions.yaml';
const after = (id: string, from: RegExp | string, to: string) => messageAfter(FILE, inRecord(id, from, to));

describe('a question is refused, with file, record, field, value and advice,', () => {
	it('when it names no fact, one that is not there, or one that no chapter cites', () => {
		expect(after('how-many-are-named', /^ {2}facts: .*\n/m, '')).toMatch(
			/questions\.yaml:\d+ +"how-many-are-named", field facts: is missing: name the facts that it says/,
		);
		expect(after('how-many-are-named', 'list-01', 'list-99')).toMatch(
			/"how-many-are-named", field facts: "list-99" is not a fact: name an id from content\/facts/,
		);
		expect(after('how-many-are-named', 'list-01]', 'list-01, esafety-speed-limits-2026]')).toMatch(
			/field facts: "esafety-speed-limits-2026" is cited in no chapter, so that readers cannot open it/,
		);
	});

	it('when not exactly one option is right, or one says no reason', () => {
		expect(after('how-many-are-named', '      right: true\n', '')).toMatch(
			/"how-many-are-named", field options: .*have 0 right ones: mark exactly one with right: true/,
		);
		expect(after('how-many-are-named', 'text: All 32\n', 'text: All 32\n      right: true\n')).toMatch(
			/field options: .*have 2 right ones/,
		);
		expect(after('how-many-are-named', /^ {6}why: We found.*\n/m, '')).toMatch(
			/field options\.0\.why: is missing: say why the facts bear this option out, or why they do not/,
		);
	});

	it('when it asks for an opinion, or is no question', () => {
		expect(after('what-binds-companies', /^ {2}text: .*$/m, '  text: Which side is right?')).toMatch(
			/"what-binds-companies", field text: "Which side is right\?" asks for an opinion, which nobody can mark: ask who says what/,
		);
		expect(after('what-binds-companies', /^ {2}text: .*$/m, '  text: Discuss this.')).toMatch(
			/field text: "Discuss this\." is not a question: write one that ends in "\?"/,
		);
	});

	it('when its right option is what somebody holds, and nobody is named', () => {
		expect(
			after('who-says-it-protects-children', /The UK’s data protection regulator, the.*$/m, 'Someone in an office'),
		).toMatch(
			/"who-says-it-protects-children", field options\.1\.text: "Someone in an office" is what Information Commissioner.* says, by the fact critic-privacy-as-safety: say who says it/,
		);
	});

	it('when it has a figure that its facts do not have, but not for an option that may be wrong', () => {
		expect(after('how-many-are-named', 'The other 29 are', 'The other 19 are')).toMatch(
			/field options\.1\.why: "Reports name three countries\. The other 19 are.*" has the figure 19, which no fact of the question has/,
		);
		expect(() => after('how-many-are-named', "text: '29'", "text: '17'")).toThrow(/was accepted/);
	});

	it('when its chapter or its address is none of this site', () => {
		expect(after('how-many-are-named', 'chapter: coalition', 'chapter: coalitions')).toMatch(
			/field chapter: "coalitions" is not a chapter: name one that content\/site\.yaml lists/,
		);
		expect(after('how-many-are-named', 'coalition.html#named', 'coalition.html#nowhere')).toMatch(
			/field to: "coalition\.html#nowhere" is not an address of this site: write that of a chapter/,
		);
	});
});
