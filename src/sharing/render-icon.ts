import { paintPicture } from '../charts/files/picture.ts';
import { drawSquareMark } from './site-mark.ts';

/** The icons in pixels beside `public/favicon.svg`, for what cannot show an SVG file: their files and their sides. */
export const ICONS = {
	ico: { file: 'favicon.ico', sidePx: 32 },
	touch: { file: 'apple-touch-icon.png', sidePx: 180 },
} as const;

/** The site's mark on a full square, as a PNG file. */
export function renderIcon(sidePx: number): Promise<Uint8Array> {
	const root = process.cwd();
	return paintPicture(root, { svg: drawSquareMark(root, sidePx), widthPx: sidePx });
}
