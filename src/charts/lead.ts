import type { z } from 'zod';
import type { Block } from '../engine/block.ts';
import { chapterHref } from '../engine/navigation.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { wrapWords, type LineType } from '../text/wrap-words.ts';
import type { ChartKind } from './chart.ts';
import { stackLines, type TextPlace } from './geometry.ts';
import { texts, type Mark } from './marks.ts';

/**
 * The lead picture of a chapter: it stands in the head of its page, before the text, and is one figure with its headline, which
 * an author writes in the chapter. It shows what a chart or a section further down shows whole.
 */
export const LEAD = {
	/** What it is laid out for, in units: it is shown 288 to 512 CSS pixels wide, in one form. */
	widthPx: 343,
	/** The most that its drawing may be high, so that the figure fits the first screen of a phone. */
	mostHeightPx: 235,
	/** From one line of its words to the next. */
	linePx: 17,
} as const;

/** The letters of a lead picture, in units; its styles set them so. */
export const LEAD_LETTERS = {
	text: { textPx: 14.5 },
	strong: { textPx: 14.5, weight: 'bold' },
	quiet: { textPx: 13.5 },
} as const satisfies Record<string, LineType>;

type Letters = keyof typeof LEAD_LETTERS;

/** A lead picture: how high it became, what is drawn, and what leads on. */
export interface LeadPicture {
	heightPx: number;
	marks: readonly Mark[];
	/** What the drawing shows, row by row, in sentences: a listener gets as much from it. */
	inWords: readonly string[];
	/** Where all of it is shown. */
	more?: { href: string; text: string } | undefined;
}

/** Words broken into lines for a lead picture. */
export const wrapLead = (text: string, widthPx: number, letters: Letters = 'text'): string[] =>
	wrapWords(text, { ...LEAD_LETTERS[letters], widthPx });

/** Lines of a lead picture in their letters, from the baseline of the first. */
export const writeLead = (
	lines: readonly string[],
	letters: Letters,
	place: Partial<TextPlace> & { y: number },
): Mark[] =>
	texts(stackLines(lines, { x: 0, linePx: LEAD.linePx, ...place }), letters === 'text' ? undefined : `lead-${letters}`);

/** The way from a picture to the chart that has all of it. */
export const moreAtChart = (chart: ChartKind, content: SiteContent, text: string) => ({
	href: chapterHref(chart.of(content)[0]!.chapter, chart.id),
	text,
});

/** A block that is drawn: its page shows it in the frame of lead pictures, and no component of its own is needed. */
export interface DrawnBlock<Name extends string = string, Props extends z.ZodObject = z.ZodObject> extends Block<
	Name,
	Props
> {
	/** What is to be seen, for the gallery. */
	about: string;
	draw(content: SiteContent, props: z.infer<Props>): LeadPicture;
}

/** True for a block that is drawn. */
export const isDrawn = (block: Block | undefined): block is DrawnBlock => block !== undefined && 'draw' in block;

/** Declares a figure with its headline that is drawn as lead pictures are, and stands further down. */
export const defineDrawn = <const Name extends string, Props extends z.ZodObject>(
	block: DrawnBlock<Name, Props>,
): DrawnBlock<Name, Props> => block;

/** Declares a lead picture. Authors write its headline between its tags, and it stands first in its chapter. */
export const defineLead = <const Name extends string, Props extends z.ZodObject>(
	block: DrawnBlock<Name, Props>,
): DrawnBlock<Name, Props> => ({ ...block, isLead: true });
