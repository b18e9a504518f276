import { max, pairs, sort, utcMonth, utcYear } from 'd3';
import { roundPx } from '../../../charts/geometry.ts';
import { LEAD, moreAtChart, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { circle, path, type Mark } from '../../../charts/marks.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { formatDate, formatShortDate } from '../../../text/dates.ts';
import { words } from '../../../words/words.ts';
import type { TimelineEvent } from '../event.ts';
import { timelineChart } from './chart.ts';
import { middleOf } from './timeline-chart.model.ts';
import { drawMark } from './timeline-strip.ts';

/** Where dates end, the line of time stands, and names begin. */
const DATES_PX = 92;
const AXIS_PX = 104;
const NAMES_PX = 119;
/** The height of letters over their foot, and between two names. */
const RISE_PX = 11;
const GAP_PX = 11;
/** From the edges to the first and the last date. */
const EDGE_PX = 9;
/** Where the span from the announcement to the last date stands, how far its ends reach back, and from it to its words. */
const SPAN = { x: 338, hookPx: 8, gapPx: 7 } as const;
/** Half the length of the stroke at which a year begins. */
const YEAR_PX = 3;

/** An event of the picture. */
type LeadEvent = ReturnType<typeof listLeadEvents>[number];

/** A few events by their ids, in order of date; the announcement has a mark of its own. */
export const listLeadEvents = (events: readonly TimelineEvent[], ids: readonly string[], announcement: string) =>
	sort(
		events.filter(({ id }) => ids.includes(id)),
		({ date }) => middleOf(date),
	).map(({ date, title, shortTitle }) => ({
		date: formatShortDate(date),
		name: shortTitle ?? title,
		time: middleOf(date),
		isAnnouncement: date === announcement,
		inWords: words.timeline.mark(formatDate(date), title),
	}));

/** The lead picture of the site’s timeline. */
export function drawTimeline(content: SiteContent, ids: readonly string[]): LeadPicture {
	const { events, timelines } = content.facts;
	return {
		...placeTimelineLead(listLeadEvents(events, ids, timelines[0]!.announcement)),
		more: moreAtChart(timelineChart, content, words.timeline.all(events.length)),
	};
}

/** Named dates on one line of time that runs down at one scale: each name begins at its date, so none needs a leader. */
export function placeTimelineLead(events: readonly LeadEvent[]): LeadPicture {
	const described = events.map(describe);
	const [first, last] = [described[0]?.time.getTime() ?? 0, described.at(-1)?.time.getTime() ?? 0];
	// The least scale at which no name reaches the next.
	const pxPerMs =
		max(pairs(described), ([a, b]) => (a.below + GAP_PX + b.above) / (b.time.getTime() - a.time.getTime())) ?? 0;
	const top = Math.max(EDGE_PX, described[0]?.above ?? 0);
	const yAt = (time: Date) => roundPx(top + (time.getTime() - first) * pxPerMs);
	const placed = described.map((event) => ({ ...event, y: yAt(event.time) }));
	const announced = placed.find(({ isAnnouncement }) => isAnnouncement);
	const end = yAt(new Date(last));
	/** A stroke where each year begins, but under a mark. */
	const strokes = utcYear
		.range(new Date(first), new Date(last))
		.map(yAt)
		.filter((y) => placed.every((event) => Math.abs(event.y - y) >= RISE_PX))
		.map((y) => `M${AXIS_PX - YEAR_PX},${y}h${2 * YEAR_PX}`);
	const writeDate = (text: string, y: number) =>
		writeLead([text], 'quiet', { x: DATES_PX, y: y + RISE_PX / 2, anchor: 'end' });
	return {
		heightPx: Math.ceil(end + Math.max(EDGE_PX, described.at(-1)?.below ?? 0)),
		marks: [
			path('axis', `M${AXIS_PX},${top - EDGE_PX}V${roundPx(end + EDGE_PX)}${strokes.join('')}`),
			...(announced && announced !== placed.at(-1) ? drawSpan(placed.slice(placed.indexOf(announced))) : []),
			...(announced ? [path('announcement-mark', drawMark(AXIS_PX, announced.y))] : []),
			...placed.flatMap(({ isAnnouncement, date, lines, y }) => [
				...(isAnnouncement ? [] : [circle('mark', { x: AXIS_PX, y }, 5)]),
				...writeDate(date, y),
				...writeLead(lines, isAnnouncement ? 'strong' : 'text', { x: NAMES_PX, y: y + RISE_PX / 2 }),
			]),
		],
		inWords: events.map(({ inWords }) => inWords),
	};
}

/** The lines of a name, and how far it reaches over and under its date, which its first line stands at. */
function describe(event: LeadEvent) {
	const lines = wrapLead(event.name, SPAN.x - SPAN.hookPx - NAMES_PX, event.isAnnouncement ? 'strong' : 'text');
	return { ...event, lines, above: RISE_PX / 2, below: (lines.length - 1) * LEAD.linePx + RISE_PX / 2 + 3 };
}

/** How many whole years lie between the first and the last of some events, at a bracket beside them: in the gap that the first leaves. */
function drawSpan(events: readonly (ReturnType<typeof describe> & { y: number })[]): Mark[] {
	const { x, hookPx, gapPx } = SPAN;
	const [from, next, to] = [events[0]!, events[1]!, events.at(-1)!];
	const years = Math.floor(utcMonth.count(from.time, to.time) / 12);
	const y = roundPx((from.y + from.below + next.y - next.above + RISE_PX) / 2);
	return [
		path('line-thin', `M${x - hookPx},${from.y}h${hookPx}V${to.y}h${-hookPx}`),
		...writeLead([words.timeline.years(years)], 'strong', { x: x - gapPx, y, anchor: 'end' }),
	];
}
