import { drawPng } from '../charts/files/draw-png.ts';
import { drawSquareMark } from './site-mark.ts';

/** The icons in pixels beside `public/favicon.svg`, for what cannot show an SVG file: their files and their sides. */
export const ICONS = {
	ico: { file: 'favicon.ico', sidePx: 32 },
	touch: { file: 'apple-touch-icon.png', sidePx: 180 },
} as const;

/** The site's mark on a full square, as a PNG file. */
export function renderIcon(sidePx: number): Promise<Uint8Array> {
	return drawPng(drawSquareMark(process.cwd(), sidePx), { mode: 'width', value: sidePx });
}

/** A kitchen's measuring cup: the icon of the page to which "Leave this site" leads. It must not be this site's mark. */
const CUP = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" fill="#ffffff"/>
<path d="M7 6h15v17a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3zM22 10h2a3 3 0 0 1 3 3v3a3 3 0 0 1-3 3h-2M7 12h5M7 16h4M7 20h5" fill="none" stroke="#666666" stroke-width="2"/>
</svg>`;

/** That icon as a PNG file. */
export function renderDecoyIcon(): Promise<Uint8Array> {
	return drawPng(CUP, { mode: 'width', value: 180 });
}
