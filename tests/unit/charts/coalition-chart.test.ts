import type { Hypothesis } from '../../../src/model/facts.ts';
import { describe, expect, it } from 'vitest';
import { coalitionExamples, exampleMemberships } from '../../../src/charts/coalition/coalition-chart.examples.ts';
import {
	NARROW_PX,
	placeCoalition,
	placeSmallMap,
	placeSum,
} from '../../../src/charts/coalition/coalition-chart.layout.ts';
import { buildCoalition } from '../../../src/charts/coalition/coalition-chart.model.ts';
import { TILE_POSITIONS } from '../../../src/charts/coalition/coalition-chart.tiles.ts';
import { hypothesisSchema } from '../../../src/schemas/country.ts';
import { BODIES } from '../../../src/schemas/membership.ts';
import { measureWidthPx } from '../../../src/text/wrap-words.ts';
import { exampleEvidence } from '../../../src/charts/example-evidence.ts';
import { readCountries, readFacts, readHypotheses } from './site-records.ts';

const { usual, empty, one, longestLabel } = coalitionExamples;
const usualById = new Map(
	buildCoalition({ countries: usual, memberships: exampleMemberships }).countries.map((country) => [
		country.id,
		country,
	]),
);

describe('the finding of the coalition chart', () => {
	it('counts the named and the inferred', () => {
		expect(buildCoalition({ countries: usual }).finding).toBe('Reports name two countries; six are our inference');
	});

	it('never gives the number of countries of the site without saying how many are inferred', () => {
		const { finding, total, named, inferred } = buildCoalition({ countries: readCountries() });
		expect(named + inferred).toBe(total);
		expect(finding).toMatch(new RegExp(`^Reports name three countries; ${inferred} are our inference$`));
	});

	it('is a sentence where there is one country, or none', () => {
		expect(buildCoalition({ countries: one }).finding).toBe('The one country is named');
		expect(buildCoalition({ countries: longestLabel }).finding).toBe('The one country is our inference');
		expect(buildCoalition({ countries: empty }).finding).toBe('No country is named, and none is inferred');
	});
});

describe('the words of the coalition chart', () => {
	it('name the countries that sources name', () => {
		expect(buildCoalition({ countries: usual }).inWords).toContain(
			'Sources name the Netherlands and the United Kingdom.',
		);
	});

	it('say that the list is reconstructed', () => {
		const { measure, cautions } = buildCoalition({ countries: usual });
		expect(cautions[0]).toMatch(
			/^No list of the 8 countries was published that we could find\. This is a reconstruction\.$/,
		);
		// Once: the measure is the key of the tiles.
		expect(measure).not.toContain('list');
		expect(measure).toMatch(/^Filled: a source names the country\. Broken edge: we infer it\./);
	});

	it('count the members of each body, and only members', () => {
		expect(buildCoalition({ countries: usual, memberships: exampleMemberships, day: '2020-02-14' }).inWords).toContain(
			'five of the eight were members of the European Union, three of the Schengen area, with two associated, and four of Europol.',
		);
	});

	it('say where no text on Europol was found', () => {
		expect(buildCoalition({ countries: usual, memberships: exampleMemberships }).inWords).toContain(
			'For Norway we found no text on Europol.',
		);
		expect(buildCoalition({ countries: one }).inWords).not.toContain('found');
	});

	it('call a country by its name and how it is known, and leave what it belonged to for the table', () => {
		expect(usualById.get('austria')!.label).toBe('Austria (AT): inferred.');
	});
});

describe('memberships on 14 February 2020', () => {
	it('do not draw the United Kingdom as a member of anything', () => {
		const { related } = usualById.get('united-kingdom')!;
		expect(BODIES.map((body) => related.get(body)!.standing)).toEqual(['none', 'none', 'partial']);
	});

	it('draw Denmark in the Union and not as a full member of Europol', () => {
		const { related } = usualById.get('denmark')!;
		expect(related.get('eu')!.standing).toBe('full');
		expect(related.get('europol')!.standing).toBe('partial');
	});

	it('draw an associated country as less than a member, and outside the Union', () => {
		const { related } = usualById.get('liechtenstein')!;
		expect(related.get('eu')!.standing).toBe('none');
		expect(related.get('schengen')!.standing).toBe('partial');
	});

	it('draw nothing for an opt-out, or for a country that had not yet joined', () => {
		expect(usualById.get('ireland')!.related.get('schengen')!.standing).toBe('none');
		expect(usualById.get('bulgaria')!.related.get('schengen')!.standing).toBe('none');
	});

	it('draw nothing where no relation was found, and say so in words', () => {
		const europol = usualById.get('norway')!.related.get('europol')!;
		expect(europol.standing).toBe('none');
		expect(europol.words).toMatch(/not found/i);
	});

	it('hold for the countries of the site', () => {
		const countries = new Map(buildCoalition(readFacts()).countries.map((country) => [country.id, country.related]));
		expect(countries.get('united-kingdom')!.get('eu')!.standing).toBe('none');
		expect(countries.get('denmark')!.get('europol')!.standing).toBe('partial');
		for (const id of ['iceland', 'liechtenstein', 'norway', 'switzerland'])
			expect([id, countries.get(id)!.get('eu')!.standing, countries.get(id)!.get('schengen')!.standing]).toEqual([
				id,
				'none',
				'partial',
			]);
	});
});

describe('the rows of the table', () => {
	it('put named countries first, and both groups in order of the alphabet', () => {
		expect(buildCoalition({ countries: usual }).countries.map(({ name }) => name)).toEqual([
			'Netherlands',
			'United Kingdom',
			'Austria',
			'Bulgaria',
			'Denmark',
			'Ireland',
			'Liechtenstein',
			'Norway',
		]);
	});

	it('give people with a digit that shows something, even for the smallest', () => {
		expect(usualById.get('netherlands')!.populationWords).toBe('17.4 million');
		expect(usualById.get('liechtenstein')!.populationWords).toBe('0.04 million');
	});

	it('say the kind of evidence in a word', () => {
		expect(usualById.get('netherlands')!.evidenceWord).toBe('Named');
		expect(usualById.get('austria')!.evidenceWord).toBe('Inferred');
	});
});

describe('the sources of the coalition chart', () => {
	it('are listed once each, with their use', () => {
		const { sources } = buildCoalition({ countries: usual, memberships: exampleMemberships });
		expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
		expect(sources[0]).toEqual({ id: 'example-report', use: 'Naming the Netherlands and the United Kingdom' });
		expect(sources.at(-1)).toEqual({ id: 'example-population', use: 'Population' });
	});
});

describe('the hypotheses', () => {
	const site = buildCoalition({ countries: readCountries(), hypotheses: readHypotheses() });
	const wordsOf = (id: string) => site.hypotheses.find((hypothesis) => hypothesis.id === id)!.words;
	const example = (includes: Hypothesis['includes']): Hypothesis => ({
		...exampleEvidence([], { standing: 'inferred' }),
		...hypothesisSchema.parse({
			id: 'h1',
			name: 'An example',
			shortName: 'Example',
			arithmetic: '1 + 1 = 2',
			likelihood: 'possible',
			for: [],
			against: [],
			reasoning: 'None.',
			includes,
		}),
	});

	it('say how likely each is, its sum, and how many of the 32 it puts in, leaves open and leaves out, by name where few', () => {
		expect(site.hypotheses.map(({ words }) => words)).toEqual([
			'Hypothesis 1, the likeliest: 27 + 4 + 1 = 32. All 32 are in',
			'Hypothesis 2, possible: 32 out of the 50 countries present in 2019. Of the 32 shown, 3 are in: the Netherlands, Portugal and the United Kingdom; 29 may be in',
			'Hypothesis 3, unlikely: 27 + 1 + 4 of about ten. Of the 32 shown, 28 are in; 4 may be in: Iceland, Liechtenstein, Norway and Switzerland',
			'Hypothesis 4, unlikely: 27 + 4 = 31, so one more state is needed. Of the 32 shown, 31 are in; 1 is left out: the United Kingdom',
			'Hypothesis 5, same as hypothesis 1: 27 participants (EU 26 without Denmark + UK) + 5 partners (DK, IS, LI, NO, CH) = 32. All 32 are in',
		]);
	});

	it('add up to all countries', () => {
		for (const { counts } of site.hypotheses) expect(counts.in + counts.possible + counts.out).toBe(site.total);
	});

	it('say whether claims speak for them and against, and never how many', () => {
		expect(site.hypotheses.map(({ claims }) => claims)).toEqual([
			'Claims speak for it and against it',
			'Claims speak for it and against it',
			'Claims speak against it; we list none for it',
			'Claims speak for it and against it',
			'We list no claim of its own for it or against it',
		]);
	});

	it('say what they need beyond the 32, or that they need nothing', () => {
		const beyond = new Map(site.hypotheses.map((hypothesis) => [hypothesis.id, hypothesis.beyond]));
		expect(beyond.get('h1')).toBe('nothing');
		expect(beyond.get('h2')).toMatch(/50 countries/);
		expect(beyond.get('h3')).toMatch(/four of about ten/);
		expect(beyond.get('h4')).toMatch(/one more state/);
	});

	it('say under each small map how many it draws, how they stand, and what it cannot draw', () => {
		expect(site.hypotheses.map(({ drawn, undrawn }) => [drawn, undrawn])).toEqual([
			['32 in', undefined],
			['3 in, 29 may be in', 'others'],
			['28 in, 4 may be in', 'others'],
			['31 in, 1 left out', 'one more'],
			['32 in', undefined],
		]);
	});

	it('count on every tile what they say in words', () => {
		for (const { id, counts } of site.hypotheses)
			for (const inclusion of ['in', 'possible', 'out'] as const)
				expect([id, inclusion, site.countries.filter(({ stands }) => stands[id] === inclusion).length]).toEqual([
					id,
					inclusion,
					counts[inclusion],
				]);
		expect(wordsOf('h4')).toContain('1 is left out');
		expect(site.countries.filter(({ stands }) => stands['h4'] === 'out').map(({ id }) => id)).toEqual([
			'united-kingdom',
		]);
	});

	it('never leave open a country that a source names, unless they leave its group out', () => {
		const open = buildCoalition({
			countries: usual,
			hypotheses: [example({ eu: 'possible', schengenAssociated: 'possible', others: 'possible' })],
		});
		for (const { evidence, stands } of open.countries)
			expect(stands['h1']).toBe(evidence === 'named' ? 'in' : 'possible');
		const without = buildCoalition({
			countries: usual,
			hypotheses: [example({ eu: 'in', schengenAssociated: 'in', others: 'out' })],
		});
		expect(without.countries.find(({ iso2 }) => iso2 === 'GB')!.stands['h1']).toBe('out');
	});

	it('refuse a word for inclusion that is none', () => {
		expect(() => example({ eu: 'perhaps' as 'in', schengenAssociated: 'in', others: 'in' })).toThrow(
			'is not a kind of inclusion: write in, possible or out',
		);
	});
});

describe('what the chart rests on', () => {
	const site = buildCoalition({ countries: readCountries(), hypotheses: readHypotheses() });

	it('is one hypothesis for all that are inferred, and a source for each that is named', () => {
		expect(site.basis?.id).toBe('h1');
		for (const { evidence, namedBy, reasoning } of site.countries)
			expect([namedBy.length > 0, reasoning !== undefined]).toEqual([evidence === 'named', evidence === 'named']);
	});

	it('is unknown where the hypotheses are not given', () => {
		expect(buildCoalition({ countries: usual }).basis).toBeUndefined();
	});

	it('comes with every caution on an inferred country, the same words once', () => {
		expect(site.countryCautions.map(({ names }) => names)).toEqual([
			'Belgium',
			'Denmark',
			'Iceland and Liechtenstein',
			'Spain',
		]);
		const texts = site.countryCautions.map(({ text }) => text);
		for (const { evidence, caution } of readCountries())
			if (evidence === 'inferred' && caution) expect(texts).toContain(caution);
	});
});

describe('one membership or declaration looked at alone', () => {
	const { shows, countries } = buildCoalition({ countries: readCountries(), memberships: readFacts().memberships });

	it('is told with its counts, those of the table', () => {
		const words = new Map(shows.map((show) => [show.id, show.words]));
		expect(words.get('eu')).toBe('European Union: 27 members (full bar); 5 not members (no bar)');
		expect(words.get('schengen')).toMatch(/22 members \(full bar\); 4 associated \(hollow bar\); 6 outside/);
		expect(words.get('europol')).toMatch(/26 members .* 6 with an agreement or in transition/);
		expect(words.get('lisbon2023')).toMatch(/25 signed, .* 3 not on that list, .* 4 did not sign/);
		expect(words.get('london2024')).toMatch(/3 named as backing it .* 29 not named/);
	});

	it('gives each bar that is drawn its meaning and its count, for the key', () => {
		const bars = new Map(shows.map((show) => [show.id, show.bars]));
		expect(bars.get('schengen')).toEqual({ full: '22 members', partial: '4 associated' });
		expect(bars.get('london2024')).toEqual({ full: '3 named as backing it' });
	});

	it('never says of a country that is not on the newspaper’s list that it did not sign', () => {
		for (const iso2 of ['CZ', 'PL', 'SK'])
			expect(countries.find((country) => country.iso2 === iso2)!.related.get('lisbon2023')).toMatchObject({
				standing: 'partial',
				words: 'Not on the newspaper’s list, which lacks one signature',
			});
	});
});

describe('the sum', () => {
	const { sum, total, named } = buildCoalition(readFacts());

	it('adds up to all countries, group by group, as the likeliest hypothesis has it', () => {
		expect(sum.map(({ inWords }) => inWords)).toEqual([
			'27 members of the European Union',
			'4 associated with the Schengen area',
			'the United Kingdom',
		]);
		const sizes = sum.map(({ named, inferred }) => named + inferred);
		expect(sizes.reduce((one, other) => one + other)).toBe(total);
		expect(readHypotheses()[0]!.arithmetic).toContain(sizes.join(' + '));
		expect(sum.reduce((count, group) => count + group.named, 0)).toBe(named);
	});

	it('is drawn with a square a country, ten in a row, the named last', () => {
		const { columns, rows, squares } = placeSum({ named: 2, inferred: 25 });
		expect([columns, rows]).toEqual([10, 3]);
		expect(squares.map(({ look, outline }) => [look, outline.split('M').length - 1])).toEqual([
			['inferred', 25],
			['named', 2],
		]);
	});
});

describe('the small maps', () => {
	const site = buildCoalition({ countries: readCountries(), hypotheses: readHypotheses() });

	it('are left out where they would be the tiles once more', () => {
		expect(site.hypotheses.flatMap(({ id, isAlike }) => (isAlike ? [id] : []))).toEqual(['h1', 'h5']);
	});

	it('draw under each hypothesis as many squares of each look as it counts', () => {
		for (const { id, counts } of site.hypotheses) {
			const drawn = new Map(
				placeSmallMap(site, id).squares.map(({ look, outline }) => [look, outline.split('M').length - 1]),
			);
			expect((drawn.get('named') ?? 0) + (drawn.get('inferred') ?? 0)).toBe(counts.in);
			expect([drawn.get('possible') ?? 0, drawn.get('out') ?? 0]).toEqual([counts.possible, counts.out]);
		}
	});
});

describe('the grid of tiles', () => {
	it('has one tile for every country of the site and no other', () => {
		expect([...TILE_POSITIONS.keys()].sort()).toEqual(
			readCountries()
				.map(({ iso2 }) => iso2)
				.sort(),
		);
	});

	it('keeps Europe’s order: north above south, west before east', () => {
		const at = (iso2: string) => TILE_POSITIONS.get(iso2)!;
		for (const [north, south] of ['SE DE', 'DE IT', 'EE LV', 'LV LT', 'GB FR', 'PL HU', 'IT MT', 'BG GR'].map((pair) =>
			pair.split(' '),
		))
			expect([north, south, at(north!).row < at(south!).row]).toEqual([north, south, true]);
		for (const [west, east] of ['IE GB', 'GB NL', 'PT ES', 'FR CH', 'AT HU', 'GR CY', 'NO SE', 'SE FI'].map((pair) =>
			pair.split(' '),
		))
			expect([west, east, at(west!).column < at(east!).column]).toEqual([west, east, true]);
	});
});

describe('the placed coalition chart', () => {
	const placed = placeCoalition(buildCoalition({ countries: readCountries() }), { widthPx: NARROW_PX });

	it('gives every country a tile that can be touched and lies inside the drawing', () => {
		expect(placed.tiles).toHaveLength(readCountries().length);
		for (const { x, y, sidePx } of placed.tiles) {
			expect(sidePx).toBeGreaterThanOrEqual(24);
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
			expect(x + sidePx).toBeLessThanOrEqual(placed.widthPx);
			expect(y + sidePx).toBeLessThanOrEqual(placed.heightPx);
		}
	});

	it('has letters of 12 px or more in a frame of 280 px, and tiles that hold two wide ones', () => {
		const [tile] = placed.tiles;
		expect(placed.widthPx).toBeLessThanOrEqual(280 - 2 * 12);
		// Two letters of 13 px, bold, with the spacing of WCAG 1.4.12.
		expect(tile!.sidePx).toBeGreaterThan(2 * 13 * (0.82 + 0.12));
	});

	it('badges the named countries and no others', () => {
		for (const { country, badge } of placed.tiles) expect(badge !== undefined).toBe(country.evidence === 'named');
	});

	it('orders tiles for the keyboard from north-west to south-east', () => {
		expect(placed.tiles.map(({ country }) => country.iso2).slice(0, 4)).toEqual(['IS', 'NO', 'SE', 'FI']);
	});

	it('writes the name of each named country beside its tile, and over no tile', () => {
		const names = placed.tiles.flatMap(({ name }) => name ?? []);
		expect(names.map(({ text }) => text)).toEqual(['United Kingdom', 'Netherlands', 'Portugal']);
		for (const { text, x, y, anchor } of names) {
			const width = measureWidthPx(text, { textPx: 12, weight: 'bold' });
			const left = anchor === 'end' ? x - width : x;
			expect(left).toBeGreaterThanOrEqual(0);
			expect(left + width).toBeLessThanOrEqual(placed.widthPx);
			const covered = placed.tiles.filter(
				(tile) => tile.x < left + width && tile.x + tile.sidePx > left && tile.y < y && tile.y + tile.sidePx > y - 10,
			);
			expect(covered.map(({ country }) => country.iso2)).toEqual([]);
		}
	});

	it('is an empty grid where there are no countries', () => {
		expect(placeCoalition(buildCoalition({ countries: empty }), { widthPx: NARROW_PX }).tiles).toEqual([]);
	});
});
