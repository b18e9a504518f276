import { sum } from 'd3';
import type { Timeline } from './timeline-chart.model.ts';
import { alongTime, scaleTime, spreadLanes, type SpreadLane, type TimeScale } from './timeline-lanes.ts';

/** Measures of the narrow form, in units of the drawing. */
export const NARROW = {
	textPx: 12,
	/** Length of time without the break; longer where events are too many for it. */
	lengthPx: 1140,
	/** Room for three lines of words. */
	breakPx: 61,
	/** Room for the years, beside the lanes, and for readers who set figures apart. */
	yearsPx: 36,
	/** Room behind the end of the evidence, for its words. */
	tailPx: 24,
} as const;

/** The width of the narrow form. */
export const NARROW_PX = 256;

/** The distance between the centres of marks: the best, and the least that is still readable. */
const BEST_DISTANCE_PX = 24;
const LEAST_DISTANCE_PX = 18;

/** Room for the lanes, beside the years. */
export function roomForLanes(widthPx: number): number {
	return widthPx - NARROW.yearsPx - 1;
}

/**
 * Finds a length of time at which all lanes fit side by side: the usual one, or a longer one for very many events.
 *
 * @returns undefined where a crowd of a few days has no room at any length
 */
export function fitLength(timeline: Timeline, roomPx: number) {
	const { lengthPx: usualPx, breakPx } = NARROW;
	// Events spread over the years fit well within this length; a crowd that does not is one of a few days.
	const mostPx = Math.max(usualPx, sum(timeline.lanes, ({ marks }) => marks.length) * 4 * LEAST_DISTANCE_PX);
	const findFit = (fromPx: number, toPx: number, growth: number) => {
		for (let lengthPx = fromPx; lengthPx <= toPx; lengthPx = Math.round(lengthPx * growth)) {
			const relativeTime = scaleTime(timeline, lengthPx, breakPx);
			const fit = fitLanes(timeline, relativeTime, roomPx);
			if (fit) return { lengthPx, relativeTime, ...fit };
		}
		return undefined;
	};
	// In large steps, and then in small ones through the last of them.
	const rough = findFit(usualPx, mostPx, 1.25);
	const fit = rough && (findFit(Math.max(usualPx, Math.round(rough.lengthPx / 1.25)), rough.lengthPx, 1.04) ?? rough);
	return fit;
}

/** Finds the largest distance at which all lanes fit side by side, if there is one. */
function fitLanes(
	timeline: Timeline,
	time: TimeScale,
	roomPx: number,
): { distance: number; lanes: SpreadLane[] } | undefined {
	const marks = alongTime(timeline, time);
	if (sum(spreadLanes(marks, LEAST_DISTANCE_PX, 0), ({ width }) => width) > roomPx) return undefined;
	for (let distance = BEST_DISTANCE_PX; distance >= LEAST_DISTANCE_PX; distance -= 0.25) {
		const lanes = spreadLanes(marks, distance, 0);
		const spare = roomPx - sum(lanes, ({ width }) => width);
		if (spare >= 0) return { distance, lanes: shareOut(lanes, spare) };
	}
	return undefined;
}

/** Shares spare room out evenly, half of it on each side of a lane's tracks. */
function shareOut(lanes: readonly SpreadLane[], spare: number): SpreadLane[] {
	const extra = spare / lanes.length;
	return lanes.map((lane, index) => ({
		...lane,
		before: lane.before + index * extra,
		width: lane.width + extra,
		tracks: { ...lane.tracks, centre: lane.tracks.centre + extra / 2 },
	}));
}
