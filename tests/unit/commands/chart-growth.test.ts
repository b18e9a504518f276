import { describe, expect, it } from 'vitest';
import {
	EVENT_COUNTS,
	ROW_COUNTS,
	bytesOfDrawings,
	growthPerDoubling,
	growthReport,
	isSteep,
	lendTiles,
	syntheticCountries,
	syntheticEvents,
	syntheticSeries,
	type GrowthMeasure,
} from '../../../src/bench/chart-growth.ts';
import { TILE_COLUMNS, TILE_ROWS, type TilePosition } from '../../../src/charts/coalition/coalition-chart.tiles.ts';
import { buildSeriesChart } from '../../../src/charts/series/series-chart.model.ts';
import { placeTimeline } from '../../../src/charts/timeline/timeline-chart.layout.ts';
import { buildTimeline } from '../../../src/charts/timeline/timeline-chart.model.ts';
import { countrySchema } from '../../../src/schemas/country.ts';
import { eventSchema } from '../../../src/schemas/event.ts';
import { seriesSchema } from '../../../src/schemas/series.ts';
import { countryAsAuthored, seriesAsAuthored, viewAsAuthored } from '../as-authored.ts';

const MOST_EVENTS = Math.max(...EVENT_COUNTS);
const MOST_ROWS = Math.max(...ROW_COUNTS);

describe('the synthetic records', () => {
	it('are what the schemas allow', () => {
		for (const event of syntheticEvents(MOST_EVENTS))
			expect(eventSchema.safeParse(viewAsAuthored(event, 'date')).error).toBeUndefined();
		for (const country of syntheticCountries(MOST_ROWS))
			expect(countrySchema.safeParse(countryAsAuthored(country)).error).toBeUndefined();
		expect(seriesSchema.safeParse(seriesAsAuthored(syntheticSeries(MOST_ROWS))).error).toBeUndefined();
	});

	it('are the same every time', () => {
		expect(syntheticEvents(300)).toEqual(syntheticEvents(300));
		expect(syntheticCountries(60)).toEqual(syntheticCountries(60));
		expect(syntheticSeries(60)).toEqual(syntheticSeries(60));
	});

	it('are as many as asked for, each with an id of its own', () => {
		expect(new Set(syntheticEvents(MOST_EVENTS).map(({ id }) => id)).size).toBe(MOST_EVENTS);
		expect(new Set(syntheticCountries(MOST_ROWS).map(({ iso2 }) => iso2)).size).toBe(MOST_ROWS);
		expect(new Set(syntheticSeries(MOST_ROWS).points.map(({ period }) => period)).size).toBe(MOST_ROWS);
	});
});

describe('charts of very many records', () => {
	it.each(EVENT_COUNTS)('draw each of %i events once, in both orientations', (count) => {
		const timeline = buildTimeline(syntheticEvents(count), 'mid-September 2026');
		for (const form of [
			{ form: 'narrow', widthPx: 256 },
			{ form: 'wide', widthPx: 720 },
		] as const) {
			const ids = placeTimeline(timeline, form).lanes.flatMap(({ marks }) => marks.map(({ mark }) => mark.id));
			expect(new Set(ids).size).toBe(count);
		}
	});

	it('keep the marks of a lane apart however many there are', () => {
		const timeline = buildTimeline(syntheticEvents(MOST_EVENTS), 'mid-September 2026');
		const { lanes, touchRadius } = placeTimeline(timeline, { form: 'narrow', widthPx: 256 });
		const nearest = lanes.flatMap(({ marks }) =>
			marks.flatMap((one, index) =>
				marks.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
			),
		);
		// Places are rounded to a tenth.
		expect(nearest.reduce((least, distance) => Math.min(least, distance))).toBeGreaterThan(2 * touchRadius - 0.2);
	});

	it.each(ROW_COUNTS)('keep each of %i figures of a series', (count) => {
		const { parts } = buildSeriesChart(syntheticSeries(count));
		const periods = parts.flatMap((part) => (part.kind === 'periods' ? part.periods : []));
		expect(periods.flatMap(({ figures }) => figures)).toHaveLength(count);
	});
});

describe('tiles that are lent', () => {
	it('lie within the grid, and leave the places it has as they are', () => {
		const own: TilePosition = { column: 7, row: 7 };
		const positions = new Map([['AA', own]]);
		lendTiles(syntheticCountries(MOST_ROWS), positions);
		expect(positions.size).toBe(MOST_ROWS);
		expect(positions.get('AA')).toBe(own);
		for (const { column, row } of positions.values()) {
			expect(column).toBeLessThan(TILE_COLUMNS);
			expect(row).toBeLessThan(TILE_ROWS);
		}
	});
});

describe('the growth of a chart', () => {
	const measure: GrowthMeasure = {
		chart: 'timeline',
		count: 250,
		buildMs: 1,
		placeMs: 2,
		svgBytes: 1000,
		htmlBytes: 2000,
		compressedBytes: 500,
	};

	it('is told by doubling, of time and of bytes', () => {
		const twice = { ...measure, count: 500, buildMs: 2, placeMs: 4, htmlBytes: 3000 };
		expect(growthPerDoubling(measure, twice)).toEqual({ time: 2, bytes: 1.5 });
		const fourTimes = { ...measure, count: 1000, buildMs: 9, placeMs: 18, htmlBytes: 8000 };
		expect(growthPerDoubling(measure, fourTimes)).toEqual({ time: 3, bytes: 2 });
	});

	it('is too steep where it outgrows n log n from the smallest size to the largest', () => {
		const largest = { ...measure, count: 2000 };
		expect(isSteep(measure, { ...largest, buildMs: 11, placeMs: 22 })).toBe(false);
		expect(isSteep(measure, { ...largest, buildMs: 12, placeMs: 24 })).toBe(true);
	});

	it('is a column of the table from the second size of a chart on', () => {
		const report = growthReport([
			measure,
			{ ...measure, count: 500, buildMs: 2, placeMs: 4, htmlBytes: 3000 },
			{ ...measure, chart: 'series', count: 50 },
		]);
		const [, first, second, other] = report.split('\n').map((line) => line.trim().split(/\s+/));
		expect(first).toEqual(['timeline', '250', '1.00', '2.00', '1.0', '2.0', '0.5']);
		expect(second).toEqual(['500', '2.00', '4.00', '2.00', '1.0', '3.0', '0.5', '1.50']);
		expect(other).toEqual(['series', '50', '1.00', '2.00', '1.0', '2.0', '0.5']);
	});

	it('weighs the drawings apart from the words around them', () => {
		expect(bytesOfDrawings('<p>é</p><svg class="a"><g></g></svg><p></p><svg>é</svg>')).toBe(28 + 13);
	});
});
