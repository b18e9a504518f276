import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/content.ts';
import { readContentFiles } from '../../../src/content/read-files.ts';
import { lessonSlug } from '../../../src/model/lessons.ts';
import { LESSON_PARTS } from '../../../src/schemas/lesson.ts';
import {
	describeHandout,
	describeLesson,
	describeQuestions,
	describeTeaching,
} from '../../../src/sharing/learning-resource.ts';

const content = loadContent(readContentFiles(process.cwd()));
const SITE = 'https://example.org/five/';

const pages = [
	...content.chapters.map(({ slug }) => `${slug}.html`),
	...content.facts.lessons.flatMap((lesson) => LESSON_PARTS.map((part) => `${lessonSlug(lesson, part)}.html`)),
];

describe.each(content.facts.lessons)('$id, to machines,', (lesson) => {
	it.each(LESSON_PARTS)('is a learning resource with its age, time, aim and licence, on its %s', (part) => {
		const [resource] = describeLesson(lesson, part, content, SITE)['@graph'] as readonly Record<string, unknown>[];
		expect(resource).toMatchObject({
			'@type': 'LearningResource',
			typicalAgeRange: `${lesson.age}-`,
			timeRequired: `PT${lesson.minutes}M`,
			teaches: lesson.aim,
			educationalLevel: 'Secondary education',
			isAccessibleForFree: true,
			license: expect.stringContaining('creativecommons.org/licenses/by/4.0') as string,
		});
		for (const address of JSON.stringify(resource).matchAll(/"(?:@id|url)":"([^"]+)"/g))
			expect(pages).toContain(address[1]!.replace(SITE, '').split('#')[0]);
	});
});

it('answers are for teachers and sheets for pupils; handouts name their page, and questions assess oneself', () => {
	const [lesson] = content.facts.lessons;
	const role = (part: 'answers' | 'sheet') => JSON.stringify(describeLesson(lesson!, part, content, undefined));
	expect(role('answers')).toContain('"educationalRole":"teacher"');
	expect(role('sheet')).toContain('"educationalRole":"student"');
	expect(role('sheet')).toContain('"url":"../lessons/');
	expect(describeHandout(content.facts.handouts[0]!, content, SITE)['@graph'][0]).toMatchObject({
		learningResourceType: 'Handout',
		typicalAgeRange: '14-',
		isBasedOn: SITE + content.facts.handouts[0]!.from,
	});
	expect(JSON.stringify(describeQuestions(content, undefined))).toContain('"learningResourceType":"Self-assessment"');
});

it('the page for teaching is a resource for teachers, of which every lesson is a part', () => {
	const chapter = content.chapters.find(({ slug }) => slug === 'teach')!;
	const resource = describeTeaching(chapter, content, SITE) as unknown as Record<string, unknown>;
	expect(resource).toMatchObject({
		'@type': 'LearningResource',
		'@id': `${SITE}teach.html#main`,
		audience: { educationalRole: 'teacher' },
		license: expect.stringContaining('creativecommons.org/licenses/by/4.0') as string,
	});
	expect(resource['hasPart']).toEqual(content.facts.lessons.map(({ id }) => ({ '@id': `${SITE}lessons/${id}.html` })));
});
