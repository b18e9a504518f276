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
	it('has a dot for each country, open where it is inferred, and one for each body', () => {
		expect(placed.dots.map(({ isInferred }) => isInferred)).toEqual([
			...Array<boolean>(2).fill(false),
			...Array<boolean>(30).fill(true),
			...Array<boolean>(2).fill(false),
		]);
		expect(new Set(placed.dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(34);
		expect(placed.counts.map(({ text }) => text)).toEqual(['2 named', '30 inferred', 'A body', 'Another']);
	});

	it('has a line for each demand, in order, under its name', () => {
		expect(placed.demands.map(({ name }) => name.text)).toEqual(announced.demands);
		for (const { name, line } of placed.demands) expect(Number(/,([\d.]+)H/.exec(line)![1])).toBeGreaterThan(name.y);
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
