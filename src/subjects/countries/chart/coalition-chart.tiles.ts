/** Where a country's tile stands: column from the west, row from the north, both from 0. */
export type TilePosition = { column: number; row: number };
/** Columns and rows of the grid. */
export const TILE_COLUMNS = 8;
export const TILE_ROWS = 8;

/**
 * The grid as it looks, from north-west to south-east; two dots are sea or a country outside the 32.
 *
 * Neighbours touch where they can: the Nordic countries above, the Baltic states down the east side,
 * the islands apart in the west, Italy under Switzerland and Austria, Malta, Greece and Cyprus at the foot.
 */
const GRID = `
	IS .. .. .. NO SE FI ..
	.. .. .. .. DK .. EE ..
	IE GB .. .. .. .. LV ..
	.. .. .. NL DE PL LT ..
	.. .. BE LU CZ SK .. ..
	.. .. FR CH LI AT HU RO
	PT ES .. IT SI HR .. BG
	.. .. .. MT .. .. GR CY
`;

/** Where the free cells between Iceland and Norway begin. */
export const FREE_CELLS: TilePosition = { column: 1, row: 0 };

/** The position of every country the grid has a place for, by its two-letter code. */
export const TILE_POSITIONS: ReadonlyMap<string, TilePosition> = new Map(
	GRID.trim()
		.split('\n')
		.flatMap((line, row) =>
			line
				.trim()
				.split(' ')
				.map((iso2, column): [string, TilePosition] => [iso2, { column, row }]),
		)
		.filter(([iso2]) => iso2 !== '..'),
);
