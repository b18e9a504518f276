import type { Records } from '../../../engine/define-record.ts';
import { roundPx } from '../../../charts/geometry.ts';
import { wrapWords } from '../../../text/wrap-words.ts';

/** A drawing of the site in small, as a lesson works with it: its form and its numbers, 16 to 9. */
export const SKETCH = { widthPx: 160, heightPx: 90, textPx: 7, linePx: 8.5 } as const;

/** Lines and marks by their classes, in the order in which they are drawn. */
const SKETCH_FORMS = [
	'line-rule',
	'line-thin',
	'line-whole',
	'line-unsure',
	'line-unseen',
	'line-turned',
	'mark-turned',
	'tile-unsure',
	'dot-open',
	'dot',
	'line-ground',
] as const;
export type SketchForm = (typeof SKETCH_FORMS)[number];
/** All of one form. */
export type SketchMark = { form: SketchForm; d: string };
/** A word beside a mark, on slides alone. */
export type SketchWord = { text: string; x: number; y: number; anchor?: 'middle' | 'end' };

export interface Sketch {
	marks: readonly SketchMark[];
	words: readonly SketchWord[];
	/** The same for who listens. */
	inWords: string;
}

/** What a sketch is drawn from, and whether it has room for words. */
export interface SketchOf {
	facts: Records;
	/** Id of the fact that the site is about. */
	subject: string;
	hasWords: boolean;
	/** Two who face each other, where the sketch is of that. */
	ends?: readonly [string, string] | undefined;
}

/** A mark, its numbers rounded: `mark('dot', 'M', x, ',', y, …)`. */
export const mark = (form: SketchForm, ...parts: readonly (string | number)[]): SketchMark => ({
	form,
	d: parts.map((part) => (typeof part === 'number' ? roundPx(part) : part)).join(''),
});

/** A dot. */
export const dot = (form: SketchForm, x: number, y: number, r: number): SketchMark =>
	mark(form, 'M', x - r, ',', y, 'a', r, ',', r, ' 0 1 1 ', 2 * r, ',0a', r, ',', r, ' 0 1 1 ', -2 * r, ',0z');

/** A line from one place to another at one height. */
export const line = (form: SketchForm, from: number, to: number, y: number): SketchMark =>
	mark(form, 'M', from, ',', y, 'H', to);

/** Words in lines around the middle of a row. */
export function label(
	text: string,
	x: number,
	middle: number,
	widthPx: number,
	anchor?: SketchWord['anchor'],
): SketchWord[] {
	const { textPx, linePx } = SKETCH;
	const lines = wrapWords(text, { textPx, widthPx });
	const first = middle + textPx / 3 - ((lines.length - 1) * linePx) / 2;
	return lines.map((line, index) => ({ text: line, x, y: roundPx(first + index * linePx), ...(anchor && { anchor }) }));
}

/** Marks of one form as one, lines under all else: many are few elements. */
export function joinMarks(marks: readonly SketchMark[]): SketchMark[] {
	return SKETCH_FORMS.flatMap((form) => {
		const d = marks.flatMap((one) => (one.form === form ? one.d : [])).join('');
		return d ? [{ form, d }] : [];
	});
}
