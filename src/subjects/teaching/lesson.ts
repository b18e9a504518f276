import { z } from 'zod';
import { defineRecord, type RecordKind } from '../../engine/define-record.ts';
import { complain, countWords, plainText, recordId, ref, shortText } from '../../engine/fields.ts';
import { firstSentence } from '../../text/sentences.ts';

/** How long the short form of every lesson is. */
export const SHORT_MINUTES = 20;
/** The most words on a slide beside its heading: a class reads it in a glance, and listens. */
export const SLIDE_WORDS = 20;
/** What the pages of a lesson add to its id, in the order in which a teacher uses them. The plan adds nothing. */
export const LESSON_PARTS = ['plan', 'sheet', 'answers', 'slides'] as const;
export type LessonPart = (typeof LESSON_PARTS)[number];

/** An address of this site, without a slash before it: `demands.html#side-by-side`. `src/content/addresses.ts` checks it. */
export const siteAddress = z
	.string({ error: 'is missing: write an address of this site, for example demands.html#side-by-side' })
	.min(1)
	.max(200);

/** A link to this site. */
const siteLink = z.strictObject({
	/** What one finds there, in a few words. */
	label: plainText,
	to: siteAddress,
});
export type SiteLink = z.infer<typeof siteLink>;
const minutes = z.int('is not a number of minutes: write a whole number').min(1, 'is no time: write at least 1 minute');

/** A part of the lesson. */
const stepSchema = z.strictObject({
	minutes,
	/** What it is, in a word or two. */
	title: plainText,
	/** What pupils do. */
	pupils: plainText,
	/** What the teacher does or says beside that. */
	teacher: plainText.optional(),
	links: z.array(siteLink).default([]),
});

const ids = (kind: RecordKind) => z.array(ref(kind)).min(1, 'is empty: name a record, or leave it out').optional();

/** Records that a task is about, so that no fact is typed a second time. The sheet hides what pupils are to find out. */
const cardsSchema = z.strictObject({
	/** Demands: their names. */
	asks: ids('asks'),
	/** Events by their titles, without dates; the answers have the dates. */
	events: ids('events'),
	/** Statements of the translated article; the answers have what was lost. */
	articleStatements: ids('articleStatements'),
	/** Ways to reach the number of countries; the answers have how likely we find each. */
	hypotheses: ids('hypotheses'),
	/** Figures; the answers have what they count and what they do not mean. */
	figures: z
		.array(
			z.strictObject({
				/** The id of the series. */
				series: ref('series'),
				/** The segment and the period of its point, as the series has them; the period in quotation marks. */
				segment: recordId,
				period: shortText,
			}),
		)
		.min(1, 'is empty: name a figure, or leave it out')
		.optional(),
});
export type Cards = z.infer<typeof cardsSchema>;

/** Claims to judge: each has a letter, a line of its own, and a box for each verdict. */
const claimsSchema = z.strictObject({
	list: z.array(plainText).min(2, 'are too few: pupils judge at least two'),
	verdicts: z.array(plainText).min(2, 'are too few: pupils choose between at least two'),
});
export type Claims = z.infer<typeof claimsSchema>;

const taskSchema = z.strictObject({
	/** What to do. */
	text: plainText,
	/** The step of the plan that it belongs to, by its number from 1: the sheet gives the task that name. */
	step: z.int().min(1).optional(),
	cards: cardsSchema.optional(),
	claims: claimsSchema.optional(),
	/** How many empty lines there are to write on. All must fit on one side of paper: tests/browser/sheets.spec.ts. */
	lines: z.int().min(0).max(12, 'are too many for one sheet: at most 12'),
	/** What a good answer holds. Never which opinion is right. */
	holds: z.array(plainText).min(1, 'is empty: say what a good answer holds'),
});

/** The slug of a chapter: its lead picture is shown. `checkPictures` holds it against the chapters. */
const picture = z
	.string({ error: 'is missing: name the chapter whose lead picture it shows, for example demands' })
	.min(1)
	.max(60);

const slideSchema = z.strictObject({
	heading: plainText.max(60, 'is longer than 60 letters: a slide has one short heading'),
	/** One sentence, or a question. */
	text: plainText
		.refine((text) => countWords(text) <= SLIDE_WORDS, {
			error: (issue) =>
				`has ${countWords(String(issue.input))} words; a slide may have ${SLIDE_WORDS}: shorten it, or make two slides`,
		})
		.refine((text) => firstSentence(text) === text, 'is more than one sentence: make two slides'),
	/** The step of the plan that it belongs to, by its number from 1: its share of the minutes is drawn, and its links stand at the foot. */
	step: z.int('is missing: write the number of the step that it belongs to').min(1),
	/** The chapter whose lead picture is drawn on it; its text then asks something of it. */
	picture: picture.optional(),
});

const sum = (parts: readonly { minutes: number }[]) => parts.reduce((total, part) => total + part.minutes, 0);

/** A lesson: plan, learner sheet, answers and slides are made from it. */
export const lessonSchema = z
	.strictObject({
		/** Permanent id: the addresses are `lessons/<id>.html`, `…-sheet.html`, `…-answers.html` and `…-slides.html`. */
		id: recordId.refine((id) => !/-(sheet|answers|slides)$/.test(id), {
			error: 'ends as the address of a part of a lesson does: choose another ending',
		}),
		title: plainText.max(60, 'is longer than 60 letters: shorten it'),
		/** What pupils do, in a sentence: for the list of lessons and for the search. */
		summary: plainText.max(200, 'is longer than 200 letters: it stands in a list; shorten it'),
		/** The age from which we think it fits. Our judgement. */
		age: z
			.int({ error: 'is missing: say from which age the lesson fits, as a whole number' })
			.min(14, 'is younger than this site is for: lessons here begin at 14, see teach.html'),
		/** How long it takes in all. */
		minutes,
		/** How pupils work: "pairs, then groups of four". */
		group: plainText,
		/** What pupils can do afterwards. */
		aim: plainText,
		/** What they need to know first. */
		needToKnow: z.array(plainText).min(1, 'is empty: say what pupils need to know first'),
		/** The chapter whose lead picture it works with. It stands in the plan, and on no page of pupils, whom it could tell an answer. */
		picture,
		/** Where the detail of it that stands beside the title in the list begins, from its left and its top, in its units. */
		detail: z.tuple([z.int(), z.int()], 'is missing: write two whole numbers, for example [40, 60]'),
		/** What is used, on this site. */
		materials: z.array(siteLink).min(1, 'is empty: name the pages that are used'),
		/** Which steps need screens, and what a class does without. */
		screens: plainText,
		/** Ids of the handouts that fit it: its plan offers them, and their list names the lesson and its age. */
		handouts: ids('handouts'),
		steps: z.array(stepSchema).min(2, 'are too few: a lesson has at least two'),
		differentiation: z.strictObject({
			/** For pupils who need it easier. */
			easier: plainText,
			/** For pupils who want more. */
			stretch: plainText,
		}),
		/** What to mind in this lesson, beside the rules for all lessons. */
		safeguarding: z
			.array(plainText, { error: 'is missing: no lesson is given without notes on keeping it safe; add at least one' })
			.min(1, 'is empty: no lesson is given without notes on keeping it safe; add at least one'),
		/** The question that shows whether the aim was reached. */
		assessment: z.strictObject({
			question: plainText,
			/** What a good answer holds. Never which opinion is right. */
			holds: z.array(plainText).min(1, 'is empty: say what a good answer holds'),
		}),
		/** The form of 20 minutes: which steps, by their number from 1, with how many minutes each. */
		short: z.array(z.strictObject({ step: z.int().min(1), minutes })).min(1, 'is empty: choose the steps to keep'),
		sheet: z.strictObject({ title: plainText, tasks: z.array(taskSchema).min(1, 'is empty: give pupils a task') }),
		/** Slides between the first, on how we work, and the last, on help, which every lesson has: one a step, at the least. */
		slides: z.array(slideSchema).min(2, 'are too few: give at least two').max(8, 'are too many: at most 8'),
	})
	.superRefine(({ minutes: whole, steps, short, sheet, slides }, context) => {
		const fault = complain.bind(undefined, context);
		const noStep = `is no step of this lesson: it has ${steps.length}, numbered from 1`;
		const shorter = `adds up to ${sum(short)} minutes: the short form has ${SHORT_MINUTES}; correct the minutes of its steps`;
		if (sum(steps) !== whole)
			fault('minutes', `is not what the steps add up to, which is ${sum(steps)}: correct the steps or the whole`);
		if (sum(short) !== SHORT_MINUTES) fault('short', shorter);
		for (const [index, { step = 1 }] of sheet.tasks.entries())
			if (step > steps.length) fault(['sheet', 'tasks', index, 'step'], noStep);
		for (const [index, { step }] of slides.entries()) if (step > steps.length) fault(['slides', index, 'step'], noStep);
		for (const [index, { title }] of steps.entries())
			if (!slides.some(({ step }) => step === index + 1))
				fault('slides', `have none for step ${index + 1}, "${title}": write one`);
		for (const [index, { step }] of short.entries())
			if (step > steps.length) fault(['short', index, 'step'], noStep);
			else if (index > 0 && step <= short[index - 1]!.step)
				fault(['short', index, 'step'], 'is out of order: name each step once, in the order of the lesson');
	});
export type Lesson = z.infer<typeof lessonSchema>;

export const LESSONS = defineRecord({
	kind: 'lessons',
	path: 'content/views/lessons/',
	called: 'a lesson',
	schema: lessonSchema,
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		lessons: typeof LESSONS;
	}
}
