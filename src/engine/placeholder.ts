/** A number or a reference to one in a finding: `{reports 2023}`, `{lowest reports}`. */
export const PLACEHOLDER = /\{([a-z0-9-]+) ([^{}]+)\}/g;

/** The point that a reference in a finding means: `reports 2023`, `lowest reports`, `highest reports`. */
export function resolvePlaceholder<Point extends { segment: string; period: string; value: number }>(
	{ points }: { points: readonly Point[] },
	[first, second]: readonly [string, string],
): Point | undefined {
	if (first !== 'lowest' && first !== 'highest')
		return points.find(({ segment, period }) => segment === first && period === second);
	const sorted = points.filter(({ segment }) => segment === second).sort((a, b) => a.value - b.value);
	return first === 'lowest' ? sorted[0] : sorted.at(-1);
}
