import { describe, expect, it } from 'vitest';
import { messageAfter } from './message-after.ts';

const CHANGES = 'content/changes.yaml';
const FIRST = "- { id: first, date: '2027-01-01', chapters: [about], kind: change, text: Something. }\n";
/** The faults of an entry that stands above another. */
const withEntry = (entry: string) => messageAfter(CHANGES, (text) => text.replace('[]', `- { ${entry} }\n${FIRST}`));

describe('an entry of changes is refused', () => {
	it('when it stands above a newer one', () => {
		expect(withEntry("id: older, date: '2026-12-31', chapters: [about], kind: change, text: Something older.")).toMatch(
			/changes\.yaml:\d+ +"first", field date: "2027-01-01" stands below an older entry: put entries newest first/,
		);
	});

	it('when it names a chapter that is not there', () => {
		expect(withEntry("id: lost, date: '2027-01-01', chapters: [nowhere], kind: change, text: Something.")).toMatch(
			/"lost", field chapters: "nowhere" is not a chapter of content\/site/,
		);
	});

	it('when its id is used twice', () => {
		expect(withEntry("id: first, date: '2027-01-01', chapters: [about], kind: change, text: Something.")).toMatch(
			/"first", field id: .* is used twice: give the newer/,
		);
	});

	it('when it does not say of what kind it is, or what changed', () => {
		const message = withEntry("id: vague, date: '2027-01-01', chapters: [about], kind: fix");
		expect(message).toMatch(/"vague", field kind: "fix" is not a kind of change: write one of change, correction/);
		expect(message).toMatch(/"vague", field text: is missing/);
	});

	it('when its date is no day', () => {
		const message = withEntry("id: vague, date: '2027-01', chapters: [about], kind: change, text: Something.");
		expect(message).toMatch(/"vague", field date: "2027-01" is not a day/);
	});
});
