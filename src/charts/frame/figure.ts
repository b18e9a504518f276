import { shortSource } from '../../evidence/evidence-labels.ts';
import type { Source } from '../../evidence/work.ts';
import type { Chart, ChartSource } from '../chart.ts';
import { chartPath, listPublishers, listSome } from '../files/chart-files.ts';
import { embedCode, embedPath, frameHeights } from '../files/embed.ts';
import { legibleFromCm } from '../files/svg-file.ts';
import { startSentence } from '../../text/words.ts';
import { words } from '../../words/words.ts';

/** The id, in a chart's frame, of what describes its drawings. */
export const wordsIdOf = (id: string): string => `${id}-words`;

/** What is under a figure for those who want to take it with them. */
export type ChartFiles = ReturnType<typeof listChartFiles>;

/** The files and addresses of a chart; the site's address ends in a slash, where it is known. */
export function listChartFiles(chart: Chart, siteUrl: string | undefined) {
	const { id } = chart;
	const heightsPx = frameHeights(chart);
	const path = chartPath(chart);
	const downloads = [
		{ use: 'data', format: 'CSV', href: `/data/${id}.csv` },
		{ use: 'data', format: 'JSON', href: `/data/${id}.json` },
		{ use: 'data', format: words.charts.files.columns, href: '/data/datapackage.json' },
		{ use: 'picture', format: 'SVG', href: `/charts/${id}.svg` },
		{ use: 'picture', format: 'PNG', href: `/charts/${id}.png` },
	] as const;
	return {
		downloads,
		wordsId: wordsIdOf(id),
		legibleFromCm: legibleFromCm(chart.picture().placed.widthPx),
		/** Its permanent address: where it leads, and how it is written for people. */
		permalink: { href: `/${path}`, words: `${siteUrl ?? ''}${path}` },
		embed: {
			href: `/${embedPath(id)}`,
			code: embedCode(`${siteUrl ?? ''}${embedPath(id)}`, chart.words.finding, heightsPx[320]),
			heightsPx,
		},
		/** True where addresses in the embed code, pictures and data have to be completed by hand. */
		isRelative: siteUrl === undefined,
	};
}

/** The sources of a chart as its figure prints them; one that is not among the site's is called by its use. */
export function nameSources(chartSources: readonly ChartSource[], records: readonly Source[]) {
	return chartSources.map(({ id, use }) => {
		const record = records.find((candidate) => candidate.id === id);
		return record ? { id, label: shortSource(record), use } : { id, label: startSentence(use), use: undefined };
	});
}

/** How many publishers stand over the drawing of an embed. */
const CREDITED = 2;

/** The publishers of a chart in a line: the first of them, and how many more are named under it. */
export function creditSources(chartSources: readonly ChartSource[], records: readonly Source[]): string {
	const publishers = listPublishers(
		chartSources.map(({ id }) => id),
		records,
	);
	return words.charts.credit(listSome(publishers, CREDITED, 'below'));
}
