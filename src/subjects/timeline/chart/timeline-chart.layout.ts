import { formatDate, formatShortDate } from '../../../text/dates.ts';
import { measureWidthPx, wrapEvenly, wrapWords, type LineType } from '../../../text/wrap-words.ts';
import type { ChartForm, FormName } from '../../../charts/chart.ts';
import { words } from '../../../words/words.ts';
import { roundPx, stackLines } from '../../../charts/geometry.ts';
import { isEssential, type NamedMark, type Timeline } from './timeline-chart.model.ts';
import { scaleTime, spread, stretchOf, type TimeScale } from './timeline-scale.ts';
import { DOT_PX, DOT_ROWS_PX, drawMark, listSecond, placeStrip, type Ticks } from './timeline-strip.ts';

/** As wide as a date can be: the longest month, with two figures for the day. */
const LONGEST_DATE = formatDate('3000-09-30');
const TOP_PX = 8;
/** From the line of time to the names: room for what leads to them. */
const LEAD_PX = 28;
/** How far the announcement's line reaches to the other side, clear of the years' names. */
const STUB_PX = 30;
/** Between two names. */
const GAP_PX = 3;
/** The least height of what can be touched: 24 px where a drawing is narrowest for its units. */
const TOUCH_PX = 26;
const STEP_PX = 8;
const TICKS: Ticks = { lengthPx: 6.5, rowPx: 9, fromPx: 6 };
const NARROW_TICKS: Ticks = { lengthPx: 5, rowPx: 6.5, fromPx: 4 };

/** What differs between the forms: type, room for years and rows of ticks, and the least length of time. */
const FORMS = {
	narrow: { textPx: 12, linePx: 14, yearsPx: 26, rows: 4, ticks: NARROW_TICKS, nearPx: 3, lengthPx: 480 },
	medium: { textPx: 13, linePx: 16, yearsPx: 36, rows: 4, ticks: TICKS, nearPx: 3, lengthPx: 480 },
	// On a desk a name and its date share a line, and a crowd of ticks hangs deeper.
	wide: { textPx: 13, linePx: 16, yearsPx: 40, rows: 9, ticks: TICKS, nearPx: 6, lengthPx: 400 },
} satisfies Record<FormName, object>;

/** Rows of ticks that the narrow form has room for. */
export const NARROW_ROWS = FORMS.narrow.rows;

/** The measures of a form, with where the line of time stands, and where names begin. */
function measureForm({ form, widthPx }: ChartForm) {
	const { yearsPx, rows, ticks } = FORMS[form];
	const axisPx = yearsPx + rows * ticks.rowPx + ticks.fromPx;
	return { ...FORMS[form], form, widthPx, axisPx, namesPx: axisPx + LEAD_PX };
}
type Measures = ReturnType<typeof measureForm>;

interface Label {
	mark: NamedMark;
	isAnnouncement: boolean;
	date: string;
	/** Where its words begin: beside the date, or under it. */
	wordsPx: number;
	/** What of its name follows the date on its line, and the lines after that. */
	beside: string;
	lines: string[];
	/** Where its dot stands along time, and across it. */
	at: number;
	dotX: number;
	/** What can be touched begins here, and is so long. */
	y: number;
	heightPx: number;
}

/** Gives everything its place: time runs down, ticks at its left, names at its right, as near to their dots as fits. */
export function placeTimeline(timeline: Timeline, chartForm: ChartForm) {
	const measures = measureForm(chartForm);
	const { widthPx, textPx, linePx, yearsPx, ticks, nearPx, axisPx, namesPx } = measures;
	const { scale, labels, lengthPx } = fitLength(timeline, measures);
	const dots = labels.filter(({ isAnnouncement }) => !isAnnouncement);
	const names = new Map(labels.map((label) => [label.mark.id, placeLabel(label, dots, measures)]));
	const lineY = roundPx(scale.time(timeline.announcement.time));
	const bottom = TOP_PX + lengthPx;
	const stretch = stretchOf(timeline);
	const remarks = [
		words.timeline.evidenceEnds(timeline.evidenceEnd.words),
		words.timeline.shorter(timeline.years[0]!.name, stretch),
	].flatMap((remark) => wrapWords(remark, { widthPx, textPx }));
	const strip = placeStrip(timeline, scale, { axis: axisPx, nearPx, ticks, labelPx: linePx + 4 });
	return {
		...strip,
		years: strip.years.map((year) => ({ ...year, names: year.group.marks.flatMap(({ id }) => names.get(id) ?? []) })),
		widthPx,
		heightPx: Math.ceil(bottom + remarks.length * linePx + 6),
		/** Where the announcement stands along time; its strong line and its mark, as paths. */
		announcement: {
			at: lineY,
			// Straight, and in two: a dot near the diamond stands between them.
			line: `M${Math.max(yearsPx + 6, axisPx - STUB_PX)},${lineY}H${axisPx}M${namesPx - 4},${lineY}H${widthPx}`,
			mark: drawMark(axisPx, lineY),
		},
		remarks: stackLines(remarks, { x: 0, y: bottom + textPx + 5, linePx }),
		/** How many times as long a year is drawn in the larger scale. */
		stretch,
	};
}
export type PlacedTimeline = ReturnType<typeof placeTimeline>;

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
	const second = listSecond(timeline, scale);
	const all = described.map((label) => ({
		...label,
		at: scale.time(label.mark.time),
		dotX: axisPx + DOT_ROWS_PX[second.has(label.mark.id) ? 1 : 0],
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

/** On a desk a name stands beside its date, elsewhere under it; on a phone it goes on behind it where that saves a line. */
function describeLabel(
	mark: NamedMark,
	isAnnouncement: boolean,
	{ form, widthPx, namesPx, textPx, linePx }: Measures,
): Label {
	const weight = isAnnouncement ? 'bold' : 'regular';
	const type = { textPx, weight } satisfies LineType;
	const datePx = form === 'wide' ? measureWidthPx(LONGEST_DATE, { ...type, weight: 'bold' }) + 8 : 0;
	const room = { ...type, widthPx: widthPx - namesPx - datePx };
	const date = form === 'narrow' ? formatShortDate(mark.date) : mark.dateInWords;
	const name = wrapEvenly(mark.shortTitle, room);
	const flow = wrapEvenly(`${date} ${mark.shortTitle}`, room);
	const isFlowing = form === 'narrow' && flow.length <= name.length && flow[0]!.startsWith(date);
	const lines = isFlowing ? flow.slice(1) : name;
	const linesPx = (lines.length + (form === 'wide' ? 0 : 1)) * linePx;
	return {
		mark,
		isAnnouncement,
		date,
		beside: isFlowing ? flow[0]!.slice(date.length + 1) : '',
		lines,
		...{ at: 0, dotX: 0, y: 0, wordsPx: namesPx + datePx },
		heightPx: isAnnouncement ? Math.max(TOUCH_PX, linesPx + 5) : Math.max(TOUCH_PX, linesPx + 2),
	};
}

function placeLabel(label: Label, dots: readonly Label[], { widthPx, form, namesPx, textPx, linePx }: Measures) {
	const { mark, date, beside, lines, wordsPx, isAnnouncement, at, dotX, y, heightPx } = label;
	const others = dots.filter((other) => other !== label).map((other): Place => [other.dotX, other.at]);
	// One line alone stands in the middle of what can be touched.
	const firstY = y + Math.max(textPx, form === 'wide' && lines.length === 1 ? (heightPx + textPx) / 2 - 2 : 0);
	const isOver = form !== 'wide';
	return {
		mark,
		/** None for the announcement, which has a mark of its own. In a second row where another mark is near. */
		dot: isAnnouncement ? undefined : { cx: dotX, cy: roundPx(at) },
		leader: isAnnouncement ? undefined : leadTo([dotX + DOT_PX, at], [namesPx - 4, firstY - textPx / 3], others),
		/** Its date, what of its name follows on the same line, and the lines after that. */
		date: { text: date, x: namesPx, y: roundPx(firstY) },
		beside,
		lines: stackLines(lines, { x: wordsPx, y: firstY + (isOver ? linePx : 0), linePx }),
		box: { x: namesPx - 2, y: roundPx(y), width: widthPx - namesPx + 2, height: heightPx },
	};
}

/** A place across time and along it. */
type Place = readonly [x: number, y: number];
/** How far a leader goes straight away from its dot before it turns to the name. */
const LEAVES_PX = [2, 6, 10.5];
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
