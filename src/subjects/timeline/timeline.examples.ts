import { exampleCut, timelineExamples } from './chart/timeline-chart.examples.ts';
import type { Records } from '../../engine/define-record.ts';
import type { Specimens } from '../../engine/specimens.ts';

const [first, ...others] = timelineExamples.usual.slice(2, 7);

export const records = {
	timelines: [exampleCut],
	events: [
		{
			...first!,
			differs: 'one source gives the day before.',
			demands: ['stop-grooming', 'openness'],
			standing: 'reported',
			originals: ['the tool’s first page'],
		},
		...others,
	],
} satisfies Partial<Records>;

export const specimens: Specimens = {
	EventList: [{}],
	TimelineLead: [{ events: 'tool demands announcement principles', slot: 'A list came before the announcement' }],
};
