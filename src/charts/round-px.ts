/** A length as it is written into SVG: one decimal at most. */
export function roundPx(lengthPx: number): number {
	return Math.round(lengthPx * 10) / 10;
}
