import { describe, expect, it } from 'vitest';
import { TILE_POSITIONS } from '../../../src/subjects/countries/chart/coalition-chart.tiles.ts';
import { moveOnMap } from '../../../src/engine/client/roving-focus.ts';

const codes = [...TILE_POSITIONS.keys()];
const places = [...TILE_POSITIONS.values()].map(({ column, row }) => ({ x: column, y: row }));
const from = (iso2: string, key: string) => codes[moveOnMap(places, codes.indexOf(iso2), key)!];
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

describe('arrows on the map', () => {
	it('lead to the neighbour on that side', () => {
		expect(from('DE', 'ArrowRight')).toBe('PL');
		expect(from('DE', 'ArrowLeft')).toBe('NL');
		expect(from('PT', 'ArrowRight')).toBe('ES');
		expect(from('IT', 'ArrowDown')).toBe('MT');
		expect(from('EE', 'ArrowDown')).toBe('LV');
	});

	it('cross the sea to the nearest country in that direction', () => {
		expect(from('IS', 'ArrowRight')).toBe('NO');
		expect(from('IS', 'ArrowDown')).toBe('IE');
		expect(from('GB', 'ArrowRight')).toBe('NL');
		expect(from('MT', 'ArrowRight')).toBe('GR');
	});

	it('stay where there is no country further on', () => {
		expect(from('IS', 'ArrowUp')).toBe('IS');
		expect(from('PT', 'ArrowLeft')).toBe('PT');
		expect(from('CY', 'ArrowDown')).toBe('CY');
	});

	it('never lead against their direction', () => {
		for (const [index, here] of places.entries())
			for (const key of ARROWS) {
				const there = places[moveOnMap(places, index, key)!]!;
				const [dx, dy] = [there.x - here.x, there.y - here.y];
				const along = { ArrowLeft: -dx, ArrowRight: dx, ArrowUp: -dy, ArrowDown: dy }[key]!;
				expect([codes[index], key, along > 0 || (dx === 0 && dy === 0)]).toEqual([codes[index], key, true]);
			}
	});

	it('reach every country from the first', () => {
		const reached = new Set([0]);
		for (const index of reached) for (const key of ARROWS) reached.add(moveOnMap(places, index, key)!);
		expect(codes.filter((_, index) => !reached.has(index))).toEqual([]);
	});

	it('Home and End lead to the first and the last; other keys are left alone', () => {
		expect(from('DE', 'Home')).toBe('IS');
		expect(from('DE', 'End')).toBe('CY');
		expect(moveOnMap(places, 0, 'a')).toBeUndefined();
		expect(moveOnMap(places, 0, 'Tab')).toBeUndefined();
	});
});
