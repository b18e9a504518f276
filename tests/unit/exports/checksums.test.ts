import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listChecksums } from '../../../src/exports/checksums.ts';

test('the checksums of a folder are those that sha256sum prints, without the list itself', () => {
	const folder = mkdtempSync(join(tmpdir(), 'checksums-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'part'));
	writeFileSync(join(folder, 'part/same.txt'), 'same');
	writeFileSync(join(folder, 'SHA256SUMS'), 'an older list');
	writeFileSync(join(folder, 'empty'), '');
	expect(listChecksums(folder)).toBe(
		'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty\n' +
			'0967115f2813a3541eaef77de9d9d5773f1c0c04314b0bbfe4ff3b3b1c55b5d5  part/same.txt\n',
	);
});
