import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatChecksums, packArchive } from '../../../src/exports/archive.ts';

const FILES = { 'b/two.html': '<p>two</p>', 'a.png': new Uint8Array([1, 2, 3]), 'b/one.html': 'é'.repeat(100) };

/** The paths of an archive in the order in which they are stored, and how: 0 is uncompressed, 8 is deflated. */
function entriesOf(archive: Uint8Array): { path: string; method: number }[] {
	const entries: { path: string; method: number }[] = [];
	unzipSync(archive, {
		filter: ({ name: path, compression: method }) => entries.push({ path, method }) > 0,
	});
	return entries;
}

describe('an archive', () => {
	it('is the same byte for byte in whatever order its files come', () => {
		const reversed = Object.fromEntries(Object.entries(FILES).reverse());
		expect(packArchive(reversed)).toEqual(packArchive(FILES));
	});

	it('is the same in every time zone', () => {
		const code = `import { packArchive } from './src/exports/archive.ts';
process.stdout.write(Buffer.from(packArchive({ 'a.txt': 'a' })).toString('hex'));`;
		const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(
			(zone) =>
				spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
					encoding: 'utf8',
					env: { ...process.env, TZ: zone },
				}).stdout,
		);
		expect(east).toMatch(/^504b0304/);
		expect(west).toBe(east);
	});

	it('stores files sorted by path, and what is compressed already as it is', () => {
		expect(entriesOf(packArchive(FILES))).toEqual([
			{ path: 'a.png', method: 0 },
			{ path: 'b/one.html', method: 8 },
			{ path: 'b/two.html', method: 8 },
		]);
	});

	it('can put one file first and uncompressed', () => {
		expect(entriesOf(packArchive({ ...FILES, mimetype: 'x' }, 'mimetype'))[0]).toEqual({ path: 'mimetype', method: 0 });
	});

	it('gives back what was put into it', () => {
		const unpacked = unzipSync(packArchive(FILES));
		expect(strFromU8(unpacked['b/one.html']!)).toBe(FILES['b/one.html']);
		expect([...unpacked['a.png']!]).toEqual([1, 2, 3]);
	});
});

it('checksums are written as sha256sum writes them, sorted by path', () => {
	expect(formatChecksums({ b: '', a: 'abc' })).toBe(
		[
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a',
			'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b',
			'',
		].join('\n'),
	);
});
