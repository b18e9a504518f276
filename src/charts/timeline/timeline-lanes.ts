import { extent, scaleUtc, utcYear } from 'd3';
import { roundPx, type Box } from '../geometry.ts';
import { dodge, type Dodger } from './dodge.ts';
import type { PlacedSpan } from './timeline-chart.placed.ts';
import { ANNOUNCEMENT_DATE, type EventMark, type Timeline } from './timeline-chart.model.ts';
import { EARLY_SHARE } from './timeline-scale.ts';

// What both forms of the timeline share: the scale of time, and lanes with as many tracks as their marks need.

/** Years between the labels of the smaller scale: the first distance that has room for them. */
const YEAR_STEPS = [5, 10, 20] as const;

/** Time in units from the start: compressed, then a gap, then stretched. The gap itself is never a date. */
export function scaleTime({ start, closeUp, evidenceEnd }: Timeline, lengthPx: number, breakPx: number) {
	const early = lengthPx * EARLY_SHARE;
	return scaleUtc([start, closeUp, closeUp, evidenceEnd.time], [0, early, early + breakPx, lengthPx + breakPx]);
}

/** A span ends before the first moment of the next, on its own side of the gap in the scale. */
export function placeSpans(
	{ spans }: Timeline,
	time: (date: Date) => number,
	boxOf: (along: number, length: number) => Box,
): PlacedSpan[] {
	return spans.map((years) => {
		const from = roundPx(time(years.from));
		return { years, box: boxOf(from, roundPx(time(new Date(years.to.getTime() - 1)) - from)) };
	});
}

export type TimeScale = ReturnType<typeof scaleTime>;

interface Tracks {
	tracks: number[];
	/** From the lane's edge to the middle track. */
	centre: number;
}

export interface SpreadLane {
	name: string;
	/** Room taken by the lanes before it. */
	before: number;
	/** Size across time. */
	width: number;
	tracks: Tracks;
}

/** The marks of a lane as they stand along time. */
interface LaneDodgers {
	name: string;
	dodgers: Dodger[];
}

export function alongTime({ lanes }: Timeline, time: TimeScale): LaneDodgers[] {
	return lanes.map(({ name, marks }) => ({
		name,
		dodgers: marks.map((mark) => ({ positionPx: time(mark.time), rank: rankOf(mark) })),
	}));
}

/** Gives each lane as many tracks as its marks need, side by side at the given distance. */
export function spreadLanes(lanes: readonly LaneDodgers[], distance: number, paddingPx: number): SpreadLane[] {
	let before = 0;
	return lanes.map(({ name, dodgers }) => {
		const tracks = dodge(dodgers, distance);
		const [first = 0, last = 0] = extent(tracks);
		const lane: SpreadLane = {
			name,
			before,
			width: (last - first + 1) * distance + 2 * paddingPx,
			tracks: { tracks, centre: (0.5 - first) * distance + paddingPx },
		};
		before += lane.width;
		return lane;
	});
}

/** The announcement keeps to the middle of its lane, then the essential events, then the others. */
function rankOf({ date, number }: EventMark): number {
	if (date === ANNOUNCEMENT_DATE) return 0;
	return number === undefined ? 2 : 1;
}

export function sizeMarks(distance: number): (mark: EventMark) => number {
	const sizes = { 1: Math.min(distance / 2 - 0.5, 10.5), 2: 6, 3: 5.5 };
	return ({ importance }) => roundPx(sizes[importance]);
}

/** Every year of the larger scale; before it round years, as far apart as their labels need. */
export function listYears({ start, closeUp, evidenceEnd }: Timeline, time: TimeScale, roomPx: number): Date[] {
	const stepPx = (years: number) => time(utcYear.offset(start, years)) - time(start);
	const step = YEAR_STEPS.find((years) => stepPx(years) >= roomPx) ?? YEAR_STEPS.at(-1)!;
	const early = utcYear
		.every(step)!
		.range(start, closeUp)
		.filter((year) => time(closeUp) - time(year) > roomPx / 2);
	return [...early, ...utcYear.range(closeUp, evidenceEnd.time)];
}

/** A zigzag along an edge of the break: the usual sign that a scale does not run on. */
export function drawZigzag({
	from,
	to,
	at,
	isVertical,
}: {
	from: number;
	to: number;
	at: number;
	isVertical: boolean;
}): string {
	const teeth = Math.max(2, Math.round((to - from) / 12));
	const step = (to - from) / teeth;
	const points = Array.from({ length: teeth + 1 }, (_, index) => {
		const along = roundPx(from + index * step);
		const across = roundPx(at + (index % 2 === 0 ? -2 : 2));
		return isVertical ? `${across},${along}` : `${along},${across}`;
	});
	return `M${points.join('L')}`;
}
