import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuiltPagesError } from '../build/publish-folder.ts';
import { listFiles } from '../build/read-pages.ts';
import { formatChecksums } from './archive.ts';
import { DOWNLOADS_FOLDER, type BuildRequest, type Export, type Made, type ReleaseRequest } from './define-export.ts';
import { DOWNLOADS_PAGE, fillDownloads, findExports, placeFaults, type FoundExport } from './downloads.ts';
import { EXPORTS } from './exports.ts';
import { words } from '../words/words.ts';
import { writeFile } from './write-file.ts';

const SUMS_FILE = 'SHA256SUMS';

/** Makes a build's exports from its pages, and fills its page of downloads. Throws a BuiltPagesError with what is wrong in them. */
export async function makeExports(request: Omit<BuildRequest, 'exports'>): Promise<void> {
	const ones = EXPORTS.filter((one) => one.madeBy === 'build');
	await makeEach(ones, request.folder, (one) => one.make({ ...request, exports: EXPORTS }));
}

/** Makes the exports of a release, in the same way, into a built folder that holds those of a build. */
export async function makeReleaseExports(
	request: Omit<ReleaseRequest, 'exports'>,
	log: (message: string) => void,
): Promise<void> {
	const ones = EXPORTS.filter((one) => one.madeBy === 'release');
	await makeEach(ones, request.folder, (one) => {
		log(`Making ${one.file}`);
		return one.make({ ...request, exports: EXPORTS });
	});
}

async function makeEach<One extends Export>(
	ones: readonly One[],
	folder: string,
	make: (one: One) => Promise<Made>,
): Promise<void> {
	const faults: string[] = [];
	for (const one of ones) {
		const made = await make(one);
		for (const [file, content] of Object.entries({ ...made.parts, [one.file]: made.file }))
			writeFile(folder, file, content);
		faults.push(...(made.faults ?? []));
	}
	const found = findExports(folder, EXPORTS);
	const page = join(folder, DOWNLOADS_PAGE);
	const html = readFileSync(page, 'utf8');
	faults.push(...placeFaults(html, EXPORTS), ...sizeFaults(found));
	if (faults.length > 0) throw new BuiltPagesError(faults);
	writeFileSync(page, fillDownloads(html, found, { isCopy: false }));
	writeChecksums(folder);
}

/** Lists the SHA-256 of every file in a built folder's downloads, as `sha256sum -c` reads it. Call it again when one is added. */
export function writeChecksums(folder: string): void {
	const downloads = join(folder, DOWNLOADS_FOLDER);
	const files = listFiles(downloads).filter((file) => file !== SUMS_FILE);
	const contents = Object.fromEntries(files.map((file) => [file, readFileSync(join(downloads, file))]));
	writeFile(downloads, SUMS_FILE, formatChecksums(contents));
}

/** Exports that weigh more than they may, each with what can be done. */
export function sizeFaults(found: readonly FoundExport[]): string[] {
	const { size } = words.exports.downloads;
	return found.flatMap(({ own, declared: { file, limitBytes = Infinity } }) => {
		if (!own || own.bytes <= limitBytes) return [];
		const what = `${file} weighs ${size(own.bytes)}, and may weigh ${size(limitBytes)}`;
		return [`${what}: make pictures or text smaller, or record why the limit may be higher`];
	});
}
