import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of the site's mark, from the project's root. Every other form of the mark is drawn from it. */
const MARK_FILE = 'public/favicon.svg';

/** Where a drawing stands in another, in the units of that other. */
interface Place {
	x: number;
	y: number;
	sidePx: number;
}

/** The site's mark, to stand in another drawing. */
export function drawMark(root: string, { x, y, sidePx }: Place): string {
	return readFileSync(join(root, MARK_FILE), 'utf8').replace(
		'<svg ',
		`<svg x="${x}" y="${y}" width="${sidePx}" height="${sidePx}" `,
	);
}

/** The mark on a full square, as an SVG file: systems that show it cut its corners themselves. */
export function drawSquareMark(root: string, sidePx: number): string {
	const mark = drawMark(root, { x: 0, y: 0, sidePx });
	const ground = /<rect [^>]*rx="[^"]*" fill="([^"]+)"/.exec(mark)?.[1];
	if (!ground) throw new Error(`${MARK_FILE} begins with no ground: give it a rect with rx and fill, in this order`);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${sidePx}" height="${sidePx}"><rect width="${sidePx}" height="${sidePx}" fill="${ground}"/>${mark}</svg>`;
}

const ICO_HEADER_BYTES = 22;

/** Puts one PNG file of at most 255 pixels into an ICO file, which may hold it as it is. */
export function wrapIco(png: Uint8Array, sidePx: number): Uint8Array {
	const ico = Buffer.alloc(ICO_HEADER_BYTES + png.length);
	// The file: an icon (1), one picture in it.
	ico.writeUInt16LE(1, 2);
	ico.writeUInt16LE(1, 4);
	// The picture: width, height, one plane, bits a pixel, length, place.
	ico.writeUInt8(sidePx, 6);
	ico.writeUInt8(sidePx, 7);
	ico.writeUInt16LE(1, 10);
	ico.writeUInt16LE(32, 12);
	ico.writeUInt32LE(png.length, 14);
	ico.writeUInt32LE(ICO_HEADER_BYTES, 18);
	ico.set(png, ICO_HEADER_BYTES);
	return ico;
}
