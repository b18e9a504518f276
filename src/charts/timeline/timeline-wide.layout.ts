import { max, sum } from 'd3';
import { estimateWidthPx, wrapWords } from '../../text/wrap-words.ts';
import type { ChartForm } from '../chart.ts';
import { roundPx, type PlacedText } from '../geometry.ts';
import { isEssential, type EventMark, type NamedMark, type Timeline } from './timeline-chart.model.ts';
import type { PlacedName, PlacedTimeline } from './timeline-chart.placed.ts';
import { scaleTime, stretchOf } from './timeline-scale.ts';
import {
	ASIDE_PX,
	TICK,
	bendOf,
	drawMark,
	isAtMark,
	placeStrip,
	tickRows,
	wordsOfEnd,
	wordsOfScale,
	wrapEvenly,
} from './timeline-strip.ts';

/** Measures in units of the drawing. */
const TEXT_PX = 13;
const LINE_PX = 16;
/** Short lines of figures and capitals are wider than running text: they are reckoned so. */
const TYPE = { textPx: TEXT_PX, weight: 'display', isSpaced: true } as const;
const DATE_PX = 22;
/** Room before time begins and after it ends, for the names that fly there. */
const LEAD_PX = 84;
const TAIL_PX = 124;
/** Between a pole and its name, and between two names. */
const SIDE_PX = 6;
const GAP_PX = 6;
/** Between the lowest name and the line of time. */
const FOOT_PX = 14;
const YEARS_PX = 18;
const YEAR_LABEL_PX = 42;
/** How near two ticks of a row may stand: more than on a phone, so that a crowd hangs deeper. */
const NEAR_PX = 5;

/** A name on its pole. */
interface Flag {
	mark: NamedMark;
	x: number;
	lines: string[];
	heightPx: number;
	/** How far its dot stands above the line of time. */
	asidePx: number;
}

/**
 * Time runs right. Names fly from poles: before the announcement to the left, rising towards its line, and after it to the
 * right, falling: so no pole runs through a name.
 */
export function placeWide(timeline: Timeline, { widthPx, isShaped = false }: ChartForm): PlacedTimeline {
	const scale = scaleTime(timeline, LEAD_PX, widthPx - TAIL_PX);
	const stretch = stretchOf(timeline);
	const lineX = roundPx(scale.time(timeline.announcement.time));
	const marks = timeline.years.flatMap((year) => year.marks).filter(isEssential);
	const announcement = marks.find(({ date }) => date === timeline.announcement.date);
	const others = marks.filter((mark) => mark !== announcement);
	const raise = (mark: (typeof marks)[number], isLeft: boolean): Flag => {
		const x = roundPx(scale.time(mark.time));
		const room = (isLeft ? x : widthPx - x) - SIDE_PX - 2;
		// At the left there is no tail to run into.
		const weight = isLeft ? 'bold' : TYPE.weight;
		const type = { ...TYPE, weight, isSpaced: !isShaped } as const;
		const lines = [mark.dateInWords, ...wrapEvenly(mark.shortTitle, { ...type, widthPx: room })];
		const asidePx = isAtMark(timeline, scale, mark) ? ASIDE_PX : 0;
		return { mark, x, lines, heightPx: lines.length * LINE_PX + GAP_PX, asidePx };
	};
	const isLeft = (mark: EventMark) => mark.time < timeline.announcement.time;
	// From the lowest up, on both sides of the line.
	const left = others.filter(isLeft).map((mark) => raise(mark, true));
	const right = others
		.filter((mark) => !isLeft(mark))
		.map((mark) => raise(mark, false))
		.reverse();
	const heightOf = (flags: readonly Flag[]) => sum(flags, ({ heightPx }) => heightPx);
	const headPx = announcement ? DATE_PX + LINE_PX + GAP_PX : 0;
	const flagsPx = Math.max(heightOf(left), heightOf(right));
	const axis = headPx + flagsPx + FOOT_PX;
	const rows = (max(tickRows(timeline, scale, NEAR_PX).values()) ?? 0) + 1;
	const edge = axis + TICK.fromPx + rows * TICK.rowPx + YEARS_PX;

	const bend = bendOf(timeline, scale);
	const names = new Map<string, PlacedName>();
	for (const [side, flags] of [
		['left', left],
		['right', right],
	] as const) {
		// The shorter side is as high as the other: both meet at the line.
		const stretchPx = flags.length > 0 ? (flagsPx - heightOf(flags)) / flags.length : 0;
		let bottom = axis - FOOT_PX;
		for (const flag of flags) {
			bottom -= flag.heightPx + stretchPx;
			names.set(flag.mark.id, placeFlag(flag, { top: bottom, axis, side, widthPx }));
		}
	}
	if (announcement) names.set(announcement.id, placeAnnouncement(announcement, { x: lineX - bend, widthPx }));
	const bottom = edge + LINE_PX + 2;
	const endX = roundPx(scale.time(timeline.evidenceEnd.time));
	const end = wrapWords(wordsOfEnd(timeline), { widthPx: TAIL_PX - SIDE_PX, textPx: TEXT_PX, isSpaced: true });
	return {
		form: 'wide',
		widthPx,
		heightPx: Math.ceil(bottom + 4),
		...placeStrip(
			timeline,
			scale,
			{ isVertical: false, axis, edge, nearPx: NEAR_PX },
			{ names, labelPx: YEAR_LABEL_PX },
		),
		announcement: {
			at: lineX,
			line: `M${lineX},${roundPx(edge - YEARS_PX)}V${axis}l${-bend},${-bend}V0`,
			mark: drawMark(lineX, axis),
		},
		remarks: [
			...end.map((text, index) => ({ text, x: endX + SIDE_PX, y: roundPx(axis + 16 + index * LINE_PX) })),
			{ text: wordsOfScale(timeline, stretch), x: roundPx(scale.gap.to + 3), y: bottom },
		],
		stretch,
	};
}

function placeFlag(
	{ mark, x, lines, asidePx }: Flag,
	{ top, axis, side, widthPx }: { top: number; axis: number; side: 'left' | 'right'; widthPx: number },
): PlacedName {
	const isLeft = side === 'left';
	const y = roundPx(top);
	const longest = Math.max(...lines.map((text) => estimateWidthPx(text, { ...TYPE, weight: 'bold' }))) + SIDE_PX;
	const width = isLeft ? longest : Math.min(longest, widthPx - x);
	const [date, ...rest] = lines.map((text, index): PlacedText => ({
		text,
		x: roundPx(isLeft ? x - SIDE_PX : x + SIDE_PX),
		y: roundPx(y + TEXT_PX - 1 + index * LINE_PX),
		...(isLeft && { anchor: 'end' }),
	}));
	return {
		mark,
		dot: { cx: x, cy: roundPx(axis - asidePx) },
		leader: `M${x},${roundPx(axis - asidePx)}V${y}`,
		date,
		lines: rest,
		box: { x: roundPx(isLeft ? x - width : x), y, width: roundPx(width), height: lines.length * LINE_PX },
	};
}

/** The announcement flies highest, from the line itself. */
function placeAnnouncement(mark: NamedMark, { x, widthPx }: { x: number; widthPx: number }): PlacedName {
	return {
		mark,
		dot: undefined,
		leader: undefined,
		date: { text: mark.dateInWords, x: x + SIDE_PX + 2, y: DATE_PX - 6 },
		lines: [{ text: mark.shortTitle, x: x + SIDE_PX + 2, y: DATE_PX + LINE_PX - 5 }],
		box: { x: x + 2, y: 0, width: Math.min(widthPx - x - 2, 340), height: DATE_PX + LINE_PX },
	};
}
