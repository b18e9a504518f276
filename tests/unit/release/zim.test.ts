import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeZim } from '../../../src/exports/release/zim.ts';

// Stands for the two programs: the archive is the pages one behind the other, and the check looks, as zimcheck does, for what
// a page loads from elsewhere, in whatever part of it that stands.
const PROGRAMS = {
	zimwriterfs: 'for last in "$@"; do folder=$file; file=$last; done; cat "$folder"/*.html > "$file"',
	zimcheck: 'for file in "$@"; do :; done; ! grep \' src="https:\' "$file"',
};

let folder: string;
const path = process.env.PATH;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'zim-'));
	for (const [name, lines] of Object.entries(PROGRAMS)) {
		writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`);
		chmodSync(join(folder, name), 0o755);
	}
	process.env.PATH = `${folder}${delimiter}${path}`;
	mkdirSync(join(folder, 'site'));
	writeFileSync(join(folder, 'site/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
	writeFileSync(join(folder, 'site/404.html'), 'lost');
});

afterEach(() => {
	process.env.PATH = path;
	rmSync(folder, { recursive: true });
});

const make = (page: string) => {
	writeFileSync(join(folder, 'site/index.html'), page);
	return makeZim(join(folder, 'site'), join(folder, 'work'), ['--title=T']);
};

it('an archive holds the pages but that for wrong addresses, and shown code as the check takes it', async () => {
	const code = '<pre>&lt;iframe src="https://example.org/embed.html" title="A chart"&gt;</pre>';
	expect((await make(code)).toString()).toBe(
		'<pre>&lt;iframe src=&quot;https://example.org/embed.html&quot; title="A chart"&gt;</pre>',
	);
});

it('an archive keeps the number of a text message, and no link that a check takes for a page', async () => {
	const text = 'Text <a class="phone" href="sms:686868" data-x="1"><b>686868</b></a> or <a href="tel:112">112</a>';
	expect((await make(text)).toString()).toBe('Text <b>686868</b> or <a href="tel:112">112</a>');
});

it('a page that does load something from elsewhere stops the release', async () => {
	await expect(make('<img src="https://example.org/picture.png">')).rejects.toThrow(/zimcheck failed/);
});
