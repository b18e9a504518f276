/** The share of the length that the years before the larger scale get, the same in both forms. */
export const EARLY_SHARE = 0.23;

/** How many times as long a year is drawn in the larger scale, to the nearest whole. */
export function stretchOf({
	start,
	closeUp,
	evidenceEnd,
}: {
	start: Date;
	closeUp: Date;
	evidenceEnd: { time: Date };
}): number {
	const early = EARLY_SHARE / (closeUp.getTime() - start.getTime());
	const late = (1 - EARLY_SHARE) / (evidenceEnd.time.getTime() - closeUp.getTime());
	return Math.round(late / early);
}
