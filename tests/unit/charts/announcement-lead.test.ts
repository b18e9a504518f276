import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import {
	placeAnnouncement,
	tellAnnouncement,
} from '../../../src/subjects/announcement/chart/announcement-lead.layout.ts';

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
const placed = placeAnnouncement(announced);

describe('the picture of the announcement', () => {
	it('has a square for each country, broken where it is inferred, and a dot for each body', () => {
		expect(placed.countries.map(({ isInferred }) => isInferred)).toEqual([
			...Array<boolean>(2).fill(false),
			...Array<boolean>(30).fill(true),
		]);
		expect(new Set(placed.countries.map(({ x, y }) => `${x} ${y}`)).size).toBe(32);
		expect(placed.bodies).toHaveLength(2);
		expect(placed.counts.map(({ text }) => text)).toEqual(['2 named', '30 inferred', 'A body', 'Another']);
	});

	it('has a line for each demand, in order, under its name', () => {
		expect(placed.demands.map(({ name }) => name.text)).toEqual(announced.demands);
		for (const { name, line } of placed.demands) expect(Number(/,([\d.]+)H/.exec(line)![1])).toBeGreaterThan(name.y);
	});

	it('starts each line at the group of all who back it, right of them', () => {
		const [, top, bottom] = /,([\d.]+)h[\d.]+V([\d.]+)/.exec(placed.group)!;
		for (const { line } of placed.demands) {
			const [, x, y] = /^M([\d.]+),([\d.]+)H/.exec(line)!;
			expect(Number(x)).toBeGreaterThan(Math.max(...placed.countries.map((square) => square.x + square.width)));
			expect(Number(y)).toBeGreaterThan(Number(top));
			expect(Number(y)).toBeLessThan(Number(bottom));
		}
	});

	it('draws what was not found below all of them, and fits the head of its page', () => {
		const lowest = Math.max(...placed.demands.map(({ name }) => name.y));
		for (const { label } of placed.unseen) expect(label.y).toBeGreaterThan(lowest);
		expect(placed.heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
	});

	it('is told in sentences', () => {
		expect(tellAnnouncement(announced)).toEqual([
			'Some chiefs from 32 countries, 2 named and 30 inferred, with A body and Another.',
			'Agency to All companies: One; Two; Three; Four; Five.',
			'Agency: text: not found.',
			'All companies: no reply found.',
		]);
	});
});
