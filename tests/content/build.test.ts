import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let copy: string;

beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'bad-input-'));
	for (const part of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'CITATION.cff'])
		cpSync(part, join(copy, part), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
	mkdirSync(join(copy, 'dist'));
	writeFileSync(join(copy, 'dist/index.html'), 'the last good site');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('a build with a fault ends with an error, tells it in one message, and leaves the published site alone', () => {
	const file = join(copy, 'content/facts/events.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace("'1989-11-20'", "'1989-11-31'"));

	const run = spawnSync(process.execPath, ['src/commands/build.ts'], { cwd: copy, encoding: 'utf8' });

	expect(run.status).toBe(1);
	expect(run.stderr).toMatch(/^One fault in the content\. Nothing was published/);
	expect(run.stderr).toContain('content/facts/events.yaml');
	expect(run.stderr).not.toContain('    at ');
	expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

it('a build whose form to take away has outgrown its limit says so and leaves the published site alone', () => {
	const forms = join(copy, 'src/takeaway/forms.ts');
	writeFileSync(forms, readFileSync(forms, 'utf8').replace('limitBytes: 4_000_000', 'limitBytes: 4_000'));
	writeFileSync(join(copy, 'content/facts/events.yaml'), readFileSync('content/facts/events.yaml', 'utf8'));

	const run = spawnSync(process.execPath, ['src/commands/build.ts'], {
		cwd: copy,
		encoding: 'utf8',
		// As it is built for readers: by what a test sets in its environment, Astro would build what only editors see.
		env: { PATH: process.env.PATH },
	});

	expect(run.stderr).toMatch(/^One fault in the built pages\. Nothing was published/);
	expect(run.stderr).toMatch(/downloads\/explainer\.zip weighs \d\.\d MB, and may weigh 4 kB: make pictures/);
	expect(run.status).toBe(1);
	expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the last good site');
	// A whole build: the machine may be busy.
}, 180_000);
