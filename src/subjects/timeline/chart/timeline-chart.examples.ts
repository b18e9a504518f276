import { exampleEvidence } from '../../../evidence/example-evidence.ts';
import type { TimelineCut } from '../timeline.ts';
import type { TimelineEvent } from '../event.ts';
import type { TimelineRecords } from './timeline-chart.model.ts';

/** An event as the schema gives it, of middling importance unless told otherwise. */
function exampleEvent(
	id: string,
	date: string,
	theme: TimelineEvent['theme'],
	changes: Partial<TimelineEvent> = {},
): TimelineEvent {
	return {
		id,
		date,
		title: `What happened: ${id}`,
		text: 'What happened, in a sentence.',
		theme,
		place: 'GB',
		demands: [],
		importance: 2,
		...(changes.importance === 1 && { shortTitle: `Named: ${id}` }),
		facts: [id],
		...exampleEvidence([`source-${id}`]),
		...changes,
	};
}

const announcement = exampleEvent('announcement', '2020-02-14', 'announcement', {
	importance: 1,
	title: 'European police chiefs back five demands',
});

/** All precisions of date, all importances, every theme but one, and a crowd. */
const usual: TimelineEvent[] = [
	exampleEvent('convention', '1989-11-20', 'law'),
	exampleEvent('network', '1999', 'civil-society', { importance: 3 }),
	exampleEvent('tool', '2009-12-15', 'technology', { importance: 1 }),
	exampleEvent('demands', '2018-09-03', 'announcement', { importance: 1 }),
	exampleEvent('report', '2019-11', 'industry'),
	exampleEvent('answer', '2019-12', 'industry'),
	announcement,
	exampleEvent('principles', '2020-03-05', 'announcement', { importance: 1 }),
	exampleEvent('act', '2023-10-26', 'law', { importance: 1 }),
	exampleEvent('draft-one', '2025-10-13', 'law', { importance: 3 }),
	exampleEvent('draft-two', '2025-10-25', 'law', { importance: 3 }),
	exampleEvent('draft-three', '2025-11-26', 'law'),
	exampleEvent('draft-four', '2025-12-09', 'law'),
];

/** Named sets of events that tests and previews draw. */
export const timelineExamples = {
	usual,
	empty: [],
	one: [announcement],
	longestLabel: [
		exampleEvent('longest', '2020-09', 'civil-society', {
			importance: 1,
			shortTitle: 'A name of forty characters, the most yet',
			title: 'A title of exactly eighty characters, the most that the schema lets an author do',
		}),
	],
} as const satisfies Record<string, readonly TimelineEvent[]>;

/** How far the evidence of the examples reaches. */
const exampleReach = '2026-09-15';

/** How the timeline of the examples is cut. */
export const exampleCut: TimelineCut = {
	id: 'cut',
	finding: 'Demands came in 2018, the announcement in 2020',
	announcement: announcement.date,
	leans: 'It leans towards the United Kingdom, the European Union and the United States.',
	eras: [1989, 2018, 2021, 2024],
	columns: [1989, 2018, 2024],
};

/** Events with what else the timeline is drawn from. */
export function recordsOf(events: readonly TimelineEvent[], latest = exampleReach): TimelineRecords {
	return { events, cut: exampleCut, latest };
}

/** The same sets of events as the records of a chart. */
export const timelineRecordExamples = {
	usual: recordsOf(usual),
	empty: recordsOf([]),
	one: recordsOf(timelineExamples.one),
	longestLabel: recordsOf(timelineExamples.longestLabel),
};
