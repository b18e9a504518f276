import { join } from 'node:path';
import { build } from 'esbuild';

/** The oldest browsers whose CSS and JavaScript the bundles must suit. */
const TARGETS = ['chrome111', 'firefox115', 'safari16.4'];

/** Bundles `src/styles/site.css`, with all it imports, into one minified text. Fonts stay beside it, in `fonts/`. */
export async function bundleStyles(root: string): Promise<string> {
	return bundle({ entryPoints: [join(root, 'src/styles/site.css')], external: ['./fonts/*'] });
}

/** Bundles `src/client/site.ts` into one classic script that leaves no global names. */
export async function bundleScript(root: string): Promise<string> {
	return bundle({ entryPoints: [join(root, 'src/client/site.ts')], format: 'iife' });
}

async function bundle(options: Parameters<typeof build>[0]): Promise<string> {
	const result = await build({
		bundle: true,
		minify: true,
		write: false,
		target: TARGETS,
		logLevel: 'silent',
		...options,
	});
	return result.outputFiles![0]!.text;
}
