import { z } from 'zod';
import { dayDate } from '../engine/fact-date.ts';
import { ContentError, type Fault } from '../engine/fault.ts';
import { readTextFile, type ContentFiles } from '../engine/read-files.ts';
import { parseRecord } from '../engine/yaml-records.ts';

const text = z.string().trim().min(1).max(2_000);
const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'is no version: write three numbers, for example 1.0.0');
const pixels = z.number().min(0).max(10_000);
const NUMBER = String.raw`-?(?:\d+(?:\.\d)?|\.\d)`;
const POINT = `${NUMBER}(?:,|(?=-))${NUMBER}`;
const outline = z
	.string()
	.regex(
		new RegExp(`^(?:M${POINT}(?:l${POINT})*Z)+$`),
		'is no outline: have it written anew, as the file says under source',
	);

/** Files beside the content that a build reads, and what it needs of each. */
const OTHER_FILES: Readonly<Record<string, z.ZodType>> = {
	'package.json': z.looseObject({ name: text, version }),
	'CITATION.cff': z.strictObject({
		'cff-version': text,
		message: text,
		type: z.enum(['dataset', 'software']),
		title: text,
		abstract: text,
		authors: z.array(z.strictObject({ name: text })).min(1),
		version,
		'date-released': dayDate,
		license: z.array(text).min(1),
		doi: text.optional(),
	}),
	'src/subjects/countries/chart/europe.json': z.strictObject({
		source: text,
		licence: text,
		widthPx: pixels,
		heightPx: pixels,
		otherLand: outline,
		countries: z.record(
			z.string().regex(/^[A-Z]{2}$/),
			z.strictObject({ x: pixels, y: pixels, isSmall: z.boolean(), outline }),
		),
	}),
	'src/charts/embed-heights.json': z.record(text, z.strictObject({ 320: pixels, 640: pixels, 960: pixels })),
};

/** The text of each of these files. */
export const readOtherFiles = (root: string): Record<string, string> =>
	Object.fromEntries(Object.keys(OTHER_FILES).map((file) => [file, readTextFile(root, file)]));

/** Throws a ContentError with all that is wrong in these files. */
export function refuseOtherFiles(files: ContentFiles): void {
	const faults = Object.entries(OTHER_FILES).flatMap(([file, schema]) => {
		const unreadable = file.endsWith('.json') ? jsonFaults(file, files[file]!) : [];
		return unreadable.length > 0 ? unreadable : parseRecord(file, files[file]!, schema).faults;
	});
	if (faults.length > 0) throw new ContentError(faults);
}

/** JSON is YAML, too, but others read it as JSON. */
function jsonFaults(file: string, json: string): Fault[] {
	try {
		JSON.parse(json);
		return [];
	} catch (error) {
		return [
			{ file, message: `is no JSON (${(error as Error).message}): mend it, or take it from the repository again` },
		];
	}
}
