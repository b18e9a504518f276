import { sort } from 'd3';
import { formatDate, formatShortDate } from '../../../text/dates.ts';
import { words } from '../../../words/words.ts';
import type { TimelineEvent } from '../event.ts';
import type { TimelineCut } from '../timeline.ts';
import { middleOf } from './timeline-chart.model.ts';

/** An event of the picture in the head of the page. */
export type LeadEvent = ReturnType<typeof listLeadEvents>[number];

/** A few events in order of date; the announcement has a mark of its own. */
export function listLeadEvents(
	events: readonly TimelineEvent[],
	ids: string,
	{ announcement }: Pick<TimelineCut, 'announcement'>,
) {
	const chosen = new Set(ids.split(' '));
	return sort(
		events.filter(({ id }) => chosen.has(id)),
		({ date }) => middleOf(date),
	).map(({ date, title, shortTitle }) => ({
		date: formatShortDate(date),
		name: shortTitle ?? title,
		time: middleOf(date),
		isAnnouncement: date === announcement,
		inWords: words.timeline.mark(formatDate(date), title),
	}));
}
