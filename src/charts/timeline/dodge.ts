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
	// Cells of a track as long as the distance hold at most one mark each, so only a mark's own and the next two matter.
	const taken: Map<number, number>[] = [];
	const tracks = new Array<number>(marks.length);
	for (const { positionPx, index } of order) {
		const cell = Math.floor(positionPx / distancePx);
		const isNear = (other: number | undefined) => other !== undefined && Math.abs(other - positionPx) < distancePx;
		const isTaken = (track: ReadonlyMap<number, number>) =>
			isNear(track.get(cell)) || isNear(track.get(cell - 1)) || isNear(track.get(cell + 1));
		const free = taken.findIndex((track) => !isTaken(track));
		const step = free === -1 ? taken.length : free;
		(taken[step] ??= new Map()).set(cell, positionPx);
		tracks[index] = trackOf(step);
	}
	return tracks;
}

/** The steps 0, 1, 2, 3, 4 as the tracks 0, 1, -1, 2, -2. */
function trackOf(step: number): number {
	return step % 2 === 1 ? (step + 1) / 2 : -step / 2 || 0;
}
