import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// Renews what tests compare with, after a change that was meant: the texts of the gallery, the heights of embeds, the drawings of
// examples, what a screen reader says, and the pictures. Then it names what has changed.
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const EMBED_HEIGHTS = 'src/charts/embed-heights.json';

const RENEWED = [
	EMBED_HEIGHTS,
	'tests/dist/specimen-texts',
	'tests/unit/charts/drawings',
	'tests/browser/transcripts',
	'tests/visual/pictures',
];

if (build()) {
	const heights = readFileSync(EMBED_HEIGHTS, 'utf8');
	const measured = browsers('embeds', '--grep=holds it whole', '--workers=1');
	// Pages offer frames of these heights.
	if (readFileSync(EMBED_HEIGHTS, 'utf8') !== heights) build();
	// One that fails says why, and the others are renewed all the same.
	const succeeded = [
		measured,
		node(VITEST, 'run', 'tests/dist/specimen-texts.test.ts', 'tests/unit/charts/drawings.test.ts', '--update'),
		browsers('transcripts'),
		node('src/commands/pictures.ts', '--built'),
	];
	const { stdout } = spawnSync('git', ['status', '--short', '--', ...RENEWED], { encoding: 'utf8' });
	console.log(
		stdout
			? `\nChanged. Read or look at each before you commit it:\n${stdout.trimEnd()}`
			: '\nNothing that tests compare with has changed.',
	);
	if (succeeded.includes(false)) process.exitCode = 1;
} else process.exitCode = 1;

function build(): boolean {
	return node('src/commands/build.ts') && node('src/commands/gallery.ts', '--build');
}

/** Runs a file of browser tests that writes what it would compare with. */
function browsers(file: string, ...more: string[]): boolean {
	return node(PLAYWRIGHT, 'test', file, '--project=chromium', '--update-snapshots=changed', '--reporter=line', ...more);
}

function node(...parameters: string[]): boolean {
	return spawnSync(process.execPath, parameters, { stdio: 'inherit' }).status === 0;
}
