import { LICENCE } from '../charts/files/chart-files.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { makersOf } from '../engine/identity.ts';
import { FULL_EDITION } from '../engine/editions.ts';
import { handoutHref } from '../subjects/teaching/handouts.ts';
import type { Handout } from '../subjects/teaching/handout.ts';
import { ageOf, lessonHref } from '../subjects/teaching/lessons.ts';
import { questionsHref } from '../subjects/teaching/question.ts';
import { LESSON_PARTS, type Lesson, type LessonPart } from '../subjects/teaching/lesson.ts';
import { words } from '../words/words.ts';
import { addressFrom, graphOf, type LinkedData, type Thing, type ToAddress } from './linked-data.ts';

// Pages for teaching in the terms of LRMI, which catalogues of teaching material read. `site`, where it is known, ends in a slash.

const { resources } = words.sharing;
/** Whom each page of a lesson is for. */
const ROLES = { plan: 'teacher', sheet: 'student', answers: 'teacher', slides: 'student' } as const;
type Role = 'teacher' | 'student';

/** A page of a lesson. The plan names the other pages. */
export function describeLesson(
	lesson: Lesson,
	part: LessonPart,
	content: SiteContent,
	site: string | undefined,
): LinkedData {
	const of = (one: LessonPart) => lessonHref(lesson, one);
	return describePage(of(part), lesson.age, ROLES[part], content, site, (address) => ({
		name: part === 'sheet' ? lesson.sheet.title : lesson.title,
		description: lesson.summary,
		learningResourceType: resources[part],
		timeRequired: `PT${lesson.minutes}M`,
		teaches: lesson.aim,
		...(part === 'plan'
			? { hasPart: LESSON_PARTS.filter((other) => other !== 'plan').map((other) => ({ '@id': address(of(other)) })) }
			: { isPartOf: { '@id': address(of('plan')) } }),
	}));
}

/** A handout, for the age of the youngest lesson that uses it. */
export function describeHandout(handout: Handout, content: SiteContent, site: string | undefined): LinkedData {
	const age = ageOf(handout, content.facts.lessons);
	return describePage(handoutHref(handout), age, 'student', content, site, (address) => ({
		name: handout.title,
		description: handout.about,
		learningResourceType: resources.handout,
		isBasedOn: address(handout.from),
	}));
}

/** The page of questions. Nothing in it is scored. */
export function describeQuestions(content: SiteContent, site: string | undefined): LinkedData {
	return describePage(questionsHref(), youngest(content), 'student', content, site, () => ({
		name: words.teaching.questions.title,
		description: words.teaching.questions.summary(content.facts.questions.length),
		learningResourceType: resources.questions,
	}));
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

function youngest({ facts }: SiteContent): number {
	return Math.min(...facts.lessons.map(({ age }) => age));
}

/** A page that is a resource, and what is to be said of this one beside what holds for all. */
function describePage(
	href: string,
	age: number,
	role: Role,
	content: SiteContent,
	site: string | undefined,
	more: (address: ToAddress) => Thing,
): LinkedData {
	const address = addressFrom(site, href.split('/').length - 2);
	const here = address(href);
	return graphOf([{ ...resource(content, address, age, role), '@id': here, url: here, ...more(address) }]);
}

function resource({ site }: SiteContent, address: ToAddress, age: number, role: Role): Thing {
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
