import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import type { Lesson } from '../lesson.ts';
import { SKETCH } from '../sketches/sketch.ts';
import type { SketchName } from '../sketches/sketches.ts';

/** A lesson with its sketch, and where that stands. */
export type PlacedLesson = { sketch: SketchName; transform: string; title: PlacedText[] };
export type PlacedLessons = PlacedLead & { lessons: PlacedLesson[] };

const COLUMNS = 3;
const GAP_PX = 6;
const ROW_GAP_PX = 5.5;
/** How large a sketch is, and its title under it. */
const SCALE = 0.47;
const LINE_PX = 15.5;

/** Lessons as teachers look for them: by age, then by time. */
export const orderLessons = (lessons: readonly Lesson[]): Lesson[] =>
	[...lessons].sort((a, b) => a.age - b.age || a.minutes - b.minutes);

/** Each lesson as its drawing over its title, three in a row. */
export function placeLessons(lessons: readonly Lesson[]): PlacedLessons {
	const columnPx = (LEAD.widthPx - (COLUMNS - 1) * GAP_PX) / COLUMNS;
	const sketchPx = SKETCH.heightPx * SCALE;
	let top = 0;
	const placed = orderLessons(lessons).map((lesson, index): PlacedLesson & { bottom: number } => {
		const x = roundPx((index % COLUMNS) * (columnPx + GAP_PX));
		const lines = wrapLead(lesson.title, columnPx, 'quiet');
		return {
			sketch: lesson.sketch,
			transform: `translate(${x},0) scale(${SCALE})`,
			title: stackLines(lines, { x, y: sketchPx + 10.5, linePx: LINE_PX }),
			bottom: sketchPx + 10.5 + (lines.length - 1) * LINE_PX + 4,
		};
	});
	const rows = Array.from({ length: Math.ceil(placed.length / COLUMNS) }, (_, row) =>
		placed.slice(row * COLUMNS, (row + 1) * COLUMNS),
	);
	const moved = rows.flatMap((row) => {
		const y = roundPx(top);
		top += Math.max(...row.map(({ bottom }) => bottom)) + ROW_GAP_PX;
		return row.map(({ sketch, transform, title }) => ({
			sketch,
			transform: transform.replace(',0)', `,${y})`),
			title: title.map((line) => ({ ...line, y: roundPx(line.y + y) })),
		}));
	});
	return { heightPx: Math.ceil(top), lessons: moved };
}
