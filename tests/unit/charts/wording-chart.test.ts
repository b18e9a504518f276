import { describe, expect, it } from 'vitest';
import type { FormName } from '../../../src/charts/chart.ts';
import { demandsExamples } from '../../../src/charts/demands/demands-chart.examples.ts';
import { checkWording } from '../../../src/charts/wording/wording-chart.check.ts';
import { exampleVersions, wordingExamples } from '../../../src/charts/wording/wording-chart.examples.ts';
import { placeWording } from '../../../src/charts/wording/wording-chart.layout.ts';
import { placeBranches } from '../../../src/charts/wording/wording-branches.layout.ts';
import { buildWording } from '../../../src/charts/wording/wording-chart.model.ts';
import { tabulateWording } from '../../../src/charts/wording/wording-chart.table.ts';
import { drawThread, joinMarks } from '../../../src/charts/wording/wording-threads.ts';
import { PART_STATUSES, type PartStatus, type Wording } from '../../../src/schemas/wording.ts';
import { readFacts } from './site-records.ts';

const { wordings, wordingVersions, asks } = readFacts();
const site = buildWording({ wordings, versions: wordingVersions, asks });

const { usual, empty, one } = wordingExamples;
const build = (records: readonly Wording[]) =>
	buildWording({ wordings: records, versions: exampleVersions, asks: demandsExamples.usual });
const FORMS: readonly (readonly [FormName, number])[] = [
	['narrow', 256],
	['medium', 416],
	['wide', 760],
];
const PLACE = { stations: [0, 100, 200, 300], end: 350, y: 10, sign: 5, turnPx: 20, backTo: 0 };
const formsOf = (...statuses: PartStatus[]) => drawThread(statuses, PLACE).map(({ form }) => form);

describe('the finding of the threads', () => {
	it('counts what arrived as it was, and what arrived turned round', () => {
		expect(build(usual).finding).toBe('Of 5 parts, one arrived as it was, and one facing the other way');
		expect(build(one).finding).toBe('Of 1 part, one arrived as it was');
		expect(build(empty).finding).toBe('There is nothing to compare');
	});

	it('takes its numbers from the records', () => {
		const count = (version: string, status: string) =>
			wordings
				.flatMap(({ versions }) => versions)
				.filter((told) => told.version === version)
				.flatMap(({ elements }) => elements)
				.filter((part) => part.status === status).length;
		for (const { id, counts } of site.versions)
			for (const status of PART_STATUSES) expect([id, counts[status]]).toEqual([id, count(id, status)]);
		expect(site.finding).toBe('Of 20 parts, eight arrived as they were, and one facing the other way');
	});
});

describe('the road of the texts', () => {
	it('is the longest line of descent; what left it stands beside, and does not lie on it', () => {
		expect(site.road.map(({ id }) => id)).toEqual(['speech-2018', 'nca-2020', 'reuters-2020', 'translation-2020']);
		expect(site.branches.map(({ version, from }) => [version.id, from.id])).toEqual([
			['dutch-2020', 'nca-2020'],
			['french-2020', 'nca-2020'],
			['portuguese-2020', 'nca-2020'],
		]);
	});

	it('says where a step is the editors’ inference', () => {
		expect(site.road.filter(({ inference }) => inference).map(({ id }) => id)).toEqual(['translation-2020']);
		expect(site.cautions.join(' ')).toContain('That is our inference');
		expect(placeWording(site, { form: 'wide', widthPx: 760 }).road.map(({ isInferred }) => isInferred)).toEqual([
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
		expect(checkWording({ versions: wordingVersions })).toEqual([]);
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
	it('say of each text how many of the parts it has, the first too, which kept none', () => {
		const words = (widthPx: number, form: FormName) =>
			placeWording(site, { form, widthPx }).heads.map(({ notes }) => notes.map(({ text }) => text).join(' '));
		for (const [form, widthPx] of FORMS)
			for (const [index, told] of words(widthPx, form).entries())
				expect(told).toContain(`${site.road[index]!.counts.kept} of ${site.total} in it`);
		expect(JSON.stringify([site, tabulateWording(site)])).not.toMatch(/\d kept|: kept/u);
	});

	it('tell each version with the counts of its statuses', () => {
		expect(build(usual).inWords).toContain(
			'The text “Translation”: one in it, one changed, two dropped, one turned round.',
		);
	});

	it('say that what was not seen is neither in a text nor dropped', () => {
		expect(site.reading.onPage).toContain('neither as in the text nor as dropped');
	});

	it('describe and never quote: no note carries quotation marks', () => {
		for (const { versions } of wordings)
			for (const { elements } of versions) for (const { note = '' } of elements) expect(note).not.toMatch(/["“”«»]/);
	});

	it('say aloud the ask, the part, and what became of it at each station', () => {
		const labels = site.groups.flatMap(({ parts }) => parts.map(({ label }) => label));
		expect(labels).toContain(
			'2. Stop grooming. Online grooming. Speech: in it. NCA’s list: in it. Reuters: in it. Translation: changed, grooming became preparation.',
		);
		expect(new Set(labels).size).toBe(site.total);
	});
});

describe('what the stored copies of the reports show', () => {
	const statusOf = (ask: string, part: string, version: string) =>
		site.groups
			.find(({ id }) => id === ask)!
			.parts.find(({ id }) => id === part)!
			.cells.find((cell) => cell.version === version)!.status;

	it.each([
		['stop-grooming', 'platforms', 'reuters-2020', 'kept'],
		['stop-live-streaming', 'governments', 'portuguese-2020', 'kept'],
		['openness', 'open', 'dutch-2020', 'kept'],
		['whole-list', 'strength', 'reuters-2020', 'kept'],
		['stop-live-streaming', 'police', 'speech-2018', 'sources-differ'],
		['whole-list', 'safety', 'translation-2020', 'changed'],
		['whole-list', 'safety', 'reuters-2020', 'not-seen'],
	])('%s, %s in %s is %s', (ask, part, version, status) => {
		expect(statusOf(ask, part, version)).toBe(status);
	});

	it('the direction is reversed in the translated article and nowhere else', () => {
		expect(
			wordingVersions.map(({ id }) => id).filter((id) => statusOf('whole-list', 'direction', id) === 'reversed'),
		).toEqual(['translation-2020']);
	});
});

describe('the data of the threads', () => {
	const data = tabulateWording(site);

	it('have a row for each part in each version, with a source, and why where nothing was seen', () => {
		expect(data.rows).toHaveLength(site.total * wordingVersions.length);
		for (const row of data.rows) {
			expect(Object.keys(row)).toEqual(data.columns.map(({ name }) => name));
			expect(row.sources).not.toBe('');
			if (row.status !== 'in it') expect(row.note).not.toBeNull();
		}
	});
});

describe('a thread', () => {
	it('differs in form for each status but the two of which nothing is known, so that none needs colour', () => {
		const formOf = (status: PartStatus) => JSON.stringify(drawThread(['kept', status], PLACE));
		expect(new Set(PART_STATUSES.map(formOf)).size).toBe(PART_STATUSES.length - 1);
		expect(formOf('not-seen')).toBe(formOf('sources-differ'));
	});

	it('is one line where nothing happens, and is never cut where nothing was seen', () => {
		expect(drawThread(['kept', 'kept', 'kept', 'kept'], PLACE)).toEqual([{ form: 'kept', d: 'M0,10H350' }]);
		expect(formsOf('kept', 'not-seen', 'kept', 'kept')).toEqual(['kept', 'unseen', 'kept']);
	});

	it('ends at a ring before the text that dropped it, once', () => {
		expect(formsOf('kept', 'kept', 'dropped', 'dropped')).toEqual(['kept', 'ring']);
		expect(drawThread(['kept', 'kept', 'dropped', 'dropped'], PLACE)[0]!.d).toBe('M0,10H190');
	});

	it('has its diamond where it changed, also where the first text put it otherwise, and dashes at that side', () => {
		expect(formsOf('kept', 'kept', 'changed', 'changed')).toEqual(['kept', 'changed', 'diamond']);
		expect(formsOf('changed', 'kept', 'kept', 'kept')).toEqual(['changed', 'kept', 'diamond']);
	});

	it('turns round and runs the whole way back', () => {
		expect(formsOf('kept', 'kept', 'kept', 'reversed')).toEqual(['kept', 'turn', 'arrow']);
	});

	it('is drawn with its like in one element', () => {
		const marks = [...drawThread(['kept', 'dropped'], PLACE), ...drawThread(['kept', 'kept'], PLACE)];
		expect(joinMarks(marks).map(({ form }) => form)).toEqual(['kept', 'ring']);
	});
});

describe.each(FORMS)('the placed threads, %s', (form, widthPx) => {
	const placed = placeWording(site, { form, widthPx });
	const beside = placeBranches(site, { form, widthPx });
	const threads = placed.groups.flatMap((group) => group.threads);

	it('are all there, the one that turns round last', () => {
		expect(threads).toHaveLength(site.total);
		expect(threads.findIndex(({ part }) => part.isTurned)).toBe(site.total - 1);
		expect(beside.branches).toHaveLength(site.branches.length);
	});

	it('have boxes that can be touched, each below the one before', () => {
		for (const [index, { box }] of threads.entries()) {
			expect(box.height).toBeGreaterThanOrEqual(24);
			expect(box.y + box.height).toBeLessThanOrEqual(threads[index + 1]?.box.y ?? placed.heightPx);
		}
	});

	it('say at their end what came of each', () => {
		for (const { outcome } of threads) expect(outcome.length).toBeGreaterThan(0);
	});

	it('name every part that another language lost or changed, and count the others', () => {
		const names = beside.names.map(({ text }) => text).join(' ');
		const parts = site.groups.flatMap((group) => group.parts);
		const isKept = ({ cells }: (typeof parts)[number]) =>
			cells.every(
				({ version, status }) => status === 'kept' || !site.branches.some((one) => one.version.id === version),
			);
		for (const part of parts.filter((part) => !isKept(part))) expect(names).toContain(part.text);
		expect(names).toContain(`The other ${parts.filter(isKept).length} of ${site.total} parts are in all`);
	});

	it('are struck by no line between their stations: each is marked at the thread alone', () => {
		for (const { ticks } of placed.heads) {
			expect(ticks.match(/v12/g)).toHaveLength(site.total + 1);
			for (const [, y] of ticks.matchAll(/,([\d.]+)v/g))
				for (const { text, y: baseline } of threads.flatMap(({ name }) => name))
					if (form === 'narrow')
						expect([text, Number(y) + 12 <= baseline - 12 || Number(y) >= baseline]).toEqual([text, true]);
		}
	});

	it('is an empty drawing where there is nothing to compare', () => {
		expect(placeWording(build(empty), { form, widthPx }).groups).toEqual([]);
	});
});
