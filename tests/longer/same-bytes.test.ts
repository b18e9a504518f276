import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { listFiles } from '../../src/build/read-pages.ts';
import { DIST } from '../dist/built-site.ts';
import { copyProject } from './copy-project.ts';

// In a folder of another name, as another system keeps its texts: with its ends of lines, the mark of the byte order, and
// accents apart from their letters.
const copy = mkdtempSync(join(tmpdir(), 'elsewhere, with a näme '));

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const digestsOf = (folder: string) =>
	Object.fromEntries(
		listFiles(folder).map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);

test('a build elsewhere gives the same bytes: in another time zone, another language, from files of another system', () => {
	copyProject(copy);
	for (const [file, text] of Object.entries(readContentFiles(process.cwd())))
		writeFileSync(join(copy, file), `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`);

	const { PATH, SITE_URL } = process.env;
	const { status, stderr } = spawnSync(process.execPath, ['src/tools/build.ts'], {
		cwd: copy,
		encoding: 'utf8',
		// Estonian puts z after s, Czech ch after h; there a day begins fourteen hours before that of Greenwich.
		env: { PATH, TZ: 'Pacific/Kiritimati', LANG: 'et_EE.UTF-8', LC_ALL: 'cs_CZ.UTF-8', ...(SITE_URL && { SITE_URL }) },
	});

	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(digestsOf(join(copy, 'dist'))).toEqual(digestsOf(DIST));
}, 600_000);
