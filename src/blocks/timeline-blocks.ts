import { formatDate } from '../text/dates.ts';
import { PLACE_LABELS, THEME_LABELS } from '../model/labels.ts';
import { defineBareBlock } from './block.ts';
import { howKnown } from './search-words.ts';

/** What tells what happened when. */
export const TIMELINE_BLOCKS = [
	defineBareBlock('LawsGlance'),
	defineBareBlock('EventList', {
		prints: ({ events }) =>
			events.map((record) => ({
				record,
				id: record.id,
				citedAs: record.title,
				find: () => ({
					kind: 'event',
					title: record.title,
					text: `${formatDate(record.date)}. ${record.text} ${THEME_LABELS[record.theme]}, ${PLACE_LABELS[record.place]}.`,
					...howKnown(record),
				}),
			})),
	}),
] as const;
