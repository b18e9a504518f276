import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SiteContent } from '../content/content.ts';
import { argumentsChartData } from './arguments/arguments-chart.data.ts';
import { placeArguments } from './arguments/arguments-chart.layout.ts';
import { buildArguments } from './arguments/arguments-chart.model.ts';
import { checkChartData } from './check-chart-data.ts';
import type { ChartData } from './chart-data.ts';
import { coalitionChartData } from './coalition/coalition-chart.data.ts';
import { placeCoalition } from './coalition/coalition-chart.layout.ts';
import { buildCoalition } from './coalition/coalition-chart.model.ts';
import { LICENCE, chartPath } from './files/chart-files.ts';
import { bewareInShort } from '../model/evidence-labels.ts';
import { drawingNames } from './figure.ts';
import { demandsChartData } from './demands/demands-chart.data.ts';
import { placeDemands } from './demands/demands-chart.layout.ts';
import { buildDemands } from './demands/demands-chart.model.ts';
import { seriesChartData } from './numbers/series-chart.data.ts';
import { placeSeriesChart } from './numbers/series-chart.layout.ts';
import { buildSeriesChart } from './numbers/series-chart.model.ts';
import { timelineChartData } from './timeline/timeline-chart.data.ts';
import { describeReading, placeTimeline } from './timeline/timeline-chart.layout.ts';
import { buildTimeline } from './timeline/timeline-chart.model.ts';
import { wordingChartData } from './wording/wording-chart.data.ts';
import { placeWording } from './wording/wording-chart.layout.ts';
import { STATUS_WORDS, buildWording } from './wording/wording-chart.model.ts';
import { countInWords, startSentence } from '../text/words.ts';

/** A drawing to put into a picture file: a component that renders one `svg`, and its props. */
export interface ChartDrawing {
	component: AstroComponentFactory;
	props: Record<string, unknown>;
	/** How to read it, a paragraph each: what the key says on the page. */
	reading: string[];
}

/** A chart as the files, the embeds and its frame know it. */
export interface Chart {
	/** Its address on the page and the name of its files. */
	id: string;
	/** Slug of the chapter that holds it. */
	chapter: string;
	/** The table behind it. */
	data: (content: SiteContent) => ChartData;
	/** Its drawing; left out for a chart of text, which then has no picture files. */
	drawing?: (content: SiteContent) => Promise<ChartDrawing>;
	/** The whole chart in its frame, for the embed. */
	figure: () => Promise<{ component: AstroComponentFactory; props?: Record<string, unknown> }>;
	/** A calendar file of the chart, in `data/`. */
	calendar?: string;
}

/** The series of `content/views/series.yaml` that are charts of the chapter of numbers, in its order. */
const SERIES_IDS = [
	'cybertipline-reports',
	'iwf-urls',
	'uk-arrests',
	'uk-recorded-offences',
	'facebook-actioned',
	'reported-duplicates',
] as const;

/** The forms of the marks of the wording chart, in words: a file has no key. */
const WORDING_FORMS: Readonly<Record<Exclude<keyof typeof STATUS_WORDS, 'not-seen'>, string>> = {
	kept: 'Full disc',
	weakened: 'Half disc',
	changed: 'Diamond',
	dropped: 'Ring',
	reversed: 'Arrow back',
	'sources-differ': 'Sign for not equal',
};

// Components are imported where they are rendered: their frame reads this list, and tests read it without Astro.

/** Every chart of the site. One that is not here has no files and no embed. */
export const CHARTS: readonly Chart[] = [
	{
		id: 'coalition-chart',
		chapter: 'coalition',
		data: ({ facts }) => coalitionChartData(facts.countries),
		drawing: async ({ facts }) => {
			const coalition = buildCoalition(facts.countries);
			return {
				component: (await import('./coalition/CoalitionDrawing.astro')).default,
				props: {
					placed: placeCoalition(coalition, { widthPx: 288 }),
					id: 'coalition-chart',
					...drawingNames('coalition-chart'),
				},
				reading: [
					'A solid tile with a tick is a country that a source names. A dashed, hatched tile is our inference. The letters are the country’s code, ISO 3166. The small marks show which European bodies it belonged to.',
					`Disc: a member of the European Union. Square: the Schengen area. Triangle: Europol. Outline only: takes part without being a member, or, as the United Kingdom in Europol, in transition. ${coalition.absence}`,
				],
			};
		},
		figure: async () => ({ component: (await import('../components/CoalitionFigure.astro')).default }),
	},
	{
		id: 'timeline-chart',
		chapter: 'timeline',
		data: ({ facts, site }) => timelineChartData(facts.events, site.evidenceReaches),
		drawing: async ({ facts, site }) => {
			const timeline = buildTimeline(facts.events, site.evidenceReaches);
			const essential = timeline.essential.map(
				({ number, dateInWords, title, beware }) => `${number}. ${dateInWords}: ${title}.${beware && ` ${beware}`}`,
			);
			return {
				component: (await import('./timeline/TimelineDrawing.astro')).default,
				props: {
					placed: placeTimeline(timeline, { orientation: 'horizontal', widthPx: 720 }),
					class: 'chart-wide',
					...drawingNames('timeline-chart'),
				},
				reading: [
					describeReading(timeline).replace(' that leads to its entry in the list', ''),
					'Large and numbered: essential. Solid: the fuller story. Outline only: the rest.',
					...essential,
				],
			};
		},
		figure: async () => ({
			component: (await import('../components/TimelineFigure.astro')).default,
			props: { listsEvents: true },
		}),
		calendar: 'timeline-events.ics',
	},
	{
		id: 'demands-chart',
		chapter: 'demands',
		data: ({ facts }) => demandsChartData(buildDemands(facts.asks)),
		drawing: async ({ facts }) => {
			const model = buildDemands(facts.asks);
			const levels = model.levels.map(({ words }) => words);
			return {
				component: (await import('./demands/DemandsDrawing.astro')).default,
				props: {
					placed: placeDemands(model, { arrangement: 'across', widthPx: 720 }),
					class: 'chart-wide',
					...drawingNames('demands-chart'),
				},
				reading: [
					readAlone(model.howToRead),
					`The editors’ judgement, in ${countInWords(levels.length)} steps: ${levels.join(', ')}.`,
					...model.demands.map(({ number, name, known }) => `${number}. ${name}: ${bewareInShort(known)}`),
				],
			};
		},
		figure: async () => ({ component: (await import('../components/DemandsFigure.astro')).default }),
	},
	{
		id: 'wording-chart',
		chapter: 'demands',
		data: ({ facts }) => wordingChartData(buildWording(facts.wordings, facts.asks)),
		drawing: async ({ facts }) => {
			const model = buildWording(facts.wordings, facts.asks);
			return {
				component: (await import('./wording/WordingDrawing.astro')).default,
				props: {
					placed: placeWording(model, { arrangement: 'beside', widthPx: 760 }),
					class: 'chart-wide',
					...drawingNames('wording-chart'),
				},
				reading: [
					readAlone(model.howToRead),
					`${Object.entries(WORDING_FORMS)
						.map(([status, form]) => `${form}: ${STATUS_WORDS[status as keyof typeof STATUS_WORDS].word}`)
						.join('. ')}.`,
				],
			};
		},
		figure: async () => ({ component: (await import('../components/WordingFigure.astro')).default }),
	},
	{
		id: 'arguments-chart',
		chapter: 'arguments',
		data: ({ facts }) => argumentsChartData(buildArguments(facts.arguments)),
		drawing: async ({ facts }) => {
			const model = buildArguments(facts.arguments);
			return {
				component: (await import('./arguments/ArgumentsDrawing.astro')).default,
				props: {
					placed: placeArguments(model, { arrangement: 'across', widthPx: 720 }),
					class: 'chart-wide',
					...drawingNames('arguments-chart'),
				},
				reading: [readAlone(model.howToRead)],
			};
		},
		figure: async () => ({ component: (await import('../components/ArgumentsFigure.astro')).default }),
	},
	...SERIES_IDS.map((id): Chart => {
		const find = ({ facts }: SiteContent) => {
			const series = facts.series.find((record) => record.id === id);
			if (!series) throw new Error(`Chart ${id}: there is no such series in content/views/series.yaml`);
			return series;
		};
		return {
			id,
			chapter: 'numbers',
			data: (content) => seriesChartData(find(content)),
			drawing: async (content) => {
				const model = buildSeriesChart(find(content));
				const { segments, howToRead } = model;
				return {
					component: (await import('./numbers/SeriesDrawing.astro')).default,
					props: {
						placed: placeSeriesChart(model, { arrangement: 'wide', widthPx: 640 }),
						class: 'chart-wide',
						...drawingNames(id),
					},
					reading: [
						readAlone(howToRead),
						...(segments.length > 1
							? [`${segments.map(({ form, name }) => `${startSentence(form)}: ${name}`).join('. ')}.`]
							: []),
					],
				};
			},
			figure: async () => ({
				component: (await import('../components/SeriesFigure.astro')).default,
				props: { series: id },
			}),
		};
	}),
];

/** A chart by its id; none where it is not in the list. */
export function findChart(id: string): Chart | undefined {
	return CHARTS.find((chart) => chart.id === id);
}

/**
 * A chart's data, checked.
 *
 * @throws if the data would draw or say something false
 */
export function readChartData(chart: Chart, content: SiteContent): ChartData {
	const data = chart.data(content);
	checkChartData(data, { id: chart.id, chapter: chart.chapter, knownSources: content.sources });
	return withCaution(data, content);
}

/** A row is copied without the file that holds it: each carries the two first cautions, and where it is from. */
function withCaution(data: ChartData, { site }: Pick<SiteContent, 'site'>): ChartData {
	const caution = data.cautions.slice(0, 2).join(' ');
	const from = `${site.name}, ${chartPath(data)}, as of ${site.evidenceReaches}. ${LICENCE.shortTitle}.`;
	return {
		...data,
		columns: [
			...data.columns,
			{
				name: 'table_caution',
				title: 'Caution',
				description: 'What no row must be taken for; the same in each. All cautions stand in datapackage.json.',
				type: 'string',
			},
			{
				name: 'from',
				title: 'From',
				description: 'Site, page, how far the evidence reaches, and licence; the same in each row.',
				type: 'string',
			},
		],
		rows: data.rows.map((row) => ({ ...row, table_caution: caution, from })),
	};
}

/** How to read a drawing that stands alone: without the sentences on links and on the table beside it. */
function readAlone(howToRead: string): string {
	return howToRead
		.split(/(?<=[.?]) (?=[A-Z])/)
		.filter((sentence) => !/\bleads? to\b|\btable\b|\bTap\b|\bchoose\b/i.test(sentence))
		.join(' ');
}
