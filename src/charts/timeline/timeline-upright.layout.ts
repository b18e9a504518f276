import { wrapWords } from '../../text/wrap-words.ts';
import type { ChartForm, FormName } from '../chart.ts';
import { roundPx, stackLines } from '../geometry.ts';
import { isEssential, type NamedMark, type Timeline } from './timeline-chart.model.ts';
import type { PlacedName, PlacedTimeline } from './timeline-chart.placed.ts';
import { scaleTime, spread, stretchOf, type TimeScale } from './timeline-scale.ts';
import {
	ASIDE_PX,
	DOT_PX,
	TICK,
	bendOf,
	drawMark,
	isAtMark,
	placeStrip,
	wordsOfEnd,
	wordsOfScale,
	wrapEvenly,
} from './timeline-strip.ts';

/** Measures in units of the drawing: room above time, of the years, and of the rows of ticks. */
const TOP_PX = 8;
const YEARS_PX = 32;
export const UPRIGHT_ROWS = 4;
const AXIS_PX = YEARS_PX + UPRIGHT_ROWS * TICK.rowPx + TICK.fromPx;
/** From the line of time to the names: room for what leads to them. */
const LEAD_PX = 22;
const NAMES_PX = AXIS_PX + LEAD_PX;
/** Between two names. */
const GAP_PX = 7;
/** The least height of what can be touched. */
const TOUCH_PX = 24;
/** The length of time at first; names that have no room make it longer. */
const LENGTH_PX = 560;
const STEP_PX = 8;
/** How near two ticks of a row may stand. */
const NEAR_PX = 3;

/** The letters of a form. */
interface Letters {
	form: FormName;
	widthPx: number;
	textPx: number;
	linePx: number;
}

/** A name to be placed beside time. */
interface Label {
	mark: NamedMark;
	isAnnouncement: boolean;
	/** Its date, where there is room for it. */
	date: string | undefined;
	lines: string[];
	/** Where its dot stands along time, and across it. */
	at: number;
	dotX: number;
	/** What can be touched begins here, and is so long. */
	y: number;
	heightPx: number;
}

/** Time runs down, ticks at its left, names at its right, each as near to its dot as the others let it. */
export function placeUpright(timeline: Timeline, { form, widthPx }: ChartForm): PlacedTimeline {
	const textPx = form === 'narrow' ? 12 : 13;
	const letters = { form, widthPx, textPx, linePx: textPx + 3 };
	const { scale, labels, lengthPx } = fitLength(timeline, letters);
	const names = new Map(labels.map((label) => [label.mark.id, placeLabel(label, letters)]));
	const lineY = roundPx(scale.time(timeline.announcement.time));
	const bend = bendOf(timeline, scale);
	const bottom = TOP_PX + lengthPx;
	const stretch = stretchOf(timeline);
	const remarks = [wordsOfEnd(timeline), wordsOfScale(timeline, stretch)].flatMap((words) =>
		wrapWords(words, { widthPx, textPx, isSpaced: true }),
	);
	return {
		form,
		widthPx,
		heightPx: Math.ceil(bottom + remarks.length * letters.linePx + 6),
		...placeStrip(
			timeline,
			scale,
			{ isVertical: true, axis: AXIS_PX, edge: 0, nearPx: NEAR_PX },
			{ names, labelPx: 2 * letters.linePx },
		),
		announcement: {
			at: lineY,
			line: `M${YEARS_PX},${lineY}H${AXIS_PX}l${bend},${-bend}H${widthPx}`,
			mark: drawMark(AXIS_PX, lineY),
		},
		remarks: stackLines(remarks, { x: 0, y: bottom + textPx + 5, linePx: letters.linePx }),
		stretch,
	};
}

/** Finds the least length of time at which all names fit, on their own side of the announcement's line. */
function fitLength(timeline: Timeline, letters: Letters): { scale: TimeScale; labels: Label[]; lengthPx: number } {
	for (let lengthPx = LENGTH_PX; ; lengthPx += STEP_PX) {
		const scale = scaleTime(timeline, TOP_PX, TOP_PX + lengthPx);
		const labels = placeLabels(timeline, scale, letters, TOP_PX + lengthPx);
		if (labels) return { scale, labels, lengthPx };
	}
}

function placeLabels(timeline: Timeline, scale: TimeScale, letters: Letters, bottom: number): Label[] | undefined {
	const { date, time } = timeline.announcement;
	const marks = timeline.years.flatMap((year) => year.marks).filter(isEssential);
	const announcement = marks.find((mark) => mark.date === date);
	const all = marks.map((mark) => ({
		...describeLabel(mark, scale.time(mark.time), mark === announcement, letters),
		dotX: AXIS_PX + (isAtMark(timeline, scale, mark) ? ASIDE_PX : 0),
	}));
	const lineY = scale.time(time);
	// The announcement stands on its line, date and name together: under it is what came after.
	const announced = all.filter(({ isAnnouncement }) => isAnnouncement);
	const above = bendOf(timeline, scale) + (announced[0]?.heightPx ?? 0);
	const set = (labels: Label[], from: number, to: number) =>
		spread(
			labels.map(({ at, heightPx }) => ({ wishPx: at - letters.linePx / 2, lengthPx: heightPx + GAP_PX })),
			from,
			to,
		)?.map((y, index) => ({ ...labels[index]!, y }));
	const before = set(
		all.filter(({ mark }) => mark.time < time),
		0,
		lineY - above,
	);
	const after = set(
		all.filter(({ mark, isAnnouncement }) => mark.time >= time && !isAnnouncement),
		lineY + 1,
		bottom + GAP_PX,
	);
	return before && after && [...before, ...announced.map((one) => ({ ...one, y: lineY - above })), ...after];
}

function describeLabel(
	mark: NamedMark,
	at: number,
	isAnnouncement: boolean,
	{ form, widthPx, textPx, linePx }: Letters,
): Label {
	const type = { widthPx: widthPx - NAMES_PX, textPx, isSpaced: true } as const;
	const lines = wrapEvenly(mark.shortTitle, isAnnouncement ? { ...type, weight: 'bold' } : type);
	const date = isAnnouncement || form === 'medium' ? mark.dateInWords : undefined;
	const linesPx = (lines.length + (date ? 1 : 0)) * linePx;
	const heightPx = isAnnouncement ? linesPx + 5 : Math.max(TOUCH_PX, linesPx + 2);
	return { mark, isAnnouncement, date, lines, at, dotX: AXIS_PX, y: 0, heightPx };
}

function placeLabel(
	{ mark, date, lines, isAnnouncement, at, dotX, y, heightPx }: Label,
	{ widthPx, ...letters }: Letters,
) {
	const { textPx, linePx } = letters;
	const firstY = y + textPx + (date ? linePx : 0);
	return {
		mark,
		dot: isAnnouncement ? undefined : { cx: dotX, cy: roundPx(at) },
		leader: isAnnouncement ? undefined : leadTo(dotX, at, y + linePx / 2),
		date: date === undefined ? undefined : { text: date, x: NAMES_PX, y: roundPx(y + textPx) },
		lines: stackLines(lines, { x: NAMES_PX, y: firstY, linePx }),
		box: { x: NAMES_PX - 2, y: roundPx(y), width: widthPx - NAMES_PX + 2, height: heightPx },
	} satisfies PlacedName;
}

/** From the dot to the name: curves of one width do not cross, as their ends are in one order. */
function leadTo(dotX: number, from: number, to: number): string {
	const [start, end] = [dotX + DOT_PX, NAMES_PX - 4];
	const middle = (start + end) / 2;
	return `M${start},${roundPx(from)}C${middle},${roundPx(from)} ${middle},${roundPx(to)} ${end},${roundPx(to)}`;
}
