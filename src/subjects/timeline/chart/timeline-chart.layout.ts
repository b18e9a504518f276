import { formatShortDate } from '../../../text/dates.ts';
import { measureWidthPx, wrapEvenly, wrapWords, type LineType } from '../../../text/wrap-words.ts';
import type { ChartForm, FormName } from '../../../charts/chart.ts';
import { words } from '../../../words/words.ts';
import { roundPx, stackLines } from '../../../charts/geometry.ts';
import { isEssential, type NamedMark, type Timeline } from './timeline-chart.model.ts';
import { scaleTime, spread, stretchOf, type TimeScale } from './timeline-scale.ts';
import { drawMark, placeStrip } from './timeline-strip.ts';

/** As wide as a date in few letters can be. */
const LONGEST_DATE = formatShortDate('3000-09-30');
const TOP_PX = 8;
/** Radius of the dot of an essential event, and how far it stands from the line of time: clear of the announcement's mark. */
export const DOT_PX = 3.5;
const DOT_FROM_PX = 12;
/** From the line of time to the names: room for what leads to them. */
const LEAD_PX = 38;
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

/** What differs between the forms: type, where the line of time stands, and its least length. */
const FORMS = {
	narrow: { textPx: 12, linePx: 14, axisPx: 52, lengthPx: 480 },
	medium: { textPx: 13, linePx: 16, axisPx: 58, lengthPx: 480 },
	// On a desk a name and its date share a line.
	wide: { textPx: 13, linePx: 16, axisPx: 62, lengthPx: 400 },
} satisfies Record<FormName, object>;

/** The measures of a form, and where names begin. */
function measureForm({ form, widthPx }: ChartForm) {
	return { ...FORMS[form], form, widthPx, namesPx: FORMS[form].axisPx + LEAD_PX };
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
	/** Where its dot stands along time. */
	at: number;
	/** What can be touched begins here, and is so long. */
	y: number;
	heightPx: number;
}

/** Gives everything its place: time runs down, ticks at its left, names at its right in order of date, as near to their dots as fits. */
export function placeTimeline(timeline: Timeline, chartForm: ChartForm) {
	const measures = measureForm(chartForm);
	const { widthPx, textPx, linePx, axisPx, namesPx } = measures;
	const { scale, labels, lengthPx } = fitLength(timeline, measures);
	const names = new Map(labels.map((label) => [label.mark.id, placeLabel(label, measures)]));
	const lineY = roundPx(scale.time(timeline.announcement.time));
	const bottom = TOP_PX + lengthPx;
	const stretch = stretchOf(timeline);
	const remarks = [
		words.timeline.evidenceEnds(timeline.evidenceEnd.words),
		words.timeline.others(timeline.events.length - labels.length),
		words.timeline.shorter(timeline.years[0]!.name, stretch),
	].flatMap((remark) => wrapWords(remark, { widthPx, textPx }));
	const strip = placeStrip(timeline, scale, { axis: axisPx, labelPx: linePx + 4 });
	return {
		...strip,
		years: strip.years.map((year) => ({ ...year, names: year.group.marks.flatMap(({ id }) => names.get(id) ?? []) })),
		widthPx,
		heightPx: Math.ceil(bottom + remarks.length * linePx + 10),
		/** Where the announcement stands along time; its strong line and its mark, as paths. */
		announcement: {
			at: lineY,
			// Straight, and in two: a dot near the diamond stands between them.
			line: `M${axisPx - STUB_PX},${lineY}H${axisPx}M${namesPx - 4},${lineY}H${widthPx}`,
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
		const labels = placeLabels(timeline, described, scale, TOP_PX + lengthPx, measures);
		if (labels) return { scale, labels, lengthPx };
	}
}

/** What came before the announcement is named over its line; under it stands its own name, and then what came after. */
function placeLabels(
	{ announcement: { time } }: Timeline,
	described: readonly Label[],
	scale: TimeScale,
	bottom: number,
	{ linePx }: Measures,
): Label[] | undefined {
	const all = described.map((label) => ({ ...label, at: scale.time(label.mark.time) }));
	const lineY = scale.time(time);
	const set = (labels: readonly Label[], from: number, to: number) =>
		spread(
			labels.map(({ at, heightPx, isAnnouncement }) => ({
				wishPx: isAnnouncement ? from : at - linePx / 2,
				lengthPx: heightPx + GAP_PX,
			})),
			from,
			to,
		)?.map((y, index) => ({ ...labels[index]!, y }));
	const isBefore = ({ mark, isAnnouncement }: Label) => mark.time < time && !isAnnouncement;
	const before = set(all.filter(isBefore), 0, lineY - CLEAR_PX + GAP_PX);
	const announced = all.filter(({ isAnnouncement }) => isAnnouncement).map((one) => ({ ...one, y: lineY + CLEAR_PX }));
	const after = set(
		all.filter((label) => !isBefore(label) && !label.isAnnouncement),
		announced.reduce((y, { heightPx }) => y + heightPx + GAP_PX, lineY + CLEAR_PX),
		bottom + GAP_PX,
	);
	return before && after && [...before, ...announced, ...after];
}

/** On a desk an event's title stands beside its date; elsewhere its short one does under it, or on a phone behind it where that saves a line. */
function describeLabel(
	mark: NamedMark,
	isAnnouncement: boolean,
	{ form, widthPx, namesPx, textPx, linePx }: Measures,
): Label {
	const weight = isAnnouncement ? 'bold' : 'regular';
	const type = { textPx, weight } satisfies LineType;
	const datePx = form === 'wide' ? measureWidthPx(LONGEST_DATE, { ...type, weight: 'bold' }) + 8 : 0;
	const room = { ...type, widthPx: widthPx - namesPx - datePx };
	const date = form === 'medium' ? mark.dateInWords : formatShortDate(mark.date);
	const name = wrapEvenly(form === 'wide' ? mark.title : mark.shortTitle, room);
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
		...{ at: 0, y: 0, wordsPx: namesPx + datePx },
		heightPx: Math.max(TOUCH_PX, linesPx + 2),
	};
}

function placeLabel(label: Label, { widthPx, form, axisPx, namesPx, textPx, linePx }: Measures) {
	const { mark, date, beside, lines, wordsPx, isAnnouncement, at, y, heightPx } = label;
	// One line alone stands in the middle of what can be touched.
	const isMiddle = form === 'wide' && lines.length === 1 && !isAnnouncement;
	const firstY = y + Math.max(textPx, isMiddle ? (heightPx + textPx) / 2 - 2 : 0);
	const isOver = form !== 'wide';
	const dot = { cx: axisPx + DOT_FROM_PX, cy: roundPx(at) };
	const nameY = roundPx(firstY - textPx / 3);
	return {
		mark,
		/** None for the announcement, which has a mark of its own. */
		...(!isAnnouncement && {
			dot,
			// Of one shape, so that leaders that stand in order never cross.
			leader: `M${axisPx},${dot.cy}h${DOT_FROM_PX + LEAVE_PX}L${namesPx - 4 - END_PX},${nameY}h${END_PX}`,
		}),
		/** Its date, what of its name follows on the same line, and the lines after that. */
		date: { text: date, x: namesPx, y: roundPx(firstY) },
		beside,
		lines: stackLines(lines, { x: wordsPx, y: firstY + (isOver ? linePx : 0), linePx }),
		box: { x: namesPx - 2, y: roundPx(y), width: widthPx - namesPx + 2, height: heightPx },
	};
}
