import { z } from 'zod';
import { factIds, oneOf, plainText, recordId, ref, shortText } from '../../engine/fields.ts';
import { periodKindOf } from '../../engine/period.ts';
import { statementsSchema } from './statement.ts';

/** How a source rounds a figure: "about 20.5 million", "over 800", "nearly 1,200". */
const ROUNDINGS = ['about', 'over', 'nearly'] as const;
/** Longest words that fit into a drawing at the width of a small phone, in characters. */
const LONGEST_CAUTION = 240;
const LONGEST_BREAK = 130;
/** How a series is drawn. */
const SERIES_FORMS = ['columns', 'parts', 'pairs', 'index', 'statements'] as const;

/** A period as the points of a series write it. Quote it, so that YAML leaves it as it is. */
const period = z
	.string({ error: "is not a period: write '2020', '2020/21', '2020-Q3' or '2020-09', in quotation marks" })
	.refine((text) => periodKindOf(text) !== undefined, {
		error: "is not a period: write '2020', '2020/21' (a year to March), '2020-Q3' or '2020-09'",
		abort: true,
	});

/** A count of whole things. */
const count = z.int('is not a whole number: write the figure without commas or words').nonnegative();

/** One figure of a series. */
export const pointSchema = z.strictObject({
	/** What time it counts: a year `'2020'`, a year to March `'2020/21'`, a quarter `'2020-Q3'`, a month `'2020-09'`. */
	period,
	/** The definition it was counted by: the id of one of the record's segments. */
	segment: recordId,
	/** The figure in the record's unit, as its fact gives it. Of a row told "for each year from …", the fact gives the ends at least. */
	value: count,
	/** How the source rounds it; left out where it gives the exact figure. Printed before the figure. */
	rounded: oneOf(ROUNDINGS, 'is not a way of rounding').optional(),
	/** What the figure is the sum of. The build stops where the sum is another. */
	parts: z
		.array(
			z.strictObject({
				/** What the part is, as the head of its column: `photos`. */
				name: z
					.string()
					.max(40)
					.regex(/^[a-z]+$/, 'is not a name of a part: write one word in lower-case letters'),
				/** The part, in the record's unit. */
				value: count,
			}),
		)
		.min(2, 'has fewer than two parts: name all of them, or leave parts out')
		.optional(),
	/** What or whom this figure covers where that differs from point to point: "45 forces". Drawn with it. */
	covers: z.string().min(1).max(30, 'is longer than 30 characters: it is drawn beside the figure').optional(),
	/** For an index: the change on its base in per cent, as the fact gives it. Drawn in place of the figure, added to 100. */
	change: z.int('is not a whole number of per cent').optional(),
	/** Id of the fact that gives the figure. Only what was read or reported may be drawn. */
	fact: ref('facts'),
	/** What readers need beside the figure. Printed in the table. */
	note: shortText.min(1).meta({ worded: true }).optional(),
});

/** One way of counting. Points of different segments are never joined. */
const segmentSchema = z.strictObject({
	/** Id within the record, named by its points. */
	id: recordId,
	/** What is counted, in a line: for the key and the table. */
	name: plainText.meta({ worded: false }),
	/** A word or two that are drawn after each figure where several segments share a period. */
	tag: z
		.string()
		.min(1)
		.max(20, 'is longer than 20 characters: it is drawn beside the figure')
		.meta({ worded: true })
		.optional(),
});

/** A change in what is counted, drawn as a gap with these words in it. */
const breakSchema = z.strictObject({
	/** The first period that is counted in the new way, written as points write theirs. */
	from: period,
	/** What changed, in one short sentence. Drawn in the gap. */
	text: z
		.string({ error: 'is missing: say in a short sentence what changes, for it is drawn in the gap' })
		.min(1, 'is empty: say in a short sentence what changes, for it is drawn in the gap')
		.max(LONGEST_BREAK, `is longer than ${LONGEST_BREAK} characters: it is drawn in the gap; shorten it`)
		.meta({ worded: true }),
	/** The facts of the change. */
	facts: factIds,
});

/** A series of counts that may be drawn: what it counts, what it does not mean, its figures. */
export const seriesRecord = z.strictObject({
	/** Permanent id of the series and of its chart, part of the address `numbers.html#id`. */
	id: recordId,
	/** What is counted, as a heading for the table. */
	title: plainText,
	/** One of what, in which time: "reports per calendar year". */
	unit: plainText,
	/** Who makes the figures. */
	publisher: plainText.meta({ worded: false }),
	/** What is counted, in a sentence or two. Printed. */
	counts: plainText,
	/** What the figures must not be taken for, one sentence or two each. Printed, and in the data files. */
	doesNotMean: z.array(plainText).min(1, 'is empty: say what the figures do not mean'),
	/**
	 * `columns`, in which time runs to the right where there is room; `parts`, a whole with its part in it, in the order
	 * of the segments; `pairs`, two figures stated at one time; `index`, the change on a base where totals must not be compared;
	 * `statements`, words without a scale, where no figure may be held beside another.
	 */
	form: z.enum(SERIES_FORMS, { error: `is not a form: write one of ${SERIES_FORMS.join(', ')}` }),
	/** For an index: the period that is 100. */
	base: period.optional(),
	/** For parts: what the whole has beyond its part, in a word or two: "exact copies". In the key, and drawn with its share, which we reckon. */
	rest: z
		.string()
		.min(1)
		.max(16, 'is longer than 16 characters: it is drawn in the bar')
		.meta({ worded: true })
		.optional(),
	/** For parts: whose share is written, that of what is beyond the part, or that of the part itself. We reckon it. */
	share: z.enum(['rest', 'part'], { error: 'is not a share: write rest or part' }).optional(),
	/**
	 * The chart's title: the finding in one sentence without a full stop. Figures come from the points and are
	 * written `{segment period}`, `{lowest segment}` or `{highest segment}`; no other number but a year may stand in it.
	 */
	finding: plainText,
	/** For the picture in the head of the page, in the one series that it draws: a figure, and what that is not. */
	inShort: z
		.strictObject({
			/** The point, as a finding names it, without braces: `reports 2023`. */
			figure: z
				.string()
				.max(60, 'is longer than 60 characters: name a segment and a period')
				.transform((text) => {
					const [first = '', ...others] = text.split(' ');
					return [first, others.join(' ')] as const;
				}),
			/** What it is most often taken for, each in a word or two after "not": "not children". */
			isNot: z
				.array(z.string().min(1).max(16, 'is longer than 16 characters: it is drawn small').meta({ worded: true }))
				.max(3, 'are more than three: they stand under one another in the picture'),
		})
		.optional(),
	/** The ways of counting, in their order. */
	segments: z.array(segmentSchema).default([]),
	/** Changes in what is counted, in order of time; an empty list where there is none. */
	breaks: z.array(breakSchema),
	/** The caution that readers need most. Drawn in the picture. */
	caution: z
		.string({ error: 'is missing: no series is drawn without the caution that belongs in its picture' })
		.min(1, 'is empty: no series is drawn without the caution that belongs in its picture')
		.max(LONGEST_CAUTION, `is longer than ${LONGEST_CAUTION} characters: it is drawn in the picture; shorten it`)
		.meta({ worded: true }),
	/** Where sources disagree, a sentence each. Printed; an empty list where they do not. */
	conflicts: z.array(plainText),
	/** The figures in order of time. */
	points: z.array(pointSchema).default([]),
	/** In place of segments and points, for the form `statements`: what was stated, each counted in a way of its own. */
	statements: statementsSchema.default([]),
});
/** A series whose parts may not yet agree with each other. */
export type SeriesDraft = z.infer<typeof seriesRecord>;
