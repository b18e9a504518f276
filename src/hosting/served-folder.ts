import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../exports/write-file.ts';
import { compressFolder, type Compressed } from './compress.ts';
import { filesForHosts } from './files-for-hosts.ts';

/** Writes the files for hosts into a folder, in the place of those that were there. */
export function writeFilesForHosts(folder: string, path: string): void {
	const files = filesForHosts(path);
	rmSync(folder, { recursive: true, force: true });
	for (const file of files) writeFile(folder, file.path, file.content);
}

/**
 * Makes a folder for a server: the site at its path in `site/`, with compressed files, and how to serve it in `conf/`. The
 * built folder stays as it was. Times of files are kept: servers name their versions by them.
 *
 * @param dist the built folder
 * @param path where the site is served, from slash to slash
 * @param quality of Brotli, if not the best
 */
export async function makeServedFolder(
	dist: string,
	into: string,
	path: string,
	quality?: number,
): Promise<Compressed> {
	writeFilesForHosts(join(into, 'conf'), path);
	rmSync(join(into, 'site'), { recursive: true, force: true });
	const site = join(into, 'site', path);
	cpSync(dist, site, { recursive: true, preserveTimestamps: true });
	return compressFolder(site, quality);
}
