import { shortSource } from '../../model/evidence-labels.ts';
import type { Source } from '../../model/facts.ts';
import type { Chart, ChartSource, ChartWords } from '../chart.ts';
import { chartPath } from '../files/chart-files.ts';
import { embedCode, embedPath } from '../files/embed.ts';
import { startSentence } from '../../text/words.ts';

/** A source under a figure: its id in `content/evidence/works` and the words that link to it. */
export interface FigureSource {
	id: string;
	label: string;
	/** What it is used for; printed before the first source of each use. */
	use?: string | undefined;
}

/** The ids, in a chart's frame, of what names its drawings and what describes them. */
export function drawingNames(id: string): { titleId: string; wordsId: string } {
	return { titleId: `${id}-title`, wordsId: `${id}-words` };
}

/** Words that no figure may lack, and what to write where they are empty. */
const ADVICE = {
	finding: 'write the finding in a sentence',
	measure: 'say what is measured',
	inWords: 'describe the figure in words',
} as const satisfies Partial<Record<keyof ChartWords, string>>;

/**
 * Refuses a figure that says too little. That a part is not there at all, the compiler says.
 *
 * @throws Error that names the chart, the empty part and the remedy
 */
export function checkWords(id: string, words: ChartWords): void {
	const fail = (part: string, advice: string) => {
		throw new Error(`Chart ${id}: ${part} is empty: ${advice}`);
	};
	for (const [part, advice] of Object.entries(ADVICE))
		if (words[part as keyof typeof ADVICE].trim() === '') fail(part, advice);
	if (words.reading.onPage.trim() === '') fail('reading', 'say how to read the drawing');
	if (words.cautions.length === 0) fail('cautions', 'say what it must not be taken for');
}

/** A file that readers can take with them. */
export interface FigureDownload {
	/** What it is for: "Data". */
	use: 'Data' | 'Picture' | 'Calendar';
	/** Its format, as readers know it. */
	format: 'CSV' | 'JSON' | 'SVG' | 'PNG' | 'ICS';
	href: string;
}

/** What is under a figure for those who want to take it with them. */
export interface ChartFiles {
	downloads: FigureDownload[];
	/** Its permanent address: where it leads, and how it is written for people. */
	permalink: { href: string; words: string };
	/** `chartPx` is how high it is; undefined where nobody measured it. */
	embed: { href: string; code: string; chartPx: number | undefined };
	/** True where the address in the embed code has to be completed by hand. */
	isEmbedRelative: boolean;
}

/**
 * The files and addresses of a chart.
 *
 * @param siteUrl the site's address, ending in a slash, where it is known
 */
export function listChartFiles(chart: Chart, siteUrl: string | undefined): ChartFiles {
	const {
		id,
		kind: { calendar },
		words,
		embedHeightPx: chartPx,
	} = chart;
	const path = chartPath(chart);
	const downloads: FigureDownload[] = [
		{ use: 'Data', format: 'CSV', href: `/data/${id}.csv` },
		{ use: 'Data', format: 'JSON', href: `/data/${id}.json` },
		{ use: 'Picture', format: 'SVG', href: `/charts/${id}.svg` },
		{ use: 'Picture', format: 'PNG', href: `/charts/${id}.png` },
	];
	if (calendar) downloads.push({ use: 'Calendar', format: 'ICS', href: `/data/${calendar}` });
	return {
		downloads,
		permalink: { href: `/${path}`, words: `${siteUrl ?? ''}${path}` },
		embed: {
			href: `/${embedPath(id)}`,
			code: embedCode({ src: `${siteUrl ?? ''}${embedPath(id)}`, title: words.finding, width: '100%', chartPx }),
			chartPx,
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
