import { LICENCE } from '../charts/files/chart-files.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { makersOf } from '../engine/identity.ts';
import { FULL_EDITION } from '../engine/editions.ts';
import { handoutHref } from '../subjects/teaching/handouts.ts';
import { ageOf, lessonHref } from '../subjects/teaching/lessons.ts';
import { questionsHref } from '../subjects/teaching/questions.ts';
import type { Handout } from '../subjects/teaching/handout.ts';
import { LESSON_PARTS, type Lesson, type LessonPart } from '../subjects/teaching/lesson.ts';
import { words } from '../words/words.ts';
import { addressFrom, graphOf, type LinkedData, type Thing } from './linked-data.ts';

// Pages for teaching as learning resources, with the terms of LRMI, which catalogues of teaching material read. Addresses are
// relative to the page unless the site's address is known: `site`, which ends in a slash.

const { resources } = words.sharing;

/** Whom each page of a lesson is for. */
const ROLES: Readonly<Record<LessonPart, Role>> = {
	plan: 'teacher',
	sheet: 'student',
	answers: 'teacher',
	slides: 'student',
};
type Role = 'teacher' | 'student';

/** A page of a lesson. The plan names the other pages. */
export function describeLesson(
	lesson: Lesson,
	part: LessonPart,
	content: SiteContent,
	site: string | undefined,
): LinkedData {
	const address = addressFrom(site, 1);
	const of = (one: LessonPart) => ({ '@id': address(lessonHref(lesson, one)) });
	return graphOf([
		{
			...resource(content, address, lesson.age, ROLES[part]),
			...of(part),
			url: of(part)['@id'],
			name: part === 'sheet' ? lesson.sheet.title : lesson.title,
			description: lesson.summary,
			learningResourceType: resources[part],
			timeRequired: `PT${lesson.minutes}M`,
			teaches: lesson.aim,
			...(part === 'plan'
				? { hasPart: LESSON_PARTS.filter((other) => other !== 'plan').map(of) }
				: { isPartOf: of('plan') }),
		},
	]);
}

/** A handout, for the age of the youngest lesson that uses it. */
export function describeHandout(handout: Handout, content: SiteContent, site: string | undefined): LinkedData {
	const address = addressFrom(site, 1);
	const here = address(handoutHref(handout));
	return graphOf([
		{
			...resource(content, address, ageOf(handout, content.facts.lessons), 'student'),
			'@id': here,
			url: here,
			name: handout.title,
			description: handout.about,
			learningResourceType: resources.handout,
			isBasedOn: address(handout.from),
		},
	]);
}

/** The page for teaching, whose parts are the lessons. It has the name of the page's article in the graph: it is both. */
export function describeTeaching({ slug, meta }: ChapterSource, content: SiteContent, site: string | undefined): Thing {
	const address = addressFrom(site, 0);
	return {
		...resource(content, address, youngest(content), 'teacher'),
		'@id': `${site ? address(`${slug}.html`) : ''}#main`,
		name: meta.title,
		description: meta.summary,
		learningResourceType: resources.guide,
		hasPart: content.facts.lessons.map((lesson) => ({ '@id': address(lessonHref(lesson, 'plan')) })),
	};
}

/** The page of questions. Nothing in it is scored. */
export function describeQuestions(content: SiteContent, site: string | undefined): LinkedData {
	const address = addressFrom(site, 0);
	const here = address(questionsHref());
	return graphOf([
		{
			...resource(content, address, youngest(content), 'student'),
			'@id': here,
			url: here,
			name: words.teaching.questions.title,
			description: words.teaching.questions.summary(content.facts.questions.length),
			learningResourceType: resources.questions,
		},
	]);
}

function youngest({ facts }: SiteContent): number {
	return Math.min(...facts.lessons.map(({ age }) => age));
}

function resource({ site }: SiteContent, address: (path: string) => string, age: number, role: Role): Thing {
	return {
		'@type': 'LearningResource',
		inLanguage: FULL_EDITION.language,
		// The school years that lessons from 14 years fall into, in the words of UNESCO's classification.
		educationalLevel: resources.level,
		typicalAgeRange: `${age}-`,
		audience: { '@type': 'EducationalAudience', educationalRole: role },
		isAccessibleForFree: true,
		license: LICENCE.path,
		author: { '@type': 'Organization', name: makersOf(site), url: address('about.html') },
	};
}
