import { sum } from 'd3';
import { roundPx, type Stroke } from '../geometry.ts';
import { spacingPx } from '../../text/wrap-words.ts';
import type { PlacedLane, PlacedTimeline } from './timeline-chart.placed.ts';
import type { Timeline } from './timeline-chart.model.ts';
import {
	alongTime,
	drawZigzag,
	listYears,
	placeSpans,
	scaleTime,
	sizeMarks,
	spreadLanes,
	type SpreadLane,
} from './timeline-lanes.ts';
import { EARLY_SHARE, stretchOf } from './timeline-scale.ts';

/** Measures in units of the drawing. */
const WIDE = {
	textPx: 13,
	lanesFromPx: 122,
	breakPx: 24,
	headPx: 44,
	footPx: 44,
	lanePaddingPx: 3,
	tailPx: 18,
} as const;

/** The distance between the centres of marks. */
const DISTANCE_PX = 24;

/** Width of the widest figure, 0, as a share of the size of the text. */
const FIGURE_WIDTH = 0.7;

/** Time runs right, and lanes are rows. */
export function placeWide(timeline: Timeline, widthPx: number): PlacedTimeline {
	const { textPx, lanesFromPx, breakPx, headPx, footPx, lanePaddingPx, tailPx } = WIDE;
	const lengthPx = widthPx - lanesFromPx - breakPx - tailPx;
	const relativeTime = scaleTime(timeline, lengthPx, breakPx);
	const time = (date: Date) => lanesFromPx + relativeTime(date);
	const distance = DISTANCE_PX;
	const lanes = spreadLanes(alongTime(timeline, relativeTime), distance, lanePaddingPx);
	const bottom = headPx + sum(lanes, ({ width }) => width);

	const breakX = lanesFromPx + lengthPx * EARLY_SHARE;
	const endX = time(timeline.evidenceEnd.time);
	const announcementX = time(timeline.announcement.time);
	const stretch = stretchOf(timeline);
	const closeUpYear = timeline.closeUp.getUTCFullYear();
	const down = (x: number, y1: number, y2: number): Stroke => ({
		x1: roundPx(x),
		y1,
		x2: roundPx(x),
		y2: roundPx(y2),
	});
	return {
		form: 'wide',
		widthPx,
		heightPx: Math.ceil(bottom + footPx),
		touchRadius: distance / 2,
		lanes: placeLanes(timeline, lanes, widthPx, time),
		spans: placeSpans(timeline, time, (x, width) => ({ x, y: headPx, width, height: roundPx(bottom - headPx) })),
		years: listYears(timeline, relativeTime, yearPx(textPx)).map((year) => ({
			label: {
				text: String(year.getUTCFullYear()),
				x: roundPx(time(year) + 3),
				y: roundPx(bottom + 16),
				anchor: 'start',
			},
			line: down(time(year), headPx, bottom + 18),
		})),
		scaleBreak: {
			box: { x: roundPx(breakX), y: headPx, width: breakPx, height: roundPx(bottom - headPx) },
			edges: [breakX, breakX + breakPx].map((x) => drawZigzag({ from: headPx, to: bottom, at: x, isVertical: true })),
			words: [
				{ text: `To ${closeUpYear - 1}: compressed`, x: roundPx(breakX - 2), y: 13, anchor: 'end' },
				{
					text: `From ${closeUpYear}: a year is drawn about ${stretch} times as long`,
					x: roundPx(breakX + breakPx + 2),
					y: 13,
					anchor: 'start',
				},
			],
		},
		announcement: {
			line: down(announcementX, headPx - 18, bottom),
			words: [
				{
					text: `${timeline.announcement.dateInWords}: the announcement`,
					x: roundPx(announcementX + 5),
					y: headPx - 8,
					anchor: 'start',
				},
			],
		},
		evidenceEnd: {
			line: down(endX, headPx, bottom),
			words: {
				text: `Evidence ends: ${timeline.evidenceEnd.words}`,
				x: roundPx(endX),
				y: roundPx(bottom + 36),
				anchor: 'end',
			},
		},
		stretch,
	};
}

/** Gives each lane its row, as wide as the drawing, with its name at the left. */
function placeLanes(
	timeline: Timeline,
	lanes: readonly SpreadLane[],
	widthPx: number,
	time: (date: Date) => number,
): PlacedLane[] {
	const radiusOf = sizeMarks(DISTANCE_PX);
	return timeline.lanes.map((lane, index) => {
		const { before, width, tracks } = lanes[index]!;
		const y = WIDE.headPx + before;
		return {
			theme: lane.theme,
			name: lane.name,
			x: 0,
			y: roundPx(y),
			width: widthPx,
			height: roundPx(width),
			labels: [{ text: lane.name, x: 4, y: roundPx(y + tracks.centre + 4.5), anchor: 'start' }],
			leaders: [],
			marks: lane.marks.map((mark, markIndex) => ({
				mark,
				x: roundPx(time(mark.time)),
				y: roundPx(y + tracks.centre + tracks.tracks[markIndex]! * DISTANCE_PX),
				radius: radiusOf(mark),
			})),
		};
	});
}

/** The most that the label of a year takes across, with room for the spacing of its readers. */
function yearPx(textPx: number): number {
	return 4 * FIGURE_WIDTH * textPx + spacingPx('2000', textPx);
}
