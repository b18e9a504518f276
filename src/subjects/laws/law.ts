import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { complain, factIds, oneOf, recordId, shortText } from '../../engine/fields.ts';
import { PLACES } from '../../engine/places.ts';
import { singleDate } from '../../engine/fact-date.ts';
import type { Fact } from '../../evidence/fact.ts';
import type { Evidence } from '../../evidence/ledger.ts';
import { formatDate } from '../../text/dates.ts';

/** How far a law has come, in the order of a law's life; what lapsed may apply again. */
export const LAW_STAGES = ['announced', 'proposed', 'passed', 'applies', 'lapsed'] as const;
export type LawStage = (typeof LAW_STAGES)[number];

const stageSchema = z.strictObject({
	/** What begins. */
	stage: oneOf(LAW_STAGES, 'is not a stage'),
	/** When it begins, as exactly as a fact says it. */
	from: z.union([shortText, z.number()]).pipe(singleDate),
	/** The fact that says it, whose mark its row bears: it gives the date, and for `applies` it names its commencement. */
	facts: factIds.max(
		1,
		'names several facts, and a row bears the mark of the one that its stage says: name that alone',
	),
	/** What must be said with it, in a few words: "without end-to-end encrypted messages". */
	note: z.string().min(1).max(60, 'is over 60 characters: shorten it').meta({ worded: true }).optional(),
});

/** A law or a plan for one, from its announcement on: a row of the chart of laws. */
export const lawSchema = z
	.strictObject({
		/** Permanent id, part of the address of its row in the table: `laws-chart-<id>`. */
		id: recordId,
		/** Its name, as it is told in a sentence with "the" where it needs one. */
		name: shortText.min(1).meta({ worded: true }),
		/** The same in at most 26 characters, for the drawing, where its place stands before it. */
		shortName: z.string().min(1).max(26, 'is over 26 characters: shorten it').meta({ worded: true }),
		/** Where it is law, or would be. */
		place: oneOf(PLACES, 'is not a place'),
		/** Its stages in order. */
		stages: z.array(stageSchema).min(1, 'has no stage: say at least when it was announced or proposed'),
	})
	.superRefine(({ stages }, context) => {
		for (const [index, { stage, from }] of stages.entries()) {
			const before = stages[index - 1];
			if (!before) continue;
			const fail = (field: string, message: string) => complain(context, ['stages', index, field], message);
			if (!follows(stage, before.stage))
				fail('stage', `cannot follow "${before.stage}": put the stages in order, each once`);
			const shared = Math.min(from.length, before.from.length);
			if (from.slice(0, shared) < before.from.slice(0, shared))
				fail('from', `lies before "${before.stage}", ${before.from}: put the stages in order, or correct the date`);
		}
	});
export type RawLaw = z.infer<typeof lawSchema>;
/** A stage of a law with what its facts say of it. */
export type LawStep = RawLaw['stages'][number] &
	Evidence & {
		/** The words and the date of its fact. The date of the stage must be among them. */
		grounds: string;
		/** Whether its fact names the text that brings the law into force. */
		isCommenced: boolean;
	};
export type Law = Omit<RawLaw, 'stages'> & { stages: LawStep[] };

function follows(stage: LawStage, before: LawStage): boolean {
	if (before === 'lapsed') return stage === 'applies';
	if (stage === 'lapsed') return before === 'applies';
	return LAW_STAGES.indexOf(stage) > LAW_STAGES.indexOf(before);
}

/** What the fact of a law's stage says, for whoever checks its date. */
function groundsOf(facts: readonly Fact[]): Pick<LawStep, 'grounds' | 'isCommenced'> {
	const said = facts.flatMap(({ date, text }) => [date ? formatDate(date) : [], text]);
	return { grounds: said.flat().join(' '), isCommenced: facts.some(({ commencement }) => commencement !== undefined) };
}

export const LAWS = defineRecord({
	kind: 'laws',
	path: 'content/views/laws.yaml',
	called: 'a law',
	schema: lawSchema,
	join: (law, { told, factsOf }): Law => ({
		...law,
		stages: law.stages.map((step) => ({ ...step, ...told(step.facts), ...groundsOf(factsOf(step.facts)) })),
	}),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		laws: typeof LAWS;
	}
}
