import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { closeOnSignal, serveSite } from '../src/tools/serve.ts';

/** The path of the second server, deep enough that a link one step wrong leads outside. */
const SUB_PATH = '/some/sub/path/';

// Serves the built site for the browser tests, once at a web root and once under a sub-path, and the gallery. The ports
// are whichever are free, so that two checkouts can be tested at the same time; playwright.config.ts reads them.
const directory = join(process.cwd(), 'dist');
if (existsSync(join(directory, 'index.html'))) {
	const root = await serveSite({ directory, port: 0 });
	const subPath = await serveSite({ directory, port: 0, prefix: SUB_PATH });
	const gallery = await serveSite({ directory: join(process.cwd(), '.gallery'), port: 0 });
	closeOnSignal([root, subPath, gallery]);
	console.log(`Serving ${root.url}, ${subPath.url} and ${gallery.url} for tests`);
} else {
	console.error('There is no built site in dist/: run "npm run build" first.');
	process.exitCode = 1;
}
