import { describe, expect, it } from 'vitest';
import { coalitionExamples } from '../../../src/subjects/countries/chart/coalition-chart.examples.ts';
import { buildCoalition } from '../../../src/subjects/countries/chart/coalition-chart.model.ts';
import { LANDS, placeCoalitionMap } from '../../../src/subjects/countries/chart/coalition-map.layout.ts';

describe('the map of the coalition', () => {
	const coalition = buildCoalition({ countries: coalitionExamples.usual });
	const map = placeCoalitionMap(coalition);

	it('draws every country of the chart once, the named on top', () => {
		const ids = map.countries.map(({ country }) => country.id);
		expect([...ids].sort()).toEqual(coalition.countries.map(({ id }) => id).sort());
		expect(map.countries.findIndex(({ isNamed }) => isNamed)).toBe(coalition.inferred);
	});

	it('draws the others as other land', () => {
		const listed = new Set(coalition.countries.map(({ iso2 }) => iso2));
		for (const [iso2, { outline }] of Object.entries(LANDS))
			expect([iso2, map.otherLand.includes(outline)]).toEqual([iso2, !listed.has(iso2)]);
	});

	it('has a dot for the states too small to see, and Cyprus as one island', () => {
		expect(Object.keys(LANDS).filter((iso2) => LANDS[iso2]!.isSmall)).toEqual(['LI', 'LU', 'MT']);
		expect(LANDS['CY']!.outline.match(/M/g)).toHaveLength(1);
	});
});
