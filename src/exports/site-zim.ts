import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeZim } from './release/zim.ts';
import type { Made, ReleaseRequest } from './define-export.ts';
import { collectSite } from './site-archive.ts';
import { writeFile } from './write-file.ts';

/** The archive for Kiwix holds what the ZIP of the site holds, so that no link in it leads to a file that is not there. */
export async function makeSiteZim(request: ReleaseRequest): Promise<Made> {
	const { root, work, content, copy } = request;
	const folder = join(work, 'collected');
	for (const [path, bytes] of Object.entries(collectSite(request))) writeFile(folder, path, bytes);
	const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
	const description = {
		title: copy.name,
		description: content.site.shortTagline,
		longDescription: copy.tagline,
		creator: copy.author,
		name,
		version: copy.version,
	};
	return { file: await makeZim(folder, work, description) };
}
