import { expect } from 'vitest';
import { checkCharts } from '../../src/content/check-charts.ts';
import { loadContent } from '../../src/content/content.ts';
import { ContentError } from '../../src/engine/fault.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';

/** The content as it stands, by file. */
export const good = readContentFiles(process.cwd());

/**
 * The message an author gets when one file is changed; fails if the change is accepted or changes nothing.
 *
 * @param others files that are different too
 */
export function messageAfter(
	file: string,
	change: (text: string) => string,
	others: Readonly<Record<string, string>> = {},
): string {
	const changed = change(good[file]!);
	expect(changed).not.toBe(good[file]);
	try {
		loadContent({ ...good, ...others, [file]: changed }, [checkCharts]);
	} catch (error) {
		if (error instanceof ContentError) return error.message;
		throw error;
	}
	throw new Error(`The change to ${file} was accepted.`);
}

/** Changes one record of a file, and only that. */
export const inRecord =
	(id: string, from: RegExp | string, to: string) =>
	(text: string): string =>
		text
			.split(/^(?=- id: )/m)
			.map((record) => (record.startsWith(`- id: ${id}\n`) ? record.replace(from, to) : record))
			.join('');
