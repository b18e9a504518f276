import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { normaliseText } from './src/text/sound-text.ts';

// No `base` and file-shaped addresses: one build serves a web root, a sub-path, a zip and file://.
// `npm run build` makes the links relative afterwards (src/publish/portable-links.ts).
export default defineConfig({
	outDir: '.dist-next',
	// Pictures are drawn on other threads: there must be more places than pictures, so that pages are rendered
	// while all of them are awaited.
	build: { format: 'file', assets: 'assets', inlineStylesheets: 'never', concurrency: 96 },
	trailingSlash: 'ignore',
	integrations: [normaliseChapters(), mdx()],
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
});

/** Chapters are rendered as the checks read them, whatever the system or editor that wrote them. */
function normaliseChapters() {
	const plugin = {
		name: 'normalise-chapters',
		enforce: 'pre',
		transform: { filter: { id: /\.mdx$/ }, handler: (code) => ({ code: normaliseText(code), map: null }) },
	};
	return {
		name: 'normalise-chapters',
		hooks: { 'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [plugin] } }) },
	};
}
