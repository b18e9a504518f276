import { greatest, scaleUtc, utcYear, type ScaleTime, range } from 'd3';
import {
	outlineBox,
	roundBox,
	roundPx,
	stackLines,
	strokePath,
	type Box,
	type PlacedText,
} from '../../../charts/geometry.ts';
import { group, path, texts, type Mark, rect } from '../../../charts/marks.ts';
import { measureWidthPx, type LineType } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { Laws, LawSpan } from './laws-chart.model.ts';

// The time that laws stand in, in the chart and in the picture that leads to it: the announcement, the room before it, the years.

/** Half the height of the announcement's mark, and from its middle to its words. */
const MARK_PX = 6;
export const WORDS_PX = 10;
/** Around the words of the room before the announcement, and how far it reaches beyond the scale. */
const GAP_PX = 6;
export const LANE_PX = 4;
/** Between the names of two years, and from a year's line to that of the announcement, which it would double. */
export const YEAR_GAP_PX = 6;
const CLEAR_PX = 14;

/** A stretch of the drawing's height. */
export type Room = { from: number; to: number };
/** Where time lies: its edges, the letters of its words and the distance of their lines. */
export type TimeLie = { left: number; right: number; letters: LineType; linePx: number };
/** The scale of time, where the announcement stands on it, and how high the words above it are. */
export type LawTime = TimeLie & { x: ScaleTime<number, number>; announcedX: number; headPx: number };

type PlacedTime = ReturnType<typeof placeTime>;

const { older } = words.laws;
const headsOf = ({ announcement }: Laws) => words.laws.announcement(announcement.dateInWords);

/** The scale begins with the first mark, or sooner, so that what is not drawn before the announcement can be said there. */
export function scaleLaws(model: Laws, lie: TimeLie): LawTime {
	const { left, right, letters, linePx } = lie;
	const olderPx = Math.max(...older.map((line) => measureWidthPx(line, letters))) + 2 * GAP_PX;
	const announced = model.announcement.time.getTime();
	const msPerPx = (model.end.getTime() - announced) / (right - left - olderPx);
	const first = new Date(Math.min(model.start.getTime(), announced - olderPx * msPerPx));
	const x = scaleUtc([first, model.end], [left, right]);
	const headPx = Math.max(headsOf(model).length, older.length) * linePx;
	return { ...lie, x, announcedX: roundPx(x(announced)), headPx };
}

/** The announcement and the room before it, whole from top to bottom, and the lines of years behind the bars. */
export function placeTime(model: Laws, time: LawTime, bottom: number, bars: readonly Room[]) {
	const { x, announcedX, left, letters, linePx } = time;
	const middle = linePx / 2;
	const at = { y: letters.textPx, linePx };
	const starts = utcYear.range(x.domain()[0]!, model.end).map((year) => roundPx(x(year)));
	return {
		older: {
			box: roundBox({ x: left - LANE_PX, y: 0, width: announcedX - left + LANE_PX, height: bottom }),
			words: stackLines(older, { x: left + 2, ...at }),
		},
		announcement: {
			mark: `M${announcedX},${middle - MARK_PX}l${MARK_PX},${MARK_PX}l-${MARK_PX},${MARK_PX}l-${MARK_PX},-${MARK_PX}z`,
			line: { x1: announcedX, y1: middle, x2: announcedX, y2: bottom },
			words: stackLines(headsOf(model), { x: announcedX + WORDS_PX, ...at }),
		},
		years: starts
			.filter((yearX) => Math.abs(yearX - announcedX) >= CLEAR_PX)
			.flatMap((yearX) => bars.map(({ from, to }) => ({ x1: yearX, y1: from, x2: yearX, y2: to }))),
	};
}

/** What stands behind the bars; its letters have the look of what is quiet around them, and of what is strong. */
export const drawTime = ({ older, announcement, years }: PlacedTime, quiet: string, strong: string): Mark[] => [
	group({ 'aria-hidden': 'true' }, [
		path('law-older', outlineBox(older.box)),
		...texts(older.words, quiet),
		path('law-rules', years.map(strokePath).join('')),
		path('announcement-line', strokePath(announcement.line)),
		path('announcement-mark', announcement.mark),
	]),
	...texts(announcement.words, strong),
];

/** The names of years, each in the middle of its own: of all, or of each second, as have room and are clear of the announcement. */
export function placeYears(
	{ x, announcedX, letters }: LawTime,
	{ y, from }: { y: number; from: number },
): PlacedText[] {
	const [first, end] = x.domain() as [Date, Date];
	const right = x.range()[1]!;
	const names = utcYear.range(first, end).map((year) => {
		const text = String(year.getUTCFullYear());
		const half = measureWidthPx(text, letters) / 2;
		const middle = (x(year) + Math.min(x(utcYear.offset(year, 1)), right)) / 2;
		const isClear = Math.abs(middle - announcedX) >= half && middle - half >= from && middle + half <= right + 2;
		return { text, middle, half, isClear };
	});
	const isCrowded = names.some(({ middle, half }, index) => {
		const before = names[index - 1];
		return before !== undefined && before.middle + before.half + YEAR_GAP_PX > middle - half;
	});
	const choices = (isCrowded ? [0, 1] : [0]).map((start) =>
		names.flatMap(({ text, middle, isClear }, index): PlacedText[] =>
			isClear && (!isCrowded || index % 2 === start) ? [{ text, x: roundPx(middle), y, anchor: 'middle' }] : [],
		),
	);
	return greatest(choices, ({ length }) => length)!;
}

// The life of one law as a bar, in the chart and in the picture that leads to it: a line once it is announced, a box once it is
// proposed, hatching once it is passed and not yet in force, solid once it applies, and a gap between two cuts where it lapsed.

export const BAR_PX = 14;
const HATCH_PX = 5;
/** How far the strokes of a cut reach beyond the bar. */
const CUT_PX = 3;
/** Between the names of two stages. */
const NAME_GAP_PX = 2;
/** The most that the name of a stage stands before its stretch. */
const SHIFT_PX = 24;

/** The life of one law on the bar that begins at a height. */
export const drawBar = (spans: readonly LawSpan[], x: (time: Date) => number, y: number): Mark[] =>
	spans.flatMap(({ stage, start, end }) => {
		const [from, to] = [roundPx(x(start)), roundPx(x(end))];
		const look = `law-${stage}`;
		if (stage === 'announced') return [path(look, `M${from},${y + BAR_PX / 2}H${to}`)];
		if (stage === 'lapsed') {
			const cut = `v${BAR_PX + 2 * CUT_PX}`;
			return [path(look, `M${from},${y - CUT_PX}${cut}M${to},${y - CUT_PX}${cut}`)];
		}
		const box = { x: from, y, width: roundPx(to - from), height: BAR_PX };
		return [rect(look, box), ...(stage === 'passed' ? [path(look, drawHatching(box))] : [])];
	});

/** Strokes from bottom to top, cut where the box ends: a pattern would need an id in each drawing. */
function drawHatching({ x, y, width, height }: Box): string {
	return range(x - height + HATCH_PX, x + width, HATCH_PX)
		.map((start) => {
			const from = Math.max(start, x);
			const to = Math.min(start + height, x + width);
			return `M${roundPx(from)},${roundPx(y + height - (from - start))}L${roundPx(to)},${roundPx(y + height - (to - start))}`;
		})
		.join('');
}

/** Where the names of stages have room: from the baseline under the bar and over it, and from where it is free there. */
export interface NamesRoom {
	under: number;
	over: number;
	/** Where the words that stand over the bar end. */
	overFrom: number;
	right: number;
	letters: LineType;
}

/**
 * The names of stages, from the last to the first: under the bar at the beginnings of their stretches, or a little before them
 * where the next one needs the room, and over the bar where that would be too far.
 */
export function placeStages(
	spans: readonly LawSpan[],
	x: (time: Date) => number,
	{ under, over, overFrom, right, letters }: NamesRoom,
): { under: PlacedText[]; over: PlacedText[] } {
	const placed = { under: [] as PlacedText[], over: [] as PlacedText[] };
	let nextX = right;
	for (const { stage, start } of spans.toReversed()) {
		const text = words.laws.stages[stage];
		const widthPx = measureWidthPx(text, letters);
		const startX = roundPx(x(start));
		const at = Math.min(startX, nextX - widthPx);
		const isOver = startX - at > SHIFT_PX && startX >= overFrom && startX + widthPx <= right;
		if (isOver) placed.over.unshift({ text, x: startX, y: over });
		else {
			// What ends where its room does stands nearer to its beginning: a line is shorter than the room that it keeps.
			placed.under.unshift(
				at < startX ? { text, x: roundPx(at + widthPx), y: under, anchor: 'end' } : { text, x: startX, y: under },
			);
			nextX = at - NAME_GAP_PX;
		}
	}
	return placed;
}
