import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './walk-test.ts';
import { startScreen } from './webkit-reader.ts';

/** One page of each kind that differs in styles and scripts. */
const PAGES = [
	'index.html',
	'coalition.html',
	'sources.html',
	'help.html',
	'easy-read.html',
	'embed/coalition-chart.html',
];

test('opened from the disk, pages write nothing to WebKit’s console', async ({ journey, site }) => {
	// While it is driven, WebKit keeps its console to itself. So here it is not: one page holds all others in frames.
	const folder = mkdtempSync(join(tmpdir(), 'console-'));
	const page = join(folder, 'all.html');
	const frames = PAGES.map((address) => `<iframe src="${site}${address}"></iframe>`).join('');
	writeFileSync(
		page,
		`<!doctype html><title>All</title>${frames}<script>onload = () => console.log(frames.length, 'frames loaded')</script>`,
	);
	const screen = await startScreen();
	const open = () =>
		spawnSync(
			journey.program,
			[`--profile-dir=${folder}`, '--enable-write-console-messages-to-stdout=true', '--exit-after-load', page],
			{ encoding: 'utf8', timeout: 60_000, env: { ...process.env, DISPLAY: screen.display } },
		)
			// The browser around it has its own troubles to tell, of the screen and the like.
			.stderr.split('\n')
			.filter((line) => line.includes('CONSOLE'));
	// It ends when all is loaded, on a busy machine before it has told that: nothing told is no answer.
	let written = open();
	for (let again = 0; written.length === 0 && again < 3; again++) written = open();
	await screen.close();
	rmSync(folder, { recursive: true });
	expect(written).toEqual([expect.stringMatching(`CONSOLE LOG ${PAGES.length} frames loaded$`)]);
});
