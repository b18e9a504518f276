import { roundBox, roundPx, type Stroke } from '../../../charts/geometry.ts';
import { isEssential, type EventMark, type Timeline } from './timeline-chart.model.ts';
import { listYears, type TimeScale } from './timeline-scale.ts';

// The strip of time that all forms share: its line, and at its left a tick for each event that is not named.

/** Ticks are of one length, and lie on each other where dates are close: a row of them would read as an amount. */
const TICK_PX = 12;
/** From a tick to the line of time. */
const TICK_GAP_PX = 4;
/** On both sides of the line of time, the ticks with some room around. */
const SIDES_PX = TICK_GAP_PX + TICK_PX + 2;
/** Half the height of the announcement's mark. */
const MARK_PX = 6.5;

/** The announcement's mark around its place on the line of time. */
export function drawMark(x: number, y: number): string {
	return `M${x},${roundPx(y - MARK_PX)}l${MARK_PX},${MARK_PX}l-${MARK_PX},${MARK_PX}l-${MARK_PX},-${MARK_PX}z`;
}

/** How the strip lies: time runs down. */
interface Lie {
	/** Where the line of time stands, across time, and where the lines of years end. */
	axis: number;
	end: number;
	/** Whether law has the right side of the line, and all else the left; if not, the left has all. */
	isSided: boolean;
	/** Room above the first year, for its label. */
	labelPx: number;
}

/** A line from one place to another, each along time and across it. */
function stroke(from: [along: number, across: number], to: [along: number, across: number]): Stroke {
	const [a, b, c, d] = [...from, ...to].map(roundPx) as [number, number, number, number];
	return { x1: b, y1: a, x2: d, y2: c };
}

/** Lays the strip. */
export function placeStrip(timeline: Timeline, scale: TimeScale, { axis, end: across, isSided, labelPx }: Lie) {
	const { time, gap } = scale;
	const [start, end] = [time(timeline.start), time(timeline.evidenceEnd.time)];
	const placeTick = ({ id, time: date, isLaw }: EventMark) => {
		const along = time(date);
		const side = isSided && isLaw ? 1 : -1;
		return { id, line: stroke([along, axis + side * TICK_GAP_PX], [along, axis + side * (TICK_GAP_PX + TICK_PX)]) };
	};
	const box = isSided ? { x: axis - SIDES_PX, width: 2 * SIDES_PX } : { x: 0, width: axis };
	const boxOf = (from: number, to: number) => roundBox({ ...box, y: from, height: to - from });
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
		/** Starts of years, named. */
		scale: listYears(timeline, scale, labelPx).map((year) => {
			const line = stroke([time(year), across], [time(year), 0]);
			return { line, label: { text: String(year.getUTCFullYear()), x: 0, y: roundPx(line.y2 + 12) } };
		}),
		evidenceEnd: stroke([end, isSided ? across : axis + 8], [end, 0]),
	};
}
