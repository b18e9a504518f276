import { max } from 'd3';
import { wrapWords, type LineType } from '../../text/wrap-words.ts';
import { roundPx, type Box, type Stroke } from '../geometry.ts';
import { dodge } from './dodge.ts';
import { isEssential, type EventMark, type Timeline } from './timeline-chart.model.ts';
import type { PlacedName, PlacedTimeline } from './timeline-chart.placed.ts';
import { listYears, type TimeScale } from './timeline-scale.ts';

// The strip of time that all forms share: its line, and on one side of it ticks in rows, for what is not named.

/** Ticks, in units of the drawing: their length, the distance of their rows, and that of the first from the line of time. */
export const TICK = { lengthPx: 8.5, rowPx: 11, fromPx: 6 } as const;

/** Radius of the dot of an essential event. */
export const DOT_PX = 4.5;

/** Half the height of the announcement's mark, and how far a dot steps aside for it, across time. */
const MARK_PX = 6.5;
export const ASIDE_PX = 11.5;

/** How far the strong line bends away from dots that step aside. */
const BEND_PX = 8;

/** The announcement's mark around its place on the line of time. */
export function drawMark(x: number, y: number): string {
	return `M${x},${roundPx(y - MARK_PX)}l${MARK_PX},${MARK_PX}l-${MARK_PX},${MARK_PX}l-${MARK_PX},-${MARK_PX}z`;
}

/** Whether the dot of an event after the announcement would lie on the announcement's mark: it steps aside. */
export function isAtMark({ announcement }: Timeline, { time }: TimeScale, mark: EventMark): boolean {
	const gapPx = time(mark.time) - time(announcement.time);
	return mark.time > announcement.time && isEssential(mark) && gapPx < MARK_PX + DOT_PX;
}

/** How far the strong line bends: as far as a dot that steps aside needs, or not at all. */
export function bendOf(timeline: Timeline, scale: TimeScale): number {
	const hasDots = timeline.years.some(({ marks }) => marks.some((mark) => isAtMark(timeline, scale, mark)));
	return hasDots ? BEND_PX : 0;
}

/** How the strip lies: time runs down with ticks at its left, or runs right with ticks under it. */
export interface Lie {
	isVertical: boolean;
	/** Where the line of time stands, across time. */
	axis: number;
	/** Where the strip ends, on the side of its ticks. */
	edge: number;
	/** How near two ticks of a row may stand. */
	nearPx: number;
}

/** A line from one place to another, each along time and across it. */
function stroke(
	{ isVertical }: Lie,
	from: [along: number, across: number],
	to: [along: number, across: number],
): Stroke {
	const [a, b, c, d] = [...from, ...to].map(roundPx) as [number, number, number, number];
	return isVertical ? { x1: b, y1: a, x2: d, y2: c } : { x1: a, y1: b, x2: c, y2: d };
}

/** The rows that the ticks of a timeline take, by the id of their events. */
export function tickRows({ years }: Timeline, { time }: TimeScale, nearPx: number): ReadonlyMap<string, number> {
	const others = years.flatMap(({ marks }) => marks).filter((mark) => !isEssential(mark));
	const rows = dodge(
		others.map((mark) => time(mark.time)),
		nearPx,
	);
	return new Map(others.map(({ id }, index) => [id, rows[index]!]));
}

/** Lays the strip: its line, ticks, years and spans. Names are given. */
export function placeStrip(
	timeline: Timeline,
	scale: TimeScale,
	lie: Lie,
	{ names, labelPx }: { names: ReadonlyMap<string, PlacedName>; labelPx: number },
): Pick<PlacedTimeline, 'years' | 'axis' | 'edges' | 'spans' | 'rows' | 'scale' | 'evidenceEnd'> {
	const { time, gap } = scale;
	const { axis, edge, isVertical } = lie;
	const outwards = Math.sign(edge - axis);
	const rows = tickRows(timeline, scale, lie.nearPx);
	const [start, end] = [time(timeline.start), time(timeline.evidenceEnd.time)];
	const placeTick = (mark: EventMark) => {
		const at = axis + outwards * (TICK.fromPx + rows.get(mark.id)! * TICK.rowPx);
		const along = time(mark.time);
		return { id: mark.id, line: stroke(lie, [along, at], [along, at + outwards * TICK.lengthPx]) };
	};
	const boxOf = (from: number, to: number): Box => {
		const [along, length] = [roundPx(from), roundPx(to - from)];
		const [across, width] = [roundPx(Math.min(axis, edge)), roundPx(Math.abs(edge - axis))];
		return isVertical
			? { x: across, y: along, width, height: length }
			: { x: along, y: across, width: length, height: width };
	};
	// A time that ends where the next begins ends on its own side of the gap in the scale.
	const until = (date: Date) => time(new Date(date.getTime() - 1));
	return {
		years: timeline.years.map((group) => ({
			group,
			box: boxOf(time(group.from), until(group.to)),
			ticks: group.marks.filter((mark) => !isEssential(mark)).map(placeTick),
			names: group.marks.flatMap(({ id }) => names.get(id) ?? []),
		})),
		axis: [stroke(lie, [start, axis], [gap.from, axis]), stroke(lie, [gap.to, axis], [end, axis])],
		edges: [gap.from, gap.to].map((at) => stroke(lie, [at - 3, axis + 6], [at + 3, axis - 6])),
		spans: timeline.spans.map((years) => ({ years, box: boxOf(time(years.from), until(years.to)) })),
		rows: (max(rows.values()) ?? -1) + 1,
		scale: listYears(timeline, scale, labelPx).map((year) => {
			const line = stroke(lie, [time(year), axis], [time(year), edge]);
			const text = String(year.getUTCFullYear());
			return {
				line,
				label: isVertical ? { text, x: 0, y: roundPx(line.y2 + 12) } : { text, x: roundPx(line.x2 + 3), y: edge - 2 },
			};
		}),
		evidenceEnd: stroke(lie, [end, axis - outwards * 8], [end, edge]),
	};
}

/** Breaks a name into as few lines as the room needs, of about one length: no word is left alone. */
export function wrapEvenly(text: string, { widthPx, ...type }: LineType & { widthPx: number }): string[] {
	const lines = wrapWords(text, { widthPx, ...type });
	for (let least = widthPx / 2; least < widthPx; least += 4) {
		const even = wrapWords(text, { widthPx: least, ...type });
		if (even.length === lines.length) return even;
	}
	return lines;
}

/** How the scale changes, in words. */
export function wordsOfScale({ closeUp }: Timeline, stretch: number): string {
	return `From ${closeUp.getUTCFullYear()}: a year is drawn about ${stretch} times as long`;
}

/** Where the evidence ends, in words. */
export function wordsOfEnd({ evidenceEnd }: Timeline): string {
	return `Evidence ends: ${evidenceEnd.words}`;
}
