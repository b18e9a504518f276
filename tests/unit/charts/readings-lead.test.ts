import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { placeReadings } from '../../../src/subjects/about/chart/readings-lead.ts';
import { linesOf, marksOf } from './read-marks.ts';

describe('the picture of how much was read', () => {
	it('is one bar of all sources, with a part for each extent that there is, from the most to the least', () => {
		const { marks } = placeReadings([
			{ extent: 'opening' },
			{ extent: 'whole' },
			{ extent: 'opening' },
			{ extent: 'opening' },
		]);
		const labels = linesOf(marks);
		expect(labels.map(({ text }) => text)).toEqual(['1 read whole', '3 read in their opening only']);
		const parts = marksOf(marks).filter(({ tag }) => tag === 'rect');
		expect(parts.map((part) => part['class'])).toEqual(['dot', 'dot-open']);
		const last = parts.at(-1)!;
		expect(Number(last['x']) + Number(last['width'])).toBeCloseTo(LEAD.widthPx - 1, 0);
		const barY = Number(parts[0]!['y']);
		expect(labels.map(({ y }) => y > barY)).toEqual([false, true]);
	});
});
