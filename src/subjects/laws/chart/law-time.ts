import { greatest, scaleUtc, utcYear, type ScaleTime } from 'd3';
import {
	outlineBox,
	roundBox,
	roundPx,
	stackLines,
	strokePath,
	type Box,
	type PlacedText,
	type Stroke,
} from '../../../charts/geometry.ts';
import { group, path, texts, type Mark } from '../../../charts/marks.ts';
import { measureWidthPx, type LineType } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { Laws } from './laws-chart.model.ts';

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

export interface PlacedTime {
	/** The room before the announcement, and what it says of what is not drawn there. */
	older: { box: Box; words: PlacedText[] };
	announcement: { mark: string; line: Stroke; words: PlacedText[] };
	years: Stroke[];
}

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
export function placeTime(model: Laws, time: LawTime, bottom: number, bars: readonly Room[]): PlacedTime {
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
