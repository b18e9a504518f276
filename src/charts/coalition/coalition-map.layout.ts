import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extent, geoAzimuthalEqualArea, geoIdentity, geoPath, geoStream, polygonArea, polygonCentroid } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import type { PlacedDrawing } from '../chart.ts';
import { roundPx } from '../geometry.ts';
import type { PlacedCountry } from './coalition-chart.layout.ts';
import type { Coalition, CoalitionCountry } from './coalition-chart.model.ts';

/** The shapes that make up each country, by the numbers of ISO 3166-1 that the atlas uses. */
export const MAP_SHAPES: Readonly<Record<string, readonly string[]>> = {
	AT: ['040'],
	BE: ['056'],
	BG: ['100'],
	CH: ['756'],
	// The atlas draws the line that has run through the island since 1974: here the island is whole.
	CY: ['196', 'N. Cyprus'],
	CZ: ['203'],
	DE: ['276'],
	DK: ['208'],
	EE: ['233'],
	ES: ['724'],
	// With the Åland Islands, which the atlas keeps apart.
	FI: ['246', '248'],
	FR: ['250'],
	GB: ['826'],
	GR: ['300'],
	HR: ['191'],
	HU: ['348'],
	IE: ['372'],
	IS: ['352'],
	IT: ['380'],
	LI: ['438'],
	LT: ['440'],
	LU: ['442'],
	LV: ['428'],
	MT: ['470'],
	NL: ['528'],
	NO: ['578'],
	PL: ['616'],
	PT: ['620'],
	RO: ['642'],
	SE: ['752'],
	SI: ['705'],
	SK: ['703'],
};

/** What the frame has to hold, as longitude and latitude: the ends of Iceland, Norway, Finland, Cyprus, Crete, Portugal. */
const CORNERS: Position[] = [
	[-24.6, 65.5],
	[-9.6, 38.7],
	[-5.6, 36],
	[23.8, 34.7],
	[34.7, 35.7],
	[33, 34.5],
	[31.6, 62.9],
	[31.2, 70.4],
	[25.8, 71.2],
];

/** Between the outermost coast and the frame. */
const MARGIN_PX = 5;

/** A bend of a line that spans less than this is straightened. Area in square pixels, as below. */
const LEAST_BEND_PX2 = 0.7;

/** Islands, lakes and enclaves smaller than this are left out, unless they are all there is of a country. */
const LEAST_RING_PX2 = 1.2;

/** A country smaller than this has a dot, so that it can be seen and touched. */
const LEAST_COUNTRY_PX2 = 24;

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

export interface PlacedMapCountry extends Pick<PlacedCountry, 'country' | 'badge' | 'sign' | 'bar'> {
	/** Its outline, as path data; rings inside rings are holes. */
	outline: string;
	/** The centre of the dot of a small state. */
	dot?: { x: number; y: number } | undefined;
}

export interface PlacedCoalitionMap extends PlacedDrawing {
	/** All land outside the coalition as one shape without inner borders, as path data. */
	otherLand: string;
	/** Inferred countries from north to south, then those with a dot, then the named: what is painted last lies on top. */
	countries: PlacedMapCountry[];
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Ring = [number, number][];
type Shape = TopoMultiPolygon<{ key: string }>;

type AtlasInPixels = Topology<{ shapes: { type: 'GeometryCollection'; geometries: Shape[] } }>;

/** The shapes of the atlas in pixels, and the height of the frame. */
interface Sheet {
	heightPx: number;
	map: AtlasInPixels;
	/** The same before lines were straightened. */
	exact: AtlasInPixels;
}

const sheets = new Map<number, Sheet>();

/** Gives every country its outline on a map of Europe, and merges all other land. Natural Earth 4.1, from world-atlas. */
export function placeCoalitionMap(coalition: Coalition, { widthPx }: { widthPx: number }): PlacedCoalitionMap {
	const sheet = sheets.get(widthPx) ?? drawSheet(readAtlas(), widthPx);
	sheets.set(widthPx, sheet);
	const draw = (rings: Ring[]) => drawRings(rings, widthPx, sheet.heightPx);
	const taken = new Set(coalition.countries.flatMap(({ iso2 }) => MAP_SHAPES[iso2]!));

	const countries = coalition.countries.map((country): PlacedMapCountry => {
		const keys = MAP_SHAPES[country.iso2]!;
		for (const key of keys)
			if (!sheet.exact.objects.shapes.geometries.some(({ properties }) => properties?.key === key))
				throw new Error(
					`Coalition map: the atlas has no shape ${key} for ${country.name} (${country.iso2}) in the frame`,
				);
		// Far islands at the frame are left out: Jan Mayen, for one.
		const outlineIn = (map: AtlasInPixels) =>
			mergeShapes(map, (key) => keys.includes(key)).filter((ring) => fitsFrame(ring, widthPx, sheet.heightPx));
		const mainland = outlineIn(sheet.exact).sort((a, b) => sizeOf(b) - sizeOf(a))[0];
		if (!mainland)
			throw new Error(`Coalition map: ${country.name} (${country.iso2}) does not fit the frame: widen its corners`);
		const centre = centreOf(mainland);
		const rings = keepLarge(outlineIn(sheet.map));
		return {
			country,
			// Of a small state that straightening took away, the exact outline stays under its dot.
			outline: draw(rings.length > 0 ? rings : [mainland]),
			badge: country.evidence === 'named' ? centre : undefined,
			dot: sizeOf(mainland) < LEAST_COUNTRY_PX2 ? centre : undefined,
			...placeSigns(country, centre),
		};
	});
	const layer = ({ country, dot }: PlacedMapCountry) => (country.evidence === 'named' ? 2 : dot ? 1 : 0);
	return {
		widthPx,
		heightPx: sheet.heightPx,
		otherLand: draw(keepLarge(mergeShapes(sheet.map, (key) => !taken.has(key)))),
		countries: countries.sort(
			(a, b) =>
				layer(a) - layer(b) || a.country.tile.row - b.country.tile.row || a.country.tile.column - b.country.tile.column,
		),
	};
}

function placeSigns({ iso2, evidence }: CoalitionCountry, centre: { x: number; y: number }) {
	const { sign, bar } = OFFSETS_PX[evidence];
	const nudge = NUDGES_PX[iso2] ?? { x: 0, y: 0 };
	const [x, y] = [centre.x + nudge.x, centre.y + nudge.y];
	return {
		sign: { x: roundPx(x + sign.x), y: roundPx(y + sign.y) },
		bar: { x: roundPx(x - BAR_PX.width / 2), y: roundPx(y + bar - BAR_PX.height / 2), ...BAR_PX },
	};
}

/** The one place that reads the atlas. */
function readAtlas(): Atlas {
	const { resolve } = createRequire(join(process.cwd(), 'package.json'));
	return JSON.parse(readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8')) as Atlas;
}

/** Projects first and straightens then, so that detail is measured in pixels of the drawing. */
function drawSheet(atlas: Atlas, widthPx: number): Sheet {
	const corners = { type: 'MultiPoint' as const, coordinates: CORNERS };
	const projection = geoAzimuthalEqualArea()
		.rotate([-11, -53])
		// Neighbours meet in the same points: no new ones are put between them.
		.precision(0)
		.fitWidth(widthPx - 2 * MARGIN_PX, corners);
	const [x, y] = projection.translate();
	projection.translate([x + MARGIN_PX, y + MARGIN_PX]);
	const heightPx = Math.ceil(geoPath(projection).bounds(corners)[1][1] + MARGIN_PX);
	// Far lands would be folded over; none of them reaches into the frame.
	projection.clipAngle(45);

	const shapes: FeatureCollection<MultiPolygon, { key: string }> = {
		type: 'FeatureCollection',
		features: feature(atlas, atlas.objects.countries).features.flatMap((land) => {
			const coordinates = projectRings(land, projection)
				.filter((ring) => touchesFrame(ring, widthPx, heightPx))
				.map((ring) => [ring]);
			const properties = { key: String(land.id ?? land.properties.name) };
			return coordinates.length > 0
				? [{ type: 'Feature' as const, properties, geometry: { type: 'MultiPolygon' as const, coordinates } }]
				: [];
		}),
	};
	const exact = topology({ shapes }) as AtlasInPixels;
	return { heightPx, exact, map: simplify(presimplify(exact), LEAST_BEND_PX2) as AtlasInPixels };
}

/** The rings of a land in pixels, closed. */
function projectRings(land: Feature, projection: ReturnType<typeof geoAzimuthalEqualArea>): Ring[] {
	const rings: Ring[] = [];
	let ring: Ring = [];
	geoStream(
		land,
		projection.stream({
			point: (x, y) => ring.push([x, y]),
			lineStart: () => (ring = []),
			lineEnd: () => {
				if (ring.length > 2) rings.push([...ring, ring[0]!]);
			},
			polygonStart: () => undefined,
			polygonEnd: () => undefined,
		}),
	);
	return rings;
}

function touchesFrame(ring: Ring, widthPx: number, heightPx: number): boolean {
	const [left, right] = extent(ring, ([x]) => x) as [number, number];
	const [top, bottom] = extent(ring, ([, y]) => y) as [number, number];
	return right > 0 && left < widthPx && bottom > 0 && top < heightPx;
}

/** Whether a ring keeps clear of the frame, as all the coasts do that the corners were chosen for. */
function fitsFrame(ring: Ring, widthPx: number, heightPx: number): boolean {
	const clear = MARGIN_PX - 1;
	return ring.every(([x, y]) => x >= clear && x <= widthPx - clear && y >= clear && y <= heightPx - clear);
}

/** The chosen shapes as one, without the borders between them. */
function mergeShapes(map: AtlasInPixels, isChosen: (key: string) => boolean): Ring[] {
	const chosen = map.objects.shapes.geometries.filter(({ properties }) => isChosen(properties!.key));
	return merge(map, chosen).coordinates.flat() as Ring[];
}

function keepLarge(rings: Ring[]): Ring[] {
	return rings.filter((ring) => sizeOf(ring) >= LEAST_RING_PX2);
}

function sizeOf(ring: Ring): number {
	return Math.abs(polygonArea(ring));
}

function centreOf(ring: Ring): { x: number; y: number } {
	const [x, y] = polygonCentroid(ring);
	return { x: roundPx(x), y: roundPx(y) };
}

/** Path data with one decimal, cut at the frame. */
function drawRings(rings: Ring[], widthPx: number, heightPx: number): string {
	const frame = geoIdentity().clipExtent([
		[0, 0],
		[widthPx, heightPx],
	]);
	return rings.map((ring) => geoPath(frame).digits(1)({ type: 'Polygon', coordinates: [ring] }) ?? '').join('');
}
