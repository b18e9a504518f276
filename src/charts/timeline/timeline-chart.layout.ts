import { extent, max, scaleUtc, sum, utcYear } from 'd3';
import type { Theme } from '../../schemas/event.ts';
import { roundPx } from '../round-px.ts';
import { spacingPx, wrapWords } from '../../text/wrap-words.ts';
import { dodge, type Dodger } from './dodge.ts';
import { ANNOUNCEMENT_DATE, type EventMark, type Timeline, type YearSpan } from './timeline-chart.model.ts';

/** `vertical`: time runs down and lanes are columns. `horizontal`: time runs right and lanes are rows. */
export type Orientation = 'vertical' | 'horizontal';

/** The share of the length that the years before the larger scale get, the same in both orientations. */
const EARLY_SHARE = 0.23;

/** Measures that differ by orientation, in units of the drawing. */
const MEASURES = {
	vertical: {
		textPx: 12,
		/** Length of time without the break; longer where events are too many for it. */
		lengthPx: 1140,
		/** Room for three lines of words. */
		breakPx: 61,
		/** Room for the years, beside the lanes, and for readers who set figures apart. */
		yearsPx: 36,
		/** Room behind the end of the evidence, for its words. */
		tailPx: 24,
	},
	horizontal: { textPx: 13, lanesFromPx: 122, breakPx: 24, headPx: 44, footPx: 44, lanePaddingPx: 3, tailPx: 18 },
} as const;

/** The distance between the centres of marks: the best, and the least that is still readable. */
const BEST_DISTANCE_PX = 24;
const LEAST_DISTANCE_PX = 18;

/** Letters in a line of the words beside the announcement: two lines where there is room, or else three. */
const WORDS_LETTERS = [17, 12] as const;

/** Width of a letter as a share of the size of the text; on the safe side for the fonts of the site. */
const LETTER_WIDTH = 0.58;

/** Width of the widest figure, 0, as a share of the size of the text. */
const FIGURE_WIDTH = 0.7;

/** Years between the labels of the smaller scale: the first distance that has room for them. */
const YEAR_STEPS = [5, 10, 20] as const;

export interface PlacedText {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface PlacedLine {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** An event with its place and size. */
export interface PlacedMark {
	mark: EventMark;
	x: number;
	y: number;
	radius: number;
}

/** A span of years that can be highlighted: across all lanes, from its first day to its last. */
export interface PlacedSpan {
	years: YearSpan;
	box: Box;
}

/** A lane with its name, its marks, and in the vertical form the lines that lead from name to lane. */
export interface PlacedLane extends Box {
	theme: Theme;
	name: string;
	labels: PlacedText[];
	leaders: PlacedLine[];
	marks: PlacedMark[];
}

/** The timeline chart with a place for everything. */
export interface PlacedTimeline {
	orientation: Orientation;
	widthPx: number;
	heightPx: number;
	/** Half the distance that marks keep: the part of each that can be touched. */
	touchRadius: number;
	lanes: PlacedLane[];
	spans: PlacedSpan[];
	years: { label: PlacedText; line: PlacedLine }[];
	/** The gap in which the scale changes. */
	scaleBreak: { box: Box; edges: string[]; words: PlacedText[] };
	announcement: { line: PlacedLine; words: PlacedText[] };
	evidenceEnd: { line: PlacedLine; words: PlacedText };
	/** How many times as long a year is drawn in the larger scale. */
	stretch: number;
}

/** Gives everything its place. Marks stand at their date; where a lane is crowded they stand side by side. */
export function placeTimeline(
	timeline: Timeline,
	{ orientation, widthPx }: { orientation: Orientation; widthPx: number },
): PlacedTimeline {
	return orientation === 'vertical' ? placeVertically(timeline, widthPx) : placeHorizontally(timeline, widthPx);
}

/** How many times as long a year is drawn in the larger scale, to the nearest whole. */
export function stretchOf({ start, closeUp, evidenceEnd }: Timeline): number {
	const early = EARLY_SHARE / (closeUp.getTime() - start.getTime());
	const late = (1 - EARLY_SHARE) / (evidenceEnd.time.getTime() - closeUp.getTime());
	return Math.round(late / early);
}

/** How to read the drawing, in words that hold for both orientations. */
export function describeReading(timeline: Timeline): string {
	const year = timeline.closeUp.getUTCFullYear();
	return `Each lane is a theme, and each mark an event that leads to its entry in the list. Marks stand at their date; where a lane is crowded they stand side by side. A date known only by its month or year is drawn at the middle of it. The scale of time changes at the gap: from ${year} on, a year is drawn about ${stretchOf(timeline)} times as long as before.`;
}

function placeVertically(timeline: Timeline, widthPx: number): PlacedTimeline {
	const { textPx, breakPx, yearsPx, tailPx } = MEASURES.vertical;
	const lineHeight = textPx + 3;
	const { lengthPx, relativeTime, distance, lanes } = fitLength(timeline, widthPx - yearsPx - 1);

	const columns = lanes.map(({ name, tracks, before, width }) => ({
		name,
		tracks,
		before,
		width,
		x: yearsPx + before,
	}));
	const levels = stackLabels(columns, textPx);
	const headPx = (max(levels, ({ level }) => level + 1) ?? 0) * lineHeight + 6;
	const time = (date: Date) => headPx + relativeTime(date);
	const from = headPx;
	const to = headPx + lengthPx + breakPx + tailPx;
	const radiusOf = sizeMarks(distance);

	const placedLanes = timeline.lanes.map((lane, index): PlacedLane => {
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

	const breakY = headPx + lengthPx * EARLY_SHARE;
	const announcementY = time(timeline.announcement.time);
	const endY = time(timeline.evidenceEnd.time);
	const right = roundPx(sum(columns, ({ width }) => width) + yearsPx);
	const stretch = stretchOf(timeline);
	const across = (y: number, from: number): PlacedLine => ({ x1: from, y1: roundPx(y), x2: right, y2: roundPx(y) });
	return {
		orientation: 'vertical',
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

function placeHorizontally(timeline: Timeline, widthPx: number): PlacedTimeline {
	const { textPx, lanesFromPx, breakPx, headPx, footPx, lanePaddingPx, tailPx } = MEASURES.horizontal;
	const lengthPx = widthPx - lanesFromPx - breakPx - tailPx;
	const relativeTime = scaleTime(timeline, lengthPx, breakPx);
	const time = (date: Date) => lanesFromPx + relativeTime(date);
	const distance = BEST_DISTANCE_PX;
	const lanes = spreadLanes(alongTime(timeline, relativeTime), distance, lanePaddingPx);
	const radiusOf = sizeMarks(distance);
	const bottom = headPx + sum(lanes, ({ width }) => width);

	const breakX = lanesFromPx + lengthPx * EARLY_SHARE;
	const endX = time(timeline.evidenceEnd.time);
	const announcementX = time(timeline.announcement.time);
	const stretch = stretchOf(timeline);
	const closeUpYear = timeline.closeUp.getUTCFullYear();
	const down = (x: number, y1: number, y2: number): PlacedLine => ({
		x1: roundPx(x),
		y1,
		x2: roundPx(x),
		y2: roundPx(y2),
	});
	return {
		orientation: 'horizontal',
		widthPx,
		heightPx: Math.ceil(bottom + footPx),
		touchRadius: distance / 2,
		lanes: timeline.lanes.map((lane, index) => {
			const { before, width, tracks } = lanes[index]!;
			const y = headPx + before;
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
					y: roundPx(y + tracks.centre + tracks.tracks[markIndex]! * distance),
					radius: radiusOf(mark),
				})),
			};
		}),
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

/** Time in units from the start: compressed, then a gap, then stretched. The gap itself is never a date. */
function scaleTime({ start, closeUp, evidenceEnd }: Timeline, lengthPx: number, breakPx: number) {
	const early = lengthPx * EARLY_SHARE;
	return scaleUtc([start, closeUp, closeUp, evidenceEnd.time], [0, early, early + breakPx, lengthPx + breakPx]);
}

/** A span ends before the first moment of the next, on its own side of the gap in the scale. */
function placeSpans(
	{ spans }: Timeline,
	time: (date: Date) => number,
	boxOf: (along: number, length: number) => Box,
): PlacedSpan[] {
	return spans.map((years) => {
		const from = roundPx(time(years.from));
		return { years, box: boxOf(from, roundPx(time(new Date(years.to.getTime() - 1)) - from)) };
	});
}

type TimeScale = ReturnType<typeof scaleTime>;

interface Tracks {
	tracks: number[];
	/** From the lane's edge to the middle track. */
	centre: number;
}

interface SpreadLane {
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

function alongTime({ lanes }: Timeline, time: TimeScale): LaneDodgers[] {
	return lanes.map(({ name, marks }) => ({
		name,
		dodgers: marks.map((mark) => ({ positionPx: time(mark.time), rank: rankOf(mark) })),
	}));
}

/** Gives each lane as many tracks as its marks need, side by side at the given distance. */
function spreadLanes(lanes: readonly LaneDodgers[], distance: number, paddingPx: number): SpreadLane[] {
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

/** Finds a length of time at which all lanes fit side by side: the usual one, or a longer one for very many events. */
function fitLength(timeline: Timeline, roomPx: number) {
	const { lengthPx: usualPx, breakPx } = MEASURES.vertical;
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
	if (fit) return fit;
	throw new Error(
		`Timeline chart: too many events lie close together for ${roomPx} units: raise lengthPx in timeline-chart.layout.ts, or give some events another theme`,
	);
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

function sizeMarks(distance: number): (mark: EventMark) => number {
	const sizes = { 1: Math.min(distance / 2 - 0.5, 10.5), 2: 6, 3: 5.5 };
	return ({ importance }) => roundPx(sizes[importance]);
}

/** Every year of the larger scale; before it round years, as far apart as their labels need. */
function listYears({ start, closeUp, evidenceEnd }: Timeline, time: TimeScale, roomPx: number): Date[] {
	const stepPx = (years: number) => time(utcYear.offset(start, years)) - time(start);
	const step = YEAR_STEPS.find((years) => stepPx(years) >= roomPx) ?? YEAR_STEPS.at(-1)!;
	const early = utcYear
		.every(step)!
		.range(start, closeUp)
		.filter((year) => time(closeUp) - time(year) > roomPx / 2);
	return [...early, ...utcYear.range(closeUp, evidenceEnd.time)];
}

/** The most that the label of a year takes across, with room for the spacing of its readers. */
function yearPx(textPx: number): number {
	return 4 * FIGURE_WIDTH * textPx + spacingPx('2000', textPx);
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

/** A zigzag along an edge of the break: the usual sign that a scale does not run on. */
function drawZigzag({
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
