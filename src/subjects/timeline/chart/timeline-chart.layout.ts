import { formatShortDate } from '../../../text/dates.ts';
import { wrapEvenly, wrapWords, type LineType } from '../../../text/wrap-words.ts';
import type { ChartForm, FormName } from '../../../charts/chart.ts';
import { words } from '../../../words/words.ts';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { isEssential, type NamedMark, type Timeline } from './timeline-chart.model.ts';
import { scaleTime, spread, stretchOf, type TimeScale } from './timeline-scale.ts';
import { drawMark, placeStrip } from './timeline-strip.ts';

/** How far over the first year a name may stand. */
const TOP_ROOM_PX = 8;
/** Radius of the dot of an essential event. */
export const DOT_PX = 3.5;
/** How far a leader goes straight on from its dot, past those near it, and straight to its name. */
const LEAVE_PX = DOT_PX + 4;
const END_PX = 2;
/** How far the announcement's line reaches to the other side, over the ticks and clear of the years' names. */
const STUB_PX = 18;
/** Between two names, and between the announcement's line and the names around it. */
const GAP_PX = 3;
const CLEAR_PX = 5;
/** The least height of what can be touched: 24 px where a drawing is narrowest for its units. */
const TOUCH_PX = 26;
const STEP_PX = 8;

/**
 * What differs between the forms: type, where the line of time stands, how far from it dots and names do, and its least length.
 * On a desk there is law at the right of the line and all else at the left; elsewhere all names stand at the right, all ticks at the left.
 */
const FORMS = {
	narrow: { textPx: 12, linePx: 14, axisPx: 52, dotPx: 12, leadPx: 38, topPx: 8, lengthPx: 480 },
	medium: { textPx: 13, linePx: 16, axisPx: 58, dotPx: 12, leadPx: 38, topPx: 8, lengthPx: 480 },
	wide: { textPx: 13, linePx: 16, axisPx: 370, dotPx: 24, leadPx: 52, topPx: 28, lengthPx: 380 },
} satisfies Record<FormName, object>;
/** At the left edge, for the names of years on a desk. */
const YEARS_PX = 44;

function measureForm({ form, widthPx }: ChartForm) {
	const { axisPx, leadPx } = FORMS[form];
	const isSided = form === 'wide';
	return { ...FORMS[form], isNarrow: form === 'narrow', isSided, widthPx, roomPx: widthPx - axisPx - leadPx };
}
type Measures = ReturnType<typeof measureForm>;
/** The side of the line of time: left or right. */
type Side = -1 | 1;

interface Label {
	mark: NamedMark;
	isAnnouncement: boolean;
	side: Side;
	date: string;
	/** What of its name follows the date on its line, and the lines after that. */
	beside: string;
	lines: string[];
	/** Where its dot stands along time. */
	at: number;
	/** What can be touched begins here, and is so long. */
	y: number;
	heightPx: number;
}

/** Gives everything its place: time runs down, ticks at the line of time, names in order of date, as near to their dots as fits. */
export function placeTimeline(timeline: Timeline, chartForm: ChartForm) {
	const measures = measureForm(chartForm);
	const { widthPx, textPx, linePx, axisPx, leadPx, topPx, isSided } = measures;
	const { scale, labels, lengthPx } = fitLength(timeline, measures);
	const names = new Map(labels.map((label) => [label.mark.id, placeLabel(label, measures)]));
	const lineY = roundPx(scale.time(timeline.announcement.time));
	const bottom = topPx + lengthPx;
	const stretch = stretchOf(timeline);
	const { timeline: said } = words;
	const more = timeline.events.length - labels.length;
	const remarks = [
		said.evidenceEnds(timeline.evidenceEnd.words),
		...(more > 0 ? [said.more(more)] : []),
		said.shorter(timeline.years[0]!.name, stretch),
	].flatMap((remark) => wrapWords(remark, { widthPx, textPx }));
	const strip = placeStrip(timeline, scale, {
		axis: axisPx,
		end: isSided ? widthPx : axisPx,
		isSided,
		labelPx: linePx + 4,
	});
	const head = { y: textPx + 2 };
	return {
		...strip,
		years: strip.years.map((year) => ({ ...year, names: year.group.marks.flatMap(({ id }) => names.get(id) ?? []) })),
		widthPx,
		heightPx: Math.ceil(bottom + remarks.length * linePx + 10),
		/** What stands at the sides of the line of time. */
		heads: isSided
			? ([
					{ ...head, text: said.sides.other, x: axisPx - leadPx, anchor: 'end' },
					{ ...head, text: said.sides.law, x: axisPx + leadPx },
				] satisfies PlacedText[])
			: [],
		/** Where the announcement stands along time; its strong line and its mark, as paths. */
		announcement: {
			at: lineY,
			line: isSided
				? `M${YEARS_PX},${lineY}H${widthPx}`
				: // Straight, and in two: a dot near the diamond stands between them.
					`M${axisPx - STUB_PX},${lineY}H${axisPx}M${axisPx + leadPx - 4},${lineY}H${widthPx}`,
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
	const { topPx } = measures;
	const marks = timeline.years.flatMap((year) => year.marks).filter(isEssential);
	const announcement = marks.find(({ date }) => date === timeline.announcement.date);
	const described = marks.map((mark) => describeLabel(mark, mark === announcement, measures));
	for (let { lengthPx } = measures; ; lengthPx += STEP_PX) {
		const scale = scaleTime(timeline, topPx, topPx + lengthPx);
		const sides = ([-1, 1] as const).map((side) => {
			const own = described.filter((label) => label.side === side);
			return placeLabels(timeline, own, scale, [topPx, topPx + lengthPx], measures);
		});
		if (sides.every((labels) => labels !== undefined)) return { scale, labels: sides.flat(), lengthPx };
	}
}

/** What came before the announcement is named over its line; under it stands its own name, and then what came after. */
function placeLabels(
	{ announcement: { time } }: Timeline,
	described: readonly Label[],
	scale: TimeScale,
	[top, bottom]: readonly [number, number],
	{ linePx }: Measures,
): Label[] | undefined {
	const all = described.map((label) => ({ ...label, at: scale.time(label.mark.time) }));
	const lineY = scale.time(time);
	const set = (labels: readonly Label[], from: number, to: number) =>
		spread(
			labels.map(({ at, heightPx }) => ({ wishPx: at - linePx / 2, lengthPx: heightPx + GAP_PX })),
			from,
			to,
		)?.map((y, index) => ({ ...labels[index]!, y }));
	const others = all.filter(({ isAnnouncement }) => !isAnnouncement);
	const announced = all.filter(({ isAnnouncement }) => isAnnouncement).map((one) => ({ ...one, y: lineY + CLEAR_PX }));
	const before = set(
		others.filter(({ mark }) => mark.time < time),
		top - TOP_ROOM_PX,
		lineY - CLEAR_PX + GAP_PX,
	);
	const after = set(
		others.filter(({ mark }) => mark.time >= time),
		announced.reduce((y, { heightPx }) => y + heightPx + GAP_PX, lineY + CLEAR_PX),
		bottom + GAP_PX,
	);
	return before && after && [...before, ...announced, ...after];
}

/** An event's name stands under its date, or on a phone behind it where that saves a line. On a desk there is room for its whole title. */
function describeLabel(
	mark: NamedMark,
	isAnnouncement: boolean,
	{ isNarrow, isSided, roomPx, axisPx, leadPx, textPx, linePx }: Measures,
): Label {
	const side = isSided && !mark.isLaw ? -1 : 1;
	const room: LineType & { widthPx: number } = {
		textPx,
		weight: isAnnouncement ? 'bold' : 'regular',
		widthPx: side < 0 ? axisPx - leadPx - YEARS_PX : roomPx,
	};
	const date = isNarrow ? formatShortDate(mark.date) : mark.dateInWords;
	const name = wrapEvenly(isSided ? mark.title : mark.shortTitle, room);
	const flow = wrapEvenly(`${date} ${mark.shortTitle}`, room);
	const isFlowing = isNarrow && flow.length <= name.length && flow[0]!.startsWith(date);
	const lines = isFlowing ? flow.slice(1) : name;
	return {
		mark,
		isAnnouncement,
		side,
		date,
		beside: isFlowing ? flow[0]!.slice(date.length + 1) : '',
		lines,
		...{ at: 0, y: 0 },
		heightPx: Math.max(TOUCH_PX, (lines.length + 1) * linePx + 2),
	};
}

function placeLabel(label: Label, { axisPx, dotPx, leadPx, roomPx, textPx, linePx }: Measures) {
	const { mark, side, date, beside, lines, isAnnouncement, at, y, heightPx } = label;
	const firstY = roundPx(y + textPx);
	const x = axisPx + side * leadPx;
	const dot = { cx: axisPx + side * dotPx, cy: roundPx(at) };
	const end = side < 0 ? ({ anchor: 'end' } as const) : {};
	return {
		mark,
		/** None for the announcement, which has a mark of its own. */
		...(!isAnnouncement && {
			dot,
			// Of one shape, so that leaders that stand in order never cross.
			leader: `M${axisPx},${dot.cy}h${side * (dotPx + LEAVE_PX)}L${x - side * (4 + END_PX)},${roundPx(firstY - textPx / 3)}h${side * END_PX}`,
		}),
		/** Its date, what of its name follows on the same line, and the lines after that. */
		date: { text: date, x, y: firstY, ...end },
		beside,
		lines: stackLines(lines, { x, y: firstY + linePx, linePx }).map((line) => ({ ...line, ...end })),
		box: {
			x: side < 0 ? YEARS_PX : x - 2,
			y: roundPx(y),
			width: side < 0 ? x + 2 - YEARS_PX : roomPx + 2,
			height: heightPx,
		},
	};
}
