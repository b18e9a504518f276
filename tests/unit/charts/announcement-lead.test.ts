import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { placeAnnouncement } from '../../../src/subjects/announcement/chart/announcement-lead.ts';
import { linesOf, marksOf, topOf, wordsOf } from './read-marks.ts';

const announced = {
	named: 2,
	inferred: 30,
	demands: ['One', 'Two', 'Three', 'Four', 'Five'],
	backers: 'Some chiefs',
	bodies: ['A body', 'Another'],
	by: 'Agency',
	to: 'All companies',
	text: 'text: not found',
	reply: 'no reply found',
};
const { heightPx, marks, inWords } = placeAnnouncement(announced);
const squares = marksOf(marks).filter(({ tag }) => tag === 'rect');
const names = linesOf(marks).filter(({ text }) => announced.demands.includes(text));
/** What holds the backers is before the line of the sender, and those of the demands after it. */
const [sender, ...lines] = marksOf(marks, 'line-whole');

describe('the picture of the announcement', () => {
	it('has a square for each country, broken where it is inferred, and a dot for each body', () => {
		expect(squares.map((square) => square['class'])).toEqual([
			...Array<string>(2).fill('dot'),
			...Array<string>(30).fill('dot-open'),
		]);
		expect(squares.map((square) => 'stroke-dasharray' in square)).toEqual(squares.map((_, index) => index > 1));
		expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(32);
		expect(marksOf(marks).filter(({ tag }) => tag === 'circle')).toHaveLength(2);
		expect(wordsOf(marks, 'lead-quiet').slice(0, 4)).toEqual(['2 named', '30 inferred', 'A body', 'Another']);
	});

	it('has a line for each demand, in order, under its name', () => {
		expect(names.map(({ text }) => text)).toEqual(announced.demands);
		for (const [index, line] of lines.entries()) expect(topOf(line)).toBeGreaterThan(names[index]!.y);
	});

	it('starts each line at the group of all who back it, right of them', () => {
		const [, top, bottom] = /,([\d.]+)V([\d.]+)/.exec(`${sender!['d']}`)!;
		for (const line of lines) {
			const [, x, y] = /^M([\d.]+),([\d.]+)H/.exec(`${line['d']}`)!;
			expect(Number(x)).toBeGreaterThan(Math.max(...squares.map(({ x, width }) => Number(x) + Number(width))));
			expect(Number(y)).toBeGreaterThan(Number(top));
			expect(Number(y)).toBeLessThan(Number(bottom));
		}
	});

	it('draws what was not found below all of them, and fits the head of its page', () => {
		const lowest = Math.max(...names.map(({ y }) => y));
		for (const { y } of linesOf(marks, 'lead-quiet').slice(4)) expect(y).toBeGreaterThan(lowest);
		expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
	});

	it('is told in sentences', () => {
		expect(inWords).toEqual([
			'Some chiefs from 32 countries, 2 named and 30 inferred, with A body and Another.',
			'Agency to All companies: One; Two; Three; Four; Five.',
			'Agency: text: not found.',
			'All companies: no reply found.',
		]);
	});
});
