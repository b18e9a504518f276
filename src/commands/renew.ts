import { spawnSync } from 'node:child_process';
import { REGISTER_FILE } from '../model/addresses.ts';

// Renews what tests compare with, after a change that was meant: registers new addresses, and writes anew the texts of the
// gallery, the drawings of examples, what a screen reader says, and the pictures. Then it names what has changed.
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const RENEWED = [
	REGISTER_FILE,
	'tests/dist/specimen-texts',
	'tests/unit/charts/drawings',
	'tests/browser/transcripts',
	'tests/visual/pictures',
];

if (node('src/commands/build.ts') && node('src/commands/gallery.ts', '--build')) {
	// One that fails says why, and the others are renewed all the same.
	const succeeded = [
		node('src/commands/register-addresses.ts'),
		node(VITEST, 'run', 'tests/dist/specimen-texts.test.ts', 'tests/unit/charts/drawings.test.ts', '--update'),
		node(PLAYWRIGHT, 'test', 'transcripts', '--project=chromium', '--update-snapshots=changed', '--reporter=line'),
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

function node(...parameters: string[]): boolean {
	return spawnSync(process.execPath, parameters, { stdio: 'inherit' }).status === 0;
}
