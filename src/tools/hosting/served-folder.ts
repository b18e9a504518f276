import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../exports/write-file.ts';
import { compressFolder } from './compress.ts';
import { headersFiles } from './headers-file.ts';
import { nginxFile } from './nginx.ts';
import type { HostFile } from './table.ts';

/** The files for hosts that are made from the table, for a site at a path, `/` or `/some/path/`: some serve it at their root alone. */
export function filesForHosts(path: string): HostFile[] {
	if (!/^\/([\w.~-]+\/)*$/.test(path))
		throw new Error(
			`The path is "${path}": begin and end it with a slash, with letters, digits and -._~ between slashes.`,
		);
	return [nginxFile(path), ...(path === '/' ? headersFiles() : [])];
}

/** Writes the files for hosts into a folder. */
export function writeFilesForHosts(folder: string, path: string): void {
	for (const file of filesForHosts(path)) writeFile(folder, file.path, file.content);
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
