import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { orderLessons, placeLessons } from '../../../src/subjects/teaching/chart/lessons-lead.layout.ts';
import { exampleLesson } from '../../../src/subjects/teaching/teaching.examples.ts';
import { readContent } from './site-records.ts';

const lesson = (id: string, age: number, minutes: number) => ({ ...exampleLesson, id, title: id, age, minutes });

describe('the picture of the lessons', () => {
	it('has the youngest pupils first, then the shortest', () => {
		const lessons = [lesson('c', 16, 40), lesson('b', 14, 60), lesson('a', 14, 45)];
		expect(orderLessons(lessons).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('puts three in a row, each title under its drawing, and rows as far apart as their titles need', () => {
		const long = { ...lesson('a', 14, 1), title: 'A title of two lines' };
		const { lessons } = placeLessons([long, lesson('b', 14, 2), lesson('c', 14, 3), lesson('d', 14, 4)]);
		expect(lessons.map(({ transform }) => transform.replace(/ scale.*/, ''))).toEqual([
			'translate(0,0)',
			'translate(116.3,0)',
			'translate(232.7,0)',
			'translate(0,77.8)',
		]);
		expect(lessons[0]!.title).toHaveLength(2);
	});

	it('keeps to its height with the lessons of the site', () => {
		expect(placeLessons(readContent().facts.lessons).heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
	});
});
