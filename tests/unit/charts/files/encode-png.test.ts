import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../../src/charts/files/encode-png.ts';

/** The chunks of a PNG file by name. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
	const bytes = Buffer.from(png);
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
		chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
	return chunks;
}

/** Pixels of a square, each of its own colour as far as `colours` go. */
function square(side: number, colours: number): Uint8Array {
	return Uint8Array.from({ length: side * side }, (_, pixel) => pixel % colours).reduce<Uint8Array>(
		(pixels, colour, pixel) => {
			pixels.set([colour, colour >> 1, 255 - colour, 255], pixel * 4);
			return pixels;
		},
		new Uint8Array(side * side * 4),
	);
}

/** What a renderer that reads PNG files sees in one. */
function seen(png: Uint8Array, side: number): Buffer {
	const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><image href="${address}" width="${side}" height="${side}"/></svg>`;
	return new Resvg(svg).render().pixels;
}

describe('a PNG file', () => {
	it.each([2, 256])('with %i colours keeps them in a list, and every pixel as it is', async (colours) => {
		const pixels = square(16, colours);
		const png = await encodePng(16, 16, pixels);
		const chunks = chunksOf(png);
		expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
		expect(chunks.get('PLTE')).toHaveLength(colours * 3);
		expect([...seen(png, 16)]).toEqual([...pixels]);
	});

	it('with a few colours more paints the rarest as the nearest of the others', async () => {
		const pixels = square(17, 256);
		// Each colour stands once or twice, and the last pixel alone has a 257th.
		pixels.set([1, 0, 255, 255], (17 * 17 - 1) * 4);
		const png = await encodePng(17, 17, pixels);
		expect([...chunksOf(png).keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
		const painted = [...seen(png, 17)];
		expect(painted.filter((value, at) => Math.abs(value - pixels[at]!) > 2)).toEqual([]);
	});

	it('with many more keeps each pixel whole', async () => {
		const pixels = new Uint8Array(23 * 23 * 4).fill(255);
		for (let pixel = 0; pixel < 23 * 23; pixel++) pixels.set([pixel & 255, pixel >> 8, 7], pixel * 4);
		const png = await encodePng(23, 23, pixels);
		expect([...chunksOf(png).keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
		expect(inflateSync(chunksOf(png).get('IDAT')!)).toHaveLength(23 * (23 * 3 + 1));
		expect([...seen(png, 23)]).toEqual([...pixels]);
	});
});
