import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../exports/write-file.ts';
import { compressFolder } from './compress.ts';
import { headersFiles } from './headers-file.ts';
import { nginxFiles } from './nginx.ts';
import type { HostFile } from './table.ts';

/** Every file for hosts that serve the site at a path, `/` or `/some/path/`: some serve it at their root alone. */
export function filesForHosts(path: string): HostFile[] {
	if (!/^\/([\w.~-]+\/)*$/.test(path))
		throw new Error(
			`The path is "${path}": begin and end it with a slash, with letters, digits and -._~ between slashes.`,
		);
	return [...nginxFiles(path), ...(path === '/' ? headersFiles() : [])];
}

/** Writes the files for hosts into a folder, in the place of those that were there. */
export function writeFilesForHosts(folder: string, path: string): void {
	const files = filesForHosts(path);
	rmSync(folder, { recursive: true, force: true });
	for (const file of files) writeFile(folder, file.path, file.content);
}

/** Makes a folder to serve from a built one: compressed, at its path in `site/`, and how to serve it in `conf/`. Times of files are kept. */
export async function makeServedFolder(dist: string, into: string, path: string, quality?: number) {
	writeFilesForHosts(join(into, 'conf'), path);
	rmSync(join(into, 'site'), { recursive: true, force: true });
	const site = join(into, 'site', path);
	cpSync(dist, site, { recursive: true, preserveTimestamps: true });
	return compressFolder(site, quality);
}
