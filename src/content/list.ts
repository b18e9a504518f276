import { oncePer } from '../text/memo.ts';
import type { BlockUse } from '../engine/block.ts';
import type { Records } from '../engine/define-record.ts';
import { argumentsChart } from '../subjects/debate/chart/chart.ts';
import type { Chart, ChartContent, ChartKind } from '../charts/chart.ts';
import { coalitionChart } from '../subjects/countries/chart/chart.ts';
import { demandsChart } from '../subjects/demands/chart/chart.ts';
import { lawsChart } from '../subjects/laws/chart/chart.ts';
import { seriesChart } from '../subjects/numbers/chart/chart.ts';
import { timelineChart } from '../subjects/timeline/chart/chart.ts';
import { wordingChart } from '../subjects/words-of-the-list/chart/chart.ts';

/** Every kind of chart: one line each. */
export const CHART_KINDS: readonly ChartKind[] = [
	coalitionChart,
	timelineChart,
	demandsChart,
	wordingChart,
	argumentsChart,
	lawsChart,
	seriesChart,
];

/** Every chart of the site, in the order of the list, and within a kind in the order of its records. Every page asks for them. */
export const chartsOf: (content: ChartContent) => readonly Chart[] = oncePer((content) =>
	CHART_KINDS.flatMap((kind) => kind.of(content)),
);

/** A chart by its id. Throws if there is none. */
export function findChart(id: string, content: ChartContent): Chart {
	const charts = chartsOf(content);
	const chart = charts.find((candidate) => candidate.id === id);
	if (!chart) throw new Error(`There is no chart ${id}: write one of ${charts.map(({ id }) => id).join(', ')}`);
	return chart;
}

/** The id of the chart that a block shows, if it shows one. */
export const chartIdOf = ({ name, attributes }: BlockUse): string | undefined =>
	CHART_KINDS.find(({ block }) => block === name)?.idOf(attributes);

/** The chart that a block shows, if it shows one. */
export function chartOfBlock(use: BlockUse, content: ChartContent): Chart | undefined {
	const id = chartIdOf(use);
	return id === undefined ? undefined : chartsOf(content).find((chart) => chart.id === id);
}

/** The records that a block shows as marks, if it shows a chart. */
export function shownInChart({ name, attributes }: BlockUse, facts: Records): readonly object[] {
	const kind = CHART_KINDS.find(({ block }) => block === name);
	return kind?.shows(facts, kind.idOf(attributes)) ?? [];
}
