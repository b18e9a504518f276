import { resolveVariables, rootVariables, type CssRule } from '../charts/files/css-cascade.ts';
import { drawPng } from '../charts/files/draw-png.ts';
import { pictureRules } from '../charts/files/render-picture.ts';
import type { ChapterSource } from '../content/chapter-source.ts';
import type { SiteContent } from '../content/content.ts';
import { CARD_COLOURS, composeShareCard, type CardPalette } from './compose-share-card.ts';
import { CARD_PX, shareCardOf } from './share-card.ts';

/** Read once in a build; while editing, each time. */
let sharedPalette: Promise<CardPalette> | undefined;

/** A chapter's card in pixels, as a PNG file. */
export async function renderShareCard(chapter: ChapterSource, content: SiteContent): Promise<Uint8Array> {
	const root = process.cwd();
	if (!import.meta.env.PROD) sharedPalette = undefined;
	sharedPalette ??= pictureRules().then(readPalette);
	const svg = composeShareCard(root, shareCardOf(chapter, content), await sharedPalette);
	return drawPng(svg, { mode: 'width', value: CARD_PX.width });
}

/** The light colours of the site's tokens. */
export function readPalette(rules: readonly CssRule[]): CardPalette {
	const variables = rootVariables(rules);
	return Object.fromEntries(
		CARD_COLOURS.map((name) => [name, resolveVariables(`var(--${name})`, variables)]),
	) as CardPalette;
}
