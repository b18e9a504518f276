import type { FormName } from '../../../src/charts/chart.ts';
import { describe, expect, it } from 'vitest';
import { demandsExamples } from '../../../src/charts/demands/demands-chart.examples.ts';
import { tabulateWording } from '../../../src/charts/wording/wording-chart.table.ts';
import { wordingExamples } from '../../../src/charts/wording/wording-chart.examples.ts';
import { drawStatus, placeWording } from '../../../src/charts/wording/wording-chart.layout.ts';
import { STATUS_WORDS, buildWording } from '../../../src/charts/wording/wording-chart.model.ts';
import { PART_STATUSES, WORDING_VERSIONS, type Wording } from '../../../src/schemas/wording.ts';
import { readFacts } from './site-records.ts';

const { wordings: siteWordings, asks: siteAsks } = readFacts();
const site = buildWording(siteWordings, siteAsks);

const { usual, empty, one } = wordingExamples;
const build = (wordings: readonly Wording[]) => buildWording(wordings, demandsExamples.usual);
const WIDTHS: readonly (readonly [FormName, number])[] = [
	['narrow', 256],
	['wide', 760],
];

describe('the finding of the wording chart', () => {
	it('counts what Reuters drops, and what the translation drops, changes and turns round', () => {
		expect(build(usual).finding).toBe(
			'Reuters’ report drops one of the five parts; the translated article drops one more, but changes one and turns one round',
		);
	});

	it('takes its numbers from the records', () => {
		const count = (version: string, status: string) =>
			siteWordings
				.flatMap(({ versions }) => versions)
				.filter((told) => told.version === version)
				.flatMap(({ elements }) => elements)
				.filter((part) => part.status === status).length;
		const parts = siteWordings.flatMap(({ elements }) => elements).length;
		expect(site.total).toBe(parts);
		for (const { id, counts } of site.versions)
			for (const status of PART_STATUSES) expect([id, counts[status]]).toEqual([id, count(id, status)]);
		expect(site.finding).toBe(
			'Reuters’ report drops six of the 20 parts; the translated article drops no more, but changes four and turns one round',
		);
	});

	it('adds up: every version says something of every part', () => {
		for (const { counts } of site.versions)
			expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(site.total);
	});

	it('is a sentence where nothing was lost, and where there is nothing', () => {
		expect(build(one).finding).toBe('Reuters’ report drops nothing; the translated article drops no more');
		expect(build(empty).finding).toBe('There is nothing to compare');
	});
});

describe('the words of the wording chart', () => {
	it('tell each version with the counts of its statuses', () => {
		expect(build(usual).inWords).toContain(
			'The machine translation: kept one, changed one, dropped two, reversed one.',
		);
	});

	it('say that an empty place is neither kept nor dropped', () => {
		expect(site.reading.onPage).toContain('An empty place means that we have not seen');
		expect(STATUS_WORDS['not-seen'].meaning).toContain('cut off');
	});

	it('describe and never quote: no note carries quotation marks', () => {
		for (const { versions } of siteWordings)
			for (const { elements } of versions) for (const { note = '' } of elements) expect(note).not.toMatch(/["“”«»]/);
	});
});

describe('what the stored copies of the reports show', () => {
	const cellOf = (ask: string, part: string, version: string) =>
		site.groups
			.find(({ id }) => id === ask)!
			.parts.find(({ id }) => id === part)!
			.cells.find((cell) => cell.version === version)!;

	it.each([
		['stop-grooming', 'platforms', 'reuters-2020'],
		['stop-grooming', 'platforms', 'portuguese-2020'],
		['stop-live-streaming', 'governments', 'portuguese-2020'],
		['stop-live-streaming', 'police', 'portuguese-2020'],
		['openness', 'open', 'dutch-2020'],
		['whole-list', 'strength', 'reuters-2020'],
	])('%s, %s in %s is kept', (ask, part, version) => {
		expect(cellOf(ask, part, version).status).toBe('kept');
	});

	it('the two reports of the speech of 2018 differ on the police', () => {
		expect(cellOf('stop-live-streaming', 'police', 'speech-2018')).toMatchObject({
			status: 'sources-differ',
			word: 'sources differ',
		});
	});

	it('what is not seen lies in a text that is cut off, and never in our notes', () => {
		for (const { versions } of siteWordings)
			for (const { elements } of versions) for (const { note = '' } of elements) expect(note).not.toMatch(/our notes/i);
	});
});

describe('the two telling words', () => {
	const whole = site.groups.at(-1)!;
	const statusOf = (part: string, version: string) =>
		whole.parts.find(({ id }) => id === part)!.cells.find((cell) => cell.version === version)!.status;

	it('stand in a group of their own, after the five asks', () => {
		expect(site.groups.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, undefined]);
	});

	it('the direction is reversed in the translated article and nowhere else', () => {
		expect(WORDING_VERSIONS.filter((version) => statusOf('direction', version) === 'reversed')).toEqual([
			'translation-2020',
		]);
	});

	it('safety by design is changed in the translated article, and not seen where the Reuters text is cut off', () => {
		expect(statusOf('safety', 'translation-2020')).toBe('changed');
		expect(statusOf('safety', 'reuters-2020')).toBe('not-seen');
	});
});

describe('the data of the wording chart', () => {
	const data = tabulateWording(site);

	it('have a row for each part in each version', () => {
		expect(data.rows).toHaveLength(site.total * WORDING_VERSIONS.length);
		for (const row of data.rows) expect(Object.keys(row)).toEqual(data.columns.map(({ name }) => name));
	});

	it('name a source in every row, and say why where nothing was seen', () => {
		for (const { sources, status, note } of data.rows) {
			expect(sources).not.toBe('');
			if (status !== 'kept') expect(note).not.toBeNull();
		}
	});

	it('say what the marks show', () => {
		const placed = placeWording(site, { form: 'narrow', widthPx: 256 });
		const marks = placed.groups.flatMap(({ parts }) =>
			parts.flatMap((part) => part.marks.map(({ cell }) => cell.word)),
		);
		expect(data.rows.map(({ status }) => status)).toEqual(marks);
	});
});

describe('a mark of the wording chart', () => {
	const cells = site.groups.flatMap(({ parts }) => parts.flatMap((part) => part.cells));

	it('says aloud the ask, the part, the version and what became of it', () => {
		expect(build(one).groups[0]!.parts[0]!.cells.map(({ label }) => label)).toContain(
			'5. Openness. Be open. In Dutch: kept',
		);
		expect(new Set(cells.map(({ label }) => label)).size).toBe(cells.length);
	});

	it('leads to a cell of its own in the table', () => {
		expect(build(one).groups[0]!.parts[0]!.cells[0]!.cellId).toBe('wording-openness-part-1-speech-2018');
		expect(new Set(cells.map(({ cellId }) => cellId)).size).toBe(cells.length);
	});
});

describe('the marks of the wording chart', () => {
	it('differ in form, so that none needs colour', () => {
		const forms = PART_STATUSES.map((status) => JSON.stringify(drawStatus(status)));
		expect(new Set(forms).size).toBe(PART_STATUSES.length);
	});

	it('leave the place empty where nothing was seen, and nowhere else', () => {
		expect(PART_STATUSES.filter((status) => drawStatus(status).length === 0)).toEqual(['not-seen']);
		expect(drawStatus('not-seen')).toEqual([]);
	});
});

describe.each(WIDTHS)('the placed wording chart, words %s', (form, widthPx) => {
	it('gives every part a row and every version the same column', () => {
		const placed = placeWording(site, { form, widthPx });
		const rows = placed.groups.flatMap(({ parts }) => parts);
		expect(rows).toHaveLength(site.total);
		for (const [index] of WORDING_VERSIONS.entries())
			expect(new Set(rows.map(({ marks }) => marks[index]!.x)).size).toBe(1);
		for (const { x, y } of rows.flatMap(({ marks }) => marks)) {
			expect(x).toBeLessThan(widthPx);
			expect(y).toBeLessThan(placed.heightPx);
		}
	});

	it('gives every mark a box that can be touched, beside and not over the next', () => {
		const boxes = placeWording(site, { form, widthPx }).groups.flatMap(({ parts }) =>
			parts.flatMap(({ marks }) => marks.map(({ box }) => box)),
		);
		for (const [index, { x, y, width, height }] of boxes.entries()) {
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
			expect(x + width).toBeLessThanOrEqual(widthPx);
			const next = boxes[index + 1];
			if (next) expect(x + width <= next.x || y + height <= next.y).toBe(true);
		}
	});

	it('is an empty drawing where there is nothing to compare', () => {
		expect(placeWording(build(empty), { form, widthPx }).groups).toEqual([]);
	});
});
