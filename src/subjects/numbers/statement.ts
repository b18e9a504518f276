import { z } from 'zod';
import { complain, plainText, recordId, ref } from '../../engine/fields.ts';

/** Longest words of a statement, and of what it counted, in characters: they are drawn in a few lines. */
const LONGEST_STATEMENT = 60;
const LONGEST_COUNTED = 130;

/** A figure that somebody stated and that no other may be held beside. Drawn as words, at the date of its fact. */
const statementSchema = z.strictObject({
	/** Id within the record, part of the address of its row. */
	id: recordId,
	/** Who said it, and where it was read, in a few words: "NCA, in its own release". Drawn. */
	by: z
		.string()
		.min(1)
		.max(40, 'is longer than 40 characters: it is drawn beside the words; shorten it')
		.meta({ worded: true }),
	/** The figure as its fact words it: "at least 300,000 people in the UK". It holds no number that the fact does not have. */
	words: z
		.string()
		.min(1)
		.max(LONGEST_STATEMENT, `is longer than ${LONGEST_STATEMENT} characters: it is drawn in large letters; shorten it`)
		.meta({ worded: true }),
	/** What was counted, in a sentence. Drawn under the words. */
	counts: plainText.max(LONGEST_COUNTED, `is longer than ${LONGEST_COUNTED} characters: it is drawn; shorten it`),
	/** Id of the fact that gives words and date. Only what was read or reported, at a single date, may be drawn. */
	fact: ref('facts'),
});

export type RawSeriesStatement = z.infer<typeof statementSchema>;

/** The statements of a series, each with an address of its own. */
export const statementsSchema = z.array(statementSchema).superRefine((statements, context) => {
	const ids = statements.map(({ id }) => id);
	for (const [index, id] of ids.entries())
		if (ids.indexOf(id) !== index) complain(context, [index, 'id'], 'is used twice: give one statement another id');
});
