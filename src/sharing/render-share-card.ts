import { resolveVariables, rootVariables } from '../charts/files/css-cascade.ts';
import { PICTURE_FONTS, drawPng } from '../charts/files/draw-png.ts';
import { pictureRules } from '../charts/files/render-picture.ts';
import { readTextFile } from '../engine/read-files.ts';
import { escapeXml } from '../text/escape-html.ts';
import { wrapWords } from '../text/wrap-words.ts';
import { CARD_PX, type ShareCard } from './share-card.ts';

const MARGIN_PX = 64;
const MARK_PX = 60;
/** How the parts of a card are set. Networks show cards at half their size or less: nothing is smaller than 26 px. */
const NAME = { font: 'text', weight: 'regular', textPx: 34, fill: 'ink' } as const;
const TITLE = { font: 'display', weight: 'display', textPx: 72, fill: 'ink' } as const;
const TEXT = { font: 'text', weight: 'regular', textPx: 34, fill: 'ink-soft' } as const;
type Style = typeof NAME | typeof TITLE | typeof TEXT;
const LINE = 1.25;

/** A card as a PNG file, in the light colours of the site. */
export async function renderShareCard(root: string, card: ShareCard): Promise<Uint8Array> {
	const variables = rootVariables(await pictureRules());
	const svg = composeShareCard(card, readTextFile(root, 'public/favicon.svg'), (token) =>
		resolveVariables(`var(--${token})`, variables),
	);
	return drawPng(svg, { mode: 'width', value: CARD_PX.width });
}

/** A card as an SVG file: mark and name, the title, and at the foot what it is about. Throws if the words do not fit. */
export function composeShareCard(card: ShareCard, mark: string, colourOf: (token: string) => string): string {
	const { width, height } = CARD_PX;
	const write = (lines: readonly string[], { font, textPx, fill }: Style, x: number, topPx: number) =>
		lines
			.map((line, index) => {
				const y = Math.round(topPx + textPx * (index * LINE + 0.95));
				return `<text fill="${colourOf(fill)}" font-family="${PICTURE_FONTS[font]}" font-weight="${font === 'display' ? 600 : 400}" font-size="${textPx}" x="${x}" y="${y}">${escapeXml(line)}</text>`;
			})
			.join('\n');
	const wrap = (text: string, style: Style) =>
		wrapWords(text, { ...style, widthPx: width - 2 * MARGIN_PX, isPicture: true });
	const [title, text] = [wrap(card.title, TITLE), wrap(card.text, TEXT)];
	const titleTop = MARGIN_PX + MARK_PX + 32;
	const textTop = height - MARGIN_PX - text.length * TEXT.textPx * LINE;
	if (titleTop + title.length * TITLE.textPx * LINE > textTop)
		throw new Error(`"${card.title}" and its summary are too long for the card of their chapter: shorten one of them`);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect fill="${colourOf('page')}" width="${width}" height="${height}"/>
${mark.replace('<svg ', `<svg x="${MARGIN_PX}" y="${MARGIN_PX}" width="${MARK_PX}" height="${MARK_PX}" `)}
${write([card.name], NAME, MARGIN_PX + MARK_PX + 20, MARGIN_PX + 10)}
${write(title, TITLE, MARGIN_PX, titleTop)}
${write(text, TEXT, MARGIN_PX, textTop)}
</svg>
`;
}
