import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { SHARE_FOLDER, cardSlugs, shareFile } from '../../src/sharing/share-card.ts';
import { copyProject } from './copy-project.ts';

let copy: string;

beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), 'bad-input-'));
	copyProject(copy);
	mkdirSync(join(copy, 'dist'));
	writeFileSync(join(copy, 'dist/index.html'), 'the last good site');
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

it('a build with a fault ends with an error, tells it in one message, and leaves the published site alone', () => {
	const file = join(copy, 'content/facts/events.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace("'1989-11-20'", "'1989-11-31'"));

	const run = spawnSync(process.execPath, ['src/tools/build.ts'], { cwd: copy, encoding: 'utf8' });

	expect(run.status).toBe(1);
	expect(run.stderr).toMatch(/^One fault in the content\. Nothing was published/);
	expect(run.stderr).toContain('content/facts/events.yaml');
	expect(run.stderr).not.toContain('    at ');
	expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

it('a build that lacks what it reads beside the content says so, and leaves the published site alone', () => {
	const tell = () => {
		const { status, stderr } = spawnSync(process.execPath, ['src/tools/build.ts'], { cwd: copy, encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr).not.toContain('    at ');
		expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the last good site');
		return stderr;
	};
	const map = join(copy, 'src/subjects/countries/chart/europe.json');
	const font = join(copy, 'src/build/plain-zero/400.woff2');
	writeFileSync(font, readFileSync(font).subarray(0, 3_000));
	expect(tell()).toMatch(/^src\/build\/plain-zero\/400\.woff2 is damaged/);
	rmSync(font);
	expect(tell()).toMatch(/^A file is missing: .*400\.woff2/);
	// Before the fonts: whoever draws needs both.
	writeFileSync(map, readFileSync(map, 'utf8').slice(0, 9_000));
	expect(tell()).toContain('src/subjects/countries/chart/europe.json  is no JSON');
});

it('a build that knows the site’s address gives every page a whole address for its picture, and the picture is there', () => {
	const address = 'https://example.org/five-demands/';
	const run = spawnSync(process.execPath, ['src/tools/build.ts', '--pages-only'], {
		cwd: copy,
		encoding: 'utf8',
		env: { PATH: process.env.PATH, SITE_URL: address },
	});
	expect(run.stderr).toBe('');
	const dist = join(copy, 'dist');

	for (const [page, picture] of [
		['index.html', 'share/index.png'],
		['words.html', 'share/words.png'],
		['search.html', 'share/index.png'],
	] as const) {
		const html = readFileSync(join(dist, page), 'utf8');
		expect(html).toContain(`<meta property="og:image" content="${address}${picture}">`);
		expect(html).toMatch(/<meta property="og:image:alt" content="The words “[^"]+">/);
		expect(html).toContain('<meta property="og:image:width" content="1200">');
		expect(html).toContain('<meta property="og:image:height" content="630">');
		expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
		expect(existsSync(join(dist, picture))).toBe(true);
	}

	// Each chapter with a picture has one, and few others have.
	const cards = cardSlugs(loadContent(readContentFiles(process.cwd()))).map(shareFile);
	expect(readdirSync(join(dist, SHARE_FOLDER)).map((file) => `${SHARE_FOLDER}/${file}`)).toEqual(cards.sort());
	for (const file of cards) {
		const png = readFileSync(join(dist, file));
		expect(png.subarray(1, 4).toString('latin1'), file).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
		expect(png.length, file).toBeLessThanOrEqual(60_000);
	}

	// A sheet on paper is left with what somebody types, or reads with a phone.
	const sheet = readFileSync(join(dist, 'handouts/the-32.html'), 'utf8');
	expect(sheet).toContain(`>${address}coalition.html#chart</a>`);
	expect(sheet).toContain('class="sheet-code"');

	// The page for wrong addresses is shown at any depth: all that it needs is found from the address of the site.
	const lost = readFileSync(join(dist, '404.html'), 'utf8');
	expect(lost).not.toContain('og:image');
	const addresses = [...lost.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, value]) => value!);
	expect(addresses.filter((value) => !/^(#|https:|mailto:|tel:|\/five-demands\/)/.test(value))).toEqual([]);
}, 180_000);

it('a second build in the same folder gives way in a sentence; a build that is stopped leaves nothing behind', async () => {
	const first = spawn(process.execPath, ['src/tools/build.ts'], { cwd: copy, stdio: 'pipe' });
	const ended = new Promise((resolve) => first.once('exit', (code, signal) => resolve(signal ?? code)));
	while (!existsSync(join(copy, '.dist-next')) && first.exitCode === null) await delay(20);

	const second = spawnSync(process.execPath, ['src/tools/build.ts'], { cwd: copy, encoding: 'utf8' });
	expect(second.status).toBe(1);
	expect(second.stderr).toContain(`Another build is running here (process ${first.pid}).`);
	expect(second.stderr).not.toContain('    at ');

	first.kill('SIGTERM');
	expect(await ended).toBe('SIGTERM');
	expect(readdirSync(copy).filter((name) => /^\.(dist|build)|-last$/.test(name))).toEqual([]);
	expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the last good site');
});
