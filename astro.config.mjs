import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// No `base` and file-shaped addresses: one build serves a web root, a sub-path, a zip and file://.
// `npm run build` makes the links relative afterwards (src/publish/portable-links.ts).
export default defineConfig({
	outDir: '.dist-next',
	// Pictures are drawn on a thread of their own: there must be more places than pictures, so that pages are rendered
	// while all of them are awaited.
	build: { format: 'file', assets: 'assets', inlineStylesheets: 'never', concurrency: 96 },
	trailingSlash: 'ignore',
	integrations: [mdx()],
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
});
