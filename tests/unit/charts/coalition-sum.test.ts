import { describe, expect, it } from 'vitest';
import { buildCoalition } from '../../../src/subjects/countries/chart/coalition-chart.model.ts';
import {
	exampleMemberships,
	coalitionExamples,
} from '../../../src/subjects/countries/chart/coalition-chart.examples.ts';
import { listGroups } from '../../../src/subjects/countries/chart/coalition-bodies.ts';
import { placeCoalitionLead } from '../../../src/subjects/countries/chart/coalition-lead.ts';
import { addUp, describeSum } from '../../../src/subjects/countries/chart/coalition-sum.ts';
import { LEAD } from '../../../src/charts/lead.ts';
import { linesOf, marksOf, wordsOf } from './read-marks.ts';
import { readContent } from './site-records.ts';

describe('a sum of groups', () => {
	const north = { countries: ['iceland', 'norway', 'denmark'] };
	const union = { countries: ['denmark', 'malta'] };

	it('counts a country once, in however many groups it is, and tells which these are', () => {
		expect(addUp([north, union])).toEqual({
			total: 4,
			parts: [3, 2],
			countries: new Set(['iceland', 'norway', 'denmark', 'malta']),
			shared: ['denmark'],
		});
		expect(addUp([north, union, union]).total).toBe(4);
	});

	it('takes others as countries that no group has, and is nothing without either', () => {
		expect(addUp([union], 3)).toMatchObject({ total: 5, parts: [2, 3], shared: [] });
		expect(addUp([])).toMatchObject({ total: 0, parts: [] });
	});

	const countries = [
		{ id: 'iceland', name: 'Iceland', isNamed: false },
		{ id: 'norway', name: 'Norway', isNamed: false },
		{ id: 'denmark', name: 'Denmark', isNamed: false },
		{ id: 'malta', name: 'Malta', isNamed: true },
	];
	const tell = (groups: Parameters<typeof addUp>[0], others = 0, isAlike = false, named: string[] = []) =>
		describeSum(addUp(groups, others), countries, isAlike, named);

	it('that fits is said to prove nothing, whichever it is', () => {
		expect(tell([north, union])).toBe(
			'4 countries, with Denmark counted once. It fits. Alone it proves nothing: other sums fit as well.',
		);
		expect(tell([north, union], 0, true)).toMatch(/ They are the same countries, by another sum\.$/);
		expect(tell([union], 2, false, ['2 members', '2 others'])).toMatch(
			/^2 members and 2 others: 4 countries\. It fits\./,
		);
	});

	it('that does not fit says by how many, and which named country it leaves out', () => {
		expect(tell([north])).toBe('3 countries. 1 too few. It leaves out Malta, named, if not surely.');
		expect(tell([north, union], 2)).toBe('6 countries, with Denmark counted once. 2 too many.');
	});
});

describe('the groups of countries', () => {
	it('are those that stand to a body as its record says, those of a sum first', () => {
		expect(
			listGroups(coalitionExamples.usual, exampleMemberships, ['associated', 'left-eu']).map(({ id, countries }) => [
				id,
				countries.length,
			]),
		).toEqual([
			['associated', 2],
			['left-eu', 1],
			['eu-members', 5],
			['in-europol', 5],
			['by-agreement', 2],
		]);
	});

	it('of the site make the number in each way that a hypothesis names, and each names another sum', () => {
		const { facts, site } = readContent();
		const { groups, hypotheses, total, wider } = buildCoalition({ ...facts, told: site.countries });
		const sums = hypotheses.flatMap(({ sum }) => (sum ? [sum] : []));
		expect(sums.length).toBeGreaterThan(2);
		for (const { groups: named, others } of sums)
			expect(
				addUp(
					groups.filter(({ id }) => named.includes(id)),
					others,
				).total,
			).toBe(total);
		expect(new Set(sums.map((sum) => JSON.stringify(sum))).size).toBe(sums.length);
		expect(wider!.others).toBe(wider!.countries - total);
	});
});

describe('the lead picture of the countries', () => {
	const coalition = buildCoalition({ countries: coalitionExamples.usual });
	const { marks, heightPx } = placeCoalitionLead(coalition);

	it('keeps its tiles and words within its room', () => {
		expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
		const [numeral] = linesOf(marks, 'lead-numeral');
		const tiles = marksOf(marks, 'tile-ground');
		expect(tiles).toHaveLength(coalition.total);
		for (const { x, y, width, height } of tiles) {
			expect(Number(x) + Number(width)).toBeLessThanOrEqual(LEAD.widthPx);
			expect(Number(y) + Number(height)).toBeLessThanOrEqual(numeral!.y);
		}
		const note = linesOf(marks, 'lead-quiet').map(({ y }) => y);
		expect(Math.max(...linesOf(marks).map(({ y }) => y))).toBe(note.at(-1));
		expect(note.at(-1)).toBeLessThanOrEqual(heightPx);
	});

	it('names the countries that a source names, and no other', () => {
		expect(wordsOf(marks, 'tile-name lead-strong')).toEqual(['United Kingdom', 'Netherlands']);
	});
});
