import { range, scaleBand } from 'd3';
import { roundBox, roundPx, type PlacedText } from '../../../charts/geometry.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import type { Coalition, CoalitionCountry } from './coalition-chart.model.ts';
import { TILE_COLUMNS, TILE_ROWS, type TilePosition } from './coalition-chart.tiles.ts';

/** The tick of a named country, around the centre of its badge. */
export const TICK = 'M-2.8,0.2l2,2.2l3.6,-4.6';
/** The cross of a country that a hypothesis leaves out, around the centre of its sign. */
export const CROSS = 'M-2.8,-2.8L2.8,2.8M-2.8,2.8L2.8,-2.8';
/** The question mark of a country that a hypothesis leaves open, around the centre of its sign; for signs too small for text. */
export const QUESTION = 'M-2.2,-1.9a2.2,2.2 0 1 1 3.4,1.9q-1.2,.8 -1.2,2M0,3.6v1.2';
/** The width that the tiles are laid out for: a frame of 280 px without its margins. */
export const NARROW_PX = 256;
/** From the middle of a tile to the baseline of its code, and between a tile and the name beside it. */
const CODE_DROP_PX = 4.7;
const NAME_GAP_PX = 3;
/** From the foot of a tile to the line of a name under it. */
const NAME_DROP_PX = 15;
export type PlacedCoalition = ReturnType<typeof placeCoalition>;
export type PlacedCountry = PlacedCoalition['tiles'][number];

/**
 * Gives every tile its place in a square grid of the given width, from north to south, and from west to east in a row: the order
 * of the keyboard. A tile is a square with its code, and if it is named its badge and its name.
 */
export function placeCoalition(coalition: Coalition, { widthPx }: { widthPx: number }) {
	const heightPx = (widthPx / TILE_COLUMNS) * TILE_ROWS;
	const column = scaleBand(range(TILE_COLUMNS), [0, widthPx]).paddingInner(0.09).paddingOuter(0.045);
	const row = scaleBand(range(TILE_ROWS), [0, heightPx]).paddingInner(0.09).paddingOuter(0.045);
	const sidePx = column.bandwidth();
	const taken = new Set(coalition.countries.map(({ tile }) => cellOf(tile)));

	const tiles = coalition.countries.map((country) => {
		const x = column(country.tile.column)!;
		const y = row(country.tile.row)!;
		const isNamed = country.evidence === 'named';
		return {
			country,
			x: roundPx(x),
			y: roundPx(y),
			sidePx: roundPx(sidePx),
			code: { x: roundPx(x + sidePx / 2), y: roundPx(y + sidePx / 2 + CODE_DROP_PX) },
			badge: isNamed ? { x: roundPx(x + sidePx - 2), y: roundPx(y + 2) } : undefined,
			name: isNamed ? placeName(country, taken, { stepPx: column.step(), x, y, sidePx }) : undefined,
			/** Of a country that a hypothesis leaves open or out, at the other corner than the badge. */
			sign: { x: roundPx(x + 1), y: roundPx(y + 1) },
			/** Drawn when one body or declaration is looked at alone. */
			bar: roundBox({ x: x + sidePx * 0.14, y: y + sidePx * 0.74, width: sidePx * 0.72, height: sidePx * 0.15 }),
		};
	});
	return {
		widthPx,
		heightPx,
		tiles: tiles.sort(
			(a, b) => a.country.tile.row - b.country.tile.row || a.country.tile.column - b.country.tile.column,
		),
	};
}

const cellOf = ({ column, row }: TilePosition) => `${column} ${row}`;

/** A name to the right of its tile, to the left or under it: the first place whose free cells hold it. */
function placeName(
	{ name, tile }: CoalitionCountry,
	taken: ReadonlySet<string>,
	{ stepPx, x, y, sidePx }: { stepPx: number; x: number; y: number; sidePx: number },
): PlacedText | undefined {
	const neededPx = measureWidthPx(name, { textPx: 12, weight: 'bold' });
	const freePx = (columns: readonly number[], row: number) => {
		const end = columns.findIndex((column) => taken.has(cellOf({ column, row })));
		return row < TILE_ROWS ? (end < 0 ? columns.length : end) * stepPx + (stepPx - sidePx) / 2 - NAME_GAP_PX : 0;
	};
	const { column, row } = tile;
	const beside = roundPx(y + sidePx / 2 + CODE_DROP_PX);
	const places = [
		{ freePx: freePx(range(column + 1, TILE_COLUMNS), row), x: x + sidePx + NAME_GAP_PX, y: beside },
		{ freePx: freePx(range(column - 1, -1, -1), row), x: x - NAME_GAP_PX, y: beside, anchor: 'end' as const },
		{ freePx: freePx(range(column, TILE_COLUMNS), row + 1), x, y: roundPx(y + sidePx + NAME_DROP_PX) },
	];
	const place = places.find(({ freePx }) => freePx >= neededPx);
	return place && { text: name, x: roundPx(place.x), y: place.y, ...('anchor' in place && { anchor: place.anchor }) };
}

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
