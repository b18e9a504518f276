import { PICTURE_SHAPES, type ShapeName } from '../chart-forms.ts';
import { roundPx } from '../geometry.ts';
import { arrangeShaped, type ShapedContent } from './arrange-shaped.ts';
import type { CssRule } from './css-cascade.ts';
import { extractDrawing, type ExtractedDrawing } from './extract-drawing.ts';
import { drawTexts } from './picture-text.ts';

/**
 * A chart as an SVG of one shape, to be painted: finding, drawing as its page has it, what the marks mean, the first caution,
 * sources, licence and address. Throws if its letters would be smaller than `LEAST_LETTER_PX`.
 */
export function composeShapedPicture(
	drawing: string,
	rules: readonly CssRule[],
	{ shape, content }: { shape: ShapeName; content: ShapedContent },
): string {
	const extracted = extractDrawing(content.id, drawing, rules);
	const { widthPx, heightPx } = PICTURE_SHAPES[shape];
	const [left, top, width, height] = extracted.viewBox;
	const size = { widthPx: width, heightPx: height, letterPx: smallestLetter(extracted) };
	const { scale, drawing: room, columns } = arrangeShaped(shape, size, content);
	const x = room.x + (room.width - width * scale) / 2 - left * scale;
	const y = room.y + (room.height - height * scale) / 2 - top * scale;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">
<style>
${extracted.styles}
</style>
<rect width="${widthPx}" height="${heightPx}" fill="${extracted.palette.page}"/>
<g transform="translate(${roundPx(x)} ${roundPx(y)}) scale(${Math.round(scale * 1000) / 1000})">${extracted.markup}</g>
${columns.map(({ column, x, y }) => drawTexts(column, { x, y, palette: extracted.palette })).join('\n')}
</svg>
`;
}

/** The smallest size of type in a drawing, in its units. */
function smallestLetter({ styles }: ExtractedDrawing): number {
	return Math.min(...[...styles.matchAll(/font-size: ([\d.]+)px/g)].map(([, size]) => Number(size)));
}
