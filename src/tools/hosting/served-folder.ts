import { cpSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../../build/read-pages.ts';
import { writeFile as writeInto } from '../../exports/write-file.ts';
import { filesForHosts } from './files-for-hosts.ts';
import { MEDIA_TYPES } from './table.ts';

/** Writes the files for hosts into a folder. */
export function writeFilesForHosts(folder: string, path: string): void {
	for (const [file, content] of Object.entries(filesForHosts(path))) writeInto(folder, file, content);
}

/** Makes a folder to serve from a built one: compressed, at its path in `site/`, and how to serve it in `conf/`. Times of files are kept. */
export async function makeServedFolder(dist: string, into: string, path: string, quality?: number) {
	for (const part of ['conf', 'site']) rmSync(join(into, part), { recursive: true, force: true });
	// What is the same for every path: how a container runs nginx.
	cpSync('hosting/nginx', join(into, 'conf/nginx'), { recursive: true });
	writeFilesForHosts(join(into, 'conf'), path);
	const site = join(into, 'site', path);
	cpSync(dist, site, { recursive: true, preserveTimestamps: true });
	return compressFolder(site, quality);
}

/** Puts beside each file of text the same with Brotli (`.br`), of less quality for tests, and with gzip (`.gz`). */
async function compressFolder(folder: string, quality = constants.BROTLI_MAX_QUALITY) {
	const texts = listFiles(folder).filter((file) => MEDIA_TYPES[/\.(\w+)$/.exec(file)?.[1] ?? '']?.isText);
	const sum = { files: 0, plain: 0, brotli: 0, gzip: 0 };
	const compressNext = async (): Promise<void> => {
		for (let file = texts.pop(); file !== undefined; file = texts.pop()) {
			const path = join(folder, file);
			const content = await readFile(path);
			// Smaller files fit into one packet as they are.
			if (content.length < 1000) continue;
			const [brotli, zipped] = await Promise.all([
				promisify(brotliCompress)(content, {
					params: {
						[constants.BROTLI_PARAM_QUALITY]: quality,
						[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
					},
				}),
				promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
			]);
			await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)]);
			sum.files++;
			sum.plain += content.length;
			sum.brotli += brotli.length;
			sum.gzip += zipped.length;
		}
	};
	// As many files at a time as Node has threads for it.
	await Promise.all(Array.from({ length: 4 }, compressNext));
	return sum;
}
