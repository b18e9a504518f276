import { PICTURE_FONTS } from '../charts/files/draw-png.ts';
import { escapeXml } from '../text/escape-html.ts';
import { roundPx } from '../charts/geometry.ts';
import { measureWidthPx, wrapEvenly, wrapWords, type LineType } from '../text/wrap-words.ts';
import { CARD_PX, type ShareCard } from './share-card.ts';
import { drawMark } from './site-mark.ts';

/** The colours of a card, each called as the token it comes from. */
export const CARD_COLOURS = ['page', 'ink', 'ink-soft', 'accent', 'on-accent', 'rule-strong'] as const;
export type CardPalette = Readonly<Record<(typeof CARD_COLOURS)[number], string>>;

/** How a text is set. Networks show cards at half their size or less: nothing is smaller than 26 px. */
interface TextStyle {
	sizePx: number;
	linePx: number;
	fill: keyof CardPalette;
	family?: keyof typeof PICTURE_FONTS;
}

const NAME: TextStyle = { sizePx: 34, linePx: 34, fill: 'ink' };
const FINDING: TextStyle = { sizePx: 34, linePx: 46, fill: 'ink-soft' };

/** The sizes that a title may have, largest first, and the height of its lines as a share of it. */
const TITLE_SIZES_PX = [96, 88, 80, 72, 64, 58, 52, 46, 40, 34, 28];
const TITLE_LINE = 1.12;

const MARGIN_PX = 64;
const MARK_PX = 60;
/** Between the parts of a card, from close to far. */
const [NEAR_PX, APART_PX, FAR_PX] = [20, 32, 56];
/** The side of the map of tiles. */
const TILES_PX = 480;
/** The boxes of a verdict. */
const STEP_PX = { side: 44, gap: 12 };

/** Where a text begins, and how wide and high it may be. */
interface Room {
	x: number;
	topPx: number;
	widthPx: number;
	heightPx: number;
}

/**
 * A card as an SVG file: mark and name, the title as large as it fits, and what the page finds; beside them the countries as a
 * map of tiles, named ones filled, or under the title the boxes of a verdict.
 */
export function composeShareCard(root: string, card: ShareCard, palette: CardPalette): string {
	const { width, height } = CARD_PX;
	const widthPx = width - 2 * MARGIN_PX - (card.tiles ? TILES_PX + FAR_PX : 0);
	const finding = wrapWords(card.finding, { widthPx, textPx: FINDING.sizePx, isPicture: true });
	const findingTop = height - MARGIN_PX - finding.length * FINDING.linePx;
	const steps = card.steps && drawSteps(card.steps, findingTop - NEAR_PX);
	const topPx = MARGIN_PX + MARK_PX + APART_PX;
	const heightPx = findingTop - NEAR_PX - (steps ? STEP_PX.side : 0) - APART_PX - topPx;

	const colours = Object.entries(palette).map(([name, value]) => `.${name} { fill: ${value}; }`);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>
${colours.join('\n')}
.named { fill: ${palette.accent}; }
.inferred { fill: none; stroke: ${palette['rule-strong']}; stroke-width: 2; stroke-dasharray: 5 3; }
.step { fill: none; stroke: ${palette.accent}; stroke-width: 4; }
.filled { fill: ${palette.accent}; }
</style>
<rect class="page" width="${width}" height="${height}"/>
${drawMark(root, { x: MARGIN_PX, y: MARGIN_PX, sidePx: MARK_PX })}
${writeLines([card.name], MARGIN_PX + MARK_PX + NEAR_PX, MARGIN_PX + (MARK_PX - NAME.linePx) / 2, NAME)}
${writeTitle(card.title, { x: MARGIN_PX, topPx, widthPx, heightPx })}
${steps ?? ''}
${writeLines(finding, MARGIN_PX, findingTop, FINDING)}
${card.tiles ? drawTiles(card.tiles) : ''}
</svg>
`;
}

/** The title as large as it fits, in the middle of its room. */
function writeTitle(title: string, { x, topPx, widthPx, heightPx }: Room): string {
	for (const sizePx of TITLE_SIZES_PX) {
		const type: LineType = { textPx: sizePx, weight: 'display', isPicture: true };
		const lines = wrapEvenly(title, { widthPx, ...type });
		const linePx = sizePx * TITLE_LINE;
		const isHigh = lines.length * linePx > heightPx;
		const isWide = lines.some((line) => measureWidthPx(line, type) > widthPx);
		if (isWide || isHigh) continue;
		const top = topPx + (heightPx - lines.length * linePx) / 2;
		return writeLines(lines, x, top, { sizePx, linePx, fill: 'ink', family: 'display' });
	}
	throw new Error(`The title "${title}" is too long for its card: shorten it in the first lines of its chapter`);
}

/** Letters stand on a line at this share of its height. */
const BASELINE = 0.78;

function writeLines(lines: readonly string[], x: number, topPx: number, style: TextStyle): string {
	const { sizePx, linePx, fill, family = 'text' } = style;
	return lines
		.map((line, index) => {
			const y = roundPx(topPx + index * linePx + (linePx - sizePx) / 2 + sizePx * BASELINE);
			const weight = family === 'display' ? 600 : 400;
			return `<text class="${fill}" font-family="${PICTURE_FONTS[family]}" font-weight="${weight}" font-size="${sizePx}" x="${x}" y="${y}">${escapeXml(line)}</text>\n`;
		})
		.join('');
}

/** The boxes of a verdict, which stand on the given height. */
function drawSteps({ of, filled }: NonNullable<ShareCard['steps']>, bottomPx: number): string {
	const { side, gap } = STEP_PX;
	return Array.from({ length: of }, (_, step) => {
		const x = MARGIN_PX + 2 + step * (side + gap);
		return `<rect class="step${step < filled ? ' filled' : ''}" x="${x}" y="${bottomPx - side}" width="${side}" height="${side}"/>`;
	}).join('\n');
}

function drawTiles({ tiles, widthPx }: NonNullable<ShareCard['tiles']>): string {
	const scale = TILES_PX / widthPx;
	const [left, top] = [CARD_PX.width - MARGIN_PX - TILES_PX, (CARD_PX.height - TILES_PX) / 2];
	return tiles
		.map(({ country, x, y, sidePx }) => {
			const at = { x: left + x * scale, y: top + y * scale, side: sidePx * scale };
			const code = `<text class="on-accent" font-family="${PICTURE_FONTS.text}" font-weight="700" font-size="26" text-anchor="middle" x="${roundPx(at.x + at.side / 2)}" y="${roundPx(at.y + at.side / 2 + 9)}">${country.iso2}</text>`;
			return drawSquare(country.evidence, at.x, at.y, at.side) + (country.evidence === 'named' ? code : '');
		})
		.join('\n');
}

function drawSquare(evidence: 'named' | 'inferred', x: number, y: number, sidePx: number): string {
	// An outline is drawn on both sides of its path.
	const inset = evidence === 'named' ? 0 : 1;
	const side = roundPx(sidePx - 2 * inset);
	return `<rect class="${evidence}" x="${roundPx(x + inset)}" y="${roundPx(y + inset)}" width="${side}" height="${side}" rx="2"/>`;
}
