import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { expect, test } from 'vitest';
import { FONT_FILES, useFont } from '../../../src/text/font-files.ts';

test.each([
	['cut off', (font: Buffer) => font.subarray(0, 3_000)],
	['empty', () => Buffer.alloc(0)],
	['another kind of file', () => Buffer.from('<!doctype html>')],
])('a font that is %s is told by its name and with advice', async (_, damage) => {
	const root = mkdtempSync(join(tmpdir(), 'font-'));
	writeFileSync(join(root, 'a.woff2'), damage(readFileSync(FONT_FILES.regular)));
	const used = useFont(root, 'a.woff2', (font) => convert(font, 'sfnt'));
	await expect(used).rejects.toMatchObject({
		isTold: true,
		message: expect.stringMatching(/^a\.woff2 is damaged.*: /),
	});
	rmSync(root, { recursive: true });
});
