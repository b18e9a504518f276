import { escapeXml } from '../../text/escape-html.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import { words } from '../../words/words.ts';
import type { ChartData } from '../chart-data.ts';
import { roundPx } from '../geometry.ts';
import {
	LICENCE,
	chartPath,
	listFileSources,
	listPublishers,
	listSome,
	type FileContext,
	type FileSource,
} from './chart-files.ts';
import { rootVariables, resolveVariables, type CssRule } from './css-cascade.ts';
import { extractDrawing } from './extract-drawing.ts';

const MARGIN_PX = 24;
const LEAST_WIDTH_PX = 600;
/** Small drawings are enlarged, but no more than this. */
const MOST_SCALE = 1.75;

/** The words around the drawing. */
const TEXTS = {
	title: { sizePx: 20, linePx: 26, weight: 'bold', ink: '--ink' },
	body: { sizePx: 14, linePx: 20, weight: 'regular', ink: '--ink' },
	small: { sizePx: 12, linePx: 17, weight: 'regular', ink: '--ink-soft' },
} as const;

/** The least points that letters of print are read in. */
const LEAST_POINTS = 6;

const fileWidthPx = (drawingPx: number) => Math.max(LEAST_WIDTH_PX, Math.ceil(drawingPx)) + 2 * MARGIN_PX;

/** How many centimetres wide the file of a drawing must be printed, for its smallest letters to be read. */
export const legibleFromCm = (drawingPx: number): number =>
	Math.ceil(((fileWidthPx(drawingPx) * LEAST_POINTS) / TEXTS.small.sizePx) * (2.54 / 72));

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
	const widthPx = fileWidthPx(width);
	const roomPx = widthPx - 2 * MARGIN_PX;
	const scale = Math.min(MOST_SCALE, roomPx / width);
	const paragraphs = [...reading, ...data.cautions];

	const parts: string[] = [];
	let y = MARGIN_PX;
	const write = (text: string, kind: keyof typeof TEXTS, gapPx = 0) => {
		const { sizePx, linePx, weight } = TEXTS[kind];
		for (const line of wrapWords(text, { widthPx: roomPx, textPx: sizePx, weight, isForeign: true })) {
			parts.push(`<text class="file-${kind}" x="${MARGIN_PX}" y="${roundPx(y + sizePx)}">${escapeXml(line)}</text>`);
			y += linePx;
		}
		y += gapPx;
	};
	write(data.title, 'title', 4);
	write(data.description, 'body', 16);
	const sizePx = { width: roundPx(width * scale), height: roundPx(height * scale) };
	parts.push(markupAt({ x: MARGIN_PX, y: roundPx(y), ...sizePx }));
	y += height * scale + 16;
	for (const paragraph of paragraphs) write(paragraph, 'body', 4);
	y += 8;
	const { credit, reach, licensed } = words.charts;
	const publishers = listSome(listPublishers(data.sources, [...sources.values()]), 12, 'onPage');
	write(`${credit(publishers)} ${reach(site.evidenceReaches)}`, 'small');
	write(`${site.name}, ${address}. ${licensed(LICENCE.shortTitle, LICENCE.path)}`, 'small');
	const heightPx = Math.ceil(y + MARGIN_PX);

	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="sans-serif" role="img" aria-labelledby="file-title file-desc">
<title id="file-title">${escapeXml(data.title)}</title>
<desc id="file-desc">${escapeXml([data.description, ...paragraphs].join(' '))}</desc>
${describeWork(data.title, site.name, address, listFileSources(data, sources))}
<style>
${styleTexts(rules)}
</style>
<rect class="file-ground" width="${widthPx}" height="${heightPx}"/>
${parts.join('\n')}
</svg>
`;
}

function styleTexts(rules: readonly CssRule[]): string {
	const variables = rootVariables(rules);
	const colour = (name: string) => resolveVariables(`var(${name})`, variables);
	const texts = Object.entries(TEXTS).map(
		([kind, { sizePx, weight, ink }]) =>
			`.file-${kind} { fill: ${colour(ink)}; font-size: ${sizePx}px;${weight === 'bold' ? ' font-weight: 700;' : ''} }`,
	);
	return [`.file-ground { fill: ${colour('--page')}; }`, ...texts].join('\n');
}

function describeWork(title: string, creator: string, address: string, sources: readonly FileSource[]): string {
	const described = sources.map(({ title, publisher, date, url }) =>
		[publisher, title, date, url].filter(Boolean).join(', '),
	);
	return `<metadata>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<cc:Work rdf:about="">
<dc:format>image/svg+xml</dc:format>
<dc:title>${escapeXml(title)}</dc:title>
<dc:creator>${escapeXml(creator)}</dc:creator>
<dc:relation>${escapeXml(address)}</dc:relation>
${described.map((source) => `<dc:source>${escapeXml(source)}</dc:source>`).join('\n')}
<dc:rights>${LICENCE.shortTitle}</dc:rights>
<cc:license rdf:resource="${LICENCE.path}"/>
</cc:Work>
</rdf:RDF>
</metadata>`;
}
