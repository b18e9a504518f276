import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createSearch, type Search } from '../../src/search/find.ts';
import { HELP_GLOBAL, readHelp, type HelpBox } from '../../src/search/help-box.ts';
import { INDEX_GLOBAL, fileOf, type SearchIndex } from '../../src/search/search-document.ts';
import { chapters, compressedBytes, isInLanguage, pages, textOf } from './built-site.ts';

const INDEX = 'assets/search-index.js';
const HELP = 'assets/search-help.js';

/** What a script leaves on the global object of a browser. */
function readData(file: string, name: string): unknown {
	const place: Record<string, unknown> = {};
	runInNewContext(textOf(file), place);
	return place[name];
}

/** The index as a browser gets it. */
const readIndex = () => readData(INDEX, INDEX_GLOBAL) as SearchIndex;

/** The help that comes before results, as a browser gets it. */
const boxes = readData(HELP, HELP_GLOBAL) as HelpBox[];

const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
const isLost = (address: string) => {
	const [, id] = address.split('#');
	return !(id === undefined ? ids.has(address) : ids.get(fileOf(address))?.has(id));
};

describe('index and help', () => {
	it('lead only to pages and places that are there', () => {
		const { documents, avoided, leads } = readIndex();
		const found = [...documents, ...avoided, ...boxes, ...boxes.flatMap(({ ways }) => ways)];
		const addresses = [...found.map(({ address }) => address), ...leads.flatMap((lead) => lead.addresses)];
		expect(addresses.filter(isLost)).toEqual([]);
	});

	it.each([
		[INDEX, 165],
		[HELP, 8],
	])('%s weighs at most %d kB compressed, and no page loads it before a reader searches', (file, limit) => {
		expect(compressedBytes(file) / 1000).toBeLessThanOrEqual(limit);
		const isLoaded = new RegExp(`src="[^"]*${file}`);
		expect(pages.filter((page) => isLoaded.test(textOf(page.file)))).toEqual([]);
	});
});

/** What a reader types, and what must come first. What each field means stands at the head of the file. */
interface Question extends Record<'by' | 'asks', string> {
	help?: string | string[];
	first?: string | string[];
	then?: string;
	never?: string;
	next?: string;
	finds?: string;
	some?: true;
	nothing?: true;
	only?: true;
}

describe('what readers ask', () => {
	const questions = parse(readFileSync(join(import.meta.dirname, 'search-questions.yaml'), 'utf8')) as Question[];
	const help = readHelp(boxes);
	let search: Search;
	beforeAll(async () => {
		search = await createSearch(readIndex());
	});

	it('is asked once each', () => {
		expect(new Set(questions.map(({ asks }) => asks)).size).toBe(questions.length);
	});

	it.each(questions)('$asks ($by)', ({ asks, help: expected, then, never, ...places }) => {
		const situations = help(asks);
		const ids = situations.map(({ id }) => id);
		expect([expected].flat()).toContain(ids[0]);
		if (then) expect(ids[1]).toBe(then);
		if (never) expect(ids).not.toContain(never);
		const { leads, best, groups, has } = search.find(asks, situations);
		const found = [...leads, ...best, ...groups.flatMap(({ documents }) => documents)].map(
			({ document }) => document.address,
		);
		// What stands first stands nowhere else.
		if (leads.length > 0) expect(found.slice(leads.length)).not.toContain(found[0]);
		// Below help stand a few results, and no titles of sources, which are in many languages.
		if (expected) {
			expect(best.length).toBeLessThanOrEqual(3);
			expect(best.map(({ document }) => document.kind)).not.toContain('source');
		}
		const { first, next, finds, some, nothing, only } = places;
		if (first) expect([first].flat()).toContain(found[0]);
		if (next) expect(found[1]).toBe(next);
		if (finds) expect(found).toContain(finds);
		if (some) expect(found).not.toEqual([]);
		if (nothing) expect(found.length === 0 || has === 'few').toBe(true);
		if (only) expect(found).toEqual([]);
	});

	it('with a country in it, by any name, leads to the help of that country first', () => {
		const countries = readIndex().documents.filter(
			({ kind, title, names }) => kind === 'help' && /(^|, )helpline, hotline, help$/.test(names ?? '') && title,
		);
		expect(countries.length).toBeGreaterThan(32);
		for (const { title, address } of countries)
			for (const asks of [title!, `116 111 ${title!}`, `who can i talk to in ${title!} zzzzqqq`]) {
				const { leads } = search.find(asks, help(asks));
				expect(leads[0]?.document.address, asks).toBe(address);
			}
	});
});

describe('the page of the search', () => {
	it('is one step from every page, and alone loads the code of the search', () => {
		for (const { file, targets } of pages.filter(({ file }) => !file.startsWith('embed/') && !isInLanguage(file))) {
			expect(
				targets.some((target) => target.file === 'search.html'),
				file,
			).toBe(true);
			expect(/src="(\.\.\/)*assets\/search\.js\?[0-9a-f]{8}"/.test(textOf(file)), file).toBe(file === 'search.html');
		}
	});

	it('leads, without scripts, itself or by the page of all pages, to every page, to all their sections, and to the help that comes before results', () => {
		const targets = ['search.html', 'all-pages.html'].flatMap((own) => pages.find(({ file }) => file === own)!.targets);
		expect(pages.find(({ file }) => file === 'search.html')!.targets.map(({ file }) => file)).toContain(
			'all-pages.html',
		);
		const reached = new Set(targets.map(({ file, fragment }) => (fragment ? `${file}#${fragment}` : file)));
		const missing = readIndex()
			.documents.filter(({ kind }) =>
				['chapter', 'term', 'country', 'position', 'argument', 'chart', 'lesson', 'handout'].includes(kind),
			)
			.filter(({ address }) => !reached.has(address));
		expect(missing).toEqual([]);
		expect(boxes.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([]);
		// A lesson is found whole, from its plan, and a handout is one side of paper: nobody is led to a part of either.
		for (const { file, ids } of pages.filter(({ file }) => chapters.some(({ slug }) => file === `${slug}.html`)))
			for (const [, id] of textOf(file).matchAll(/<h2 id="([^"]+)"/g))
				if (
					ids.includes(id!) &&
					!['changes', 'evidence', 'help-short-title', 'chapters-title', 'in-your-language'].includes(id!)
				)
					expect(reached.has(`${file}#${id}`) || /-title$/.test(id!), `${file}#${id}`).toBe(true);
	});
});
