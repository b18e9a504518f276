import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { coalitionExamples } from '../../../src/charts/coalition/coalition-chart.examples.ts';
import { buildCoalition } from '../../../src/charts/coalition/coalition-chart.model.ts';
import { MAP_SIGN_SCALE, placeCoalitionMap } from '../../../src/charts/coalition/coalition-map.layout.ts';
import { readCountries } from './site-records.ts';

const site = buildCoalition({ countries: readCountries() });
const map = placeCoalitionMap(site, { widthPx: 288 });
const outlines = map.countries.map(({ outline }) => outline);
const find = (iso2: string) => map.countries.find(({ country }) => country.iso2 === iso2)!;

/** The rings of path data, each as its points. */
function readRings(path: string): string[][] {
	return path
		.split('M')
		.filter(Boolean)
		.map((ring) => ring.replace('Z', '').split('L'));
}

describe('the map of the coalition', () => {
	it('draws every country of the chart once, and no other', () => {
		expect(map.countries.map(({ country }) => country.id).sort()).toEqual(site.countries.map(({ id }) => id).sort());
		expect(new Set(outlines).size).toBe(site.total);
		for (const outline of outlines) expect(outline).toMatch(/^M[\d.,LMZ]+Z$/);
	});

	it('badges the named countries and no others, and paints them on top', () => {
		for (const { country, badge } of map.countries) expect(badge !== undefined).toBe(country.evidence === 'named');
		expect(map.countries.slice(-site.named).every(({ country }) => country.evidence === 'named')).toBe(true);
	});

	it('gives a dot to the states too small to see', () => {
		expect(map.countries.flatMap(({ country, dot }) => (dot ? [country.iso2] : [])).sort()).toEqual(['LI', 'LU', 'MT']);
	});

	it('puts the sign of each country near it, and covers no sign or bar with another', () => {
		// The disc of a sign has a radius of 7 and an edge, before it is scaled.
		const radius = 7.75 * MAP_SIGN_SCALE;
		for (const [index, { country, sign, bar }] of map.countries.entries()) {
			const points = readRings(find(country.iso2).outline)
				.flat()
				.map((point) => point.split(',').map(Number) as [number, number]);
			const least = Math.min(...points.map(([x, y]) => Math.hypot(x - sign.x, y - sign.y)));
			expect([country.iso2, least < 40]).toEqual([country.iso2, true]);
			for (const other of map.countries.slice(index + 1)) {
				const apart = Math.hypot(sign.x - other.sign.x, sign.y - other.sign.y);
				expect([country.iso2, other.country.iso2, apart >= 2 * radius]).toEqual([
					country.iso2,
					other.country.iso2,
					true,
				]);
				const areBarsApart = Math.abs(bar.x - other.bar.x) >= bar.width || Math.abs(bar.y - other.bar.y) >= bar.height;
				expect([country.iso2, other.country.iso2, areBarsApart]).toEqual([country.iso2, other.country.iso2, true]);
			}
		}
	});

	it('stays inside its frame', () => {
		for (const point of [map.otherLand, ...outlines].flatMap(readRings).flat()) {
			const [x, y] = point.split(',').map(Number);
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(map.widthPx);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(map.heightPx);
		}
	});

	it('leaves far islands out, and keeps every mainland clear of the frame', () => {
		for (const point of outlines.flatMap(readRings).flat()) {
			const [x, y] = point.split(',').map(Number) as [number, number];
			expect(Math.min(x, y, map.widthPx - x, map.heightPx - y)).toBeGreaterThanOrEqual(4);
		}
		for (const { country, outline, dot } of map.countries)
			expect([country.iso2, dot !== undefined || readRings(outline).some((ring) => ring.length > 8)]).toEqual([
				country.iso2,
				true,
			]);
	});

	it('keeps Europe’s order: Iceland in the north-west, Cyprus in the south-east, Norway in the north', () => {
		const first = (iso2: string) => readRings(find(iso2).outline)[0]![0]!.split(',').map(Number) as [number, number];
		expect(first('IS')[0]).toBeLessThan(first('NO')[0]);
		expect(first('NO')[1]).toBeLessThan(first('IT')[1]);
		expect(first('CY')[0]).toBeGreaterThan(first('GR')[0]);
	});

	it('weighs at most 12 kB, compressed', () => {
		expect(brotliCompressSync([map.otherLand, ...outlines].join('\n')).length).toBeLessThan(12_000);
	});
});

describe('the borders on the map', () => {
	it('run nowhere through other land: no piece of its edge is drawn twice', () => {
		const pieces = readRings(map.otherLand).flatMap((ring) =>
			ring.map((point, index) => [point, ring[(index + 1) % ring.length]!].sort().join(' ')),
		);
		expect(pieces.filter((piece, index) => pieces.indexOf(piece) !== index)).toEqual([]);
	});

	it('do not cut Cyprus: the island is one ring', () => {
		expect(readRings(find('CY').outline)).toHaveLength(1);
	});
});

describe('a map that cannot be drawn, or of little', () => {
	it('is other land alone where there are no countries', () => {
		const empty = placeCoalitionMap(buildCoalition({ countries: coalitionExamples.empty }), { widthPx: 288 });
		expect(empty.countries).toEqual([]);
		expect(empty.otherLand).not.toBe('');
	});
});
