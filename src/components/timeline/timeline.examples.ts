import { exampleCut, timelineExamples } from '../../charts/timeline/timeline-chart.examples.ts';
import type { Facts } from '../../model/facts.ts';
import type { Specimens } from '../specimens.ts';

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
} satisfies Partial<Facts>;

export const specimens: Specimens = { EventList: [{}] };
