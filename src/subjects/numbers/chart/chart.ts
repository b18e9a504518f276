import { defineChart } from '../../../charts/chart.ts';
import { checkSeries } from './series-chart.check.ts';
import { seriesExamples } from './series-chart.examples.ts';
import { placeSeriesChart } from './series-chart.layout.ts';
import { buildSeriesChart } from './series-chart.model.ts';
import { tabulateSeries } from './series-chart.table.ts';

/** A series of figures, never joined across a change in what is counted. Each record is a chart. */
export const seriesChart = defineChart({
	id: 'series-chart',
	style: 'chart-panels',
	block: 'SeriesChart',
	name: ({ title }) => title,
	each: ({ facts }) => facts.series,
	attribute: 'series',
	shows: ({ series }, id) => series.filter((record) => record.id === id),
	check: checkSeries,
	build: buildSeriesChart,
	widthsPx: { narrow: 256, wide: 736 },
	place: placeSeriesChart,
	drawing: () => import('./SeriesDrawing.astro'),
	key: ({ segments }) => (segments.length > 1 ? import('./SeriesKey.astro') : undefined),
	pageTable: () => import('./SeriesTable.astro'),
	table: tabulateSeries,
	// A series without points is refused by its schema.
	examples: { ...seriesExamples, empty: undefined },
});
