import { exampleEvidence } from '../charts/example-evidence.ts';
import { getViteConfig } from 'astro/config';
import { groups } from 'd3';
import { createServer, type InlineConfig, type Plugin } from 'vite';
import type { Chart } from '../charts/chart.ts';
import { coalitionChart, type CoalitionRecords } from '../charts/coalition/chart.ts';
import {
	TILE_COLUMNS,
	TILE_POSITIONS,
	TILE_ROWS,
	type TilePosition,
} from '../charts/coalition/coalition-chart.tiles.ts';
import { seriesChart } from '../charts/series/chart.ts';
import { timelineChart, type TimelineRecords } from '../charts/timeline/chart.ts';
import { isProgram } from '../commands/is-program.mjs';
import type { Country, Series, TimelineEvent } from '../model/facts.ts';
import { THEMES } from '../schemas/event.ts';
import { median, transferredBytes } from './measure.ts';
import { formatTable } from '../text/format-table.ts';

// `npm run bench:charts`: what charts of many records cost to build, and how that grows with their number.

/** Sizes of the synthetic charts, each twice the one before. */
export const EVENT_COUNTS = [250, 500, 1000, 2000] as const;
export const ROW_COUNTS = [50, 100, 200] as const;

/** How far the evidence of the synthetic timeline reaches. */
const REACH = 'mid-September 2026';

/** Runs measured at each size, after some that let the engine compile what runs often. */
const RUNS = 31;
const WARM_UP_RUNS = 15;

/** Events spread evenly over time in every lane: a quarter before 2018, as among the site's own, the rest after. */
export function syntheticEvents(count: number): TimelineEvent[] {
	const first = Date.UTC(1989, 0, 1);
	const closeUp = Date.UTC(2018, 0, 1);
	const last = Date.UTC(2026, 5, 30);
	return Array.from({ length: count }, (_, index): TimelineEvent => {
		const lane = index % THEMES.length;
		const inLane = Math.floor(index / THEMES.length);
		const isEarly = inLane % 4 === 0;
		const [from, to] = isEarly ? [first, closeUp] : [closeUp, last];
		const inPeriod = isEarly ? inLane / 4 : inLane - Math.ceil(inLane / 4);
		const time = from + spread(inPeriod, lane / THEMES.length) * (to - from);
		return {
			id: `event-${index}`,
			date: new Date(time).toISOString().slice(0, 10),
			title: `Event ${index}: what happened, in a line of usual length`,
			text: 'What happened, in a sentence or two of usual length, as the list tells it.',
			theme: THEMES[lane]!,
			place: 'EU',
			demands: [],
			facts: [`event-${index}`],
			importance: index % 25 === 0 ? 1 : index % 2 === 0 ? 2 : 3,

			...exampleEvidence([`source-${index % 50}`]),
		};
	});
}

/** Countries with codes and names of their own: a tenth named, and every kind of membership. */
export function syntheticCountries(count: number): Country[] {
	return Array.from({ length: count }, (_, index): Country => {
		const isNamed = index % 10 === 0;
		const iso2 = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
		return {
			id: `country-${index}`,
			iso2,
			name: `Country ${iso2}`,
			evidence: isNamed ? 'named' : 'inferred',
			...(isNamed
				? { reasoning: 'A report of that week names its police chief.', sources: [`report-${index % 7}`] }
				: { basis: 'h1', sources: [] }),
			eu:
				index % 5 === 0
					? { member: false, fact: 'example-fact', ...exampleEvidence(['eu-source']) }
					: { member: true, joined: 1995, fact: 'example-fact', ...exampleEvidence(['eu-source']) },
			schengen: {
				relation: index % 5 === 0 ? 'associated' : 'member',
				since: 1997,
				fact: 'example-fact',
				...exampleEvidence(['schengen-source']),
			},
			europol:
				index % 6 === 0
					? undefined
					: { relation: 'member', fact: 'example-fact', ...exampleEvidence(['europol-source']) },
			population: {
				mid2020: 100_000 + Math.floor(spread(index) * 80_000_000),
				fact: 'example-fact',
				...exampleEvidence(['population-source']),
			},
			declarations: {
				lisbon2023: index % 3 === 0 ? 'did-not-sign' : 'signed',
				lisbon2023Fact: 'example-fact',
				...exampleEvidence(['lisbon-source']),
			},
		};
	});
}

/** A monthly series. */
export function syntheticSeries(count: number): Series {
	return {
		id: 'monthly-reports',
		title: 'Reports each month',
		unit: 'reports per month',
		publisher: 'Example hotline',
		counts: 'Reports that came in.',
		doesNotMean: ['A report is not a child.'],
		form: 'bars',
		finding: 'Reports were between {lowest reports} and {highest reports} a month',
		segments: [{ id: 'reports', name: 'Reports' }],
		breaks: [],
		caution: 'A report is not a child.',
		conflicts: [],
		points: Array.from({ length: count }, (_, index) => ({
			period: `${2005 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
			segment: 'reports',
			fact: 'example-fact',
			value: 1000 + Math.floor(spread(index) * 1_000_000),

			...exampleEvidence([`source-${index % 20}`]),
		})),
	};
}

/** A place between 0 and 1, the same for an index every time: steps of the golden ratio fill a span evenly. */
function spread(index: number, from = 0): number {
	return (from + index * 0.618033988749895) % 1;
}

/**
 * Gives countries that the grid has no place for one on top of others, so that what they cost can be measured.
 * Such a drawing is never shown.
 */
export function lendTiles(countries: readonly Country[], positions: ReadonlyMap<string, TilePosition>): void {
	countries.forEach(({ iso2 }, index) => {
		if (!positions.has(iso2))
			(positions as Map<string, TilePosition>).set(iso2, {
				column: index % TILE_COLUMNS,
				row: Math.floor(index / TILE_COLUMNS) % TILE_ROWS,
			});
	});
}

/** What one chart of one size costs. */
export interface GrowthMeasure {
	chart: string;
	/** Number of records. */
	count: number;
	/** Median time to build the model and to place the marks, in milliseconds. */
	buildMs: number;
	placeMs: number;
	/** Bytes of the chart's drawings, of its whole figure, and of the figure as compressed for transfer. */
	svgBytes: number;
	htmlBytes: number;
	compressedBytes: number;
}

/** How many times as much a chart costs as the one of half its size: time to build and place, and bytes. */
export function growthPerDoubling(smaller: GrowthMeasure, larger: GrowthMeasure): { time: number; bytes: number } {
	const doublings = Math.log2(larger.count / smaller.count);
	const perDoubling = (ratio: number) => ratio ** (1 / doublings);
	return {
		time: perDoubling((larger.buildMs + larger.placeMs) / (smaller.buildMs + smaller.placeMs)),
		bytes: perDoubling(larger.htmlBytes / smaller.htmlBytes),
	};
}

/** Whether time grew faster than n log n from the smallest chart to the largest. Single steps are too noisy to tell. */
export function isSteep(smallest: GrowthMeasure, largest: GrowthMeasure): boolean {
	const time = ({ buildMs, placeMs }: GrowthMeasure) => buildMs + placeMs;
	const work = ({ count }: GrowthMeasure) => count * Math.log(count);
	return time(largest) / time(smallest) > work(largest) / work(smallest);
}

/** The measures as a table, with how each chart grew from the size before. */
export function growthReport(measures: readonly GrowthMeasure[]): string {
	const head = ['', 'records', 'build ms', 'place ms', 'time x', 'SVG kB', 'HTML kB', 'brotli kB', 'bytes x'];
	const rows = measures.map((measure, index) => {
		const before = measures[index - 1];
		const growth = before?.chart === measure.chart ? growthPerDoubling(before, measure) : undefined;
		return [
			before?.chart === measure.chart ? '' : measure.chart,
			measure.count.toLocaleString('en-GB'),
			measure.buildMs.toFixed(2),
			measure.placeMs.toFixed(2),
			growth?.time.toFixed(2) ?? '',
			...[measure.svgBytes, measure.htmlBytes, measure.compressedBytes].map((bytes) => (bytes / 1000).toFixed(1)),
			growth?.bytes.toFixed(2) ?? '',
		];
	});
	return formatTable([head, ...rows]);
}

/** The bytes of all drawings in a figure: its `svg` elements. */
export function bytesOfDrawings(html: string): number {
	return Array.from(html.matchAll(/<svg[\s>].*?<\/svg>/gs)).reduce((sum, [svg]) => sum + Buffer.byteLength(svg), 0);
}

function timeMs<Result>(work: () => Result): { result: Result; ms: number } {
	for (let run = 0; run < WARM_UP_RUNS; run++) work();
	const times: number[] = [];
	let result = work();
	for (let run = 0; run < RUNS; run++) {
		const started = performance.now();
		result = work();
		times.push(performance.now() - started);
	}
	return { result, ms: median(times) };
}

/** A chart of one size. */
export interface GrowthCase<Records = unknown> {
	/** Id of its kind. */
	kind: string;
	count: number;
	records: Records;
	build: () => unknown;
	place: () => unknown;
}

function growthCase<Records>(
	kind: { id: string; draw: (records: Records) => Chart },
	count: number,
	records: Records,
): GrowthCase<Records> {
	const drawn = kind.draw(records);
	return { kind: kind.id, count, records, build: () => kind.draw(records).words, place: () => drawn.forms() };
}

/** The timeline with so many synthetic events. */
export function timelineCase(count: number): GrowthCase<TimelineRecords> {
	return growthCase(timelineChart, count, { events: syntheticEvents(count), evidenceReaches: REACH });
}

/** The coalition chart with so many synthetic countries. */
export function coalitionCase(count: number): GrowthCase<CoalitionRecords> {
	const countries = syntheticCountries(count);
	lendTiles(countries, TILE_POSITIONS);
	return growthCase(coalitionChart, count, { countries, hypotheses: [] });
}

function seriesCase(count: number): GrowthCase {
	return growthCase(seriesChart, count, syntheticSeries(count));
}

function listCases(): GrowthCase[] {
	return [...EVENT_COUNTS.map(timelineCase), ...ROW_COUNTS.map(coalitionCase), ...ROW_COUNTS.map(seriesCase)];
}

/** The map has shapes for the 32 alone, and does not grow: here an empty one stands in its place, for the scripts. */
const withoutMap: Plugin = {
	name: 'chart-growth-without-map',
	enforce: 'pre',
	load: (id) => (id.endsWith('/CoalitionMap.astro') ? '<svg class="coalition-map"></svg>' : undefined),
};

/** Renders charts with the components of the site. The renderer has modules of its own, tiles among them. */
export async function startRenderer() {
	const config = await getViteConfig(
		{
			server: { middlewareMode: true, ws: false, watch: null },
			appType: 'custom',
			logLevel: 'silent',
			plugins: [withoutMap],
		},
		{ root: process.cwd(), logLevel: 'silent' },
	)({ mode: 'production', command: 'serve' });
	const server = await createServer(config as InlineConfig);
	const tiles = await server.ssrLoadModule('/src/charts/coalition/coalition-chart.tiles.ts');
	lendTiles(syntheticCountries(Math.max(...ROW_COUNTS)), tiles['TILE_POSITIONS'] as typeof TILE_POSITIONS);
	const { experimental_AstroContainer: Container } = (await server.ssrLoadModule(
		'astro/container',
	)) as typeof import('astro/container');
	const container = await Container.create();
	const { CHART_KINDS } = (await server.ssrLoadModule('/src/charts/list.ts')) as typeof import('../charts/list.ts');
	const figure = (await server.ssrLoadModule('/src/charts/frame/Figure.astro'))['default'];
	return {
		render: ({ kind, records }: Pick<GrowthCase, 'kind' | 'records'>) => {
			const chart = CHART_KINDS.find(({ id }) => id === kind)!.draw(records as never);
			return container.renderToString(figure, { props: { chart, evidenceReaches: REACH } });
		},
		renderPart: async (component: string) =>
			container.renderToString((await server.ssrLoadModule(component))['default']),
		close: () => server.close(),
	};
}

async function measureGrowth(): Promise<GrowthMeasure[]> {
	// Times first: a server in the same process would disturb them.
	const timed = listCases().map((one) => ({ one, buildMs: timeMs(one.build).ms, placeMs: timeMs(one.place).ms }));
	const renderer = await startRenderer();
	const measures: GrowthMeasure[] = [];
	for (const { one, buildMs, placeMs } of timed) {
		const html = await renderer.render(one);
		measures.push({
			chart: one.kind,
			count: one.count,
			buildMs,
			placeMs,
			svgBytes: bytesOfDrawings(html),
			htmlBytes: Buffer.byteLength(html),
			compressedBytes: transferredBytes(Buffer.from(html), 'text/html'),
		});
	}
	await renderer.close();
	return measures;
}

if (isProgram(import.meta.url)) {
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	const measures = await measureGrowth();
	console.log(growthReport(measures));
	const steep = groups(measures, ({ chart }) => chart)
		.filter(([, sizes]) => isSteep(sizes[0]!, sizes.at(-1)!))
		.map(([chart]) => chart);
	console.log(
		steep.length === 0
			? '\nFrom the smallest size to the largest, no chart costs more than n log n.'
			: `\nFrom the smallest size to the largest, worse than n log n: ${steep.join(', ')}.`,
	);
}
