import type { Box, PlacedText } from './geometry.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A part of a drawing: an SVG element, and the words or the parts in it. `frame/Marks.astro` writes it. */
export interface Mark {
	tag: 'path' | 'rect' | 'circle' | 'text' | 'tspan' | 'g' | 'a' | 'title';
	attributes: Attributes;
	inside?: string | readonly (Mark | string)[];
}

// The look of a mark is its class, which styles know.

export const path = (look: string | undefined, d: string, more: Attributes = {}): Mark => ({
	tag: 'path',
	attributes: { class: look, ...more, d },
});

export const rect = (look: string | undefined, { x, y, width, height }: Box, more: Attributes = {}): Mark => ({
	tag: 'rect',
	attributes: { class: look, x, y, width, height, ...more },
});

export const circle = (
	look: string | undefined,
	{ x, y }: { x: number; y: number },
	r: number,
	more: Attributes = {},
): Mark => ({
	tag: 'circle',
	attributes: { class: look, cx: x, cy: y, r, ...more },
});

/** Lines of text at their places. */
export const texts = (lines: readonly PlacedText[], look?: string): Mark[] =>
	lines.map(({ text, x, y, anchor = 'start' }) => ({
		tag: 'text',
		attributes: { class: look, x, y, 'text-anchor': anchor === 'start' ? undefined : anchor },
		inside: text,
	}));

export const group = (attributes: Attributes, inside: readonly Mark[]): Mark => ({ tag: 'g', attributes, inside });

/** What is hidden from who listens, because it is said elsewhere. */
export const hidden = (inside: readonly Mark[]): Mark => group({ 'aria-hidden': 'true' }, inside);

/** A mark that leads on: its spoken name says all that is drawn in it. */
export const link = (attributes: Attributes & { href: string }, name: string, inside: readonly Mark[]): Mark => ({
	tag: 'a',
	attributes,
	inside: [{ tag: 'title', attributes: {}, inside: name }, hidden(inside)],
});
