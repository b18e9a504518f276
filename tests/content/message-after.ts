import { expect } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { ContentError } from '../../src/engine/fault.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';

/** The content as it stands, by file. */
export const good = readContentFiles(process.cwd());

/** That of a site as small as it can be, on which faults are tried: no change of the content changes what is told of them. */
export const small = readContentFiles('tests/fixtures/site');

/**
 * The message an author gets when one file of the small site is changed; fails if the change is accepted or changes nothing.
 *
 * @param others files that are different too
 */
export function messageAfter(
	file: string,
	change: (text: string) => string,
	others: Readonly<Record<string, string>> = {},
): string {
	const changed = change(small[file]!);
	expect(changed).not.toBe(small[file]);
	try {
		loadContent({ ...small, ...others, [file]: changed });
	} catch (error) {
		if (error instanceof ContentError) return error.message;
		throw error;
	}
	throw new Error(`The change to ${file} was accepted.`);
}
