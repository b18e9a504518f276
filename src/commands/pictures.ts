import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';

// Renews the pictures that the visual tests compare with, after a change of looks that was meant: builds the site and the
// gallery, takes what changed or is new, and writes it as small as it goes. The pictures are then reviewed as files.
// `--built` takes the site and the gallery as they are built.
const PICTURES = join(process.cwd(), 'tests/visual/pictures');
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const { built } = parseArgs({ options: { built: { type: 'boolean', default: false } } }).values;

if (!built) {
	run('src/commands/build.ts');
	run('src/commands/gallery.ts', '--build');
}
const started = Date.now();
// A picture that nobody takes any more makes its test fail: that is told, and the others are renewed all the same.
const { status } = node(PLAYWRIGHT, 'test', '--project=pictures', '--update-snapshots=changed', '--reporter=line');
const taken = readdirSync(PICTURES, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.png'))
	.map((file) => join(PICTURES, file))
	.filter((path) => statSync(path).mtimeMs >= started);
for (const path of taken) await shrink(path);
console.log(`${taken.length} pictures taken anew. See which with "git status tests/visual".`);
process.exitCode = status ?? 1;

function node(...parameters: string[]) {
	return spawnSync(process.execPath, parameters, { stdio: 'inherit' });
}

function run(...parameters: string[]): void {
	if (node(...parameters).status !== 0) process.exit(1);
}

/** Writes a picture with a list of its colours, at most 256, where that is smaller. */
async function shrink(path: string): Promise<void> {
	const png = readFileSync(path);
	const small = await sharp(png).png({ palette: true, colours: 256, dither: 0, effort: 10 }).toBuffer();
	if (small.length < png.length) writeFileSync(path, small);
}
