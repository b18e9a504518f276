import type { ChartColumn } from './chart-data.ts';
import { column } from './columns.ts';

/** Columns in the order of their words, which are a title and a description each; of text, unless told. */
export function columnsOf<Name extends string>(
	words: Readonly<Record<Name, readonly [title: string, description: string]>>,
	types: Partial<Record<Name, ChartColumn['type']>> = {},
): ChartColumn[] {
	return (Object.keys(words) as Name[]).map((name) => column(name, words[name][0], words[name][1], types[name]));
}
