import { describe, expect, it } from 'vitest';
import { messageAfter } from './message-after.ts';

const CHANGES = 'content/changes.yaml';
const entry = (text: string) => (file: string) => `${text}\n${file}`;

describe('an entry of changes is refused', () => {
	it('when it stands above a newer one', () => {
		const older = entry(
			"- { id: older, date: '2026-01-01', chapters: [about], kind: change, text: Something older than the first entry. }",
		);
		expect(messageAfter(CHANGES, older)).toMatch(
			/changes\.yaml:\d+ +"first-published", field date: "2026-11-25" stands below an older entry: put entries newest first/,
		);
	});

	it('when it names a chapter that is not there', () => {
		const lost = entry("- { id: lost, date: '2027-01-01', chapters: [nowhere], kind: change, text: Something. }");
		expect(messageAfter(CHANGES, lost)).toMatch(/"lost", field chapters: "nowhere" is not a chapter of content\/site/);
	});

	it('when its id is used twice', () => {
		const twice = entry(
			"- { id: first-published, date: '2027-01-01', chapters: [about], kind: change, text: Something. }",
		);
		expect(messageAfter(CHANGES, twice)).toMatch(/"first-published", field id: .* is used twice: give the newer/);
	});

	it('when it does not say of what kind it is, or what changed', () => {
		const vague = entry("- { id: vague, date: '2027-01-01', chapters: [about], kind: fix }");
		const message = messageAfter(CHANGES, vague);
		expect(message).toMatch(/"vague", field kind: "fix" is not a kind of change: write one of change, correction/);
		expect(message).toMatch(/"vague", field text: is missing/);
	});

	it('when its date is no day', () => {
		const vague = entry("- { id: vague, date: '2027-01', chapters: [about], kind: change, text: Something. }");
		expect(messageAfter(CHANGES, vague)).toMatch(/"vague", field date: "2027-01" is not a day/);
	});
});

it('a chapter without an entry of changes is refused, and told what to add', () => {
	const message = messageAfter(CHANGES, (text) => text.replace(/^ {2}- timeline$/gm, '  - downloads'));
	expect(message).toMatch(
		/chapters\/timeline\.mdx +has no entry in content\/changes\.yaml: add one that names timeline, with its date/,
	);
});
