import { sum } from 'd3';
import type { SeriesFigure, SeriesPart, SeriesPeriod } from './series-chart.model.ts';
import { EDGE_GAP_PX, GAP_PX, wrapHead, type RoomBeside } from './series-rooms.layout.ts';

/** The widest place of a column, the narrowest that can be touched, and that of few columns in a room, for their years. */
const WIDEST_PX = 66;
const TOUCH_PX = 24;
const ROOMY_PX = 36;
const FEW = 4;
/** Before the right edge, for a label that is wider than its column. */
const MARGIN_PX = 4;
/** What words in a room need at least, and have at most where they stand before its edge. */
const LEAST_WORDS_PX = 180;
const MOST_WORDS_PX = 360;

/** A run of columns in a room of its own, or in none before the first change: where it begins, and the place that each column has. */
export interface Stretch {
	columns: readonly { figure: SeriesFigure; period: SeriesPeriod }[];
	x: number;
	slotPx: number;
	room?: RoomBeside | undefined;
}

/** Shares a width among the runs: all columns have places of one width, but for a few in a room, which have more. */
export function measureStretches(parts: readonly SeriesPart[], widthPx: number): Stretch[] {
	const runs = pairUp(parts);
	const rooms = runs.filter(({ texts }) => texts);
	const empty = rooms.filter(({ columns }) => columns.length === 0);
	const freePx = widthPx - 1 - MARGIN_PX - rooms.length * (EDGE_GAP_PX + GAP_PX) - empty.length * LEAST_WORDS_PX;
	const slotOf = (roomPx: number, among: typeof runs) =>
		Math.min(
			WIDEST_PX,
			roomPx /
				Math.max(
					1,
					sum(among, ({ columns }) => columns.length),
				),
		);
	const evenPx = slotOf(freePx, runs);
	const few = rooms.filter(({ columns }) => columns.length <= FEW);
	const fewPx = Math.max(evenPx, ROOMY_PX);
	const restPx = slotOf(
		freePx - fewPx * sum(few, ({ columns }) => columns.length),
		runs.filter((run) => !few.includes(run)),
	);
	const isTight = restPx < TOUCH_PX;
	let end = 1;
	return runs.map((run): Stretch => {
		const { columns, texts } = run;
		const slotPx = isTight ? evenPx : few.includes(run) ? fewPx : restPx;
		const from = texts ? end + EDGE_GAP_PX : end;
		const x = texts ? from + GAP_PX : end;
		end = x + (columns.length > 0 ? columns.length * slotPx : LEAST_WORDS_PX);
		return { columns, x, slotPx, room: texts && describeRoom(run, from, end) };
	});
}

/** The words of a change stand in its room, or where that is too narrow at its edge, which they end at. */
function describeRoom({ columns, texts = [] }: Run, x: number, end: number): RoomBeside {
	const insidePx = end - x - GAP_PX;
	const isBefore = insidePx < LEAST_WORDS_PX && x > insidePx;
	const roomPx = isBefore ? Math.min(MOST_WORDS_PX, x - GAP_PX) : insidePx;
	return { x, width: end - x + MARGIN_PX, isOpen: columns.length === 0, isBefore, lines: wrapHead(texts, roomPx) };
}

interface Run {
	/** The words of the change before it. */
	texts?: readonly string[];
	columns: Stretch['columns'];
}

function pairUp(parts: readonly SeriesPart[]): Run[] {
	const runs: Run[] = [];
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'break') runs.push({ texts: part.texts, columns: [] });
		else {
			const columns = part.periods.flatMap((period) => period.figures.map((figure) => ({ figure, period })));
			if (index > 0) runs.at(-1)!.columns = columns;
			else runs.push({ columns });
		}
	}
	return runs;
}
