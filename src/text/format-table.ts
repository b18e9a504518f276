/** Rows of cells as lines of text. The first column is aligned to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
