/** The most lines a note takes, and how many lines it may stand below its mark before it is left out. */
const MOST_LINES = 3;
const MOST_LINES_BELOW = 5;
/** What a line may lack, as a share of its height: heights on a page are rounded. */
const ALMOST = 0.1;
/** A height on the page, in the unit of all others here, from one common origin downwards. */
export type Span = { top: number; bottom: number };
/** Where a note stands, and how many lines of it are shown. */
export type NotePlace = { top: number; lines: number };

/**
 * Places notes in one column beside a text, each on the line of its mark or as little below as those before it allow, of one line or as many as
 * fit; before what is `wide`, they move up. None overlaps another. `undefined` where there is no room; `line` is the height of one.
 */
export function placeNotes(
	marks: readonly number[],
	wide: readonly Span[],
	column: Span,
	line: number,
): (NotePlace | undefined)[] {
	const gaps = marks.map((mark): Span => ({
		top: Math.max(column.top, ...wide.filter(({ top }) => top <= mark).map(({ bottom }) => bottom)),
		bottom: Math.min(column.bottom, ...wide.filter(({ top }) => top > mark).map(({ top }) => top)),
	}));
	let free = column.top;
	const places = marks.map((mark, index): NotePlace | undefined => {
		const gap = gaps[index]!;
		const top = Math.max(mark, free);
		// Beside a wide thing, as in a table, there is no column.
		if (mark < gap.top || top - mark > MOST_LINES_BELOW * line) return undefined;
		const room = Math.min(marks[index + 1] ?? Infinity, gap.bottom) - top;
		const lines = Math.max(1, Math.min(MOST_LINES, Math.floor(room / line + ALMOST)));
		free = top + lines * line;
		return { top, lines };
	});
	let end = column.bottom;
	for (let index = places.length - 1; index >= 0; index--) {
		const place = places[index];
		if (!place) continue;
		place.top = Math.min(place.top, Math.min(end, gaps[index]!.bottom) - place.lines * line);
		if (place.top < gaps[index]!.top) places[index] = undefined;
		else end = place.top;
	}
	return places;
}
