import { apacheFiles } from './apache.ts';
import { caddyFiles } from './caddy.ts';
import type { HostFile } from './file-for-host.ts';
import { headersFiles } from './headers-file.ts';
import { nginxFiles } from './nginx.ts';

/**
 * Every file for hosts. Those that serve a site at its root alone have none for another path.
 *
 * @param path where the site is served: `/` or `/some/path/`
 * @throws if the path would not be safe to write into their files
 */
export function filesForHosts(path: string): HostFile[] {
	if (!/^\/([\w.~-]+\/)*$/.test(path))
		throw new Error(
			`The path is "${path}": begin and end it with a slash, with letters, digits and -._~ between slashes.`,
		);
	return [...nginxFiles(path), ...caddyFiles(path), ...apacheFiles(path), ...(path === '/' ? headersFiles() : [])];
}
