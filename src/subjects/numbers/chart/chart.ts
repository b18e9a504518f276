import type { Series } from '../series.ts';
import { defineChart, type ChartFault } from '../../../charts/chart.ts';
import { MARK_FORMS, buildSeriesChart } from './series-chart.model.ts';
import { seriesExamples } from './series-chart.examples.ts';
import { placeSeriesChart } from './series-chart.layout.ts';
import { drawSeries } from './series-marks.ts';
import { tabulateSeries } from './series-chart.table.ts';

/** A way of counting is told by the form of its marks, of which there are few. */
function checkSeries({ id, form, segments }: Series): ChartFault[] {
	const most = MARK_FORMS[form].length;
	if (segments.length <= most) return [];
	const message = `are ${segments.length}, and there are ${most} forms of marks to tell them apart: make two series of it`;
	return [{ kind: 'series', record: id, field: 'segments', message }];
}

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
	widthsPx: { narrow: 256, wide: 760 },
	place: placeSeriesChart,
	draw: drawSeries,
	drawing: { name: 'series-drawing', oneStop: 'list' },
	// In other forms, and where each run has one, words at the marks say what they count.
	key: ({ form, segments }) =>
		form === 'columns' && segments.some(({ tag }) => tag) ? import('./SeriesKey.astro') : undefined,
	pageTable: () => import('./SeriesTable.astro'),
	table: tabulateSeries,
	// A series without points is refused by its schema.
	examples: { ...seriesExamples, empty: undefined },
});
