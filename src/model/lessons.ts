import type { Lesson, LessonPart } from '../schemas/lesson.ts';
import { chapterHref } from './navigation.ts';

/** The folder of the lessons' pages in the built site. */
export const LESSONS_FOLDER = 'lessons';

/** What the parts of a lesson are called in links. */
export const LESSON_PART_LABELS: Readonly<Record<LessonPart, string>> = {
	plan: 'Plan',
	sheet: 'Learner sheet',
	answers: 'Answers',
	slides: 'Slides',
};

/** The page of a part of a lesson, as pages of chapters are called: `lessons/reading-a-chart-sheet`. */
export function lessonSlug({ id }: Pick<Lesson, 'id'>, part: LessonPart): string {
	return `${LESSONS_FOLDER}/${id}${part === 'plan' ? '' : `-${part}`}`;
}

/** The address of a part of a lesson, from the site's root. */
export function lessonHref(lesson: Pick<Lesson, 'id'>, part: LessonPart): string {
	return chapterHref(lessonSlug(lesson, part));
}

/** The id of a lesson in the list of them. */
export function lessonAnchor({ id }: Pick<Lesson, 'id'>): string {
	return `lesson-${id}`;
}
