import { escapeXml } from '../text/escape-html.ts';
import { wrapWords } from '../text/wrap-words.ts';
import type { Copy } from './copy.ts';

const COVER = { widthPx: 1200, heightPx: 1800, marginPx: 120 };

/** A cover of nothing but words and a line. */
export function drawCover({ name, tagline, version, evidenceReaches }: Copy): string {
	const { widthPx, heightPx, marginPx } = COVER;
	const write = (text: string, y: number, textPx: number, family: string) =>
		wrapWords(text, {
			widthPx: widthPx - 2 * marginPx,
			textPx,
			weight: family === 'serif' ? 'display' : 'regular',
			isForeign: true,
		})
			.map((line, index) => {
				const at = y + index * textPx * 1.25;
				return `<text x="${marginPx}" y="${at}" font-family="${family}" font-size="${textPx}" fill="#ffffff">${escapeXml(line)}</text>`;
			})
			.join('\n');
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">
<title>${escapeXml(name)}</title>
<rect width="${widthPx}" height="${heightPx}" fill="#0b566b"/>
${write(name, 480, 150, 'serif')}
<rect x="${marginPx}" y="760" width="240" height="12" fill="#ffffff"/>
${write(tagline, 900, 64, 'sans-serif')}
${write(`Version ${version}. Evidence to ${evidenceReaches}.`, heightPx - marginPx, 40, 'sans-serif')}
</svg>
`;
}

/** The page of the cover. */
export function coverBody({ name, tagline }: Copy): string {
	return `<section class="cover" epub:type="cover"><img src="cover.svg" role="doc-cover" alt="${escapeXml(`Cover: ${name}. ${tagline}.`)}"/></section>`;
}
