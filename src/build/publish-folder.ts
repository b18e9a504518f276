import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToldError } from '../text/told-error.ts';
import { nameVersions } from './asset-versions.ts';
import { inlineFirst } from './inline-first.ts';
import { checkPages, makePortable } from './portable-links.ts';
import { listFiles } from './read-pages.ts';

/** Built pages that cannot be published. Its message names page, place and remedy. */
export class BuiltPagesError extends ToldError {
	constructor(faults: readonly string[]) {
		const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
		super(
			[
				`${count} in the built pages. Nothing was published; the last good site is as it was.`,
				'',
				...faults.map((fault) => `  ${fault}`),
			].join('\n'),
		);
		this.name = 'BuiltPagesError';
	}
}

/** Makes every page of a built folder portable, in place; 404.html begins its links with `prefix`. Throws a BuiltPagesError with what is wrong. */
export function makeFolderPortable(folder: string, prefix?: string): void {
	const files = new Set(listFiles(folder));
	const versions = nameVersions(folder, [...files]);
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const inside = new Set<string>();
	const pages = [...files]
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const absolutePrefix = file === '404.html' ? prefix : undefined;
			const whole = inlineFirst(read(file), { file, absolutePrefix, read });
			for (const asset of whole.held) inside.add(asset);
			const { html, ...summary } = makePortable(file, whole.html, { absolutePrefix, versions });
			writeFileSync(join(folder, file), html);
			return summary;
		});
	// Files that stand inside pages are loaded by none.
	for (const asset of inside) {
		rmSync(join(folder, asset));
		files.delete(asset);
	}
	const faults = checkPages(pages, files);
	if (faults.length > 0) throw new BuiltPagesError([...new Set(faults)]);
}

/** Puts a finished folder in the place of the published one, which is untouched until then. */
export function swapIn(finished: string, published: string): void {
	const last = lastOf(published);
	rmSync(last, { recursive: true, force: true });
	if (existsSync(published)) renameSync(published, last);
	try {
		renameSync(finished, published);
	} catch (error) {
		recoverSwap(published);
		throw error;
	}
	try {
		rmSync(last, { recursive: true, force: true });
	} catch {
		// The new site is published: what is left of the last one goes with the next build.
	}
}

/** Puts the published folder back if a swap was interrupted between taking it away and putting the new one there. */
export function recoverSwap(published: string): void {
	const last = lastOf(published);
	if (existsSync(last) && !existsSync(published)) renameSync(last, published);
}

function lastOf(published: string): string {
	return `${published}-last`;
}
