import { max, sum } from 'd3';
import { roundPx, type Box, type PlacedText, type Stroke } from '../geometry.ts';
import { spacingPx, wrapWords } from '../../text/wrap-words.ts';
import type { PlacedLane, PlacedMark, PlacedTimeline } from './timeline-chart.placed.ts';
import type { Timeline } from './timeline-chart.model.ts';
import { drawZigzag, listYears, placeSpans, sizeMarks, type SpreadLane } from './timeline-lanes.ts';
import { NARROW, fitLength, roomForLanes } from './timeline-narrow.fit.ts';
import { EARLY_SHARE, stretchOf } from './timeline-scale.ts';

/** Letters in a line of the words beside the announcement: two lines where there is room, or else three. */
const WORDS_LETTERS = [17, 12] as const;

/** Width of a letter as a share of the size of the text; on the safe side for the fonts of the site. */
const LETTER_WIDTH = 0.58;

/** A lane's column: its room beside the years, and the tracks of its marks. */
type Column = SpreadLane & { x: number };

/** Time runs down, and lanes are columns. */
export function placeNarrow(timeline: Timeline, widthPx: number): PlacedTimeline {
	const { textPx, breakPx, yearsPx, tailPx } = NARROW;
	const lineHeight = textPx + 3;
	const { lengthPx, relativeTime, distance, lanes } = fitLength(timeline, roomForLanes(widthPx))!;

	const columns = lanes.map((lane): Column => ({ ...lane, x: yearsPx + lane.before }));
	const levels = stackLabels(columns, textPx);
	const headPx = (max(levels, ({ level }) => level + 1) ?? 0) * lineHeight + 6;
	const time = (date: Date) => headPx + relativeTime(date);
	const from = headPx;
	const to = headPx + lengthPx + breakPx + tailPx;
	const placedLanes = placeLanes(timeline, { columns, levels, distance, from, to, time });
	const breakY = headPx + lengthPx * EARLY_SHARE;
	const announcementY = time(timeline.announcement.time);
	const endY = time(timeline.evidenceEnd.time);
	const right = roundPx(sum(columns, ({ width }) => width) + yearsPx);
	const stretch = stretchOf(timeline);
	const across = (y: number, from: number): Stroke => ({ x1: from, y1: roundPx(y), x2: right, y2: roundPx(y) });
	return {
		form: 'narrow',
		widthPx,
		heightPx: Math.ceil(to + headPx),
		touchRadius: roundPx(Math.min(distance / 2, 12)),
		lanes: placedLanes,
		spans: placeSpans(timeline, time, (y, height) => ({
			x: yearsPx,
			y,
			width: roundPx(widthPx - yearsPx - 1),
			height,
		})),
		years: listYears(timeline, relativeTime, textPx * 2.5).map((year) => ({
			label: { text: String(year.getUTCFullYear()), x: 0, y: roundPx(time(year) + textPx - 1), anchor: 'start' },
			line: across(time(year), 0),
		})),
		scaleBreak: {
			box: { x: 0, y: roundPx(breakY), width: widthPx, height: breakPx },
			edges: [breakY, breakY + breakPx].map((y) => drawZigzag({ from: yearsPx, to: right, at: y, isVertical: false })),
			words: wrapWords(`Below this gap, a year is drawn about ${stretch} times as long as above it.`, {
				widthPx: right - yearsPx,
				textPx,
				isSpaced: true,
			}).map((text, index) => ({
				text,
				x: yearsPx,
				y: roundPx(breakY + textPx + 7 + index * lineHeight),
				anchor: 'start',
			})),
		},
		announcement: {
			line: across(announcementY, yearsPx),
			words: placeWords(
				`${timeline.announcement.dateInWords}: the announcement`,
				announcementY,
				{ textPx, left: yearsPx + 2, right: right - 2 },
				placedLanes.flatMap((lane) => lane.marks),
			),
		},
		evidenceEnd: {
			line: across(endY, yearsPx),
			words: {
				text: `Evidence ends: ${timeline.evidenceEnd.words}`,
				x: right - 2,
				y: roundPx(endY + textPx + 4),
				anchor: 'end',
			},
		},
		stretch,
	};
}

/** Gives each lane its column, with its name above and below it. */
function placeLanes(
	timeline: Timeline,
	{
		columns,
		levels,
		distance,
		from,
		to,
		time,
	}: {
		columns: readonly Column[];
		levels: ReturnType<typeof stackLabels>;
		distance: number;
		from: number;
		to: number;
		time: (date: Date) => number;
	},
): PlacedLane[] {
	const { textPx } = NARROW;
	const lineHeight = textPx + 3;
	const radiusOf = sizeMarks(distance);
	return timeline.lanes.map((lane, index): PlacedLane => {
		const { x, width, tracks } = columns[index]!;
		const { level, anchor } = levels[index]!;
		const edge = anchor === 'start' ? x : x + width;
		const labelX = roundPx(anchor === 'start' ? edge + 3 : edge - 3);
		const above = from - 6 - level * lineHeight;
		const below = to + 6 + level * lineHeight;
		return {
			theme: lane.theme,
			name: lane.name,
			x: roundPx(x),
			y: from,
			width: roundPx(width),
			height: roundPx(to - from),
			labels: [
				{ text: lane.name, x: labelX, y: roundPx(above - 1), anchor },
				{ text: lane.name, x: labelX, y: roundPx(below + textPx - 2), anchor },
			],
			leaders: [
				{ x1: roundPx(edge), y1: roundPx(above - textPx + 1), x2: roundPx(edge), y2: from },
				{ x1: roundPx(edge), y1: to, x2: roundPx(edge), y2: roundPx(below + textPx) },
			],
			marks: lane.marks.map((mark, markIndex) => ({
				mark,
				x: roundPx(x + tracks.centre + tracks.tracks[markIndex]! * distance),
				y: roundPx(time(mark.time)),
				radius: radiusOf(mark),
			})),
		};
	});
}

/**
 * Stacks the names of narrow lanes like stairs, so that none runs into another or crosses another's leader.
 * A name stands at its lane's right edge; at the left edge where there is no room. Level 0 is next to the lanes.
 */
function stackLabels(columns: readonly { name: string; x: number; width: number }[], textPx: number) {
	const placed: { level: number; anchor: 'start' | 'end'; from: number; to: number }[] = [];
	for (const { name, x, width } of columns) {
		const length = estimatePx(name, textPx) + 8;
		const anchor = x + width - length < 0 ? 'start' : 'end';
		const [from, to] = anchor === 'start' ? [x, x + length] : [x + width - length, x + width];
		const inTheWay = placed.filter((other) => other.from < to && from < other.to);
		placed.push({ level: (max(inTheWay, ({ level }) => level) ?? -1) + 1, anchor, from, to });
	}
	return placed;
}

/** The width of a text, with room for the spacing of its readers. */
function estimatePx(text: string, textPx: number): number {
	return text.length * textPx * LETTER_WIDTH + spacingPx(text, textPx);
}

/** Puts words beside a line across the lanes, in few lines or in shorter ones, at the first place where they hide no mark. */
function placeWords(
	text: string,
	lineY: number,
	{ textPx, left, right }: { textPx: number; left: number; right: number },
	marks: readonly PlacedMark[],
): PlacedText[] {
	const lineHeight = textPx + 2;
	const places = WORDS_LETTERS.flatMap((letters) => {
		const lines = wrapWords(text, { widthPx: estimatePx('n'.repeat(letters), textPx), textPx, isSpaced: true });
		const width = Math.max(...lines.map((line) => estimatePx(line, textPx)));
		const height = lines.length * lineHeight + 4;
		return [lineY, lineY - height].flatMap((y) => [
			{ lines, x: right - width, y, width, height, anchor: 'end' as const },
			{ lines, x: left, y, width, height, anchor: 'start' as const },
		]);
	});
	const isFree = ({ x, y, width, height }: Box) =>
		marks.every((mark) => {
			const nearestX = Math.max(x, Math.min(mark.x, x + width));
			const nearestY = Math.max(y, Math.min(mark.y, y + height));
			return Math.hypot(mark.x - nearestX, mark.y - nearestY) > mark.radius;
		});
	const place = places.find(isFree) ?? places[0]!;
	return place.lines.map((line, index) => ({
		text: line,
		x: roundPx(place.anchor === 'end' ? right : left),
		y: roundPx(place.y + (index + 1) * lineHeight),
		anchor: place.anchor,
	}));
}
