import { max, pairs, utcYear } from 'd3';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { LeadEvent } from './timeline-lead.model.ts';
import { drawMark } from './timeline-strip.ts';

/** Where dates end, the line of time stands, and names begin. */
const DATES_PX = 92;
const AXIS_PX = 104;
const NAMES_PX = 119;
const LINE_PX = 17;
/** The height of letters over their foot, and between two names. */
const RISE_PX = 11;
const GAP_PX = 11;
/** From the edges to the first and the last date. */
const EDGE_PX = 9;
/** Half the length of the stroke at which a year begins. */
const YEAR_PX = 3;
/** The least distance of the name of a year from a date. */
const CLEAR_PX = 15;

/** An event at its date. */
interface PlacedEvent {
	isAnnouncement: boolean;
	date: PlacedText;
	name: PlacedText[];
	/** On the line of time. */
	x: number;
	y: number;
}
export interface PlacedTimelineLead extends PlacedLead {
	events: PlacedEvent[];
	/** The line of time with a stroke where each year begins, as path data. */
	axis: string;
	/** The starts of years that are clear of dates. */
	years: PlacedText[];
	/** The announcement's mark, as path data; none where it is not among the events. */
	announcement?: string;
}

/** Named dates on one line of time that runs down at one scale: each name begins at its date, so none needs a leader. */
export function placeTimelineLead(events: readonly LeadEvent[]): PlacedTimelineLead {
	const described = events.map((event) => describe(event));
	const [first, last] = [described[0]?.time.getTime() ?? 0, described.at(-1)?.time.getTime() ?? 0];
	// The least scale at which no name reaches the next.
	const pxPerMs =
		max(pairs(described), ([a, b]) => (a.below + GAP_PX + b.above) / (b.time.getTime() - a.time.getTime())) ?? 0;
	const top = Math.max(EDGE_PX, described[0]?.above ?? 0);
	const yAt = (time: Date) => roundPx(top + (time.getTime() - first) * pxPerMs);
	const placed = described.map(({ date, isAnnouncement, lines, time }): PlacedEvent => {
		const y = yAt(time);
		return {
			isAnnouncement,
			date: { text: date, x: DATES_PX, y: y + RISE_PX / 2, anchor: 'end' },
			name: stackLines(lines, { x: NAMES_PX, y: y + RISE_PX / 2, linePx: LINE_PX }),
			x: AXIS_PX,
			y,
		};
	});
	const announced = placed.find(({ isAnnouncement }) => isAnnouncement);
	const end = yAt(new Date(last));
	const starts = utcYear
		.range(new Date(first), new Date(last))
		.map((year) => ({ text: `${year.getUTCFullYear()}`, y: yAt(year) }));
	return {
		heightPx: Math.ceil(end + Math.max(EDGE_PX, described.at(-1)?.below ?? 0)),
		events: placed,
		axis: `M${AXIS_PX},${top - EDGE_PX}V${roundPx(end + EDGE_PX)}${starts.map(({ y }) => `M${AXIS_PX - YEAR_PX},${y}h${2 * YEAR_PX}`).join('')}`,
		years: starts
			.filter(({ y }) => placed.every((event) => Math.abs(event.y - y) >= CLEAR_PX))
			.map(({ text, y }) => ({ text, x: DATES_PX, y: y + RISE_PX / 2, anchor: 'end' })),
		...(announced && { announcement: drawMark(AXIS_PX, announced.y) }),
	};
}

/** The lines of a name, and how far it reaches over and under its date, which its first line stands at. */
function describe(event: LeadEvent) {
	const lines = wrapLead(event.name, LEAD.widthPx - NAMES_PX, event.isAnnouncement ? 'strong' : 'text');
	return { ...event, lines, above: RISE_PX / 2, below: (lines.length - 1) * LINE_PX + RISE_PX / 2 + 3 };
}
