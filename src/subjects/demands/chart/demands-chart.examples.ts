import { exampleEvidence } from '../../../evidence/example-evidence.ts';
import { levelInWords, type JudgementLevel, type Ask } from '../ask.ts';

/** A demand as the schema gives it: a should, partly met unless told otherwise. */
function exampleAsk(id: string, number: number, name: string, level: JudgementLevel, changes: Partial<Ask> = {}): Ask {
	return {
		id,
		number,
		name,
		strength: 'should',
		plain: 'What it means, in a sentence.',
		picture: 'report',
		wording: 'As it was put in 2020.',
		earlierWording: 'As it was put in 2018.',
		facts: ['example-fact'],
		...exampleEvidence(['example-report']),
		wordings: [],
		judgement: {
			text: `It is ${levelInWords(level)}: for a reason.`,
			why: 'The reason for it, in one sentence.',
			level,
			confidence: 'medium',
			asOf: '2026-07',
			basis: ['example-fact'],
		},
		caution: 'What it does not say.',
		...changes,
	};
}

const one = [exampleAsk('stop-grooming', 2, 'Stop grooming', 'partly-met', { strength: 'must' })];

/** Named sets of demands that tests and previews draw. */
export const demandsExamples = {
	/** Every level and both verbs. */
	usual: [
		exampleAsk('block-at-upload', 1, 'Block on detection', 'fully-met'),
		...one,
		exampleAsk('stop-live-streaming', 3, 'Stop live-streaming', 'hardly-met', { strength: 'must' }),
		exampleAsk('help-police', 4, 'Help police', 'mostly-met'),
		exampleAsk('openness', 5, 'Openness', 'not-at-all-met'),
	],
	empty: [],
	one,
	longestLabel: [
		exampleAsk(
			'stop-live-streaming',
			3,
			'Stop live-streaming together with governments, police and everybody else',
			'hardly-met',
			{
				judgement: {
					text: 'Hardly met by any of them.',
					why: 'What stands in the way of it is told here in a sentence that is as long as a row of the ledger allows it to be, and no longer',
					level: 'hardly-met',
					confidence: 'high on the figures of one international body; medium on the whole; low on what is private',
					asOf: '2026-07',
					basis: ['example-fact'],
				},
			},
		),
	],
} as const satisfies Record<string, readonly Ask[]>;
