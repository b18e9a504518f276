import { rollups } from 'd3';

/** How often each key occurs, the most frequent first, ties in the order of the key. */
export const countBy = <T, K extends string>(items: readonly T[], keyOf: (item: T) => K): { key: K; count: number }[] =>
	rollups(items, (group) => group.length, keyOf)
		.map(([key, count]) => ({ key, count }))
		.sort((a, b) => b.count - a.count || a.key.localeCompare(b.key, 'en'));
