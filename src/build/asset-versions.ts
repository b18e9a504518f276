import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The folder of what pages load. Every link to a file in it names the file's version, and hosts have browsers keep it. */
export const ASSETS_FOLDER = 'assets/';

/** The version of each file that pages load: the beginning of its checksum, behind a question mark. Links in stylesheets name theirs at once. */
export function nameVersions(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
	const assets = files.filter((file) => file.startsWith(ASSETS_FOLDER));
	const versions = new Map<string, string>();
	// The version of a stylesheet depends on those of the files that it names.
	const isSheet = (file: string) => file.endsWith('.css');
	for (const file of [...assets.filter((asset) => !isSheet(asset)), ...assets.filter(isSheet)]) {
		const content = readFileSync(join(folder, file));
		const named = isSheet(file) ? versionLinks(file, content.toString('utf8'), versions) : content;
		if (named !== content) writeFileSync(join(folder, file), named);
		versions.set(file, createHash('sha256').update(named).digest('hex').slice(0, 8));
	}
	return versions;
}

function versionLinks(sheet: string, css: string, versions: ReadonlyMap<string, string>): string {
	return css.replace(/url\((["']?)([^"')?#]+)\1\)/g, (written, quote: string, path: string) => {
		const version = versions.get(posix.join(posix.dirname(sheet), path));
		return version === undefined ? written : `url(${quote}${path}?${version}${quote})`;
	});
}
