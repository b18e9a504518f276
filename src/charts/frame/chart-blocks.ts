import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { CHARTS_BLOCKS, type ChartBlockName } from '../../blocks/charts-blocks.ts';
import type { ChartKind } from '../chart.ts';
import { CHART_KINDS } from '../list.ts';
import Chart from './Chart.astro';

/** What authors write for each kind of chart, with what it becomes on the page. */
export const chartBlocks = Object.fromEntries(CHARTS_BLOCKS.map(({ name }) => [name, blockOf(kindOf(name))])) as Record<
	ChartBlockName,
	AstroComponentFactory
>;

/** The kind of chart that a block shows. Throws if there is none. */
function kindOf(name: ChartBlockName): ChartKind {
	const kind = CHART_KINDS.find(({ block }) => block === name);
	if (!kind) throw new Error(`No chart is shown by <${name} />: add the one that declares it to src/charts/list.ts.`);
	return kind;
}

/** The one component of all charts, with the id that the author's attributes name. */
function blockOf(kind: ChartKind): AstroComponentFactory {
	const { isAstroComponentFactory, moduleId, propagation } = Chart as AstroComponentFactory;
	const block: AstroComponentFactory = (result, attributes, slots) =>
		(Chart as AstroComponentFactory)(result, { id: kind.idOf(attributes) }, slots);
	return Object.assign(block, { isAstroComponentFactory, moduleId, propagation });
}
