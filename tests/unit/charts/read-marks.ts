import type { Mark } from '../../../src/charts/marks.ts';

/** Marks with those inside them, in their order. */
const flatten = (marks: readonly (Mark | string)[]): Mark[] =>
	marks.flatMap((mark) => {
		if (typeof mark === 'string') return [];
		return [mark, ...(typeof mark.inside === 'object' ? flatten(mark.inside) : [])];
	});

/** The attributes of the marks of a look; of all that is no text, unless told. */
export const marksOf = (marks: readonly Mark[], look?: string) =>
	flatten(marks)
		.filter(({ tag, attributes }) => tag !== 'text' && (look === undefined || attributes['class'] === look))
		.map(({ tag, attributes }) => ({ tag, ...attributes }) as Record<string, string | number | undefined>);

/** The lines of text, each with its place; of one look, if it is told. */
export const linesOf = (marks: readonly Mark[], look?: string) =>
	flatten(marks)
		.filter(({ tag, attributes }) => tag === 'text' && (look === undefined || attributes['class'] === look))
		.map(({ attributes, inside }) => ({
			text: inside as string,
			x: Number(attributes['x']),
			y: Number(attributes['y']),
		}));

/** The words of these lines. */
export const wordsOf = (marks: readonly Mark[], look?: string): string[] =>
	linesOf(marks, look).map(({ text }) => text);

/** The height at which a path begins. */
export const topOf = ({ d }: { d?: string | number | undefined }): number =>
	Number(/^M[\d.]+,([\d.]+)/.exec(`${d}`)![1]);
