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

/** What a drawing is laid out for. */
export interface ChartForm {
	form: FormName;
	/** Its width, in units of the drawing. */
	widthPx: number;
}

/** Every layout says how large its drawing became. */
export interface PlacedDrawing {
	widthPx: number;
	heightPx: number;
}

/** A chart's drawing in one of its forms. */
export interface PlacedForm {
	form: FormName;
	/** When it is shown; none where there is one form alone. */
	class: string | undefined;
	placed: PlacedDrawing;
}
