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
import { addressFrom, graphOf, type LinkedData, type Thing } from './linked-data.ts';

// Pages for teaching as learning resources, with the terms of LRMI, which catalogues of teaching material read. Addresses are
// relative to the page unless the site's address is known: `site`, which ends in a slash.

/** What each page of a lesson is, and for whom. */
const PARTS: Readonly<Record<LessonPart, { type: string; role: Role }>> = {
	plan: { type: 'Lesson plan', role: 'teacher' },
	sheet: { type: 'Worksheet', role: 'student' },
	answers: { type: 'Answer key', role: 'teacher' },
	slides: { type: 'Slides', role: 'student' },
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
			...resource(content, address, lesson.age, PARTS[part].role),
			...of(part),
			url: of(part)['@id'],
			name: part === 'sheet' ? lesson.sheet.title : lesson.title,
			description: lesson.summary,
			learningResourceType: PARTS[part].type,
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
			learningResourceType: 'Handout',
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
		learningResourceType: 'Guide for teachers',
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
			name: 'Check your understanding',
			description: `${content.facts.questions.length} questions with answers that say why. Nothing is scored or kept.`,
			learningResourceType: 'Self-assessment',
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
		educationalLevel: 'Secondary education',
		typicalAgeRange: `${age}-`,
		audience: { '@type': 'EducationalAudience', educationalRole: role },
		isAccessibleForFree: true,
		license: LICENCE.path,
		author: { '@type': 'Organization', name: makersOf(site), url: address('about.html') },
	};
}
