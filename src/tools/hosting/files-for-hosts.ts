import { headersFiles } from './headers-file.ts';
import { nginxFiles } from './nginx.ts';
import type { HostFile } from './table.ts';

/**
 * Every file for hosts that serve the site at a path, `/` or `/some/path/`, which must be safe to write into them. Hosts
 * that serve a site at its root alone have none for another.
 */
export function filesForHosts(path: string): HostFile[] {
	if (!/^\/([\w.~-]+\/)*$/.test(path))
		throw new Error(
			`The path is "${path}": begin and end it with a slash, with letters, digits and -._~ between slashes.`,
		);
	return [...nginxFiles(path), ...(path === '/' ? headersFiles() : [])];
}
