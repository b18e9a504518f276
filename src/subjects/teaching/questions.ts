import type { CheckQuestion } from './question.ts';
import type { Site } from '../../engine/site.ts';
import { allLinks, chapterHref, type NavigationLink } from '../../engine/navigation.ts';
import { definePage } from '../../engine/site-page.ts';
import { words } from '../../words/words.ts';

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
