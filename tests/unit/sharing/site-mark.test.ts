import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import { drawSquareMark, wrapIco } from '../../../src/sharing/site-mark.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-mark-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the site’s mark', () => {
	it('fills a square to its corners with the colour of its own ground', () => {
		const { pixels } = new Resvg(drawSquareMark(process.cwd(), 180)).render();
		const pixelAt = (x: number, y: number) => [...pixels.subarray((y * 180 + x) * 4, (y * 180 + x) * 4 + 4)];
		expect(pixelAt(0, 0)).toEqual(pixelAt(90, 4));
		expect(pixelAt(179, 179)).toEqual(pixelAt(90, 4));
		expect(pixelAt(0, 0)[3]).toBe(255);
		// The mark itself is on it: its first square is white.
		expect(pixelAt(50, 48)).toEqual([255, 255, 255, 255]);
	});

	it('says what to do where a new mark has no ground that can be found', () => {
		mkdirSync(join(folder, 'public'));
		writeFileSync(join(folder, 'public/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>');
		expect(() => drawSquareMark(folder, 32)).toThrow(/favicon\.svg begins with no ground: give it a rect/);
	});

	it('stands in an ICO file as one PNG file', () => {
		const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
		const ico = Buffer.from(wrapIco(png, 32));
		expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
		expect([ico.readUInt8(6), ico.readUInt8(7)]).toEqual([32, 32]);
		expect(ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + ico.readUInt32LE(14))).toEqual(Buffer.from(png));
	});
});
