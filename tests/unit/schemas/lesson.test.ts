import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../../../src/gallery/example-facts.ts';
import { lessonSchema, SLIDE_WORDS } from '../../../src/schemas/lesson.ts';
import { issuesOf } from './issues-of.ts';

const [example] = exampleFacts.lessons;
const issues = (change: object) => issuesOf(lessonSchema)({ ...example, ...change }).join();

describe('a lesson', () => {
	it('is read', () => {
		expect(lessonSchema.safeParse(example).success).toBe(true);
	});

	it('is refused without an age, or for pupils who are too young for this site', () => {
		expect(issues({ age: undefined })).toMatch(/is missing: say from which age/);
		expect(issues({ age: 11 })).toMatch(/is younger than this site is for/);
	});

	it('is refused without notes on keeping it safe', () => {
		expect(issues({ safeguarding: undefined })).toMatch(/is missing: no lesson is given without notes/);
		expect(issues({ safeguarding: [] })).toMatch(/is empty: no lesson is given without notes/);
	});

	it('is refused where its minutes do not add up, in full or in short', () => {
		expect(issues({ minutes: 50 })).toMatch(/is not what the steps add up to, which is 25/);
		expect(issues({ short: [{ step: 1, minutes: 12 }] })).toMatch(/adds up to 12 minutes: the short form has 20/);
	});

	it('is refused where its short form names no step, or one twice', () => {
		const short = (...steps: number[]) => ({ short: steps.map((step) => ({ step, minutes: 10 })) });
		expect(issues(short(1, 3))).toMatch(/is no step of this lesson: it has 2/);
		expect(issues(short(2, 2))).toMatch(/is out of order: name each step once/);
	});

	it('is refused where a slide is too long', () => {
		const text = 'word '.repeat(SLIDE_WORDS + 1);
		expect(issues({ slides: [{ heading: 'Look', text }, example!.slides[1]] })).toMatch(
			/has 41 words; a slide may have 40/,
		);
		const heading = 'A heading of very many words, which nobody in the last row of a class can read';
		expect(issues({ slides: [{ heading, text: 'Look.' }, example!.slides[1]] })).toMatch(/is longer than 60 letters/);
	});

	it('is refused where its id ends as the address of a part of another', () => {
		expect(issues({ id: 'example-lesson-sheet' })).toMatch(/choose another ending/);
	});
});
