/** A mark to be kept clear of others: where it stands along its lane, and its rank; 0 is placed first. */
export interface Dodger {
	positionPx: number;
	rank: number;
}

/**
 * Gives each mark of a lane a track, so that no two on one track are nearer than the distance.
 * A mark never moves along its lane. Tracks count outwards from the middle one: 0, 1, -1, 2, -2, …
 */
export function dodge(marks: readonly Dodger[], distancePx: number): number[] {
	const order = marks
		.map((mark, index) => ({ ...mark, index }))
		.sort((a, b) => a.rank - b.rank || a.positionPx - b.positionPx || a.index - b.index);
	const taken = new Map<number, number[]>();
	const tracks = new Array<number>(marks.length);
	for (const { positionPx, index } of order) {
		let step = 0;
		while (taken.get(trackOf(step))?.some((other) => Math.abs(other - positionPx) < distancePx)) step++;
		const track = trackOf(step);
		taken.set(track, [...(taken.get(track) ?? []), positionPx]);
		tracks[index] = track;
	}
	return tracks;
}

/** The steps 0, 1, 2, 3, 4 as the tracks 0, 1, -1, 2, -2. */
function trackOf(step: number): number {
	return step % 2 === 1 ? (step + 1) / 2 : -step / 2 || 0;
}
