import type { z } from 'zod';
import { oncePer } from '../text/memo.ts';
import type { Nameable } from './define-record.ts';

interface MarkedText {
	text: string;
	/** The path to it: `heldBy.0.position`. */
	path: readonly (string | number)[];
	refersTo?: readonly Nameable[];
	/** True where the editors worded it and readers see it: it is proof-read. */
	worded?: boolean;
}

type Schema = z.core.$ZodType;
/** The parts of a schema's definition that lead further down. */
type Definition = Partial<{
	shape: Readonly<Record<string, Schema>>;
	element: Schema;
	options: readonly Schema[];
	innerType: Schema;
	/** Where a value is read in two steps, what it is after the second. */
	out: Schema;
}>;

const definitionOf = (schema: Schema) => schema._zod.def as Definition;
const marksOf = (schema: Schema) => (schema as z.ZodType).meta() as Pick<MarkedText, 'refersTo' | 'worded'> | undefined;

/** Whether a schema, or any in it, says something of a text: most do not, and need not be walked. */
const isMarked = oncePer((schema: Schema): boolean => {
	const { shape = {}, options = [], element, innerType, out } = definitionOf(schema);
	const marks = marksOf(schema);
	const inner = [...Object.values(shape), ...options, element, innerType, out].filter((one) => one !== undefined);
	return Boolean(marks?.refersTo ?? marks?.worded) || inner.some(isMarked);
});

/** The texts of a record of which its schema says something, in the order of the schema. */
function markedTexts(schema: Schema, value: unknown, path: MarkedText['path'] = []): MarkedText[] {
	if (value === undefined || !isMarked(schema)) return [];
	const { shape, element, options, innerType, out } = definitionOf(schema);
	if (shape)
		return Object.entries(shape).flatMap(([key, inner]) =>
			markedTexts(inner, (value as Record<string, unknown>)[key], [...path, key]),
		);
	if (element) return (value as unknown[]).flatMap((item, index) => markedTexts(element, item, [...path, index]));
	const fitting = options?.find((option) => (option as z.ZodType).safeParse(value).success);
	const inner = fitting ?? innerType ?? out;
	if (inner) return markedTexts(inner, value, path);
	return typeof value === 'string' ? [{ ...marksOf(schema), text: value, path }] : [];
}

/** An id by which a record names another. */
export interface Reference {
	to: readonly Nameable[];
	id: string;
	/** The field that holds it, alone or in a list: `heldBy.0.position`, `facts`. */
	field: string;
}

/** All that a record names. */
export const referencesIn = (schema: z.ZodType, record: unknown): Reference[] =>
	markedTexts(schema, record).flatMap(({ refersTo, text, path }) => {
		const field = path.slice(0, path.findLastIndex((key) => typeof key === 'string') + 1).join('.');
		return refersTo ? { to: refersTo, id: text, field } : [];
	});

/** The texts of a record that are proof-read, each with its field. */
export const wordedTexts = (schema: z.ZodType, record: unknown): { field: string; text: string }[] =>
	markedTexts(schema, record).flatMap(({ worded, text, path }) => (worded ? { field: path.join('.'), text } : []));
