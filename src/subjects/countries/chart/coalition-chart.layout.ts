import { range, scaleBand } from 'd3';
import type { ChartForm } from '../../../charts/chart.ts';
import { roundBox, roundPx, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { group, link, rect, texts, type Mark } from '../../../charts/marks.ts';
import { measureWidthPx, wrapWords, type LineType } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { Coalition, CoalitionCountry } from './coalition-chart.model.ts';
import { FREE_CELLS, TILE_COLUMNS, TILE_ROWS, type TilePosition } from './coalition-chart.tiles.ts';

/** The tick of a named country, around the centre of its badge. */
export const TICK = 'M-2.8,0.2l2,2.2l3.6,-4.6';
/** The cross of a named country that a sum leaves out, around the centre of its sign. */
const CROSS = 'M-2.8,-2.8L2.8,2.8M-2.8,2.8L2.8,-2.8';
/** The widths that the tiles are laid out for: a frame of 280 px without its margins, and one where names have room in tiles. */
export const NARROW_PX = 256;
export const WIDE_PX = 896;
/** How high a tile with a name is, with its gap, and the letters and lines of the name. */
const NAMED_ROW_PX = 44;
const NAME_LETTERS = { textPx: 13 };
const NAME_LINE_PX = 15;
/** The letters of a name beside its tile. */
const BESIDE_LETTERS = { textPx: 12, weight: 'bold' } as const;
/** From the middle of a tile to the baseline of its one line, and between a tile and the name beside it. */
const CODE_DROP_PX = 4.7;
const NAME_GAP_PX = 6;
/** From the foot of a tile to the line of a name under it. */
const NAME_DROP_PX = 15;
/** Squares for others, in the free cells: in a row, and their side with its gap. */
const OTHERS_IN_ROW = 6;
const OTHER_STEP_PX = 13;
const OTHER_PX = 10;
export type PlacedCoalition = ReturnType<typeof placeCoalition>;
export type PlacedTile = ReturnType<typeof placeTiles>[number];

/** How a grid of tiles is laid out. */
interface TileGrid {
	widthPx: number;
	/** The height of a row with its gap. */
	rowPx: number;
	/** The letters of names beside tiles; none where names stand in the tiles, instead of codes. */
	beside?: LineType;
}

/** The chart: a tile is a square with its code, and if it is named its badge and its name; in a wide grid it holds its name. */
export function placeCoalition(coalition: Coalition, { widthPx, form }: Partial<ChartForm> & { widthPx: number }) {
	const isWide = form === 'wide';
	const rowPx = isWide ? NAMED_ROW_PX : widthPx / TILE_COLUMNS;
	const tiles = placeTiles(coalition, { widthPx, rowPx, ...(!isWide && { beside: BESIDE_LETTERS }) });
	const isNamed = ({ country }: PlacedTile) => country.evidence === 'named';
	const startPx = (FREE_CELLS.column * widthPx) / TILE_COLUMNS + NAME_GAP_PX;
	return {
		widthPx,
		heightPx: TILE_ROWS * rowPx,
		tiles: tiles.map((tile) => ({
			...tile,
			badge: isNamed(tile) ? { x: roundPx(tile.x + tile.width - 2), y: roundPx(tile.y + 2) } : undefined,
			/** Of a named country that a sum leaves out, at the other corner than the badge. */
			sign: isNamed(tile) ? { x: roundPx(tile.x + 1), y: roundPx(tile.y + 1) } : undefined,
		})),
		/** Others than these countries, for a sum that needs them: nobody knows where they lie. */
		others: placeOthers(coalition.wider?.others ?? 0, startPx, FREE_CELLS.row * rowPx),
	};
}

/** A tile a country, each a link to the country's card. */
export const drawCoalitionChart = ({ tiles, others }: PlacedCoalition): Mark[] => [
	...tiles.map(({ country, lines, badge, name, sign, ...box }) => {
		const { id, evidence, inSentence, label } = country;
		return link({ class: `tile tile-${evidence}`, href: `#${id}`, 'data-name': inSentence }, label, [
			...drawTile(box, 2),
			...texts(lines),
			...(badge ? [drawSign('badge', badge, 5.5, TICK)] : []),
			...texts(name ? [name] : [], 'tile-name'),
			...(sign ? [drawSign('sign', sign, 7, CROSS)] : []),
		]);
	}),
	// For a script to show: as many as a sum needs beside these countries.
	group({ class: 'tile-others', 'aria-hidden': 'true' }, [
		...texts(others.words),
		...others.boxes.map((box) => rect(undefined, box)),
	]),
];

/** The ground of a tile and its edge, which tells how its country is known. */
export const drawTile = (box: Box, rx: number): Mark[] =>
	['tile-ground', 'tile-edge'].map((look) => rect(look, box, { rx }));

/** A sign in its ring, at a corner of a tile. */
export const drawSign = (look: string, { x, y }: { x: number; y: number }, r: number, d: string): Mark =>
	group({ class: look, transform: `translate(${x} ${y})` }, [
		{ tag: 'circle', attributes: { r } },
		{ tag: 'path', attributes: { d } },
	]);

/**
 * Gives every tile its place in a grid of the given width, from north to south, and from west to east in a row: the order of the
 * keyboard.
 */
export function placeTiles({ countries }: Pick<Coalition, 'countries'>, { widthPx, rowPx, beside }: TileGrid) {
	const column = scaleBand(range(TILE_COLUMNS), [0, widthPx]).paddingInner(0.09).paddingOuter(0.045);
	const row = scaleBand(range(TILE_ROWS), [0, rowPx * TILE_ROWS])
		.paddingInner(0.09)
		.paddingOuter(0.045);
	const taken = new Set(countries.map(({ tile }) => cellOf(tile)));
	return countries
		.toSorted((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column)
		.map((country) => {
			const box = {
				x: column(country.tile.column)!,
				y: row(country.tile.row)!,
				width: column.bandwidth(),
				height: row.bandwidth(),
			};
			const isNameBeside = beside && country.evidence === 'named';
			const words = beside ? [country.iso2] : wrapWords(country.name, { ...NAME_LETTERS, widthPx: box.width });
			return {
				country,
				...roundBox(box),
				lines: placeLines(words, box),
				name: isNameBeside ? placeName(country, taken, box, { ...beside, stepPx: column.step() }) : undefined,
			};
		});
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
	{ x, y, width, height }: Box,
	{ stepPx, ...letters }: LineType & { stepPx: number },
): PlacedText | undefined {
	const neededPx = measureWidthPx(name, letters);
	const freePx = (columns: readonly number[], row: number) => {
		const end = columns.findIndex((column) => taken.has(cellOf({ column, row })));
		return row < TILE_ROWS ? (end < 0 ? columns.length : end) * stepPx + (stepPx - width) / 2 - NAME_GAP_PX : 0;
	};
	const { column, row } = tile;
	const beside = roundPx(y + height / 2 + CODE_DROP_PX);
	const places = [
		{ freePx: freePx(range(column + 1, TILE_COLUMNS), row), x: x + width + NAME_GAP_PX, y: beside },
		{ freePx: freePx(range(column - 1, -1, -1), row), x: x - NAME_GAP_PX, y: beside, anchor: 'end' as const },
		{ freePx: freePx(range(column, TILE_COLUMNS), row + 1), x, y: roundPx(y + height + NAME_DROP_PX) },
	];
	const place = places.find(({ freePx }) => freePx >= neededPx);
	return place && { text: name, x: roundPx(place.x), y: place.y, ...('anchor' in place && { anchor: place.anchor }) };
}
