import { describe, expect, it } from 'vitest';
import { inRecord, messageAfter } from './message-after.ts';

const FILE = 'content/views/handouts.yaml';
const after = (id: string, from: RegExp | string, to: string) => messageAfter(FILE, inRecord(id, from, to));

describe('a handout is refused, with file, record, field and advice,', () => {
	it('when it names a record that is not there', () => {
		expect(after('two-sides', '- arg-mission-creep', '- arg-mission-crawl')).toMatch(
			/handouts\.yaml:\d+ +"two-sides", field shows\.columns\.1\.arguments: "arg-mission-crawl" is not an argument: name an id from/,
		);
		expect(after('the-timeline', '- javid-2018', '- javid-2017')).toMatch(
			/"the-timeline", field shows\.events: "javid-2017" is not an event: name an id from/,
		);
		expect(after('help-sheet', '- do-not-share', '- do-not-shout')).toMatch(
			/"help-sheet", field shows\.advice: "do-not-shout" is not a piece of advice: name an id from/,
		);
		expect(after('the-marks', '- ann-02', '- ann-99')).toMatch(
			/"the-marks", field shows\.facts: "ann-99" is not a fact: name an id from content\/facts/,
		);
		expect(after('demand-2-stop-grooming', 'ask: stop-grooming', 'ask: stop-groaning')).toMatch(
			/"demand-2-stop-grooming", field shows\.ask: "stop-groaning" is not a demand: name an id from content\/views\/asks\.yaml/,
		);
	});

	it('when it has no question', () => {
		expect(after('the-32', /^ {2}question: .*\n/m, '')).toMatch(
			/handouts\.yaml:\d+ +"the-32", field question: is missing: write the one question that a class discusses/,
		);
		expect(after('the-32', /^ {2}question: .*$/m, '  question: Discuss this.')).toMatch(
			/"the-32", field question: "Discuss this\." is not a question: write one that ends in "\?"/,
		);
	});

	it('when a column has too many arguments, one twice, or one of another side', () => {
		const mission = '          - arg-mission-creep\n';
		expect(after('two-sides', mission, `${mission}          - arg-no-safe-door\n`)).toMatch(
			/"two-sides", field shows\.columns\.1\.arguments: has more than 3 arguments, which run over one side of paper: keep the best/,
		);
		expect(after('two-sides', '- arg-mission-creep', '- arg-scanning-breaks-it')).toMatch(
			/field shows\.columns\.1\.arguments: has one of its arguments twice: keep it once/,
		);
		expect(after('two-sides', '- arg-mission-creep', '- arg-loss-of-detection')).toMatch(
			/field shows\.columns\.1\.arguments\.1: "arg-loss-of-detection" is of the side keep-detection, and its column of keep-encryption/,
		);
	});

	it('when it has no number, or that of another', () => {
		expect(after('the-32', /^ {2}number: .*\n/m, '')).toMatch(/"the-32", field number: is missing: write the next one/);
		expect(after('the-32', /^ {2}number: .*$/m, '  number: 1')).toMatch(
			/"the-32", field number: "?1"? is that of "demand-1-block-at-upload": write the next one that no handout has had/,
		);
	});

	it('when its address is none of the site', () => {
		expect(after('the-32', 'from: coalition.html#chart', 'from: coalition.html#charts')).toMatch(
			/"the-32", field from: "coalition\.html#charts" is not an address of this site: write that of a chapter/,
		);
	});

	it('when it names a heading that is not there, or a figure that its fact does not have', () => {
		expect(after('reading-numbers', '- a-step-is-not-a-trend', '- a-step-is-a-trend')).toMatch(
			/"reading-numbers", field shows\.sections\.6: "a-step-is-a-trend" is not a heading of content\/chapters\/numbers\.mdx/,
		);
		expect(after('reading-numbers', 'alarms: 30 a day', 'alarms: 35 a day')).toMatch(
			/"reading-numbers", field shows\.rows\.1\.alarms: "35 a day" has the figure 35, which the fact acc-worked-example does not have/,
		);
	});

	it('when its specimens do not show each standing once', () => {
		expect(after('the-marks', '- ann-02', '- ask-openness\n      - ann-02')).toMatch(
			/"the-marks", field shows\.facts: has more than 4 facts/,
		);
		const message = after('the-marks', '- ann-02', '- origin-04');
		expect(message).toMatch(/field shows\.facts: do not show "reported" once: name one fact that is known so/);
		expect(message).toMatch(/field shows\.facts: do not show "read" once/);
	});

	it('when it shows what no sheet is', () => {
		expect(after('the-32', 'sheet: countries', 'sheet: postcard')).toMatch(
			/"the-32", field shows(\.sheet)?: .*is not a sheet: write demand, debate/,
		);
	});
});

it('a chapter may link to a page of handouts, and to none that is not there', () => {
	const teach = 'content/chapters/teach.mdx';
	expect(() => messageAfter(teach, (text) => text.replace('./handouts.html', './handouts/the-32.html'))).toThrow(
		/was accepted/,
	);
	expect(messageAfter(teach, (text) => text.replace('./handouts.html', './handouts/the-33.html'))).toMatch(
		/teach\.mdx:\d+ +link: "\.\/handouts\/the-33\.html" is not a chapter/,
	);
});
