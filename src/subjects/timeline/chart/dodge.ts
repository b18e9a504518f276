/**
 * Gives each mark a row, so that no two in one row are nearer than the distance. A mark never moves along its row. Rows count
 * from 0, the nearest to the line that they hang from.
 */
export function dodge(positionsPx: readonly number[], distancePx: number): number[] {
	const order = positionsPx.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
	const ends: number[] = [];
	const rows = new Array<number>(positionsPx.length);
	for (const { at, index } of order) {
		const free = ends.findIndex((end) => at - end >= distancePx);
		const row = free === -1 ? ends.length : free;
		ends[row] = at;
		rows[index] = row;
	}
	return rows;
}
