import { group, max, range } from 'd3';
import type { ArgumentCluster } from './arguments-chart.model.ts';

/**
 * Rows for all arguments of a question, from 0, in halves where fewer stand beside more. A cluster takes every column
 * from its first side to its last, so that no line passes through another cluster's box.
 */
export function seatClusters(
	clusters: readonly ArgumentCluster[],
	columns: number,
): { rows: ReadonlyMap<string, number>; count: number } {
	const rows = new Map<string, number>();
	const taken = range(columns).map(() => new Set<number>());
	let count = 0;
	for (const { nodes } of clusters) {
		const byColumn = group(nodes, ({ sideIndex }) => sideIndex);
		const [first, last] = [Math.min(...byColumn.keys()), Math.max(...byColumn.keys())];
		const own = range(first, last + 1);
		const height = max(byColumn.values(), (stack) => stack.length)!;
		const isFree = (top: number) =>
			own.every((column) => range(top, top + height).every((row) => !taken[column]!.has(row)));
		let top = 0;
		while (!isFree(top)) top++;
		for (const column of own) for (const row of range(top, top + height)) taken[column]!.add(row);
		for (const stack of byColumn.values())
			for (const [index, { id }] of stack.entries()) rows.set(id, top + (height - stack.length) / 2 + index);
		count = Math.max(count, top + height);
	}
	return { rows, count };
}
