import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeServedFolder, writeFilesForHosts } from './hosting/served-folder.ts';

// Writes the files for hosts that follow from the table into `hosting/`; with `--into=folder` and `--path` a folder to serve: docs/hosting.md.
const root = process.cwd();
const { into, path } = parseArgs({
	options: { into: { type: 'string' }, path: { type: 'string', default: '/' } },
}).values;

try {
	if (into === undefined) {
		if (path !== '/') throw new Error('The files in hosting/ are for the path "/": give --into a folder for another.');
		writeFilesForHosts(join(root, 'hosting'), path);
		console.log('Wrote the files for hosts into hosting/.');
	} else {
		const dist = join(root, 'dist');
		if (!existsSync(join(dist, 'index.html')))
			throw new Error('There is no built site in dist/: run "npm run build" first.');
		const { files, plain, brotli, gzip } = await makeServedFolder(dist, join(root, into), path);
		const MB = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
		console.log(
			`Made ${into}/: ${files} files of text, ${MB(plain)}, are ${MB(brotli)} as Brotli and ${MB(gzip)} as gzip.`,
		);
	}
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
