import { sort } from 'd3';
import type { Coalition, CoalitionCountry } from './coalition-chart.model.ts';
import europe from './europe.json' with { type: 'json' };

/** A country’s mainland with its centre; rings inside rings are holes. A small one needs a dot to be seen and touched. */
type Land = { x: number; y: number; isSmall: boolean; outline: string };
/** The countries that have a shape on the map, by the codes of ISO 3166. */
export const LANDS: Readonly<Record<string, Land>> = europe.countries;
/** The size of the badge on the map; on the tiles it is larger. */
export const MAP_BADGE_SCALE = 0.72;

type PlacedMapCountry = { country: CoalitionCountry; isNamed: boolean } & Land;

/** Places the countries on a map of Europe: those named come last, and are painted on top. Land of nobody else has no borders. */
export function placeCoalitionMap({ countries }: Pick<Coalition, 'countries'>) {
	const { widthPx, heightPx, otherLand } = europe;
	const listed = new Set(countries.map(({ iso2 }) => iso2));
	const others = Object.entries(LANDS).filter(([iso2]) => !listed.has(iso2));
	const placed = countries.map((country): PlacedMapCountry => {
		const land = LANDS[country.iso2]!;
		return { country, ...land, isNamed: country.evidence === 'named' };
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
