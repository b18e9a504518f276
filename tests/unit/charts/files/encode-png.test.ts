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

/** Pixels of a square in as many colours that are far from each other, up to 512: eight steps of red, green and blue. */
function gaudy(side: number, colours: number): Uint8Array {
	const pixels = new Uint8Array(side * side * 4).fill(255);
	for (let pixel = 0; pixel < side * side; pixel++) {
		const colour = pixel % colours;
		pixels.set([(colour & 7) * 36, ((colour >> 3) & 7) * 36, (colour >> 6) * 36], pixel * 4);
	}
	return pixels;
}

/** How many bits a pixel has in the file. */
const bitsOf = (png: Uint8Array) => chunksOf(png).get('IHDR')![8];

describe('a PNG file', () => {
	it.each([2, 16])(
		'with %i colours keeps them in a list, and every pixel as it is, in half a byte',
		async (colours) => {
			// Of an odd width, so that a row ends within a byte.
			const pixels = gaudy(17, colours);
			const png = await encodePng(17, 17, pixels);
			expect([...chunksOf(png).keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
			expect(chunksOf(png).get('PLTE')).toHaveLength(colours * 3);
			expect(bitsOf(png)).toBe(4);
			expect([...seen(png, 17)]).toEqual([...pixels]);
		},
	);

	it('with soft edges has sixteen colours, none of them far from its own, and those that are named as they are', async () => {
		const pixels = square(17, 256);
		const named = [0x0005fa, 0xfe7f01, 0x123456];
		const png = await encodePng(17, 17, pixels, named);
		const list = chunksOf(png).get('PLTE')!;
		const listed = Array.from({ length: list.length / 3 }, (_, at) => list.readUIntBE(at * 3, 3));
		expect(listed).toHaveLength(16);
		expect(listed).toContain(0xfe7f01);
		// Colours that no pixel has take no place.
		expect(listed).not.toContain(0x0005fa);
		expect(listed).not.toContain(0x123456);
		expect([...seen(png, 17)].filter((value, at) => Math.abs(value - pixels[at]!) > 24)).toEqual([]);
	});

	it('with colours too far from each other for that keeps up to 256 as they are', async () => {
		const pixels = gaudy(17, 256);
		const png = await encodePng(17, 17, pixels, [0]);
		expect(bitsOf(png)).toBe(8);
		expect(chunksOf(png).get('PLTE')).toHaveLength(256 * 3);
		expect([...seen(png, 17)]).toEqual([...pixels]);
	});

	it('of which no colours are named keeps each as it is', async () => {
		const pixels = square(17, 256);
		expect([...seen(await encodePng(17, 17, pixels), 17)]).toEqual([...pixels]);
	});

	it('with some more paints each as the nearest of 256', async () => {
		const pixels = gaudy(23, 400);
		const png = await encodePng(23, 23, pixels);
		expect(chunksOf(png).get('PLTE')).toHaveLength(256 * 3);
		expect([...seen(png, 23)].filter((value, at) => Math.abs(value - pixels[at]!) > 36)).toEqual([]);
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
