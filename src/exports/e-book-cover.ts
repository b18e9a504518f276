import { escapeXml } from '../text/escape-html.ts';
import { wrapWords } from '../text/wrap-words.ts';
import type { Copy } from '../engine/copy.ts';
import { words } from '../words/words.ts';

const COVER = { widthPx: 1200, heightPx: 1800, marginPx: 120, linePx: 1.25 };

/** A cover of nothing but words and a line. */
export function drawCover({ name, tagline, version, evidenceReaches }: Copy): string {
	const { widthPx, heightPx, marginPx, linePx } = COVER;
	const type = { widthPx: widthPx - 2 * marginPx, isForeign: true };
	const names = wrapWords(name, { ...type, textPx: 150, weight: 'display' });
	const write = (lines: readonly string[], y: number, textPx: number, family: string) =>
		lines
			.map((line, index) => {
				const at = y + index * textPx * linePx;
				return `<text x="${marginPx}" y="${at}" font-family="${family}" font-size="${textPx}" fill="#ffffff">${escapeXml(line)}</text>`;
			})
			.join('\n');
	const ruleY = 480 + (names.length - 1) * 150 * linePx + 92;
	const foot = wrapWords(words.exports.eBook.coverFoot(version, evidenceReaches), { ...type, textPx: 40 });
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">
<title>${escapeXml(name)}</title>
<rect width="${widthPx}" height="${heightPx}" fill="#0b566b"/>
${write(names, 480, 150, 'serif')}
<rect x="${marginPx}" y="${ruleY}" width="240" height="12" fill="#ffffff"/>
${write(wrapWords(tagline, { ...type, textPx: 64 }), ruleY + 140, 64, 'sans-serif')}
${write(foot, heightPx - marginPx - (foot.length - 1) * 40 * linePx, 40, 'sans-serif')}
</svg>
`;
}

export function coverBody({ name, tagline }: Copy): string {
	return `<section class="cover" epub:type="cover"><img src="cover.svg" role="doc-cover" alt="${escapeXml(words.exports.eBook.coverInWords(name, tagline))}"/></section>`;
}
