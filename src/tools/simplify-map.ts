import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { geoAzimuthalEqualArea, geoIdentity, geoPath, polygonArea, polygonCentroid } from 'd3';
import type { GeoPermissibleObjects } from 'd3';

// Writes `src/subjects/countries/chart/europe.json`, when SHAPES or the frame change. The packages stay in a folder of their own:
//   npm install --prefix folder topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3 world-atlas@2.0.2
//   node src/tools/simplify-map.ts folder

type Ring = [number, number][];

/** Lands as TopoJSON has them, as far as we look into it. */
interface Topology {
	objects: { shapes: { geometries: { properties: { key: string } }[] } };
}

/**
 * The shapes that make up each country, by their numbers in ISO 3166-1, which the atlas uses. The atlas draws the line that
 * has run through Cyprus since 1974: here the island is whole. It keeps the Åland Islands apart: here they are in Finland.
 */
const SHAPES = new Map(
	[
		'AT 040, BE 056, BG 100, CH 756, CY 196+N. Cyprus, CZ 203, DE 276, DK 208, EE 233, ES 724, FI 246+248, FR 250, GB 826',
		'GR 300, HR 191, HU 348, IE 372, IS 352, IT 380, LI 438, LT 440, LU 442, LV 428, MT 470, NL 528, NO 578, PL 616, PT 620',
		'RO 642, SE 752, SI 705, SK 703',
	]
		.flatMap((line) => line.split(', '))
		.map((country) => [country.slice(0, 2), country.slice(3).split('+')]),
);

/** What the frame has to hold: the ends of Iceland, Portugal, Gibraltar, Crete, Cyprus, Finland and Norway. */
const CORNERS = {
	type: 'MultiPoint' as const,
	coordinates: '-24.6 65.5, -9.6 38.7, -5.6 36, 23.8 34.7, 34.7 35.7, 33 34.5, 31.6 62.9, 31.2 70.4, 25.8 71.2'
		.split(', ')
		.map((corner) => corner.split(' ').map(Number)),
};

const WIDTH_PX = 288;
/** Between the outermost coast and the frame. */
const MARGIN_PX = 5;
/** A bend of a line that spans less than this is straightened. Area in square pixels, as below. */
const LEAST_BEND_PX2 = 0.7;
/** Islands, lakes and enclaves smaller than this are left out, unless they are all there is of a country. */
const LEAST_RING_PX2 = 1.2;
/** A country smaller than this has a dot, so that it can be seen and touched. */
const LEAST_COUNTRY_PX2 = 24;

const load = createRequire(join(resolve(process.argv[2]!), 'package.json'));
const { feature, merge } = load('topojson-client');
const atlas = load('world-atlas/countries-50m.json');

const projection = geoAzimuthalEqualArea()
	.rotate([-11, -53])
	// Neighbours meet in the same points: no new ones are put between them.
	.precision(0)
	.fitWidth(WIDTH_PX - 2 * MARGIN_PX, CORNERS);
const [x, y] = projection.translate();
projection.translate([x + MARGIN_PX, y + MARGIN_PX]);
const heightPx = Math.ceil(geoPath(projection).bounds(CORNERS)[1][1] + MARGIN_PX);
// Far lands would be folded over; none of them reaches into the frame.
projection.clipAngle(45);

// Projected first and straightened then, so that detail is measured in pixels of the drawing.
const lands: (GeoPermissibleObjects & { id?: string; properties: { name: string } })[] = feature(
	atlas,
	atlas.objects.countries,
).features;
const isInFrame = ([x, y]: [number, number], clear = 0) =>
	x >= clear && x <= WIDTH_PX - clear && y >= clear && y <= heightPx - clear;
const features = lands.map((land) => ({
	type: 'Feature',
	properties: { key: land.id ?? land.properties.name },
	geometry: {
		type: 'MultiPolygon',
		coordinates: projectRings(land)
			.filter((ring) => ring.some((point) => isInFrame(point)))
			.map((ring) => [ring]),
	},
}));
const exact: Topology = load('topojson-server').topology({ shapes: { type: 'FeatureCollection', features } });
const { presimplify, simplify } = load('topojson-simplify');
const straightened: Topology = simplify(presimplify(exact), LEAST_BEND_PX2);

const countries = [...SHAPES].map(([iso2, keys]) => {
	// What does not keep clear of the frame is left out: Jan Mayen, for one.
	const ringsIn = (map: Topology) =>
		mergeShapes(map, (key) => keys!.includes(key)).filter((ring) =>
			ring.every((point) => isInFrame(point, MARGIN_PX - 1)),
		);
	const mainland = ringsIn(exact).sort((a, b) => sizeOf(b) - sizeOf(a))[0];
	if (!mainland) throw new Error(`${iso2} does not fit the frame: widen its corners`);
	const rings = keepLarge(ringsIn(straightened));
	const [x, y] = polygonCentroid(mainland).map((place) => Math.round(place * 10) / 10);
	// A small state that straightening took away keeps its exact outline under its dot.
	const outline = draw(rings.length > 0 ? rings : [mainland]);
	return [iso2, { x, y, isSmall: sizeOf(mainland) < LEAST_COUNTRY_PX2, outline }] as const;
});
const taken = new Set([...SHAPES.values()].flat());
const map = {
	source: 'Natural Earth 4.1, by way of world-atlas 2.0.2, simplified by src/tools/simplify-map.ts',
	licence: 'Public domain',
	widthPx: WIDTH_PX,
	heightPx,
	otherLand: draw(keepLarge(mergeShapes(straightened, (key) => !taken.has(key)))),
	countries: Object.fromEntries(countries),
};
writeFileSync('src/subjects/countries/chart/europe.json', `${JSON.stringify(map, undefined, 2)}\n`);

function projectRings(land: GeoPermissibleObjects): Ring[] {
	const rings: Ring[] = [];
	const nothing = () => undefined;
	geoPath(projection, {
		beginPath: nothing,
		arc: nothing,
		moveTo: (x, y) => rings.push([[x, y]]),
		lineTo: (x, y) => rings.at(-1)!.push([x, y]),
		closePath: () => rings.at(-1)!.push(rings.at(-1)![0]!),
	})(land);
	return rings;
}

/** The chosen shapes as one, without the borders between them. */
function mergeShapes(map: Topology, isChosen: (key: string) => boolean): Ring[] {
	const chosen = map.objects.shapes.geometries.filter(({ properties }) => isChosen(properties.key));
	return merge(map, chosen).coordinates.flat();
}

function keepLarge(rings: Ring[]): Ring[] {
	return rings.filter((ring) => sizeOf(ring) >= LEAST_RING_PX2);
}

function sizeOf(ring: Ring): number {
	return Math.abs(polygonArea(ring));
}

/** Path data with one decimal, cut at the frame, each point as a step from the one before: half the letters. */
function draw(rings: Ring[]): string {
	const frame = geoIdentity().clipExtent([
		[0, 0],
		[WIDTH_PX, heightPx],
	]);
	const path = geoPath(frame).digits(1);
	let [fromX, fromY] = [0, 0];
	return rings
		.map((ring) => path({ type: 'Polygon', coordinates: [ring] }) ?? '')
		.join('')
		.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, command: string, ...place: string[]) => {
			// In tenths, so that nothing is lost on the way.
			const [x, y] = place.slice(0, 2).map((px) => Math.round(Number(px) * 10)) as [number, number];
			const step = command === 'M' ? [x, y] : [x - fromX, y - fromY];
			[fromX, fromY] = [x, y];
			const [across, down] = step.map((tenths) => String(tenths / 10).replace(/^(-?)0\./, '$1.'));
			return `${command === 'M' ? 'M' : 'l'}${across}${down!.startsWith('-') ? '' : ','}${down}`;
		});
}
