import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { INDEX_GLOBAL, fileOf, type SearchIndex } from '../../src/search/search-document.ts';
import { compressedBytes, pages, textOf } from './built-site.ts';

const INDEX = 'assets/search-index.js';

/** The index as a browser gets it. */
function readIndex(): SearchIndex {
	const place: Record<string, unknown> = {};
	runInNewContext(textOf(INDEX), place);
	return place[INDEX_GLOBAL] as SearchIndex;
}

describe('the index of the search', () => {
	const index = readIndex();
	const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));

	it('leads only to pages and places that are there', () => {
		expect(index.documents.length).toBeGreaterThan(1000);
		const addresses = [...index.documents, ...index.avoided].map(({ address }) => address);
		const lost = addresses.filter((address) => {
			const [, id] = address.split('#');
			return !(id === undefined ? ids.has(address) : ids.get(fileOf(address))?.has(id));
		});
		expect(lost).toEqual([]);
	});

	it('weighs at most 150 kB compressed', () => {
		expect(compressedBytes(INDEX) / 1000).toBeLessThanOrEqual(150);
	});

	it('is loaded by no page before a reader searches', () => {
		expect(pages.filter(({ file }) => textOf(file).includes('search-index')).map(({ file }) => file)).toEqual([]);
	});
});

describe('the page of the search', () => {
	it('is one step from every page', () => {
		const apart = pages.filter(
			({ file, targets }) => !file.startsWith('embed/') && !targets.some((target) => target.file === 'search.html'),
		);
		expect(apart.map(({ file }) => file)).toEqual([]);
	});

	it('leads, without scripts, to every page and to all their sections', () => {
		const { targets } = pages.find(({ file }) => file === 'search.html')!;
		const reached = new Set(targets.map(({ file, fragment }) => (fragment ? `${file}#${fragment}` : file)));
		const missing = readIndex()
			.documents.filter(({ kind }) => ['chapter', 'term', 'country', 'position', 'argument', 'chart'].includes(kind))
			.filter(({ address }) => !reached.has(address));
		expect(missing).toEqual([]);
		for (const { file, ids } of pages.filter(({ file }) => !/^(embed|sources)\/|^(404|search)\.html/.test(file)))
			for (const [, id] of textOf(file).matchAll(/<h2 id="([^"]+)"/g))
				if (ids.includes(id!) && !['changes', 'evidence', 'help-short-title', 'chapters-title'].includes(id!))
					expect(reached.has(`${file}#${id}`) || /-title$/.test(id!), `${file}#${id}`).toBe(true);
	});

	it('loads the code of the search, which no other page does', () => {
		const loading = pages.filter(({ file }) => /src="(\.\.\/)*assets\/search\.js"/.test(textOf(file)));
		expect(loading.map(({ file }) => file)).toEqual(['search.html']);
	});
});
