import { describe, expect, it } from 'vitest';
import { messageAfter } from './message-after.ts';

const WORDINGS = 'content/views/wordings.yaml';
const ASKS = 'content/views/asks.yaml';

describe('a record of wordings is refused, with file, field, value and advice,', () => {
	it('when it lacks a version', () => {
		const message = messageAfter(WORDINGS, (text) =>
			text.replace(/ {4}- version: dutch-2020\n[\s\S]*?(?= {4}- version)/, ''),
		);
		expect(message).toMatch(
			/wordings\.yaml:\d+ +"block-at-upload", field versions: lacks the version dutch-2020: add it; what was not seen is not-seen/,
		);
	});

	it('when it has a version twice', () => {
		const message = messageAfter(WORDINGS, (text) => text.replace('- version: dutch-2020', '- version: french-2020'));
		expect(message).toMatch(/field versions\.4\.version: "french-2020" is there twice: keep it once/);
	});

	it('when a version is none that is compared', () => {
		const message = messageAfter(WORDINGS, (text) => text.replace('version: dutch-2020', 'version: german-2020'));
		expect(message).toMatch(
			/field versions\.3\.version: "german-2020" is not a version: name an id from content\/views\/wording-versions\.yaml/,
		);
	});

	it('when a status is none that we know', () => {
		const message = messageAfter(WORDINGS, (text) => text.replace('status: weakened', 'status: lost'));
		expect(message).toMatch(
			/field versions\.3\.elements\.2\.status: "lost" is not a status: write one of kept, weakened/,
		);
	});

	it('when a version says nothing of a part', () => {
		const message = messageAfter(WORDINGS, (text) =>
			text.replace('        - element: upload\n          status: kept\n          note: Same words in substance.\n', ''),
		);
		expect(message).toMatch(
			/"block-at-upload", field versions\.0\.elements: say nothing of "upload" in speech-2018: add it/,
		);
	});

	it('when it judges a part that it does not have', () => {
		const message = messageAfter(WORDINGS, (text) => text.replace('- element: upload', '- element: download'));
		expect(message).toMatch(
			/field versions\.0\.elements\.1\.element: "download" is not a part of this record: write one of detection, upload, block/,
		);
	});

	it('when what is not kept has no note', () => {
		const message = messageAfter(WORDINGS, (text) =>
			text.replace('          note: Speaks of finding, not of an upload.\n', ''),
		);
		expect(message).toMatch(
			/elements\.1\.note: is missing: say in our words how dutch-2020 puts "upload", or why it was not seen/,
		);
	});

	it('when a version names no reading', () => {
		const message = messageAfter(WORDINGS, (text) =>
			text.replace('      readings:\n        - reuters-tech-firms-2020\n', '      readings: []\n'),
		);
		expect(message).toMatch(/field versions\.2\.readings: names no reading: add at least one id/);
	});

	it('when it names a reading that does not exist', () => {
		const message = messageAfter(WORDINGS, (text) =>
			text.replace('- reuters-tech-firms-2020', '- reuters-tech-firms-2021'),
		);
		expect(message).toMatch(
			/"block-at-upload", field versions\.2\.readings: "reuters-tech-firms-2021" is not a reading: name an id/,
		);
	});

	it('when a part is too long for a row of the chart', () => {
		const message = messageAfter(WORDINGS, (text) =>
			text.replace('text: block it at once', 'text: block it at once, everywhere, and for good and all'),
		);
		expect(message).toMatch(
			/field elements\.2\.text: .* is too long for a row of the chart: say it in at most 40 letters/,
		);
	});

	it('when a demand has no record', () => {
		const message = messageAfter(WORDINGS, (text) => text.replace(/- id: openness\n[\s\S]*?(?=- id: whole-list)/, ''));
		expect(message).toMatch(/wordings\.yaml +"openness": is not there: add a record with this id/);
	});

	it('when it is of no demand', () => {
		const message = messageAfter(WORDINGS, (text) => text.replace('- id: openness', '- id: open-mindedness'));
		expect(message).toMatch(
			/"open-mindedness", field id: .* is not a group of wordings: write one of block-at-upload, .*, openness, whole-list/,
		);
	});

	it('when two records are of the same demand', () => {
		const message = messageAfter(WORDINGS, (text) => text.replace('- id: openness', '- id: help-police'));
		expect(message).toMatch(/"help-police", field id: is used twice/);
	});
});

it('a demand is refused when an outlet’s wording names a reading that does not exist', () => {
	const message = messageAfter(ASKS, (text) =>
		text.replace('- reading: reuters-tech-firms-2020', '- reading: reuters-tech-firms-2021'),
	);
	expect(message).toMatch(
		/asks\.yaml:\d+ +"block-at-upload", field wordings\.0\.reading: "reuters-tech-firms-2021" is not a reading: name an id/,
	);
});

describe('a version of the wordings is refused', () => {
	const VERSIONS = 'content/views/wording-versions.yaml';

	it('when it has no record', () => {
		const message = messageAfter(VERSIONS, (text) =>
			text.replace(/- id: dutch-2020\n[\s\S]*?(?=- id: french-2020)/, ''),
		);
		expect(message).toMatch(/versions\.3\.version: "dutch-2020" is not a version: name an id from/);
	});

	it('when it left the road at no station of it', () => {
		const message = messageAfter(VERSIONS, (text) =>
			text.replace(/(- id: french-2020[\s\S]*?version: )nca-2020/, '$1dutch-2020'),
		);
		expect(message).toMatch(
			/wording-versions\.yaml:\d+ +"french-2020", field descendsFrom\.version: "dutch-2020" is no station/,
		);
	});

	it('when an outcome is told of what was kept', () => {
		const message = messageAfter(WORDINGS, (text) =>
			text.replace(
				'          status: changed\n          outcome: safety',
				'          status: kept\n          outcome: safety',
			),
		);
		expect(message).toMatch(/outcome: .*is told of what is kept: only what is weakened, changed or reversed has one/);
	});
});

describe('a judgement is refused', () => {
	it('when its level is none that we know', () => {
		const message = messageAfter(ASKS, (text) => text.replace('level: hardly-met', 'level: unmet'));
		expect(message).toMatch(
			/asks\.yaml:\d+ +"stop-live-streaming", field judgement\.level: "unmet" is not a level: write one of not-at-all-met, hardly-met/,
		);
	});

	it('when its level is missing', () => {
		const message = messageAfter(ASKS, (text) => text.replace('    level: hardly-met\n', ''));
		expect(message).toMatch(/"stop-live-streaming", field judgement\.level: /);
	});

	it('when the page of its demand does not cite one of its grounds', () => {
		const message = messageAfter(ASKS, (text) => text.replace('      - d3-f07\n', '      - d3-f07\n      - fb-01\n'));
		expect(message).toMatch(
			/stop-live-streaming\.mdx:\d+ +<AskJudgement> ask: "fb-01" is a ground of the judgement of "stop-live-streaming" that this page does not cite: cite it/,
		);
	});

	it('when its level is not what its text says, which would draw a lie', () => {
		const message = messageAfter(ASKS, (text) => text.replace('level: hardly-met', 'level: fully-met'));
		expect(message).toMatch(
			/field judgement\.level: "fully-met" does not fit the text, which says "hardly met": correct one of them/,
		);
	});
});
