import { shortSource } from '../model/evidence-labels.ts';
import type { Source } from '../model/facts.ts';
import { embedCode, embedHeights, embedPath } from './files/embed.ts';
import { chartPath } from './files/chart-files.ts';
import { startSentence } from '../text/words.ts';

/** A source that a chart draws on, and what for: "Schengen area". */
export interface ChartSource {
	id: string;
	use: string;
}

/** A source under a figure: its id in `content/evidence/works` and the words that link to it. */
export interface FigureSource {
	id: string;
	label: string;
	/** What it is used for; printed before the first source of each use. */
	use?: string | undefined;
}

/** What every figure must say. `Figure.astro` refuses to render without any of it. */
export interface FigureProps {
	/** Permanent address on its page: `coalition-chart`. */
	id: string;
	/** The finding, in a sentence without a full stop. */
	title: string;
	/** What is shown: the measure, the set, the day. */
	subtitle: string;
	/** The figure in words, for everybody: what a reader without the drawing needs. */
	summary: string;
	/** How to read the drawing, in plain text. */
	howToRead: string;
	/** The sources it rests on. */
	sources: readonly FigureSource[];
	/** How far the evidence reaches: "mid-September 2026". */
	evidenceReaches: string;
}

/** What a chart's model says of itself in its frame. */
export interface FrameWords extends Pick<FigureProps, 'title' | 'subtitle' | 'summary' | 'howToRead'> {
	sources: readonly ChartSource[];
}

/** What every chart is given beside its own records. */
export interface FrameRecords {
	/** How far the evidence reaches: "mid-September 2026". */
	evidenceReaches: string;
	/** Records of the sources, to call them by publisher; without them they are called by their use alone. */
	sources?: readonly Source[] | undefined;
}

/** The props of a chart's frame, from its model and the records it was given. */
export function frameProps(
	id: string,
	{ title, subtitle, summary, howToRead, sources }: FrameWords,
	{ evidenceReaches, sources: records = [] }: FrameRecords,
): FigureProps {
	return { id, title, subtitle, summary, howToRead, sources: nameSources(sources, records), evidenceReaches };
}

/** The ids, in a chart's frame, of what names its drawings and what describes them. */
export function drawingNames(id: string): { titleId: string; wordsId: string } {
	return { titleId: `${id}-title`, wordsId: `${id}-words` };
}

/** What to write where a part is missing. */
const ADVICE: Readonly<Record<keyof FigureProps, string>> = {
	id: 'give it the address it has on its page',
	title: 'write the finding in a sentence',
	subtitle: 'say what is measured',
	summary: 'describe the figure in words',
	howToRead: 'say how to read the drawing',
	sources: 'name at least one source',
	evidenceReaches: 'say how far the evidence reaches',
};

/** The parts of a figure that are no words. */
export interface FigureParts {
	drawing: boolean;
	table: boolean;
	/** Whether `src/charts/registry.ts` has its data; left out for examples, which have no files. */
	data?: boolean | undefined;
}

/** Throws an error that names the chart and the part that is missing, if any is. */
export function checkFigure(props: Partial<FigureProps>, parts: FigureParts): void {
	const name = props.id?.trim() || 'without an id';
	for (const [part, advice] of Object.entries(ADVICE) as [keyof FigureProps, string][]) {
		const value = props[part];
		const isEmpty = typeof value === 'string' ? value.trim() === '' : !value?.length;
		if (isEmpty) throw new Error(`Chart ${name}: ${part} is missing: ${advice}`);
	}
	if (!parts.drawing) throw new Error(`Chart ${name}: the drawing is missing: put the SVG between the tags`);
	if (!parts.table) throw new Error(`Chart ${name}: the table is missing: put it in the slot "table"`);
	if (parts.data === false)
		throw new Error(`Chart ${name}: its data is missing: add the chart to src/charts/registry.ts`);
}

/** A file that readers can take with them. */
export interface FigureDownload {
	/** What it is for: "Data". */
	use: 'Data' | 'Picture' | 'Calendar';
	/** Its format, as readers know it. */
	format: 'CSV' | 'JSON' | 'SVG' | 'PNG' | 'ICS';
	href: string;
}

/** What stands under a figure for those who want to take it with them. */
export interface FigureTakeaway {
	downloads: FigureDownload[];
	/** Its permanent address: where it leads, and how it is written for people. */
	permalink: { href: string; words: string };
	embed: { href: string; code: string; heights: { chartPx: number; framePx: number } };
	/** True where the address in the embed code has to be completed by hand. */
	isEmbedRelative: boolean;
}

/**
 * The files and addresses of a chart.
 *
 * @param chart its entry in the registry
 * @param title its finding, for the name of the frame
 * @param siteUrl the site's address, ending in a slash, where it is known
 */
export function listTakeaway(
	chart: { id: string; chapter: string; drawing?: unknown; calendar?: string | undefined },
	{ title, siteUrl }: { title: string; siteUrl: string | undefined },
): FigureTakeaway {
	const { id, drawing, calendar } = chart;
	const path = chartPath(chart);
	const downloads: FigureDownload[] = [
		{ use: 'Data', format: 'CSV', href: `/data/${id}.csv` },
		{ use: 'Data', format: 'JSON', href: `/data/${id}.json` },
	];
	if (drawing)
		downloads.push(
			{ use: 'Picture', format: 'SVG', href: `/charts/${id}.svg` },
			{ use: 'Picture', format: 'PNG', href: `/charts/${id}.png` },
		);
	if (calendar) downloads.push({ use: 'Calendar', format: 'ICS', href: `/data/${calendar}` });
	return {
		downloads,
		permalink: { href: `/${path}`, words: `${siteUrl ?? ''}${path}` },
		embed: {
			href: `/${embedPath(id)}`,
			code: embedCode({ id, src: `${siteUrl ?? ''}${embedPath(id)}`, title, width: '100%' }),
			heights: embedHeights(id),
		},
		isEmbedRelative: siteUrl === undefined,
	};
}

/**
 * The sources of a chart as its figure prints them.
 *
 * @param records the site's sources; one that is not among them is called by its use
 */
export function nameSources(chartSources: readonly ChartSource[], records: readonly Source[]): FigureSource[] {
	return chartSources.map(({ id, use }) => {
		const record = records.find((candidate) => candidate.id === id);
		return record ? { id, label: shortSource(record), use } : { id, label: startSentence(use) };
	});
}
