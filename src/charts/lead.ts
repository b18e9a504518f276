import type { z } from 'zod';
import { defineBlock, type Block } from '../engine/block.ts';
import { wrapWords, type LineType } from '../text/wrap-words.ts';

/**
 * The lead picture of a chapter: it stands in the head of its page, before the text, and is one figure with its headline, which
 * an author writes in the chapter. It shows what a chart or a section further down shows whole.
 */
export const LEAD = {
	/** What it is laid out for, in units: it is shown 288 to 512 CSS pixels wide, in one form. */
	widthPx: 343,
	/** The most that its drawing may be high, so that the figure fits the first screen of a phone. */
	mostHeightPx: 235,
} as const;

/** The letters of a lead picture, in units; its styles set them so. */
export const LEAD_LETTERS = {
	text: { textPx: 14.5 },
	strong: { textPx: 14.5, weight: 'bold' },
	quiet: { textPx: 13.5 },
} as const satisfies Record<string, LineType>;

/** What the layout of a lead picture gives: how high it became. */
export type PlacedLead = { heightPx: number };

/** Words broken into lines for a lead picture. */
export const wrapLead = (text: string, widthPx: number, letters: keyof typeof LEAD_LETTERS = 'text'): string[] =>
	wrapWords(text, { ...LEAD_LETTERS[letters], widthPx });

/** Declares the block of a lead picture. Authors write its headline between its tags, and it stands first in its chapter. */
export const defineLead = <const Name extends string, Props extends z.ZodObject>(
	block: Block<Name, Props>,
): Block<Name, Props> => defineBlock({ ...block, isLead: true });
