import type { Mark } from './marks.ts';

/** The forms of a drawing, from the one for little room to the one for much. */
export const FORM_NAMES = ['narrow', 'medium', 'wide'] as const;
export type FormName = (typeof FORM_NAMES)[number];

/**
 * Widths that a drawing is laid out for, in units. `narrow` is for frames of less than 26rem, or less than 44rem where there is
 * no `medium`; without `wide` there is one form. A picture is made of the widest, unless told.
 */
export type FormWidths = { narrow: number; picture?: number } & (
	{ medium?: number; wide: number } | { medium?: undefined; wide?: undefined }
);

/** What a drawing is laid out for: its form, and its width in units of the drawing. */
export type ChartForm = { form: FormName; widthPx: number };
/** The smallest letters of each form, in units of its drawing. */
export const LETTER_PX: Readonly<Record<FormName, number>> = { narrow: 12, medium: 13, wide: 13 };
/** Widths of a frame, in CSS pixels, for which the height of an embed is measured: a phone's, a column's and a page's. */
export const EMBED_WIDTHS_PX = [320, 640, 960] as const;
/** How high a frame must be to hold the chart whole, for frames that are as wide as this or wider. */
export type EmbedHeights = Readonly<Record<(typeof EMBED_WIDTHS_PX)[number], number>>;
/** Every layout says how large its drawing became. */
export type PlacedDrawing = { widthPx: number; heightPx: number };
/** A chart’s drawing in one of its forms; its class says when it is shown, and is none where there is one form alone. */
export type PlacedForm = {
	form: FormName;
	class: string | undefined;
	placed: PlacedDrawing;
	marks: readonly Mark[];
};
