import { LESSON_PARTS, type Lesson, type LessonPart } from './lesson.ts';
import type { Handout } from './handout.ts';
import { chapterHref } from '../../engine/navigation.ts';
import { definePage } from '../../engine/site-page.ts';
import { words } from '../../words/words.ts';

const { lessons: says } = words.teaching;
/** The folder of the lessons' pages in the built site. */
const LESSONS_FOLDER = 'lessons';

/** The page of a part of a lesson, as pages of chapters are called: `lessons/reading-a-chart-sheet`. */
export function lessonSlug({ id }: Pick<Lesson, 'id'>, part: LessonPart): string {
	return `${LESSONS_FOLDER}/${id}${part === 'plan' ? '' : `-${part}`}`;
}

/** The address of a part of a lesson, from the site's root. */
export function lessonHref(lesson: Pick<Lesson, 'id'>, part: LessonPart): string {
	return chapterHref(lessonSlug(lesson, part));
}

/** The pages of the lessons. A lesson is found and cited whole, at its plan. */
export const LESSON_PAGES = definePage({
	name: LESSONS_FOLDER,
	label: says.label,
	under: 'teach',
	inFolder: 'page',
	pages: ({ lessons }) =>
		lessons.flatMap((lesson) =>
			LESSON_PARTS.map((part) => ({
				slug: lessonSlug(lesson, part),
				...(part === 'plan' && {
					cited: says.titled(says.kinds.plan, lesson.title),
					found: { kind: 'lesson' as const, title: lesson.title, names: says.searchNames, text: says.found(lesson) },
				}),
			})),
		),
});

/** The id of a lesson in the list of them. */
export function lessonAnchor({ id }: Pick<Lesson, 'id'>): string {
	return `lesson-${id}`;
}

/** Lessons as teachers look for them: by age, then by time. */
export const orderLessons = (lessons: readonly Lesson[]): Lesson[] =>
	[...lessons].sort((a, b) => a.age - b.age || a.minutes - b.minutes);

/** The handouts that a lesson offers, in the order in which they are listed: its own, and where to find help. */
export function handoutsOf({ handouts: ids = [] }: Lesson, handouts: readonly Handout[]): Handout[] {
	return handouts.filter(({ id, shows }) => ids.includes(id) || shows.sheet === 'help');
}

/** The lessons that offer a handout, the youngest pupils' first. */
export function lessonsWith({ id }: Handout, lessons: readonly Lesson[]): Lesson[] {
	return lessons.filter(({ handouts }) => handouts?.includes(id)).sort((a, b) => a.age - b.age);
}

/** From which age a handout fits: the lowest age of its lessons or, if it has none, of all lessons. */
export function ageOf(handout: Handout, lessons: readonly Lesson[]): number {
	return lessonsWith(handout, lessons)[0]?.age ?? Math.min(...lessons.map(({ age }) => age));
}

/** What a task is called after the step of the plan that it belongs to, if it names one. */
export function taskStep({ steps }: Lesson, { step }: { step?: number | undefined }): string | undefined {
	return step === undefined ? undefined : steps[step - 1]!.title;
}
