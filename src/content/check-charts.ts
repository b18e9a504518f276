import { CHAPTERS_FOLDER } from '../engine/chapter-source.ts';
import type { Check, SiteGround } from '../engine/check.ts';
import { placeOf, type Placed } from '../engine/placed.ts';
import type { Fault } from '../engine/fault.ts';
import { KINDS } from './records.ts';
import { usesOf, type Chart, type ChartContent, type ChartFault, type ChartKind } from '../charts/chart.ts';
import { readChartData } from '../charts/files/read-chart-data.ts';
import { CHART_KINDS } from './list.ts';

/** What charts need of records is there, each can be drawn and has words, data and sources, and its chapter shows it once. */
export const checkCharts = (
	content: Pick<SiteGround, 'site' | 'facts' | 'chapters' | 'unreadable'>,
	placed: readonly Placed[],
	kinds = CHART_KINDS,
): Fault[] =>
	kinds.flatMap((kind) =>
		attempt(kind.id, () =>
			kind.of(content).flatMap((chart) => {
				const uses = usesOf(kind, chart.id, content.chapters);
				return [
					...(uses.length > 0 ? attempt(chart.id, () => checkChart(chart, content, placed)) : []),
					...checkPlaces(kind, chart, uses, content.unreadable.size === 0),
				];
			}),
		),
	);

/** The same for `loadContent`: charts need what stands at the foot of pages, too. */
export const CHART_CHECK: Check = {
	needs: ['site', 'records', 'fit', 'foot'],
	run: (ground) => checkCharts(ground, ground.placed),
};

/** Runs a check; what is thrown in the code of a chart is a fault at the line of that code. */
function attempt(record: string, check: () => Fault[]): Fault[] {
	try {
		return check();
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		// The shared code of charts throws what is wrong with this one, and says what to do; the engine says neither.
		const advice = error.constructor === Error ? '' : ': see that all it takes from the records is there';
		const [, file, line] = /\b(src\/subjects\/[\w-]+\/chart\/[\w.-]+):(\d+)/.exec(error.stack ?? '') ?? [];
		const place = file ? { file, line: Number(line) } : { file: 'src/content/list.ts' };
		return [{ ...place, record, message: `cannot be drawn (${error.message})${advice}` }];
	}
}

function checkChart(chart: Chart, content: ChartContent, placed: readonly Placed[]): Fault[] {
	const { site, facts } = content;
	const own = chart.check();
	if (own.length > 0) return own.map((fault) => locate(fault, placed));
	const { words } = chart;
	const known = new Set(facts.sources.map(({ id }) => id));
	const stranger = words.sources.find(({ id }) => !known.has(id));
	if (stranger) throw new Error(`its source "${stranger.id}" is not in content/evidence/works: correct the id`);
	readChartData(chart, { site, sources: known });
	return [];
}

function locate({ kind, record, ...fault }: ChartFault, placed: readonly Placed[]): Fault {
	const place = placed.find((fact) => fact.kind === kind && fact.value.id === record);
	return { ...(place ? placeOf(place) : { file: KINDS[kind].path, record }), ...fault };
}

/** A chart has one address: the chapter that shows it, once. */
function checkPlaces(kind: ChartKind, { id }: Chart, uses: ReturnType<typeof usesOf>, areAllRead: boolean): Fault[] {
	const value = kind.blockOf(id);
	if (uses.length === 0 && areAllRead)
		return [{ file: CHAPTERS_FOLDER, record: id, message: `is shown by no chapter: write ${value} where it belongs` }];
	return uses.slice(1).map(({ file, line }) => ({
		file,
		line,
		value,
		message: `shows the chart a second time, after ${uses[0]!.file}: link to it instead`,
	}));
}
