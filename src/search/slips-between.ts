/** How many letters must be added, taken out or changed to make one word of the other. */
export function slipsBetween(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, place) => place);
	for (const [place, letter] of [...a].entries()) {
		const next = [place + 1];
		for (let column = 1; column <= b.length; column++)
			next.push(
				Math.min(next[column - 1]! + 1, row[column]! + 1, row[column - 1]! + (b[column - 1] === letter ? 0 : 1)),
			);
		row = next;
	}
	return row[b.length]!;
}
