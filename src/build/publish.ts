import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkPages, type BuiltPage } from './portable-links.ts';
import { listFiles, readPage } from './read-pages.ts';

/** Built pages that cannot be published. Its message names page, place and remedy. */
export class BuiltPagesError extends Error {
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

/** The pages that one thread makes portable. */
export interface PageShare {
	folder: string;
	/** Pages from the folder's root. */
	files: readonly string[];
	/** Where the site will be served, for the page shown at any depth. */
	prefix: string | undefined;
}

/** What the checks need to know of a page once it is rewritten. */
export type PageSummary = Omit<BuiltPage, 'html'>;

/** Makes pages portable, in place, and tells what each holds. */
export function rewritePages({ folder, files, prefix }: PageShare): PageSummary[] {
	return files.map((file) => {
		const { html, ...summary } = readPage(folder, file, prefix);
		writeFileSync(join(folder, file), html);
		return summary;
	});
}

/**
 * Makes every page of a built folder portable, in place, on two threads.
 *
 * @param folder the folder as Astro built it
 * @param prefix where the site will be served ("/" or "/sub/path/"), for pages shown at any depth; without it
 *   all links are relative
 * @throws BuiltPagesError if a link leads nowhere or something would be blocked
 */
export async function makeFolderPortable(folder: string, prefix?: string): Promise<void> {
	const files = listFiles(folder);
	const pages = files.filter((file) => file.endsWith('.html'));
	const half = Math.ceil(pages.length / 2);
	const other = rewriteBeside({ folder, files: pages.slice(half), prefix });
	const own = rewritePages({ folder, files: pages.slice(0, half), prefix });
	const faults = checkPages([...own, ...(await other)], new Set(files));
	if (faults.length > 0) throw new BuiltPagesError([...new Set(faults)]);
}

function rewriteBeside(share: PageShare): Promise<PageSummary[]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./portable-links.worker.ts', import.meta.url), { workerData: share });
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}

/** Puts a finished folder in the place of the published one, which is untouched until then. */
export function swapIn(finished: string, published: string): void {
	const last = `${published}-last`;
	rmSync(last, { recursive: true, force: true });
	if (existsSync(published)) renameSync(published, last);
	renameSync(finished, published);
	rmSync(last, { recursive: true, force: true });
}
