import { defineChart } from '../chart.ts';
import { checkSeries } from './series-chart.check.ts';
import { seriesExamples } from './series-chart.examples.ts';
import { placeSeriesChart } from './series-chart.layout.ts';
import { buildSeriesChart } from './series-chart.model.ts';
import { tabulateSeries } from './series-chart.table.ts';

/** A series of figures, never joined across a change in what is counted. Each record is a chart. */
export const seriesChart = defineChart({
	id: 'series-chart',
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
	embedHeightsPx: {
		'cybertipline-reports': { 320: 1810, 640: 1510, 960: 1060 },
		'facebook-actioned': { 320: 1440, 640: 1150, 960: 1050 },
		'iwf-urls': { 320: 1510, 640: 1210, 960: 990 },
		'iwf-netherlands': { 320: 1480, 640: 1180, 960: 1090 },
		'reported-duplicates': { 320: 1240, 640: 900, 960: 820 },
		'risk-statements': { 320: 2020, 640: 1820, 960: 1200 },
		'uk-arrests': { 320: 1430, 640: 1090, 960: 810 },
		'uk-recorded-offences': { 320: 1350, 640: 1040, 960: 800 },
	},
	shapes: {
		slide: { form: 'wide', widthPx: 700 },
		post: { form: 'wide', widthPx: 536 },
	},
	// A series without points is refused by its schema.
	examples: { ...seriesExamples, empty: undefined },
});
