import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../src/subjects/words-of-the-list/chart/chart.ts';
import {
	exampleVersions,
	wordingExamples,
} from '../../../src/subjects/words-of-the-list/chart/wording-chart.examples.ts';
import { placeWording } from '../../../src/subjects/words-of-the-list/chart/wording-chart.layout.ts';
import { buildWording } from '../../../src/subjects/words-of-the-list/chart/wording-chart.model.ts';
import { tabulateWording } from '../../../src/subjects/words-of-the-list/chart/wording-chart.table.ts';
import { drawThread } from '../../../src/subjects/words-of-the-list/chart/wording-threads.ts';
import { PART_STATUSES, type PartStatus } from '../../../src/subjects/words-of-the-list/wording.ts';

const { usual, empty, one } = wordingExamples;
const model = buildWording(usual);
const FORMS = [
	{ form: 'narrow', widthPx: 256 },
	{ form: 'medium', widthPx: 416 },
	{ form: 'wide', widthPx: 760 },
] as const;
const PLACE = { stations: [0, 100, 200, 300], end: 350, y: 10, sign: 5, turnPx: 20, backTo: 0 };
const formsOf = (...statuses: PartStatus[]) => drawThread(statuses, PLACE).map(({ form }) => form);

describe('the finding of the threads', () => {
	it('counts what arrived as it was, and what arrived reversed', () => {
		expect(buildWording(usual).finding).toBe('One of 5 parts arrived intact; one was reversed');
		expect(buildWording(one).finding).toBe('One of 1 part arrived intact');
		expect(buildWording(empty).finding).toBe('There is nothing to compare');
	});
});

describe('the road of the texts', () => {
	it('is the longest line of descent; what left it stands beside, and does not lie on it', () => {
		expect(model.road.map(({ id }) => id)).toEqual(['speech-2018', 'nca-2020', 'reuters-2020', 'translation-2020']);
		expect(model.branches.map(({ version, from }) => [version.id, from.id])).toEqual([
			['dutch-2020', 'nca-2020'],
			['french-2020', 'nca-2020'],
			['portuguese-2020', 'nca-2020'],
		]);
	});

	it('says where a step is the editors’ inference', () => {
		expect(model.road.filter(({ inference }) => inference).map(({ id }) => id)).toEqual(['translation-2020']);
		expect(model.cautions.join(' ')).toContain('That is our inference');
		expect(placeWording(model, { form: 'wide', widthPx: 760 }).road.steps.map(({ isInferred }) => isInferred)).toEqual([
			false,
			false,
			true,
		]);
	});

	it('is refused where a text has no origin, or where one leaves it nowhere', () => {
		const changed = (id: string, descendsFrom: (typeof exampleVersions)[number]['descendsFrom']) =>
			checkWording({
				versions: exampleVersions.map((version) => (version.id === id ? { ...version, descendsFrom } : version)),
			});
		expect(checkWording({ versions: exampleVersions })).toEqual([]);
		expect(changed('dutch-2020', undefined)).toMatchObject([
			{ record: 'dutch-2020', message: 'is missing: only the first text, speech-2018, descends from none' },
		]);
		expect(changed('dutch-2020', { version: 'french-2020' })).toMatchObject([
			{ record: 'dutch-2020', value: 'french-2020', field: 'descendsFrom.version' },
		]);
		expect(changed('speech-2018', { version: 'translation-2020' })[0]?.message).toMatch(/leads in a circle/);
	});
});

describe('the words of the threads', () => {
	it('say under each text how many of the parts it has', () => {
		for (const form of FORMS)
			expect(placeWording(model, form).foot.counts.map(({ text }) => Number(text))).toEqual(
				model.road.map(({ counts }) => counts.kept),
			);
	});

	it('say once, under the first line of its kind, what no end of a thread tells', () => {
		for (const form of FORMS)
			expect(
				placeWording(model, form)
					.groups.flatMap(({ threads }) => threads.flatMap(({ note }) => note))
					.map(({ text }) => text),
			).toEqual(['sources differ', 'worded otherwise']);
	});

	it('tell each version with the counts of its statuses', () => {
		expect(buildWording(usual).inWords).toContain(
			'The text “Translation”: one in it, one changed, two dropped, one reversed.',
		);
	});

	it('say aloud the ask, the part, and what became of it at each station', () => {
		const labels = model.groups.flatMap(({ parts }) => parts.map(({ label }) => label));
		expect(labels).toContain(
			'2. Stop grooming. Online grooming. Speech: sources differ. The list: in it. Report: in it. Translation: changed.',
		);
		expect(new Set(labels).size).toBe(model.total);
	});
});

describe('the data of the threads', () => {
	const data = tabulateWording(model);

	it('have a row for each part in each version, with a source, and why where nothing was seen', () => {
		expect(data.rows).toHaveLength(model.total * exampleVersions.length);
		for (const row of data.rows) {
			expect(Object.keys(row)).toEqual(data.columns.map(({ name }) => name));
			expect(row.sources).not.toBe('');
			if (row.status !== 'in it') expect(row.note).not.toBeNull();
		}
	});
});

describe('a thread', () => {
	it('differs in form for each status, so that none needs colour', () => {
		const formOf = (status: PartStatus) => JSON.stringify(drawThread(['kept', status], PLACE));
		expect(new Set(PART_STATUSES.map(formOf)).size).toBe(PART_STATUSES.length);
	});

	it('is one line where nothing happens, and is never cut where nothing was seen', () => {
		expect(drawThread(['kept', 'kept', 'kept', 'kept'], PLACE)).toEqual([{ form: 'kept', d: 'M0,10H350' }]);
		expect(formsOf('kept', 'not-seen', 'kept', 'kept')).toEqual(['kept', 'unseen', 'kept']);
	});

	it('ends at a ring before the text that dropped it, once', () => {
		expect(formsOf('kept', 'kept', 'dropped', 'dropped')).toEqual(['kept', 'ring']);
		expect(drawThread(['kept', 'kept', 'dropped', 'dropped'], PLACE)[0]!.d).toBe('M0,10H190');
	});

	it('has its diamond where it changed, and none where an older text words it otherwise: that line is hollow', () => {
		expect(formsOf('kept', 'kept', 'changed', 'changed')).toEqual(['kept', 'changed', 'diamond']);
		expect(drawThread(['otherwise', 'kept', 'kept', 'kept'], PLACE)).toEqual([
			{ form: 'otherwise', d: 'M0,8h100v4h-100z' },
			{ form: 'kept', d: 'M100,10H350' },
		]);
	});

	it('is broken where the texts of a version differ, and dotted where none was seen', () => {
		expect(formsOf('sources-differ', 'kept', 'not-seen', 'kept')).toEqual(['unsure', 'kept', 'unseen', 'kept']);
	});

	it('turns round and runs the whole way back', () => {
		expect(formsOf('kept', 'kept', 'kept', 'reversed')).toEqual(['kept', 'turn', 'arrow']);
	});
});
