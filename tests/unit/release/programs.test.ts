import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProgramError, hasProgram, runProgram } from '../../../src/exports/release/programs.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'programs-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const program = 'no-such-program';

describe('a program that is missing', () => {
	test('is looked for on PATH, and must be one that can be run', () => {
		const file = join(folder, program);
		const path = `/nowhere:${folder}`;
		expect(hasProgram(program, path)).toBe(false);
		writeFileSync(file, '#!/bin/sh\n', { mode: 0o644 });
		expect(hasProgram(program, path)).toBe(false);
		chmodSync(file, 0o755);
		expect(hasProgram(program, path)).toBe(true);
	});
});

describe('a program that is run', () => {
	test('gives what it prints', async () => {
		expect(await runProgram(process.execPath, ['-p', '6 * 7'])).toBe('42\n');
	});

	test('is an error with its last words if it fails', async () => {
		const failing = runProgram(process.execPath, ['-e', 'console.error("no luck"); process.exit(3)']);
		await expect(failing).rejects.toThrow(ProgramError);
		await expect(failing).rejects.toThrow(/failed \(exit code 3\): no luck$/);
	});
});
