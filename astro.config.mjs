import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { chapterProcessor } from './src/chapters/chapter-processor.ts';

// No `base` and file-shaped addresses: one build serves a web root, a sub-path, a zip and file://.
// `npm run build` makes the links relative afterwards (src/build/portable-links.ts).
export default defineConfig({
	outDir: '.dist-next',
	// Pictures are drawn on other threads: there must be more places than pictures, so that pages are rendered
	// while all of them are awaited.
	build: { format: 'file', assets: 'assets', inlineStylesheets: 'never', concurrency: 96 },
	trailingSlash: 'ignore',
	devToolbar: { enabled: false },
	integrations: [mdx({ processor: chapterProcessor })],
	vite: { plugins: [showEditedRecords()] },
});

/** Shows a page again when an author has edited a record: no module imports them. */
function showEditedRecords() {
	return {
		name: 'show-edited-records',
		configureServer({ watcher, ws }) {
			watcher.on('change', (file) => {
				if (file.endsWith('.yaml')) ws.send({ type: 'full-reload' });
			});
		},
	};
}
