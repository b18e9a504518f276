import { expect, test } from 'vitest';
import { z } from 'zod';
import { KINDS } from '../../../src/content/records.ts';
import { changeSchema } from '../../../src/engine/change.ts';
import { chapterSchema } from '../../../src/engine/chapter.ts';
import { helpWordsSchema, searchLeadSchema, searchNamesSchema } from '../../../src/engine/search.ts';
import { siteSchema } from '../../../src/engine/site.ts';

const SCHEMAS = {
	...Object.fromEntries(Object.entries(KINDS).map(([kind, { schema }]) => [kind, schema])),
	site: siteSchema,
	change: changeSchema,
	chapter: chapterSchema,
	helpWords: helpWordsSchema,
	searchNames: searchNamesSchema,
	searchLead: searchLeadSchema,
};

/** Texts whose form is checked by a function that knows no long one: see `periodKindOf`. */
const OF_FIXED_LENGTH = /^series\..*\.(base|from|period)$/;

interface JsonSchema {
	type?: string;
	maxLength?: number;
	pattern?: string;
	enum?: unknown[];
	const?: unknown;
}

/** The paths of all fields of text that may be of any length. */
function unbounded(schema: unknown, path: string): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	const { type, maxLength, pattern, enum: words, const: word } = schema as JsonSchema;
	const isBounded = maxLength !== undefined || words !== undefined || word !== undefined;
	// A pattern such as ^[A-Z]{2}$ repeats nothing without end.
	const isFixed = (pattern !== undefined && /^\^[^*+]*\$$/.test(pattern)) || OF_FIXED_LENGTH.test(path);
	const own = type === 'string' && !isBounded && !isFixed ? [path] : [];
	return [...own, ...Object.entries(schema).flatMap(([key, inner]) => unbounded(inner, `${path}.${key}`))];
}

test.each(Object.entries(SCHEMAS))('every text of a record has a limit: %s', (kind, schema) => {
	const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
	expect(JSON.stringify(json)).toContain('"string"');
	expect(unbounded(json, kind)).toEqual([]);
});

test('a field without a limit would be found', () => {
	expect(unbounded(z.toJSONSchema(z.strictObject({ name: z.string() })), 'kind')).toEqual(['kind.properties.name']);
});
