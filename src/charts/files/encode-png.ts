import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { greatest } from 'd3';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** How many colours a list of a picture has, with pixels of four bits and of eight. */
const SHORT_LIST = 16;
const LONG_LIST = 256;

/** Largest RGB distance (of 441) to the nearest of 16 colours; more would show at soft edges of letters. */
const UNSEEN = 64;

/** How hard the pixels are pressed, and in how much memory: the archive of the site has no room for looser ones. */
const PRESSED = { level: 9, memLevel: 9 };

/** On a thread of Node's own: it takes as long as drawing, and the next picture is drawn meanwhile. */
const press = promisify<Buffer, typeof PRESSED, Buffer>(deflate);

/** Colour types of PNG. */
const TRUE_COLOUR = 2;
const INDEXED = 3;

/** A picture with more colours has such as run into each other. */
const FEW = 2 * LONG_LIST;

/**
 * Writes pixels as a PNG file. A drawing names few colours, and the soft edges of letters mix them: with sixteen in a list each
 * pixel takes half a byte, and the file is less than half as large as the renderer's own. The colours that the drawing names
 * are kept as they are, the others are painted as the nearest of the list. Where that could be seen, or no colours are named, the
 * list has up to 256; with many more colours, each pixel keeps its own.
 *
 * @param rgba four bytes a pixel, row by row; every pixel is opaque
 * @param named colours that a short list must have, each in one number of red, green and blue
 */
export async function encodePng(
	width: number,
	height: number,
	rgba: Uint8Array,
	named?: readonly number[],
): Promise<Uint8Array> {
	const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
	const counts = countColours(pixels, width * height);
	if (counts.size > FEW)
		return file({ width, height, bits: 8, type: TRUE_COLOUR }, [
			chunk('IDAT', await press(trueColour(width, height, rgba), PRESSED)),
		]);
	const short = listColours(counts, named ?? [], SHORT_LIST);
	const [list, bits] = short.apart <= (named ? UNSEEN : 0) ? [short, 4] : [listColours(counts, [], LONG_LIST), 8];
	// Each row begins with the number of its filter: 0, none, is what suits large even areas.
	const rowBytes = Math.ceil((width * bits) / 8) + 1;
	const indexed = Buffer.alloc(height * rowBytes);
	for (let row = 0; row < height; row++)
		for (const { colour, from, to } of runsOf(pixels, row * width, (row + 1) * width)) {
			const number = list.numbers.get(colour)!;
			for (let column = from - row * width; column < to - row * width; column++) {
				const bit = column * bits;
				indexed[row * rowBytes + 1 + (bit >> 3)]! |= number << (8 - bits - (bit & 7));
			}
		}
	const colours = Buffer.alloc(list.colours.length * 3);
	list.colours.forEach((colour, number) => colours.writeUIntBE(colour, number * 3, 3));
	return file({ width, height, bits, type: INDEXED }, [
		chunk('PLTE', colours),
		chunk('IDAT', await press(indexed, PRESSED)),
	]);
}

/** How many pixels each colour has, as far as the colours are few. */
function countColours(pixels: DataView, total: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { colour, from, to } of runsOf(pixels, 0, total)) {
		counts.set(colour, (counts.get(colour) ?? 0) + to - from);
		if (counts.size > FEW) break;
	}
	return counts;
}

/** Neighbours of one colour, one after another: most of a picture is even, and is looked at a run at a time. */
function* runsOf(
	pixels: DataView,
	first: number,
	end: number,
): Generator<{ colour: number; from: number; to: number }> {
	for (let from = first, to = first; from < end; from = to) {
		const pixel = pixels.getUint32(from * 4);
		do to++;
		while (to < end && pixels.getUint32(to * 4) === pixel);
		// Red, green and blue in one number.
		yield { colour: pixel >>> 8, from, to };
	}
}

/** A list of colours, the number in it of each colour of the picture, and how far the worst of them is from its own. */
interface ColourList {
	colours: number[];
	numbers: Map<number, number>;
	apart: number;
}

/** Lists the named colours, the commonest, and then, one by one, the colour that is worst off, common ones before rare ones. */
function listColours(counts: ReadonlyMap<number, number>, named: readonly number[], most: number): ColourList {
	const [commonest] = greatest(counts, ([, count]) => count)!;
	const list: number[] = [];
	const near = new Map([...counts.keys()].map((colour) => [colour, { number: 0, apart: Infinity }]));
	const add = (added: number) => {
		for (const [colour, best] of near) {
			const apart = distance(colour, added);
			if (apart < best.apart) near.set(colour, { number: list.length, apart });
		}
		list.push(added);
	};
	for (const colour of new Set([commonest, ...named.filter((one) => counts.has(one))]))
		if (list.length < most) add(colour);
	const loss = (colour: number) => Math.sqrt(counts.get(colour)!) * near.get(colour)!.apart ** 2;
	while (list.length < Math.min(most, counts.size)) add(greatest(counts.keys(), loss)!);
	return {
		colours: list,
		numbers: new Map([...near].map(([colour, { number }]) => [colour, number])),
		apart: Math.max(...[...near.values()].map(({ apart }) => apart)),
	};
}

/** How far two colours are apart. */
function distance(colour: number, other: number): number {
	return Math.hypot(...[16, 8, 0].map((bits) => ((colour >> bits) & 255) - ((other >> bits) & 255)));
}

function trueColour(width: number, height: number, rgba: Uint8Array): Buffer {
	const rows = Buffer.alloc(height * (width * 3 + 1));
	for (let pixel = 0; pixel < width * height; pixel++) {
		const at = pixel * 3 + Math.floor(pixel / width) + 1;
		for (let part = 0; part < 3; part++) rows[at + part] = rgba[pixel * 4 + part]!;
	}
	return rows;
}

function file(
	{ width, height, bits, type }: { width: number; height: number; bits: number; type: number },
	chunks: readonly Buffer[],
): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([bits, type], 8);
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
