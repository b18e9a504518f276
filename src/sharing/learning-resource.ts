import type { LearningResource } from 'schema-dts';
import { LICENCE } from '../charts/files/chart-files.ts';
import type { ChapterSource } from '../content/chapter-source.ts';
import type { SiteContent } from '../content/content.ts';
import { FULL_EDITION } from '../model/editions.ts';
import { handoutHref } from '../model/handouts.ts';
import { ageOf, lessonHref } from '../model/lessons.ts';
import { questionsHref } from '../model/questions.ts';
import type { Handout } from '../schemas/handout.ts';
import { LESSON_PARTS, type Lesson, type LessonPart } from '../schemas/lesson.ts';
import { makersOf } from '../content/identity.ts';
import { addressFrom, type LinkedData } from './linked-data.ts';

/** What each page of a lesson is, and for whom, in words that catalogues of teaching material know. */
const PARTS: Readonly<Record<LessonPart, { type: string; role: 'teacher' | 'student' }>> = {
	plan: { type: 'Lesson plan', role: 'teacher' },
	sheet: { type: 'Worksheet', role: 'student' },
	answers: { type: 'Answer key', role: 'teacher' },
	slides: { type: 'Slides', role: 'student' },
};

/**
 * A page of a lesson as a learning resource, with the terms of LRMI. The plan names its other pages.
 *
 * @param site the site's address, ending in a slash, where it is known; else addresses are relative to the page
 */
export function describeLesson(
	lesson: Lesson,
	part: LessonPart,
	content: SiteContent,
	site: string | undefined,
): LinkedData {
	const address = addressFrom(site, 1);
	const of = (one: LessonPart) => address(lessonHref(lesson, one));
	return graphOf({
		...shared(content, address),
		'@id': of(part),
		url: of(part),
		name: part === 'sheet' ? lesson.sheet.title : lesson.title,
		description: lesson.summary,
		learningResourceType: PARTS[part].type,
		educationalUse: 'Classroom activity',
		audience: { '@type': 'EducationalAudience', educationalRole: PARTS[part].role },
		typicalAgeRange: `${lesson.age}-`,
		timeRequired: `PT${lesson.minutes}M`,
		teaches: lesson.aim,
		...(part === 'plan'
			? { hasPart: LESSON_PARTS.filter((other) => other !== 'plan').map((other) => ({ '@id': of(other) })) }
			: { isPartOf: { '@id': of('plan') } }),
	});
}

/** A handout as a learning resource, for the age of the youngest lesson that uses it. */
export function describeHandout(handout: Handout, content: SiteContent, site: string | undefined): LinkedData {
	const address = addressFrom(site, 1);
	const here = address(handoutHref(handout));
	return graphOf({
		...shared(content, address),
		'@id': here,
		url: here,
		name: handout.title,
		description: handout.about,
		learningResourceType: 'Handout',
		educationalUse: 'Classroom activity',
		audience: { '@type': 'EducationalAudience', educationalRole: 'student' },
		typicalAgeRange: `${ageOf(handout, content.facts.lessons)}-`,
		isBasedOn: address(handout.from),
	});
}

/**
 * The page for teaching as a learning resource, whose parts are the lessons. It has the name of the page's article in the
 * graph: it is both.
 */
export function describeTeaching(
	{ slug, meta }: ChapterSource,
	content: SiteContent,
	site: string | undefined,
): Described {
	const address = addressFrom(site, 0);
	const { lessons } = content.facts;
	return {
		...shared(content, address),
		'@id': `${site ? address(`${slug}.html`) : ''}#main`,
		name: meta.title,
		description: meta.summary,
		learningResourceType: 'Guide for teachers',
		educationalUse: 'Lesson planning',
		audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
		typicalAgeRange: `${Math.min(...lessons.map(({ age }) => age))}-`,
		hasPart: lessons.map((lesson) => ({ '@id': address(lessonHref(lesson, 'plan')) })),
	};
}

/** The page of questions as a learning resource. Nothing in it is scored. */
export function describeQuestions(content: SiteContent, site: string | undefined): LinkedData {
	const address = addressFrom(site, 0);
	const here = address(questionsHref());
	return graphOf({
		...shared(content, address),
		'@id': here,
		url: here,
		name: 'Check your understanding',
		description: `${content.facts.questions.length} questions with answers that say why. Nothing is scored or kept.`,
		learningResourceType: 'Self-assessment',
		educationalUse: 'Self-assessment',
		audience: { '@type': 'EducationalAudience', educationalRole: 'student' },
		typicalAgeRange: `${Math.min(...content.facts.lessons.map(({ age }) => age))}-`,
	});
}

type Described = Exclude<LearningResource, string>;

function shared(content: SiteContent, address: (path: string) => string) {
	return {
		'@type': 'LearningResource',
		inLanguage: FULL_EDITION.language,
		// The school years that lessons from 14 years fall into, in the words of UNESCO's classification.
		educationalLevel: 'Secondary education',
		isAccessibleForFree: true,
		license: LICENCE.path,
		author: { '@type': 'Organization', name: makersOf(content.site), url: address('about.html') },
	} as const;
}

function graphOf(resource: Described): LinkedData {
	return { '@context': 'https://schema.org', '@graph': [resource] };
}
