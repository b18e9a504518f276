import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { argumentsExamples } from '../charts/arguments/arguments-chart.examples.ts';
import { placeArguments } from '../charts/arguments/arguments-chart.layout.ts';
import { buildArguments } from '../charts/arguments/arguments-chart.model.ts';
import { coalitionExamples } from '../charts/coalition/coalition-chart.examples.ts';
import { placeCoalition } from '../charts/coalition/coalition-chart.layout.ts';
import { buildCoalition } from '../charts/coalition/coalition-chart.model.ts';
import { demandsExamples } from '../charts/demands/demands-chart.examples.ts';
import { placeDemands } from '../charts/demands/demands-chart.layout.ts';
import { buildDemands } from '../charts/demands/demands-chart.model.ts';
import { seriesExamples } from '../charts/numbers/series-chart.examples.ts';
import { placeSeriesChart } from '../charts/numbers/series-chart.layout.ts';
import { buildSeriesChart } from '../charts/numbers/series-chart.model.ts';
import { exampleReach, timelineExamples } from '../charts/timeline/timeline-chart.examples.ts';
import { describeReading, placeTimeline } from '../charts/timeline/timeline-chart.layout.ts';
import { buildTimeline } from '../charts/timeline/timeline-chart.model.ts';
import { wordingExamples } from '../charts/wording/wording-chart.examples.ts';
import { placeWording } from '../charts/wording/wording-chart.layout.ts';
import { buildWording } from '../charts/wording/wording-chart.model.ts';

/** A form of a chart: what its drawing component takes as `placed`, and how wide it is on a page. */
export interface GalleryForm {
	/** What it is called in the layout: "vertical". */
	name: string;
	widthPx: number;
	placed: unknown;
}

/** A named example with its words and its forms. */
export interface GalleryExample {
	name: string;
	title: string;
	subtitle: string;
	howToRead: string;
	summary: string;
	forms: GalleryForm[];
}

/** A chart with all its examples. */
export interface GalleryChart {
	/** Its address: `/charts/<id>.html`. The charts of numbers share one. */
	id: string;
	/** The component that draws one form; its frame would refuse an example, which has no files. */
	drawing: () => Promise<AstroComponentFactory>;
	examples: () => GalleryExample[];
}

type Words = Pick<GalleryExample, 'title' | 'subtitle' | 'howToRead' | 'summary'>;

function describeExample(name: string, { title, subtitle, howToRead, summary }: Words, forms: GalleryForm[]) {
	return { name, title, subtitle, howToRead, summary, forms };
}

/** Every chart that has examples, each with the component that draws it. */
export const CHART_EXAMPLES: readonly GalleryChart[] = [
	{
		id: 'coalition-chart',
		drawing: async () => (await import('../charts/coalition/CoalitionDrawing.astro')).default,
		examples: () =>
			Object.entries(coalitionExamples).map(([name, countries]) => {
				const model = buildCoalition(countries);
				const widthPx = 288;
				return describeExample(name, model, [{ name: 'tiles', widthPx, placed: placeCoalition(model, { widthPx }) }]);
			}),
	},
	{
		id: 'timeline-chart',
		drawing: async () => (await import('../charts/timeline/TimelineDrawing.astro')).default,
		examples: () =>
			Object.entries(timelineExamples).map(([name, events]) => {
				const model = buildTimeline(events, exampleReach);
				return describeExample(
					name,
					{ ...model, howToRead: describeReading(model) },
					(
						[
							['vertical', 288],
							['horizontal', 720],
						] as const
					).map(([orientation, widthPx]) => ({
						name: orientation,
						widthPx,
						placed: placeTimeline(model, { orientation, widthPx }),
					})),
				);
			}),
	},
	{
		id: 'demands-chart',
		drawing: async () => (await import('../charts/demands/DemandsDrawing.astro')).default,
		examples: () =>
			Object.entries(demandsExamples).map(([name, asks]) => {
				const model = buildDemands(asks);
				return describeExample(
					name,
					model,
					(
						[
							['down', 288],
							['across', 720],
						] as const
					).map(([arrangement, widthPx]) => ({
						name: arrangement,
						widthPx,
						placed: placeDemands(model, { arrangement, widthPx }),
					})),
				);
			}),
	},
	{
		id: 'wording-chart',
		drawing: async () => (await import('../charts/wording/WordingDrawing.astro')).default,
		examples: () =>
			Object.entries(wordingExamples).map(([name, wordings]) => {
				// The examples of the wordings are compared with the asks of the demands chart's examples.
				const model = buildWording(wordings, demandsExamples.usual);
				return describeExample(
					name,
					model,
					(
						[
							['below', 288],
							['beside', 760],
						] as const
					).map(([arrangement, widthPx]) => ({
						name: arrangement,
						widthPx,
						placed: placeWording(model, { arrangement, widthPx }),
					})),
				);
			}),
	},
	{
		id: 'arguments-chart',
		drawing: async () => (await import('../charts/arguments/ArgumentsDrawing.astro')).default,
		examples: () =>
			Object.entries(argumentsExamples).map(([name, records]) => {
				const model = buildArguments(records);
				return describeExample(
					name,
					model,
					(
						[
							['down', 256],
							['across', 720],
						] as const
					).map(([arrangement, widthPx]) => ({
						name: arrangement,
						widthPx,
						placed: placeArguments(model, { arrangement, widthPx }),
					})),
				);
			}),
	},
	{
		id: 'series-chart',
		drawing: async () => (await import('../charts/numbers/SeriesDrawing.astro')).default,
		examples: () =>
			Object.entries(seriesExamples).map(([name, series]) => {
				const model = buildSeriesChart(series);
				return describeExample(
					name,
					model,
					(
						[
							['narrow', 288],
							['wide', 640],
						] as const
					).map(([arrangement, widthPx]) => ({
						name: arrangement,
						widthPx,
						placed: placeSeriesChart(model, { arrangement, widthPx }),
					})),
				);
			}),
	},
];
