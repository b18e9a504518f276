import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ChartBlockName } from '../../blocks/charts-blocks.ts';
import type { ChartKind } from '../chart.ts';
import { CHART_KINDS } from '../list.ts';
import Chart from './Chart.astro';

/** What authors write for each kind of chart, with what it becomes on the page. */
export const chartBlocks = Object.fromEntries(
	CHART_KINDS.map((kind) => [kind.block, blockOf(kind)]),
	// Astro calls it with more than the author's attributes; those are all that a chapter gives.
) as unknown as Readonly<Record<ChartBlockName, (attributes: object) => unknown>>;

/** The one component of all charts, with the id that the author's attributes name. */
function blockOf(kind: ChartKind): AstroComponentFactory {
	const { isAstroComponentFactory, moduleId, propagation } = Chart as AstroComponentFactory;
	const block: AstroComponentFactory = (result, attributes, slots) =>
		(Chart as AstroComponentFactory)(result, { id: kind.idOf(attributes) }, slots);
	return Object.assign(block, { isAstroComponentFactory, moduleId, propagation });
}
