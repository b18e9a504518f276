import { escapeXml } from '../../text/escape-html.ts';
import { measureWidthPx, wrapEvenly, wrapWords, type LineType } from '../../text/wrap-words.ts';
import { roundPx } from '../geometry.ts';
import { PICTURE_FONTS } from './picture-fonts.ts';

/** A paragraph of a picture. */
export interface PictureText {
	text: string;
	/** Words in bold before it. */
	lead?: string;
	sizePx: number;
	weight?: LineType['weight'];
	tone: 'ink' | 'inkSoft';
	/** Room above it. */
	gapPx: number;
	/** Whether it is an address, which breaks at its own signs. */
	isAddress?: boolean;
}

/** A paragraph in its lines. */
export interface BrokenText {
	text: PictureText;
	lines: string[];
}

/** Paragraphs broken into lines for a column, with the height of all of them. */
export interface PictureColumn {
	texts: BrokenText[];
	heightPx: number;
	/** The width of the longest line, as reckoned. */
	widestPx: number;
}

/** The height of a line, as a share of the size of its letters. */
const LINE = 1.28;

/** Breaks paragraphs for a column. */
export function breakTexts(texts: readonly PictureText[], widthPx: number): PictureColumn {
	const broken = texts.map((text) => ({ text, lines: breakLines(text, widthPx) }));
	const heights = broken.map(({ text, lines }) => text.gapPx + lines.length * lineOf(text));
	const widths = broken.flatMap(({ text, lines }) => lines.map((line) => measureWidthPx(line, typeOf(text))));
	return {
		texts: broken,
		heightPx: heights.reduce((sum, height) => sum + height, 0),
		widestPx: Math.max(0, ...widths),
	};
}

/** The markup of a column, its top left corner at the given place. */
export function drawTexts(
	{ texts }: PictureColumn,
	{ x, y: top, palette }: { x: number; y: number; palette: Readonly<Record<PictureText['tone'], string>> },
): string {
	let y = top;
	return texts
		.map(({ text, lines }) => {
			y += text.gapPx;
			return lines
				.map((line, index) => {
					y += lineOf(text);
					const place = { x, y: y - lineOf(text) + text.sizePx, fill: palette[text.tone] };
					return drawLine(text, line, { ...place, isFirst: index === 0 });
				})
				.join('\n');
		})
		.join('\n');
}

function drawLine(
	{ lead, sizePx, weight = 'regular' }: PictureText,
	line: string,
	{ x, y, fill, isFirst }: { x: number; y: number; fill: string; isFirst: boolean },
): string {
	const font = weight === 'display' ? PICTURE_FONTS.display : PICTURE_FONTS.text;
	const bold = weight === 'bold' ? ' font-weight="700"' : '';
	const written =
		lead && isFirst && line.startsWith(lead)
			? `<tspan font-weight="700">${escapeXml(lead)}</tspan>${escapeXml(line.slice(lead.length))}`
			: escapeXml(line);
	return `<text x="${roundPx(x)}" y="${roundPx(y)}" font-family="${font}" font-size="${sizePx}"${bold} fill="${fill}" xml:space="preserve">${written}</text>`;
}

function breakLines(text: PictureText, widthPx: number): string[] {
	if (text.isAddress) return breakAddress(text.text, widthPx, text);
	// A title has lines of about one length.
	const wrap = text.weight === 'display' ? wrapEvenly : wrapWords;
	return wrap([text.lead, text.text].filter(Boolean).join(' '), { ...typeOf(text), widthPx });
}

/** Breaks an address after its slashes, dots and hyphens and before its `#`, so that nothing is added to it. */
function breakAddress(address: string, widthPx: number, text: PictureText): string[] {
	const lines = [''];
	for (const piece of address.split(/(?<=[/.-])(?![/.-])|(?=#)/)) {
		const longer = lines.at(-1)! + piece;
		if (lines.at(-1) === '' || measureWidthPx(longer, typeOf(text)) <= widthPx) lines[lines.length - 1] = longer;
		else lines.push(piece);
	}
	return lines;
}

function typeOf({ sizePx, weight = 'regular' }: PictureText): LineType {
	return { textPx: sizePx, weight };
}

function lineOf({ sizePx }: PictureText): number {
	return Math.round(sizePx * LINE);
}
