import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { PICTURE_FONTS, pictureFonts } from '../../../../src/charts/files/draw-png.ts';

const fontFiles = await pictureFonts();

/** Whether a letter leaves the middle of its box free. */
function isHollow(letter: string, weight: number): boolean {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><text x="20" y="180" font-size="200" font-weight="${weight}" font-family="${PICTURE_FONTS.text}">${letter}</text></svg>`;
	const picture = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } });
	const box = picture.getBBox()!;
	const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
	return picture.render().pixels[4 * (y * 200 + x) + 3] === 0;
}

describe('the letters of pictures', () => {
	it('have a zero without a slash, in both weights', () => {
		for (const weight of [400, 700]) expect([isHollow('0', weight), isHollow('8', weight)]).toEqual([true, false]);
	});
});
