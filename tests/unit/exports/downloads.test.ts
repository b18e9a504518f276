import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defineExport, type Export } from '../../../src/exports/define-export.ts';
import { fillDownloads, findExports, placeFaults } from '../../../src/exports/downloads.ts';
import { sizeFaults } from '../../../src/exports/make-exports.ts';
import { words } from '../../../src/words/words.ts';

const folder = mkdtempSync(join(tmpdir(), 'exported-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [file, text] of Object.entries({
	'all.html': 'a'.repeat(1_900_000),
	'downloads/site.zip': 'abc',
	'downloads/pdf/demands-openness.pdf': 'pdf of a chapter',
	'downloads/unknown.bin': '?',
})) {
	mkdirSync(join(folder, file, '..'), { recursive: true });
	writeFileSync(join(folder, file), text);
}
const made = { madeBy: 'build', make: () => Promise.resolve({ file: '' }) } as const;
const parts = { start: 'downloads/pdf/', says: 'Each page:' };
const EXPORTS: Export[] = [
	defineExport({ id: 'page', file: 'all.html', limitBytes: 1_800_000, savedAs: 'x.html', inArchive: true, ...made }),
	defineExport({ id: 'zip', file: 'downloads/site.zip', limitBytes: 10, parts, ...made }),
	defineExport({ id: 'epub', file: 'downloads/site.epub', ...made }),
];
const found = findExports(folder, EXPORTS);
const zip = found[1]!.own!;

const place = (id: string) => `<div class="download" data-form="${id}"><p>Not filled.</p></div>`;
const page = `<main>${['page', 'zip', 'epub'].map(place).join('\n')}</main>`;

it('an export that has outgrown its limit is told with size, limit and remedy', () => {
	expect(sizeFaults(found)).toEqual([
		'all.html weighs 1.9 MB, and may weigh 1.8 MB: make pictures or text smaller, or record why the limit may be higher',
	]);
});

describe('the page of downloads', () => {
	const filled = fillDownloads(page, found, { isCopy: false });

	it('links what is there, with size and checksum', () => {
		expect(zip.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
		expect(filled).toContain('<a href="downloads/site.zip" download>site.zip</a> (1 kB)');
		expect(filled).toContain(`<code>${zip.sha256}</code>`);
		expect(filled).toContain('<a href="all.html">all.html</a> (1.9 MB)');
		expect(filled).toContain('<a href="all.html" download="x.html">Save it as a file</a>');
		expect(filled).toContain('<p>Each page:</p><ul><li><a href="downloads/pdf/demands-openness.pdf"');
	});

	it('says of what was not made how it is made, without a link', () => {
		expect(filled).toContain('<div class="download" data-form="epub"><p>This copy of the site was built without it.');
		expect(filled).not.toContain('site.epub');
	});

	it('can be filled again when there is more', () => {
		const more = found.map((one) => ({ ...one, own: one.own ?? { ...zip, file: one.declared.file } }));
		expect(fillDownloads(filled, more, { isCopy: false })).toBe(fillDownloads(page, more, { isCopy: false }));
	});

	it('in a copy names the other exports without a dead link, and leads to the site where its address is known', () => {
		const inCopy = fillDownloads(page, found, { isCopy: true });
		expect(inCopy).toContain('href="all.html"');
		expect(inCopy).not.toContain('href="downloads/');
		expect(inCopy).toContain('site.zip is not inside this copy');
		const address = 'https://example.org/s/';
		expect(fillDownloads(page, found, { isCopy: true, address })).toContain(`<a href="${address}downloads.html">`);
	});

	it('is refused if it offers what is no export, or lacks one', () => {
		expect(placeFaults(page, EXPORTS)).toEqual([]);
		expect(placeFaults(page.replace('"zip"', '"fax"'), EXPORTS)).toEqual([
			'content/chapters/downloads.mdx does not offer the export "zip": write a section with <Download form="zip" />',
			'content/chapters/downloads.mdx, <Download> form: "fax" is no export: write one of page, zip, epub',
		]);
	});
});

it('sizes are told in kilobytes and megabytes of a thousand', () => {
	const { size } = words.exports.downloads;
	expect([500, 99_999, 100_000, 3_102_584].map(size)).toEqual(['1 kB', '100 kB', '0.1 MB', '3.1 MB']);
});
