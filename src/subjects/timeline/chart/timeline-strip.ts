import { max } from 'd3';
import { roundBox, roundPx, type Stroke } from '../../../charts/geometry.ts';
import { isEssential, type EventMark, type Timeline } from './timeline-chart.model.ts';
import { listYears, type TimeScale } from './timeline-scale.ts';

// The strip of time that all forms share: its line, and at its left ticks in rows, for what is not named.

/** Ticks, in units of the drawing: their length, the distance of their rows, and that of the first from the line of time. */
export type Ticks = { lengthPx: number; rowPx: number; fromPx: number };
/** Radius of the dot of an essential event. */
export const DOT_PX = 4;
/** Half the height of the announcement's mark. */
const MARK_PX = 6.5;
/** From the line of time to its dots, as ticks stand at its other side: the first row, and the second for what is near. */
export const DOT_ROWS_PX = [6, 15] as const;
/** Between two dots of a row: less, and one would cover a part of the other. */
const CLEAR_PX = 1.5;

/** The announcement's mark around its place on the line of time. */
export function drawMark(x: number, y: number): string {
	return `M${x},${roundPx(y - MARK_PX)}l${MARK_PX},${MARK_PX}l-${MARK_PX},${MARK_PX}l-${MARK_PX},-${MARK_PX}z`;
}

/** The ids of the essential events whose dots would cover a mark before them: they stand in the second row, at their own dates. */
export function listSecond({ announcement, years }: Timeline, { time }: TimeScale): ReadonlySet<string> {
	const second = new Set<string>();
	const announced = time(announcement.time);
	let last = -Infinity;
	for (const mark of years.flatMap(({ marks }) => marks).filter(isEssential)) {
		if (mark.date === announcement.date) continue;
		const at = time(mark.time);
		const isNear = at - last < 2 * DOT_PX + CLEAR_PX || Math.abs(at - announced) < MARK_PX + DOT_PX + CLEAR_PX;
		if (isNear) second.add(mark.id);
		else last = at;
	}
	return second;
}

/** How the strip lies: time runs down. */
interface Lie {
	/** Where the line of time stands, across time. */
	axis: number;
	/** How near two ticks of a row may stand. */
	nearPx: number;
	ticks: Ticks;
	/** Room above the first year, for its label. */
	labelPx: number;
}

/** A line from one place to another, each along time and across it. */
function stroke(from: [along: number, across: number], to: [along: number, across: number]): Stroke {
	const [a, b, c, d] = [...from, ...to].map(roundPx) as [number, number, number, number];
	return { x1: b, y1: a, x2: d, y2: c };
}

/** The rows that the ticks of a timeline take, by the id of their events. */
function tickRows({ years }: Timeline, { time }: TimeScale, nearPx: number): ReadonlyMap<string, number> {
	const others = years.flatMap(({ marks }) => marks).filter((mark) => !isEssential(mark));
	const rows = dodge(
		others.map((mark) => time(mark.time)),
		nearPx,
	);
	return new Map(others.map(({ id }, index) => [id, rows[index]!]));
}

/** Lays the strip. */
export function placeStrip(timeline: Timeline, scale: TimeScale, { axis, nearPx, ticks, labelPx }: Lie) {
	const { time, gap } = scale;
	const rows = tickRows(timeline, scale, nearPx);
	const [start, end] = [time(timeline.start), time(timeline.evidenceEnd.time)];
	const placeTick = (mark: EventMark) => {
		const at = axis - ticks.fromPx - rows.get(mark.id)! * ticks.rowPx;
		const along = time(mark.time);
		return { id: mark.id, line: stroke([along, at], [along, at - ticks.lengthPx]) };
	};
	const boxOf = (from: number, to: number) => roundBox({ x: 0, y: from, width: axis, height: to - from });
	// A time that ends where the next begins ends on its own side of the gap in the scale.
	const until = (date: Date) => time(new Date(date.getTime() - 1));
	return {
		/** Years with their ticks, each of which can be touched as a whole. */
		years: timeline.years.map((group) => ({
			group,
			box: boxOf(time(group.from), until(group.to)),
			ticks: group.marks.filter((mark) => !isEssential(mark)).map(placeTick),
		})),
		/** The line of time in two parts, and the edges of the gap in which its scale changes. */
		axis: [stroke([start, axis], [gap.from, axis]), stroke([gap.to, axis], [end, axis])],
		edges: [gap.from, gap.to].map((at) => stroke([at - 3, axis + 6], [at + 3, axis - 6])),
		/** The years that are drawn smaller. */
		compressed: boxOf(start, gap.from),
		/** Spans of years that can be framed. */
		spans: timeline.spans.map((years) => ({ years, box: boxOf(time(years.from), until(years.to)) })),
		/** How many rows of ticks there are. */
		rows: (max(rows.values()) ?? -1) + 1,
		/** Starts of years, named. */
		scale: listYears(timeline, scale, labelPx).map((year) => {
			const line = stroke([time(year), axis], [time(year), 0]);
			return { line, label: { text: String(year.getUTCFullYear()), x: 0, y: roundPx(line.y2 + 12) } };
		}),
		evidenceEnd: stroke([end, axis + 8], [end, 0]),
	};
}

/** Gives each mark the nearest row, from 0, where no other is nearer than the distance. It never moves along its row. */
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
