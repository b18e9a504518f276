import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { siteAddress } from './lesson.ts';
import { factIds, plainText, recordId } from '../../engine/fields.ts';
import type { Site } from '../../engine/site.ts';
import { allLinks, chapterHref, type NavigationLink } from '../../engine/navigation.ts';
import { definePage } from '../../engine/site-page.ts';
import { words } from '../../words/words.ts';

/** Words that ask what somebody thinks: there is no right answer to that. */
const ASKS_OPINION =
	/\b(do|would|are) you\b|\byour (view|opinion|side)\b|\b(who|which (side|case|view)) is (right|wrong|better)\b|\bbest argument\b/i;

const SAY_WHY = 'say why the facts bear this option out, or why they do not';

const optionSchema = z.strictObject({
	/** What one may choose. */
	text: plainText,
	/** True for the one option that the facts bear out. */
	right: z.literal(true).optional(),
	/** Why the facts bear it out, or why not. Shown with the answer. */
	why: z
		.string({ error: `is missing: ${SAY_WHY}` })
		.trim()
		.min(1, `is empty: ${SAY_WHY}`)
		.max(1_000)
		.meta({ worded: true }),
});

/**
 * A question by which readers check whether they understood a chapter. Nothing is scored and nothing kept. It asks for what
 * the facts say or for who says what, never for an opinion.
 */
export const questionSchema = z.strictObject({
	/** Permanent id, part of the address `questions.html#id`. */
	id: recordId,
	/** The chapter that it is about, as `content/site.yaml` names it. Questions of one chapter make a set. */
	chapter: z.string({ error: 'is missing: name a chapter, as content/site.yaml does' }).min(1).max(100),
	/** The question. */
	text: plainText
		.regex(/\?$/, 'is not a question: write one that ends in "?"')
		.refine((text) => !ASKS_OPINION.test(text), 'asks for an opinion, which nobody can mark: ask who says what'),
	/** What one may choose, in the order in which it is printed. */
	options: z
		.array(optionSchema)
		.min(2, 'are too few: give at least two')
		.max(4, 'are too many: at most 4')
		.refine((options) => options.filter(({ right }) => right).length === 1, {
			error: (issue) => {
				const options = issue.input as { right?: unknown }[];
				return `have ${options.filter(({ right }) => right).length} right ones: mark exactly one with right: true`;
			},
		}),
	/** Ids of the facts that the answer rests on, each cited in a chapter. The right option rests on the first. */
	facts: factIds,
	/** Where to read on: an address of a chapter, or of a place on it. */
	to: siteAddress,
});
export type CheckQuestion = z.infer<typeof questionSchema>;

export const QUESTIONS_ASKED = defineRecord({
	kind: 'questions',
	path: 'content/views/questions.yaml',
	called: 'a question',
	schema: questionSchema,
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		questions: typeof QUESTIONS_ASKED;
	}
}

const { questions: says } = words.teaching;
/** The page of the questions, as pages of chapters are called. */
const QUESTIONS_PAGE = 'questions';
/** The questions on one chapter, and their id on the page of the questions. */
export type QuestionSet = { chapter: NavigationLink; anchor: string; questions: CheckQuestion[] };

/** The id of the set on a chapter. */
export function questionSetAnchor(slug: string): string {
	return `set-${slug.replaceAll('/', '-')}`;
}

/** The address of the page of the questions, or of one place on it, from the site's root. */
export function questionsHref(anchor?: string): string {
	return chapterHref(QUESTIONS_PAGE, anchor);
}

/** The questions, one set for each chapter that has some, in reading order. */
export function questionSets(questions: readonly CheckQuestion[], site: Site): QuestionSet[] {
	return allLinks(site)
		.map((chapter) => ({
			chapter,
			anchor: questionSetAnchor(chapter.slug),
			questions: questions.filter((question) => question.chapter === chapter.slug),
		}))
		.filter((set) => set.questions.length > 0);
}

/** The page of the questions is found whole: an option that is not right must not be found as true. */
export const QUESTION_PAGES = definePage({
	name: QUESTIONS_PAGE,
	label: says.label,
	under: 'teach',
	listed: says.label,
	pages: ({ questions }, site) => {
		const sets = questionSets(questions, site);
		return [
			{
				slug: QUESTIONS_PAGE,
				cited: says.title,
				ids: sets.map(({ anchor }) => anchor),
				found: {
					kind: 'chapter',
					title: says.title,
					names: says.searchNames,
					text: says.found(questions.length, sets.map(({ chapter }) => chapter.label).join('; ')),
				},
			},
		];
	},
});

/** The letter of an option: A is the first. */
export function optionLetter(index: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + index);
}
