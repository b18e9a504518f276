import { describe, expect, it } from 'vitest';
import { messageAfter } from './message-after.ts';

const FILE = 'content/views/lessons/what-is-counted.yaml';

/** The message after one change of a lesson. */
const after = (from: string | RegExp, to: string) => messageAfter(FILE, (text) => text.replace(from, to));

describe('a lesson is refused, with file, field, value and advice,', () => {
	it('when it leads to an address that is not there', () => {
		for (const [from, field] of [
			['to: numbers.html#how-to-read }\n', 'materials\\.0\\.to'],
			['to: help.html }', 'steps\\.0\\.links\\.0\\.to'],
			['{ label: Eight cautions, to: numbers.html#how-to-read }', 'slides\\.1\\.open\\.to'],
		] as const)
			expect(after(from, from.replace(/to: .*(?= \})/, 'to: numbers.html#nowhere'))).toMatch(
				new RegExp(
					`what-is-counted\\.yaml:\\d+ +"what-is-counted", field ${field}: "numbers\\.html#nowhere" is not an address of this site: write that of a chapter`,
				),
			);
	});

	it('when it leads away from the site', () => {
		expect(after('to: help.html }', 'to: https://example.org }')).toMatch(
			/field steps\.0\.links\.0\.to: "https:\/\/example\.org" is not an address of this site/,
		);
	});

	it('when it has no notes on keeping it safe, or no age', () => {
		expect(after(/^ {2}safeguarding:\n(?: {4}- .*\n)+/m, '')).toMatch(
			/"what-is-counted", field safeguarding: is missing: no lesson is given without notes on keeping it safe/,
		);
		expect(after(/^ {2}age: .*\n/m, '')).toMatch(/field age: is missing: say from which age the lesson fits/);
	});

	it('when its minutes do not add up', () => {
		expect(after('  minutes: 50', '  minutes: 55')).toMatch(
			/field minutes: "55" is not what the steps add up to, which is 50: correct the steps or the whole/,
		);
		expect(after('{ step: 5, minutes: 6 }', '{ step: 5, minutes: 9 }')).toMatch(
			/field short: adds up to 23 minutes: the short form has 20/,
		);
	});

	it('when a slide is too long', () => {
		expect(after('By whom, over what time, and what can it not tell you?', 'word '.repeat(41))).toMatch(
			/field slides\.1\.text: "word word.* has 41 words; a slide may have 40: shorten it, or make two slides/,
		);
	});

	it('when it offers a handout that is not there, or a task belongs to no step', () => {
		expect(after('handouts: [reading-numbers]', 'handouts: [reading-tea-leaves]')).toMatch(
			/field handouts: "reading-tea-leaves" is not a handout: name an id from content\/views\/handouts\.yaml/,
		);
		expect(
			messageAfter('content/views/lessons/reading-a-chart.yaml', (text) =>
				text.replace('- step: 5\n        text', '- step: 6\n        text'),
			),
		).toMatch(/field sheet\.tasks\.4\.step: "6" is no step of this lesson: it has 5, numbered from 1/);
	});

	it('when a task shows a record or a figure that is not there', () => {
		expect(after('series: iwf-urls', 'series: iwf-pages')).toMatch(
			/field sheet\.tasks\.0\.cards\.figures\.1\.series: "iwf-pages" is not a series/,
		);
		expect(after("period: '2025'", "period: '2035'")).toMatch(
			/field sheet\.tasks\.0\.cards\.figures\.1\.period: "2035" has no figure in that series and segment/,
		);
		expect(
			messageAfter('content/views/lessons/from-demand-to-law.yaml', (text) => text.replace('osa-2023,', 'osa-2033,')),
		).toMatch(/field sheet\.tasks\.0\.cards\.events: "osa-2033" is not an event/);
	});
});
