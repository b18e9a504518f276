import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fillDownloads, formatSize } from '../../../src/exports/downloads.ts';
import { listExports } from '../../../src/exports/list-exports.ts';
import { sizeFaults } from '../../../src/exports/make-exports.ts';

const folder = mkdtempSync(join(tmpdir(), 'exported-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [file, text] of Object.entries({
	'index.html': 'a page',
	'all.html': 'a'.repeat(1_900_000),
	'downloads/explainer.zip': 'abc',
	'downloads/explainer.pdf': 'pdf',
	'downloads/pdf/demands-openness.pdf': 'pdf of a chapter',
	'downloads/unknown.bin': '?',
})) {
	mkdirSync(join(folder, file, '..'), { recursive: true });
	writeFileSync(join(folder, file), text);
}
const exported = listExports(folder);

const place = (id: string) => `<div class="download" data-form="${id}"><p>Not filled.</p></div>`;
const page = `<main>${['page', 'zip', 'epub', 'pdf'].map(place).join('\n')}</main>`;

describe('the exports in a folder', () => {
	it('are those that are known, in their order, and then the PDF of each chapter', () => {
		expect(exported.map(({ id, file }) => [id, file])).toEqual([
			['page', 'all.html'],
			['zip', 'downloads/explainer.zip'],
			['pdf', 'downloads/explainer.pdf'],
			['pdf-demands-openness', 'downloads/pdf/demands-openness.pdf'],
		]);
	});

	it('have the size and the checksum of the file', () => {
		expect(exported[1]).toMatchObject({
			bytes: 3,
			sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
			mediaType: 'application/zip',
		});
	});

	it('that have outgrown their limit are told with size, limit and remedy', () => {
		expect(sizeFaults(exported)).toEqual([]);
		expect(sizeFaults([{ ...exported[0]!, bytes: 3_100_000 }])).toEqual([
			'all.html weighs 3.1 MB, and may weigh 3.0 MB: leave a chapter out of it with "onePage: false" in content/site.yaml',
		]);
		expect(sizeFaults([{ ...exported[1]!, bytes: 5_000_001 }])[0]).toContain('may weigh 5.0 MB');
	});
});

describe('the page of downloads', () => {
	const filled = fillDownloads(page, exported, { isCopy: false });

	it('links what is there, with size and checksum', () => {
		expect(filled).toContain('<a href="downloads/explainer.zip" download>explainer.zip</a> (1 kB)');
		expect(filled).toContain(`<code>${exported[1]!.sha256}</code>`);
		expect(filled).toContain('<a href="all.html">all.html</a> (1.9 MB)');
		expect(filled).toContain('<a href="all.html" download="explainer.html">Save it as a file</a>');
		expect(filled).toContain('href="downloads/pdf/demands-openness.pdf"');
	});

	it('says of what was not made how it is made, without a link', () => {
		expect(filled).toContain('<div class="download" data-form="epub"><p>This copy of the site was built without it.');
		expect(filled).not.toContain('explainer.epub');
	});

	it('can be filled again when there is more', () => {
		const epub = { id: 'epub', file: 'downloads/explainer.epub', title: '', mediaType: '', bytes: 1, sha256: 'x' };
		const again = fillDownloads(filled, [...exported, epub], { isCopy: false });
		expect(again).toBe(fillDownloads(page, [...exported, epub], { isCopy: false }));
	});

	it('in a copy names the other exports without a dead link', () => {
		const copy = fillDownloads(page, exported, { isCopy: true });
		expect(copy).toContain('href="all.html"');
		expect(copy).not.toContain('href="downloads/');
		expect(copy).toContain('explainer.zip is not inside this copy');
		expect(copy).toContain('SHA256SUMS');
	});

	it('in a copy leads to the site, where its address is known', () => {
		const copy = fillDownloads(page, exported, { isCopy: true, address: 'https://example.org/s/' });
		expect(copy).toContain('<a href="https://example.org/s/downloads.html">');
	});

	it('refuses a place for an export that there is not', () => {
		expect(() => fillDownloads(place('fax'), exported, { isCopy: false })).toThrow('"fax", which is no export');
	});
});

it('sizes are told in kilobytes and megabytes of a thousand', () => {
	expect([500, 99_999, 100_000, 3_102_584].map(formatSize)).toEqual(['1 kB', '100 kB', '0.1 MB', '3.1 MB']);
});
