import { shortSource } from '../model/evidence-labels.ts';
import type { Source } from '../schemas/source.ts';
import { startSentence } from './words.ts';

/** A source that a chart draws on, and what for: "Schengen area". */
export interface ChartSource {
	id: string;
	use: string;
}

/** A source under a figure: its id in `content/facts/sources.yaml` and the words that link to it. */
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
	/** How far the evidence reaches: "early July 2026". */
	evidenceReaches: string;
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

/** Throws an error that names the chart and the part that is missing, if any is. */
export function checkFigure(props: Partial<FigureProps>, slots: { drawing: boolean; table: boolean }): void {
	const name = props.id?.trim() || 'without an id';
	for (const [part, advice] of Object.entries(ADVICE) as [keyof FigureProps, string][]) {
		const value = props[part];
		const isEmpty = typeof value === 'string' ? value.trim() === '' : !value?.length;
		if (isEmpty) throw new Error(`Chart ${name}: ${part} is missing: ${advice}`);
	}
	if (!slots.drawing) throw new Error(`Chart ${name}: the drawing is missing: put the SVG between the tags`);
	if (!slots.table) throw new Error(`Chart ${name}: the table is missing: put it in the slot "table"`);
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
