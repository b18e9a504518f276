import { sort } from 'd3';
import { roundPx } from '../../../charts/geometry.ts';
import type { PlacedCountry } from './coalition-chart.layout.ts';
import type { Coalition, CoalitionCountry } from './coalition-chart.model.ts';
import europe from './europe.json' with { type: 'json' };

/** A country’s mainland with its centre; rings inside rings are holes. A small one needs a dot to be seen and touched. */
type Land = { x: number; y: number; isSmall: boolean; outline: string };
/** The countries that have a shape on the map, by the codes of ISO 3166. */
export const LANDS: Readonly<Record<string, Land>> = europe.countries;
/** Sizes of the signs on the map; on the tiles the same signs are larger. */
export const MAP_SIGN_SCALE = 0.6;
export const MAP_BADGE_SCALE = 0.72;
const BAR_PX = { width: 7, height: 3 };

/** From the centre of a country to its sign and its bar. The badge of a named country keeps the centre. */
const OFFSETS_PX = {
	inferred: { sign: { x: 0, y: -2.2 }, bar: 4 },
	named: { sign: { x: -9.2, y: 0 }, bar: -6.4 },
} as const;

/** From the centre to where the signs stand: Norway's centre is on a border, Switzerland makes way for Liechtenstein. */
const NUDGES_PX: Readonly<Record<string, { x: number; y: number }>> = { CH: { x: -3, y: 1.5 }, NO: { x: -12, y: 24 } };
type PlacedMapCountry = Pick<PlacedCountry, 'country' | 'sign' | 'bar'> & Land & { isNamed: boolean };

/** Places the countries on a map of Europe: those named come last, and are painted on top. Land of nobody else has no borders. */
export function placeCoalitionMap({ countries }: Pick<Coalition, 'countries'>) {
	const { widthPx, heightPx, otherLand } = europe;
	const listed = new Set(countries.map(({ iso2 }) => iso2));
	const others = Object.entries(LANDS).filter(([iso2]) => !listed.has(iso2));
	const placed = countries.map((country): PlacedMapCountry => {
		const land = LANDS[country.iso2]!;
		return { country, ...land, isNamed: country.evidence === 'named', ...placeSigns(country, land) };
	});
	return {
		widthPx,
		heightPx,
		otherLand: [otherLand, ...others.map(([, { outline }]) => outline)].join(''),
		countries: sort(
			placed,
			({ isNamed, isSmall }) => (isNamed ? 2 : isSmall ? 1 : 0),
			({ country }) => country.tile.row,
			({ country }) => country.tile.column,
		),
	};
}

function placeSigns({ iso2, evidence }: CoalitionCountry, centre: Land): Pick<PlacedCountry, 'sign' | 'bar'> {
	const { sign, bar } = OFFSETS_PX[evidence];
	const nudge = NUDGES_PX[iso2] ?? { x: 0, y: 0 };
	const [x, y] = [centre.x + nudge.x, centre.y + nudge.y];
	return {
		sign: { x: roundPx(x + sign.x), y: roundPx(y + sign.y) },
		bar: { x: roundPx(x - BAR_PX.width / 2), y: roundPx(y + bar - BAR_PX.height / 2), ...BAR_PX },
	};
}
