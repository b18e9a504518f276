import { range } from 'd3';
import type { Coalition } from './coalition-chart.model.ts';
import { TILE_COLUMNS, TILE_ROWS, type TilePosition } from './coalition-chart.tiles.ts';

/** The side of a cell of the small drawings, and of the square in it. */
const CELL_PX = 10;
const SQUARE_PX = 7;

/** What the squares of the small drawings stand for; what is left out or left open has a form of its own. */
export const SQUARE_OUTLINES = {
	square: `h${SQUARE_PX}v${SQUARE_PX}h-${SQUARE_PX}z`,
	possible: 'm.5,3.5a3,3 0 1 0 6,0a3,3 0 1 0 -6,0',
	out: 'm.5,.5l6,6m0,-6l-6,6',
} as const;

/** Squares that look alike, as path data. */
export type PlacedSquares = { look: 'named' | 'inferred' | 'possible' | 'out'; outline: string };
/** A small drawing: its squares, and how many cells it is wide and high. */
export type SmallDrawing = { columns: number; rows: number; squares: PlacedSquares[] };

/** The tiles as a hypothesis has them, small and without letters. */
export function placeSmallMap({ countries }: Coalition, hypothesis: string): SmallDrawing {
	const cells = countries.map(({ stands, evidence, tile: { column, row } }) => {
		const stand = stands[hypothesis]!;
		return { look: stand === 'in' ? evidence : stand, column, row };
	});
	return { columns: TILE_COLUMNS, rows: TILE_ROWS, squares: outlineSquares(cells) };
}

/** A part of the sum as squares, the named last: ten in a row. */
export function placeSum({ named, inferred }: { named: number; inferred: number }): SmallDrawing {
	const cells = range(named + inferred).map((index) => ({
		look: index < inferred ? ('inferred' as const) : ('named' as const),
		column: index % SUM_COLUMNS,
		row: Math.floor(index / SUM_COLUMNS),
	}));
	return { columns: SUM_COLUMNS, rows: Math.ceil(cells.length / SUM_COLUMNS), squares: outlineSquares(cells) };
}

/** Squares in a row of the sum. */
const SUM_COLUMNS = 10;

function outlineSquares(cells: readonly (TilePosition & { look: PlacedSquares['look'] })[]): PlacedSquares[] {
	return (['inferred', 'possible', 'out', 'named'] as const).flatMap((look) => {
		const { square, possible, out } = SQUARE_OUTLINES;
		const form = look === 'possible' ? possible : look === 'out' ? out : square;
		const outline = cells
			.filter((cell) => cell.look === look)
			.map(({ column, row }) => `M${column * CELL_PX + 1},${row * CELL_PX + 1}${form}`)
			.join('');
		return outline ? { look, outline } : [];
	});
}
