import { expect, it } from 'vitest';
import { loadContent } from '../../../src/content/content.ts';
import { readContentFiles } from '../../../src/engine/read-files.ts';
import { LESSON_PARTS } from '../../../src/subjects/teaching/lesson.ts';
import { describeLesson, describeQuestions, describeTeaching } from '../../../src/sharing/learning-resource.ts';

const content = loadContent(readContentFiles(process.cwd()));
const lesson = { ...content.facts.lessons[0]!, id: 'a-lesson', age: 15, minutes: 40, aim: 'To read a chart.' };
const SITE = 'https://example.org/five/';

it.each(LESSON_PARTS)('a lesson is a learning resource with its age, time, aim and licence, on its %s', (part) => {
	expect(describeLesson(lesson, part, content, SITE)['@graph'][0]).toMatchObject({
		'@type': 'LearningResource',
		url: `${SITE}lessons/a-lesson${part === 'plan' ? '' : `-${part}`}.html`,
		typicalAgeRange: '15-',
		timeRequired: 'PT40M',
		teaches: 'To read a chart.',
		isAccessibleForFree: true,
		license: expect.stringContaining('creativecommons.org/licenses/by/4.0') as string,
	});
});

it('answers are for teachers and sheets for pupils; questions assess oneself', () => {
	const role = (part: 'answers' | 'sheet') => JSON.stringify(describeLesson(lesson, part, content, undefined));
	expect(role('answers')).toContain('"educationalRole":"teacher"');
	expect(role('sheet')).toContain('"educationalRole":"student"');
	expect(role('sheet')).toContain('"url":"../lessons/');
	expect(JSON.stringify(describeQuestions(content, undefined))).toContain('"learningResourceType":"Self-assessment"');
});

it('the page for teaching is a resource for teachers, of which every lesson is a part', () => {
	const chapter = content.chapters.find(({ slug }) => slug === 'teach')!;
	expect(describeTeaching(chapter, content, SITE)).toMatchObject({
		'@id': `${SITE}teach.html#main`,
		audience: { educationalRole: 'teacher' },
		hasPart: content.facts.lessons.map(({ id }) => ({ '@id': `${SITE}lessons/${id}.html` })),
	});
});
