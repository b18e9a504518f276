import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Script, Stylesheet } from '../engine/page-files.ts';

/** The oldest browsers whose CSS and JavaScript the bundles must suit. */
const TARGETS = ['chrome111', 'firefox115', 'safari16.4'];

/** Styles that no page of the site loads: those of the exports. */
export type ExportStyles = 'one-page' | 'e-book';

/** Bundles the stylesheet of a name, wherever in `src` it stands, with all it imports, into one minified text. Fonts stay beside it, in `fonts/`. */
export async function bundleStyles(root: string, name: Stylesheet | ExportStyles): Promise<string> {
	const entryPoints = globSync(join(root, `src/**/${name}.css`));
	if (entryPoints.length !== 1) throw new Error(`src holds ${entryPoints.length} stylesheets of the name "${name}"`);
	return bundle({ entryPoints, external: ['./fonts/*'] });
}

/** Bundles `src/site/scripts/<name>.ts` into one classic script that leaves no global names. */
export async function bundleScript(root: string, name: Script): Promise<string> {
	// Properties that begin with "_" are mangled: they are private in packages, and our data has none.
	const mangleProps = /^_/;
	return bundle({ entryPoints: [join(root, `src/site/scripts/${name}.ts`)], format: 'iife', mangleProps });
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
