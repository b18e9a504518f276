import { shortSource } from '../../evidence/evidence-labels.ts';
import type { Source } from '../../evidence/work.ts';
import type { Chart, ChartSource } from '../chart.ts';
import { chartPath, listPublishers, listSome } from '../files/chart-files.ts';
import { EMBED_WIDTH_PX, embedCode, embedPath, frameHeights } from '../files/embed.ts';
import { startSentence } from '../../text/words.ts';
import { words } from '../../words/words.ts';

/** The ids, in a chart's frame, of what names its drawings and what describes them. */
export function drawingNames(id: string): { titleId: string; wordsId: string } {
	return { titleId: `${id}-title`, wordsId: `${id}-words` };
}

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
		{ use: 'picture', format: 'SVG', href: `/charts/${id}.svg` },
		{ use: 'picture', format: 'PNG', href: `/charts/${id}.png` },
	] as const;
	return {
		downloads,
		wordsId: drawingNames(id).wordsId,
		/** Its permanent address: where it leads, and how it is written for people. */
		permalink: { href: `/${path}`, words: `${siteUrl ?? ''}${path}` },
		embed: {
			href: `/${embedPath(id)}`,
			code: embedCode(`${siteUrl ?? ''}${embedPath(id)}`, chart.words.finding, heightsPx[EMBED_WIDTH_PX]),
			heightsPx,
		},
		/** True where the address in the embed code has to be completed by hand. */
		isEmbedRelative: siteUrl === undefined,
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
