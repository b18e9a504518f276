import { range, scaleBand } from 'd3';
import type { ChartForm } from '../../../charts/chart.ts';
import { roundBox, roundPx, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { measureWidthPx, wrapWords } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { Coalition, CoalitionCountry } from './coalition-chart.model.ts';
import { FREE_CELLS, TILE_COLUMNS, TILE_ROWS, type TilePosition } from './coalition-chart.tiles.ts';

/** The tick of a named country, around the centre of its badge. */
export const TICK = 'M-2.8,0.2l2,2.2l3.6,-4.6';
/** The cross of a named country that a sum leaves out, around the centre of its sign. */
export const CROSS = 'M-2.8,-2.8L2.8,2.8M-2.8,2.8L2.8,-2.8';
/** The widths that the tiles are laid out for: a frame of 280 px without its margins, and one where names have room in tiles. */
export const NARROW_PX = 256;
export const WIDE_PX = 896;
/** How high a tile with a name is, with its gap, and the letters and lines of the name. */
const NAMED_ROW_PX = 44;
const NAME_LETTERS = { textPx: 13 };
const NAME_LINE_PX = 15;
/** From the middle of a tile to the baseline of its one line, and between a tile and the name beside it. */
const CODE_DROP_PX = 4.7;
const NAME_GAP_PX = 3;
/** From the foot of a tile to the line of a name under it. */
const NAME_DROP_PX = 15;
/** Squares for others, in the free cells: in a row, and their side with its gap. */
const OTHERS_IN_ROW = 6;
const OTHER_STEP_PX = 13;
const OTHER_PX = 10;
export type PlacedCoalition = ReturnType<typeof placeCoalition>;
export type PlacedCountry = PlacedCoalition['tiles'][number];

/**
 * Gives every tile its place in a grid of the given width, from north to south, and from west to east in a row: the order of the
 * keyboard. A tile is a square with its code, and if it is named its badge and its name; in a wide grid it holds its name.
 */
export function placeCoalition(coalition: Coalition, { widthPx, form }: Partial<ChartForm> & { widthPx: number }) {
	const isWide = form === 'wide';
	const heightPx = TILE_ROWS * (isWide ? NAMED_ROW_PX : widthPx / TILE_COLUMNS);
	const column = scaleBand(range(TILE_COLUMNS), [0, widthPx]).paddingInner(0.09).paddingOuter(0.045);
	const row = scaleBand(range(TILE_ROWS), [0, heightPx]).paddingInner(0.09).paddingOuter(0.045);
	const taken = new Set(coalition.countries.map(({ tile }) => cellOf(tile)));

	const tiles = coalition.countries.map((country) => {
		const box = {
			x: column(country.tile.column)!,
			y: row(country.tile.row)!,
			width: column.bandwidth(),
			height: row.bandwidth(),
		};
		const isNamed = country.evidence === 'named';
		return {
			country,
			...roundBox(box),
			lines: placeLines(
				isWide ? wrapWords(country.name, { ...NAME_LETTERS, widthPx: box.width }) : [country.iso2],
				box,
			),
			badge: isNamed ? { x: roundPx(box.x + box.width - 2), y: roundPx(box.y + 2) } : undefined,
			name: isNamed && !isWide ? placeName(country, taken, column.step(), box) : undefined,
			/** Of a named country that a sum leaves out, at the other corner than the badge. */
			sign: isNamed ? { x: roundPx(box.x + 1), y: roundPx(box.y + 1) } : undefined,
		};
	});
	return {
		widthPx,
		heightPx,
		tiles: tiles.sort(
			(a, b) => a.country.tile.row - b.country.tile.row || a.country.tile.column - b.country.tile.column,
		),
		/** Others than these countries, for a sum that needs them: nobody knows where they lie. */
		others: placeOthers(coalition.wider?.others ?? 0, column(FREE_CELLS.column)! + NAME_GAP_PX, row(FREE_CELLS.row)!),
	};
}

function placeOthers(count: number, x: number, y: number) {
	return {
		words: count > 0 ? [{ text: words.countries.make.otherTiles, x: roundPx(x), y: roundPx(y + OTHER_STEP_PX) }] : [],
		boxes: range(count).map((index) =>
			roundBox({
				x: x + (index % OTHERS_IN_ROW) * OTHER_STEP_PX,
				y: y + (1.5 + Math.floor(index / OTHERS_IN_ROW)) * OTHER_STEP_PX,
				width: OTHER_PX,
				height: OTHER_PX,
			}),
		),
	};
}

/** Lines around the middle of a tile. */
function placeLines(lines: readonly string[], { x, y, width, height }: Box): PlacedText[] {
	const first = y + height / 2 + CODE_DROP_PX - ((lines.length - 1) * NAME_LINE_PX) / 2;
	return stackLines(lines, { x: x + width / 2, y: first, linePx: NAME_LINE_PX });
}

const cellOf = ({ column, row }: TilePosition) => `${column} ${row}`;

/** A name to the right of its tile, to the left or under it: the first place whose free cells hold it. */
function placeName(
	{ name, tile }: CoalitionCountry,
	taken: ReadonlySet<string>,
	stepPx: number,
	{ x, y, width: sidePx }: Box,
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
