import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build reads, from the project's root. */
const PARTS = ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'CITATION.cff'];
const LICENCES = ['CREDITS.md', 'LICENSE-CODE'];

/** Copies what a build needs into a folder, with the packages that are here. */
export function copyProject(folder: string): void {
	for (const part of [...PARTS, ...LICENCES]) cpSync(part, join(folder, part), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
}
