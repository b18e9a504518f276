import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { headlineOf } from '../../../src/content/leads.ts';
import { siteContent } from '../../../src/content/site-content.ts';
import { placeReadings } from '../../../src/subjects/about/chart/readings-lead.layout.ts';

describe('the picture of how much was read', () => {
	it('is one bar of all sources, with a part for each extent that there is, from the most to the least', () => {
		const { parts } = placeReadings([
			{ extent: 'opening' },
			{ extent: 'whole' },
			{ extent: 'opening' },
			{ extent: 'opening' },
		]);
		expect(parts.map(({ label }) => label.text)).toEqual(['1 read whole', '3 read in their opening only']);
		expect(parts.map(({ isHollow }) => isHollow)).toEqual([false, true]);
		const last = parts.at(-1)!.box;
		expect(last.x + last.width).toBeCloseTo(LEAD.widthPx - 1, 0);
		const heights = parts.map(({ label }) => label.y);
		expect(heights).toEqual(heights.toSorted((a, b) => b - a));
	});

	it('has the numbers of its headline', () => {
		const { facts, chapters } = siteContent();
		const whole = facts.sources.filter(({ extent }) => extent === 'whole').length;
		const headline = headlineOf(chapters.find(({ slug }) => slug === 'sources')!);
		expect(headline?.match(/\d+/g)?.map(Number)).toEqual([facts.sources.length, whole]);
	});
});
