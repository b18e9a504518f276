import { escapeXml } from '../../text/escape-html.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import type { ChartData } from '../chart-data.ts';
import { roundPx } from '../geometry.ts';
import { LICENCE, chartPath, listFileSources, listPublishers, listSome, type FileContext } from './chart-files.ts';
import { rootVariables, resolveVariables, type CssRule } from './css-cascade.ts';
import { extractDrawing } from './extract-drawing.ts';

const MARGIN_PX = 24;
const LEAST_WIDTH_PX = 600;
/** Small drawings are enlarged, but no more than this. */
const MOST_SCALE = 1.75;

/** The sizes of the words around the drawing. */
const TEXTS = {
	title: { sizePx: 20, linePx: 26, className: 'file-title', weight: 'bold' },
	body: { sizePx: 14, linePx: 20, className: 'file-body', weight: 'regular' },
	small: { sizePx: 12, linePx: 17, className: 'file-small', weight: 'regular' },
} as const;

/**
 * A chart as an SVG file that stands alone: title, drawing as its page has it, how to read it, cautions, sources and licence, with
 * the page's light styles worked out and no link, variable, script or font from elsewhere.
 *
 * @param reading paragraphs that say how to read the drawing
 */
export function composeSvgFile(
	data: ChartData,
	{ drawing, rules, reading }: { drawing: string; rules: readonly CssRule[]; reading: readonly string[] },
	{ site, sources, siteUrl }: FileContext,
): string {
	const { width, height, markupAt } = extractDrawing(data.id, drawing, rules);
	const address = `${siteUrl ?? ''}${chartPath(data)}`;
	const variables = rootVariables(rules);
	const colour = (name: string) => resolveVariables(`var(${name})`, variables);
	const widthPx = Math.max(LEAST_WIDTH_PX, Math.ceil(width)) + 2 * MARGIN_PX;
	const roomPx = widthPx - 2 * MARGIN_PX;
	const scale = Math.min(MOST_SCALE, roomPx / width);

	const publishers = listPublishers(data.sources, [...sources.values()]);
	let y = MARGIN_PX;
	const write = (text: string, kind: keyof typeof TEXTS): string => {
		const { sizePx, linePx, className, weight } = TEXTS[kind];
		return wrapWords(text, { widthPx: roomPx, textPx: sizePx, weight, isForeign: true })
			.map((line) => {
				y += linePx;
				return `<text class="${className}" x="${MARGIN_PX}" y="${roundPx(y - linePx + sizePx)}">${escapeXml(line)}</text>`;
			})
			.join('\n');
	};
	const parts = [write(data.title, 'title')];
	y += 4;
	parts.push(write(data.description, 'body'));
	y += 16;
	const sizePx = { width: roundPx(width * scale), height: roundPx(height * scale) };
	parts.push(markupAt({ x: MARGIN_PX, y: roundPx(y), ...sizePx }));
	y += height * scale + 16;
	for (const paragraph of [...reading, ...data.cautions]) {
		parts.push(write(paragraph, 'body'));
		y += 4;
	}
	y += 8;
	parts.push(write(`Sources: ${listSome(publishers, 12)}. Evidence reaches to ${site.evidenceReaches}.`, 'small'));
	parts.push(write(`${site.name}, ${address}. Licence: ${LICENCE.shortTitle}, ${LICENCE.path}`, 'small'));
	const heightPx = Math.ceil(y + MARGIN_PX);
	const described = listFileSources(data, sources).map(({ title, publisher, date, url }) =>
		[publisher, title, date, url].filter(Boolean).join(', '),
	);

	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="sans-serif" role="img" aria-labelledby="file-title file-desc">
<title id="file-title">${escapeXml(data.title)}</title>
<desc id="file-desc">${escapeXml([data.description, ...reading, ...data.cautions].join(' '))}</desc>
${describeWork(data, site.name, address, described)}
<style>
.file-ground { fill: ${colour('--page')}; }
.file-title { fill: ${colour('--ink')}; font-size: ${TEXTS.title.sizePx}px; font-weight: 700; }
.file-body { fill: ${colour('--ink')}; font-size: ${TEXTS.body.sizePx}px; }
.file-small { fill: ${colour('--ink-soft')}; font-size: ${TEXTS.small.sizePx}px; }
</style>
<rect class="file-ground" width="${widthPx}" height="${heightPx}"/>
${parts.join('\n')}
</svg>
`;
}

function describeWork({ title }: ChartData, creator: string, address: string, sources: readonly string[]): string {
	return `<metadata>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<cc:Work rdf:about="">
<dc:format>image/svg+xml</dc:format>
<dc:title>${escapeXml(title)}</dc:title>
<dc:creator>${escapeXml(creator)}</dc:creator>
<dc:relation>${escapeXml(address)}</dc:relation>
${sources.map((source) => `<dc:source>${escapeXml(source)}</dc:source>`).join('\n')}
<dc:rights>${LICENCE.shortTitle}</dc:rights>
<cc:license rdf:resource="${LICENCE.path}"/>
</cc:Work>
</rdf:RDF>
</metadata>`;
}
