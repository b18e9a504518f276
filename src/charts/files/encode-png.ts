import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The most colours that a picture's own list of colours may hold. */
const PALETTE_LIMIT = 256;

/** How hard the pixels are pressed, and in how much memory: the archive of the site has no room for looser ones. */
const PRESSED = { level: 9, memLevel: 9 };

/** On a thread of Node's own: it takes as long as drawing, and the next picture is drawn meanwhile. */
const press = promisify<Buffer, typeof PRESSED, Buffer>(deflate);

/** Colour types of PNG. */
const TRUE_COLOUR = 2;
const INDEXED = 3;

/** Up to how many colours the rarest are painted as their neighbours: a picture with more has colours that run into each other. */
const NEAR_LIMIT = 2 * PALETTE_LIMIT;

/**
 * Writes pixels as a PNG file. A chart has few colours, so that each pixel is one number in a list of 256, which makes the
 * file less than half as large as the renderer's own. Where soft edges of letters make a few colours more, the rarest are
 * painted as the nearest of the others; with many more, each pixel keeps its own.
 *
 * @param rgba four bytes a pixel, row by row; every pixel is opaque
 */
export async function encodePng(width: number, height: number, rgba: Uint8Array): Promise<Uint8Array> {
	const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
	const counts = countColours(pixels, width * height);
	if (counts.size > NEAR_LIMIT)
		return file(width, height, TRUE_COLOUR, [chunk('IDAT', await press(trueColour(width, height, rgba), PRESSED))]);
	const kept = [...counts]
		.sort(([, one], [, other]) => other - one)
		.slice(0, PALETTE_LIMIT)
		.map(([colour]) => colour);
	const numbers = new Map(kept.map((colour, number) => [colour, number]));
	for (const colour of counts.keys())
		if (!numbers.has(colour)) numbers.set(colour, kept.indexOf(nearest(colour, kept)));
	const indexed = Buffer.alloc(height * (width + 1));
	// Each row begins with the number of its filter: 0, none, is what suits large even areas.
	for (let pixel = 0; pixel < width * height; pixel++)
		indexed[pixel + Math.floor(pixel / width) + 1] = numbers.get(colourAt(pixels, pixel))!;
	const colours = Buffer.alloc(kept.length * 3);
	kept.forEach((colour, number) => colours.writeUIntBE(colour, number * 3, 3));
	return file(width, height, INDEXED, [chunk('PLTE', colours), chunk('IDAT', await press(indexed, PRESSED))]);
}

/** How many pixels each colour has, as far as the colours are few. */
function countColours(pixels: DataView, total: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (let pixel = 0; pixel < total && counts.size <= NEAR_LIMIT; pixel++) {
		const colour = colourAt(pixels, pixel);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	return counts;
}

/** Red, green and blue of a pixel in one number. */
function colourAt(pixels: DataView, pixel: number): number {
	return pixels.getUint32(pixel * 4) >>> 8;
}

function nearest(colour: number, colours: readonly number[]): number {
	const apart = (other: number) =>
		[16, 8, 0].reduce((sum, bits) => sum + (((colour >> bits) & 255) - ((other >> bits) & 255)) ** 2, 0);
	return colours.reduce((best, other) => (apart(other) < apart(best) ? other : best));
}

function trueColour(width: number, height: number, rgba: Uint8Array): Buffer {
	const rows = Buffer.alloc(height * (width * 3 + 1));
	for (let pixel = 0; pixel < width * height; pixel++) {
		const at = pixel * 3 + Math.floor(pixel / width) + 1;
		for (let part = 0; part < 3; part++) rows[at + part] = rgba[pixel * 4 + part]!;
	}
	return rows;
}

function file(width: number, height: number, colourType: number, chunks: readonly Buffer[]): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, colourType], 8);
	return Buffer.concat([SIGNATURE, chunk('IHDR', header), ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const framed = Buffer.alloc(named.length + 8);
	framed.writeUInt32BE(data.length, 0);
	named.copy(framed, 4);
	framed.writeUInt32BE(crc32(named), named.length + 4);
	return framed;
}
