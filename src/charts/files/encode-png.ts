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

/**
 * Writes pixels as a PNG file, without loss. A chart has few colours: where 256 do, each pixel is one number in a list
 * of colours, which makes the file less than half as large as the renderer's own.
 *
 * @param rgba four bytes a pixel, row by row; every pixel is opaque
 */
export async function encodePng(width: number, height: number, rgba: Uint8Array): Promise<Uint8Array> {
	const palette = new Map<number, number>();
	const indexed = Buffer.alloc(height * (width + 1));
	const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
	// Most pixels are as the one before them: looking up each took half the time of a picture.
	let last = -1;
	let index = 0;
	for (let row = 0, pixel = 0; row < height && palette.size <= PALETTE_LIMIT; row++) {
		// Each row begins with the number of its filter: 0, none, is what suits large even areas.
		let at = row * (width + 1) + 1;
		for (const end = pixel + width; pixel < end; pixel++) {
			const colour = pixels.getUint32(pixel * 4) >>> 8;
			if (colour !== last) {
				const known = palette.get(colour);
				index = known ?? palette.size;
				if (known === undefined) palette.set(colour, index);
				last = colour;
			}
			indexed[at++] = index;
		}
	}
	if (palette.size > PALETTE_LIMIT)
		return file(width, height, TRUE_COLOUR, [chunk('IDAT', await press(trueColour(width, height, rgba), PRESSED))]);
	const colours = Buffer.alloc(palette.size * 3);
	for (const [colour, index] of palette) colours.writeUIntBE(colour, index * 3, 3);
	return file(width, height, INDEXED, [chunk('PLTE', colours), chunk('IDAT', await press(indexed, PRESSED))]);
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
