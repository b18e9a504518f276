import { formatDate } from '../../text/dates.ts';
import { PLACE_LABELS, THEME_LABELS } from '../../prose/labels.ts';
import { z } from 'zod';
import { defineLead } from '../../charts/lead.ts';
import { defineBareBlock, idsOf } from '../../engine/block.ts';
import { printRecord } from '../../evidence/search-words.ts';
import { drawTimeline } from './chart/timeline-lead.ts';
import { words } from '../../words/words.ts';

/** What tells what happened when. */
export const TIMELINE_BLOCKS = [
	defineLead({
		name: 'TimelineLead',
		about: 'A few named dates on one line of time, the announcement at its diamond.',
		props: z.strictObject({ events: idsOf('events') }),
		loads: { styles: ['chart-pages'] },
		draw: (content, { events }) => drawTimeline(content, events.split(' ')),
	}),
	defineBareBlock('EventList', {
		prints: ({ events }) =>
			events.map((record) =>
				printRecord(record, record.title, ({ title, date, text, theme, place }) => ({
					kind: 'event',
					title,
					text: words.timeline.found(formatDate(date), text, THEME_LABELS[theme], PLACE_LABELS[place]),
				})),
			),
	}),
] as const;
