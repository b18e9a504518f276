import { range, scaleBand, scaleLinear, symbol, symbolCircle, symbolSquare, symbolTriangle, type SymbolType } from 'd3';
import { roundPx } from '../geometry.ts';
import { BODIES, type Body } from './coalition-bodies.ts';
import { type Coalition, type CoalitionCountry } from './coalition-chart.model.ts';
import { type CoalitionPopulation } from './coalition-population.ts';
import { TILE_COLUMNS, TILE_ROWS } from './coalition-chart.tiles.ts';

/** The shape of each body's mark, and its area in square units, chosen to look equally large. */
const SHAPES: Readonly<Record<Body, { type: SymbolType; area: number }>> = {
	eu: { type: symbolCircle, area: 36 },
	schengen: { type: symbolSquare, area: 34 },
	europol: { type: symbolTriangle, area: 27 },
};

/** The tick of a named country, around the centre of its badge. */
export const TICK = 'M-2.8,0.2l2,2.2l3.6,-4.6';

/** The cross of a country that a hypothesis leaves out, around the centre of its sign. */
export const CROSS = 'M-2.8,-2.8L2.8,2.8M-2.8,2.8L2.8,-2.8';

/** The question mark of a country that a hypothesis leaves open, around the centre of its sign; for signs too small for text. */
export const QUESTION = 'M-2.2,-1.9a2.2,2.2 0 1 1 3.4,1.9q-1.2,.8 -1.2,2M0,3.6v1.2';

/** The width that the tiles and the bar of populations are laid out for: a frame of 280 px without its margins. */
export const NARROW_PX = 256;

/** Parts of a tile, as shares of its side. */
const CODE_BASELINE = 0.48;
const MARK_CENTRE = 0.76;

/** A membership mark: an outline around its own centre, moved to `x`, `y`. */
export interface PlacedMembership {
	body: Body;
	standing: 'full' | 'partial';
	x: number;
	y: number;
	outline: string;
}

/** A tile: a square with its code, a badge if it is named, and its marks. */
export interface PlacedCountry {
	country: CoalitionCountry;
	x: number;
	y: number;
	sidePx: number;
	code: { x: number; y: number };
	/** The disc with a tick at the corner; none for an inferred country. */
	badge?: { x: number; y: number } | undefined;
	marks: PlacedMembership[];
	/** The sign of a country that a hypothesis leaves open or out, at the other corner than the badge. */
	sign: { x: number; y: number };
	/** The bar that takes the place of the marks when one body or declaration is looked at alone. */
	bar: { x: number; y: number; width: number; height: number };
}

/** A part of the bar of populations. */
export interface PlacedShare {
	evidence: 'named' | 'inferred';
	x: number;
	width: number;
	/** "18 %", where it fits; its centre. */
	label?: { text: string; x: number } | undefined;
}

/** The bar of populations with a place for everything. */
export interface PlacedPopulation {
	widthPx: number;
	heightPx: number;
	shares: PlacedShare[];
}

/** The coalition chart with a place for everything. */
export interface PlacedCoalition {
	widthPx: number;
	heightPx: number;
	/** From north to south, and from west to east in a row: the order of the keyboard. */
	tiles: PlacedCountry[];
}

/** Gives every tile its place in a square grid of the given width. */
export function placeCoalition(coalition: Coalition, { widthPx }: { widthPx: number }): PlacedCoalition {
	const heightPx = (widthPx / TILE_COLUMNS) * TILE_ROWS;
	const column = scaleBand(range(TILE_COLUMNS), [0, widthPx]).paddingInner(0.09).paddingOuter(0.045);
	const row = scaleBand(range(TILE_ROWS), [0, heightPx]).paddingInner(0.09).paddingOuter(0.045);
	const sidePx = column.bandwidth();

	const tiles = coalition.countries.map((country): PlacedCountry => {
		const x = column(country.tile.column)!;
		const y = row(country.tile.row)!;
		return {
			country,
			x: roundPx(x),
			y: roundPx(y),
			sidePx: roundPx(sidePx),
			code: { x: roundPx(x + sidePx / 2), y: roundPx(y + sidePx * CODE_BASELINE) },
			badge: country.evidence === 'named' ? { x: roundPx(x + sidePx - 2), y: roundPx(y + 2) } : undefined,
			marks: placeMarks(country, x, y, sidePx),
			sign: { x: roundPx(x + 1), y: roundPx(y + 1) },
			bar: {
				x: roundPx(x + sidePx * 0.14),
				y: roundPx(y + sidePx * 0.66),
				width: roundPx(sidePx * 0.72),
				height: roundPx(sidePx * 0.18),
			},
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

/** The least width of a share that holds its label, in units of the drawing. */
const LABEL_WIDTH = 36;

/** Shares the bar's width out by people, named countries first. */
export function placePopulation(
	{ named, total, namedPercent, inferredPercent }: CoalitionPopulation,
	{ widthPx }: { widthPx: number },
): PlacedPopulation {
	const scale = scaleLinear([0, total], [0.5, widthPx - 0.5]);
	const spans = [
		{ evidence: 'named' as const, from: 0, to: named, percent: namedPercent },
		{ evidence: 'inferred' as const, from: named, to: total, percent: inferredPercent },
	];
	return {
		widthPx,
		heightPx: 26,
		shares: spans
			.filter(({ from, to }) => to > from)
			.map(({ evidence, from, to, percent }) => {
				const width = scale(to) - scale(from);
				return {
					evidence,
					x: roundPx(scale(from)),
					width: roundPx(width),
					label: width < LABEL_WIDTH ? undefined : { text: `${percent} %`, x: roundPx((scale(from) + scale(to)) / 2) },
				};
			}),
	};
}

/** The outline of a body's mark around its own centre, for tiles and keys. */
export function drawMembershipMark(body: Body): string {
	const { type, area } = SHAPES[body];
	return symbol(type, area).digits(1)()!;
}

/** Each body keeps its third of the tile, so that a missing mark leaves a gap that can be seen. */
function placeMarks(country: CoalitionCountry, x: number, y: number, sidePx: number): PlacedMembership[] {
	const third = scaleBand(BODIES, [x + sidePx * 0.08, x + sidePx * 0.92]);
	return BODIES.flatMap((body) => {
		const { standing } = country.memberships[body];
		if (standing === 'none') return [];
		return {
			body,
			standing,
			x: roundPx(third(body)! + third.bandwidth() / 2),
			y: roundPx(y + sidePx * MARK_CENTRE + (body === 'europol' ? 1 : 0)),
			outline: drawMembershipMark(body),
		};
	});
}
