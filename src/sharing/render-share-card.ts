import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { layOutChapter } from '../chapters/lay-out.ts';
import { resolveVariables, rootVariables, type CssRule } from '../charts/files/css-cascade.ts';
import { PICTURE_FONTS, drawPng } from '../charts/files/draw-png.ts';
import { extractDrawing } from '../charts/files/extract-drawing.ts';
import { rulesOf } from '../charts/files/render-picture.ts';
import { BLOCK_NAMES, findBlock } from '../content/blocks.ts';
import { drawnChapters } from '../content/leads.ts';
import { localsOf } from '../content/locals.ts';
import { CHART_STYLESHEETS, STYLESHEETS } from '../engine/page-files.ts';
import { readTextFile } from '../engine/read-files.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { escapeXml } from '../text/escape-html.ts';
import { wrapWords } from '../text/wrap-words.ts';
import { words } from '../words/words.ts';
import { CARD_PX, shareCardOf, type ShareCard } from './share-card.ts';

const MARGIN_PX = 64;
const MARK_PX = 60;
/** How the parts of a card are set. Networks show cards at half their size or less: nothing is smaller than 26 px. */
const NAME = { font: 'text', weight: 'regular', textPx: 34, fill: 'ink' } as const;
const TITLE = { font: 'display', weight: 'display', textPx: 72, fill: 'ink' } as const;
const TEXT = { font: 'text', weight: 'regular', textPx: 34, fill: 'ink-soft' } as const;
/** Beside a picture. */
const SIDE_TITLES = [50, 45, 40].map((textPx) => ({ ...TITLE, textPx }));
const SIDE_TEXT = { ...TEXT, textPx: 28 } as const;
interface Style extends Omit<typeof NAME | typeof TITLE | typeof TEXT, 'textPx'> {
	textPx: number;
}
const LINE = 1.25;
/** The most room that the picture has, at the right. Its letters are then 26 px high. */
const PICTURE_PX = { width: 660, height: 450, top: 144 } as const;

/** A drawing with its styles in itself. */
type Picture = Pick<ReturnType<typeof extractDrawing>, 'width' | 'height' | 'markupAt'>;

/** Stylesheets that colour lead pictures: those of charts, and what these blocks load. */
const sheets = [
	...CHART_STYLESHEETS,
	...BLOCK_NAMES.map(findBlock).flatMap((block) => (block?.isLead && block.loads?.styles) || []),
];
const cardRules = rulesOf(STYLESHEETS.filter((name) => sheets.includes(name)));

/** The card of a chapter as a PNG file, in the light colours of the site. */
export async function renderShareCard(root: string, slug: string, content: SiteContent): Promise<Uint8Array> {
	const rules = await cardRules();
	const variables = rootVariables(rules);
	const svg = composeShareCard(
		shareCardOf(slug, content),
		readTextFile(root, 'public/favicon.svg'),
		(token) => resolveVariables(`var(--${token})`, variables),
		await pictureOf(slug, content, rules),
	);
	return drawPng(svg, { mode: 'width', value: CARD_PX.width });
}

async function pictureOf(slug: string, content: SiteContent, rules: readonly CssRule[]): Promise<Picture | undefined> {
	if (!drawnChapters(content.chapters).includes(slug)) return undefined;
	const { lead } = layOutChapter(
		content.chapters.find((chapter) => chapter.slug === slug)!,
		content,
	);
	const { default: ChapterNodes } = await import('../chapters/ChapterNodes.astro');
	const { default: LeadDrawing } = await import('../chapters/LeadDrawing.astro');
	const container = await AstroContainer.create();
	const locals = { ...localsOf(content), words, LeadDrawing };
	const drawing = await container.renderToString(ChapterNodes, { props: { nodes: lead }, locals });
	return extractDrawing(`lead of ${slug}`, drawing, rules);
}

/** A card as an SVG file: mark and name, the title, and at the foot what it is about; at the right its picture. Throws if the words do not fit. */
export function composeShareCard(
	card: ShareCard,
	mark: string,
	colourOf: (token: string) => string,
	picture?: Picture,
): string {
	const { width, height } = CARD_PX;
	const write = (lines: readonly string[], { font, textPx, fill }: Style, x: number, topPx: number) =>
		lines
			.map((line, index) => {
				const y = Math.round(topPx + textPx * (index * LINE + 0.95));
				return `<text fill="${colourOf(fill)}" font-family="${PICTURE_FONTS[font]}" font-weight="${font === 'display' ? 600 : 400}" font-size="${textPx}" x="${x}" y="${y}">${escapeXml(line)}</text>`;
			})
			.join('\n');
	const widthPx = width - 2 * MARGIN_PX - (picture ? PICTURE_PX.width + 36 : 0);
	const wrap = (text: string, style: Style) => wrapWords(text, { ...style, widthPx, isPicture: true });
	const textStyle: Style = picture ? SIDE_TEXT : TEXT;
	const text = wrap(card.text, textStyle);
	const titleTop = MARGIN_PX + MARK_PX + 32;
	const textTop = height - MARGIN_PX - text.length * textStyle.textPx * LINE;
	const titles = [...(picture ? [] : [TITLE]), ...SIDE_TITLES].map((style: Style) => ({
		style,
		lines: wrap(card.title, style),
	}));
	const title = titles.find(({ style, lines }) => titleTop + lines.length * style.textPx * LINE <= textTop);
	if (!title)
		throw new Error(`"${card.title}" and its summary are too long for the card of their chapter: shorten one of them`);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect fill="${colourOf('page')}" width="${width}" height="${height}"/>
${mark.replace(/<style>.*?<\/style>/, '').replace('<svg ', `<svg x="${MARGIN_PX}" y="${MARGIN_PX}" width="${MARK_PX}" height="${MARK_PX}" `)}
${write([card.name], NAME, MARGIN_PX + MARK_PX + 20, MARGIN_PX + 10)}
${write(title.lines, title.style, MARGIN_PX, titleTop)}
${write(text, textStyle, MARGIN_PX, textTop)}
${picture ? placePicture(picture) : ''}
</svg>
`;
}

/** The picture as large as its room, in the middle of its height. */
function placePicture({ width, height, markupAt }: Picture): string {
	const scale = Math.min(PICTURE_PX.width / width, PICTURE_PX.height / height);
	const size = { width: width * scale, height: height * scale };
	const y = PICTURE_PX.top + (PICTURE_PX.height - size.height) / 2;
	return markupAt({ x: CARD_PX.width - MARGIN_PX - size.width, y, ...size });
}
