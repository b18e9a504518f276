import { formatDate } from '../../text/dates.ts';
import { measureWidthPx, wrapEvenly, wrapWords, type LineType } from '../../text/wrap-words.ts';
import type { ChartForm, FormName } from '../chart.ts';
import { roundPx, stackLines } from '../geometry.ts';
import { isEssential, type NamedMark, type Timeline } from './timeline-chart.model.ts';
import type { PlacedName, PlacedTimeline } from './timeline-chart.placed.ts';
import { scaleTime, spread, stretchOf, type TimeScale } from './timeline-scale.ts';
import { ASIDE_PX, DOT_PX, TICK, drawMark, listAside, placeStrip, wordsOfEnd, wordsOfScale } from './timeline-strip.ts';

/** Measures in units of the drawing: room above time. */
/** As wide as a date can be: the longest month, with two figures for the day. */
const LONGEST_DATE = formatDate('3000-09-30');
const TOP_PX = 8;
/** From the line of time to the names: room for what leads to them. */
const LEAD_PX = 28;
/** Between two names. */
const GAP_PX = 4;
/** The least height of what can be touched: 24 px where a drawing is narrowest for its units. */
const TOUCH_PX = 26;
const STEP_PX = 8;

/** What differs between the forms: type, room for years and rows of ticks, and the least length of time. */
const FORMS = {
	narrow: { textPx: 12, yearsPx: 28, rows: 4, nearPx: 3, lengthPx: 480 },
	medium: { textPx: 13, yearsPx: 36, rows: 4, nearPx: 3, lengthPx: 480 },
	// On a desk a name and its date share a line, and a crowd of ticks hangs deeper.
	wide: { textPx: 13, yearsPx: 40, rows: 9, nearPx: 6, lengthPx: 400 },
} as const satisfies Record<FormName, object>;

/** Rows of ticks that the narrow form has room for. */
export const NARROW_ROWS = FORMS.narrow.rows;

/** The measures of a form. */
interface Measures {
	form: FormName;
	widthPx: number;
	textPx: number;
	linePx: number;
	nearPx: number;
	/** Where the line of time stands, and where names begin. */
	axisPx: number;
	namesPx: number;
	/** The least length of time. */
	lengthPx: number;
	isSpaced: boolean;
}

/** A name to be placed beside time. */
interface Label {
	mark: NamedMark;
	isAnnouncement: boolean;
	date: string;
	/** Where its words begin: beside the date, or under it. */
	wordsPx: number;
	lines: string[];
	/** Where its dot stands along time, and across it. */
	at: number;
	dotX: number;
	/** What can be touched begins here, and is so long. */
	y: number;
	heightPx: number;
}

/**
 * Gives everything its place. Time runs down, ticks at its left; every mark stands at its date. Names stand at its right, each as
 * near to its dot as the others let it.
 */
export function placeTimeline(timeline: Timeline, { form, widthPx, isShaped = false }: ChartForm): PlacedTimeline {
	const { textPx, yearsPx, rows, nearPx, lengthPx: leastPx } = FORMS[form];
	const axisPx = yearsPx + rows * TICK.rowPx + TICK.fromPx;
	const measures: Measures = {
		...{ form, widthPx, textPx, nearPx, axisPx, lengthPx: leastPx },
		linePx: textPx + 3,
		namesPx: axisPx + LEAD_PX,
		isSpaced: !isShaped,
	};
	const { linePx, namesPx } = measures;
	const { scale, labels, lengthPx } = fitLength(timeline, measures);
	const dots = labels.filter(({ isAnnouncement }) => !isAnnouncement);
	const names = new Map(labels.map((label) => [label.mark.id, placeLabel(label, dots, measures)]));
	const lineY = roundPx(scale.time(timeline.announcement.time));
	const bottom = TOP_PX + lengthPx;
	const stretch = stretchOf(timeline);
	const remarks = [wordsOfEnd(timeline), wordsOfScale(timeline, stretch)].flatMap((words) =>
		wrapWords(words, { widthPx, textPx, isSpaced: measures.isSpaced }),
	);
	return {
		form,
		widthPx,
		heightPx: Math.ceil(bottom + remarks.length * linePx + 6),
		...placeStrip(timeline, scale, { axis: axisPx, nearPx, labelPx: linePx + 4 }, names),
		announcement: {
			at: lineY,
			// Straight, and in two: a dot that steps aside for the diamond stands between them.
			line: `M${yearsPx},${lineY}H${axisPx}M${namesPx - 4},${lineY}H${widthPx}`,
			mark: drawMark(axisPx, lineY),
		},
		remarks: stackLines(remarks, { x: 0, y: bottom + textPx + 5, linePx }),
		stretch,
	};
}

/** Finds the least length of time at which all names fit, on their own side of the announcement's line. */
function fitLength(timeline: Timeline, measures: Measures): { scale: TimeScale; labels: Label[]; lengthPx: number } {
	const marks = timeline.years.flatMap((year) => year.marks).filter(isEssential);
	const announcement = marks.find(({ date }) => date === timeline.announcement.date);
	const described = marks.map((mark) => describeLabel(mark, mark === announcement, measures));
	for (let { lengthPx } = measures; ; lengthPx += STEP_PX) {
		const scale = scaleTime(timeline, TOP_PX, TOP_PX + lengthPx);
		const labels = placeLabels(timeline, described, scale, { ...measures, bottom: TOP_PX + lengthPx });
		if (labels) return { scale, labels, lengthPx };
	}
}

function placeLabels(
	timeline: Timeline,
	described: readonly Label[],
	scale: TimeScale,
	{ axisPx, linePx, bottom }: Measures & { bottom: number },
): Label[] | undefined {
	const { time } = timeline.announcement;
	const aside = listAside(timeline, scale);
	const all = described.map((label) => ({
		...label,
		at: scale.time(label.mark.time),
		dotX: axisPx + (aside.has(label.mark.id) ? ASIDE_PX : 0),
	}));
	const lineY = scale.time(time);
	// The announcement stands on its line, date and name together: under it is what came after.
	const announced = all.filter(({ isAnnouncement }) => isAnnouncement);
	const above = announced[0]?.heightPx ?? 0;
	const set = (labels: Label[], from: number, to: number) =>
		spread(
			labels.map(({ at, heightPx }) => ({ wishPx: at - linePx / 2, lengthPx: heightPx + GAP_PX })),
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
		lineY + 4,
		bottom + GAP_PX,
	);
	return before && after && [...before, ...announced.map((one) => ({ ...one, y: lineY - above })), ...after];
}

/** The date stands over its name, on a desk beside it. */
function describeLabel(
	mark: NamedMark,
	isAnnouncement: boolean,
	{ form, widthPx, namesPx, textPx, linePx, isSpaced }: Measures,
): Label {
	const weight = isAnnouncement ? 'bold' : 'regular';
	const type = { textPx, weight, isSpaced } satisfies LineType;
	const isBeside = form === 'wide';
	const datePx = isBeside ? measureWidthPx(LONGEST_DATE, { ...type, weight: 'bold' }) + 8 : 0;
	const lines = wrapEvenly(mark.shortTitle, { ...type, widthPx: widthPx - namesPx - datePx });
	const linesPx = (lines.length + (isBeside ? 0 : 1)) * linePx;
	return {
		mark,
		isAnnouncement,
		date: mark.dateInWords,
		lines,
		...{ at: 0, dotX: 0, y: 0, wordsPx: namesPx + datePx },
		heightPx: isAnnouncement ? Math.max(TOUCH_PX, linesPx + 5) : Math.max(TOUCH_PX, linesPx + 2),
	};
}

function placeLabel(
	label: Label,
	dots: readonly Label[],
	{ widthPx, form, namesPx, textPx, linePx }: Measures,
): PlacedName {
	const { mark, date, lines, wordsPx, isAnnouncement, at, dotX, y, heightPx } = label;
	const others = dots.filter((other) => other !== label).map((other): Place => [other.dotX, other.at]);
	// One line alone stands in the middle of what can be touched.
	const firstY = y + Math.max(textPx, form === 'wide' && lines.length === 1 ? (heightPx + textPx) / 2 - 2 : 0);
	const isOver = form !== 'wide';
	return {
		mark,
		dot: isAnnouncement ? undefined : { cx: dotX, cy: roundPx(at) },
		leader: isAnnouncement ? undefined : leadTo([dotX + DOT_PX, at], [namesPx - 4, firstY - textPx / 3], others),
		date: { text: date, x: namesPx, y: roundPx(firstY) },
		lines: stackLines(lines, { x: wordsPx, y: firstY + (isOver ? linePx : 0), linePx }),
		box: { x: namesPx - 2, y: roundPx(y), width: widthPx - namesPx + 2, height: heightPx },
	};
}

/** A place across time and along it. */
type Place = readonly [x: number, y: number];

/** How far a leader goes straight away from its dot before it turns to the name. */
const LEAVES_PX = [2, 6, 10, 14];
const END_PX = 2;

/** From the dot to the name, straight between two short ends, and past the dots of others: so that leaders can be told apart. */
function leadTo([fromX, fromY]: Place, [toX, toY]: Place, dots: readonly Place[]): string {
	const end: Place = [toX - END_PX, toY];
	const isClear = (leavePx: number) =>
		dots.every((dot) => distanceTo(dot, [fromX + leavePx, fromY], end) > DOT_PX + 0.5);
	const leavePx = LEAVES_PX.filter((px) => fromX + px < end[0]).find(isClear) ?? LEAVES_PX[0]!;
	return `M${fromX},${roundPx(fromY)}h${leavePx}L${end[0]},${roundPx(toY)}h${END_PX}`;
}

/** How far a place is from a straight line between two others. */
function distanceTo([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const share = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
	return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
