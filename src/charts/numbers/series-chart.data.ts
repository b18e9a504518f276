import type { Series } from '../../model/facts.ts';
import type { ChartColumn, ChartData } from '../chart-data.ts';
import { EVIDENCE_COLUMNS, evidenceCells } from '../evidence-columns.ts';
import { joinInWords, startSentence } from '../../text/words.ts';
import { buildSeriesChart } from './series-chart.model.ts';
import { describePeriod } from './series-words.ts';

/** The table behind a series chart: a row a figure, in order of time. */
export function seriesChartData(series: Series): ChartData {
	const { title, subtitle, sources } = buildSeriesChart(series);
	const parts = [...new Set(series.points.flatMap(({ parts }) => parts?.map(({ name }) => name) ?? []))];
	return {
		id: series.id,
		title,
		description: `${series.counts} ${subtitle}`,
		cautions: [
			series.caution,
			...series.doesNotMean,
			...series.breaks.map(({ text }) => text),
			...series.conflicts,
			...weakFigures(series),
		],
		chapter: 'numbers',
		sources: sources.map(({ id }) => id),
		columns: [
			{
				name: 'period',
				title: 'Period',
				description: 'Year (2020), year to March (2020/21), quarter (2020-Q3) or month (2020-09).',
				type: 'string',
			},
			{
				name: 'segment',
				title: 'Way of counting',
				description: `Rows with different words here must not be joined: ${series.segments.map(({ id, name }) => `"${id}": ${name}`).join('; ')}.`,
				type: 'string',
			},
			{ name: 'value', title: 'Figure', description: `${startSentence(series.unit)}.`, type: 'integer' },
			{
				name: 'rounded',
				title: 'Rounded',
				description: 'How the source rounds the figure: "about", "over", "nearly". Empty where it is exact.',
				type: 'string',
			},
			...parts.map((name): ChartColumn => ({
				name: `part_${name}`,
				title: `Of these, ${name}`,
				description: `Part of the figure: ${name}. The parts add up to the figure.`,
				type: 'integer',
			})),
			{ name: 'covers', title: 'Covers', description: 'What or whom this figure covers.', type: 'string' },
			...EVIDENCE_COLUMNS,
			{
				name: 'sources',
				title: 'Sources',
				description: 'Ids of the sources, as in the list of sources, parted by a semicolon and a space.',
				type: 'string',
			},
			{ name: 'note', title: 'Note', description: 'What readers need beside the figure.', type: 'string' },
		],
		rows: series.points.map((point) => ({
			period: point.period,
			segment: point.segment,
			value: point.value,
			rounded: point.rounded ?? null,
			...Object.fromEntries(
				parts.map((name) => [`part_${name}`, point.parts?.find((part) => part.name === name)?.value ?? null]),
			),
			covers: point.covers ?? null,
			...evidenceCells(point),
			sources: point.sources.join('; '),
			note: point.note ?? null,
		})),
	};
}

/** That figures are known from one weak source alone; the drawing has no room to say it at each. */
function weakFigures({ points }: Series): string[] {
	const periods = [...new Set(points.filter(({ isWeak }) => isWeak).map(({ period }) => describePeriod(period)))];
	const span = periods.length > 3 ? `${periods[0]!} to ${periods.at(-1)!}` : joinInWords(periods);
	return periods.length > 0 ? [`Known from one weak source alone: ${span}.`] : [];
}
