import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createSearch, type Search } from '../../src/search/find.ts';
import { HELP_GLOBAL, readHelp, type HelpBox } from '../../src/search/help-box.ts';
import { INDEX_GLOBAL, fileOf, type SearchIndex } from '../../src/search/search-document.ts';
import { chapters, compressedBytes, pages, textOf } from './built-site.ts';

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

describe('the index of the search', () => {
	const index = readIndex();

	it('leads only to pages and places that are there', () => {
		expect(index.documents.length).toBeGreaterThan(1000);
		const addresses = [...index.documents, ...index.avoided].map(({ address }) => address);
		const folds = index.documents.flatMap(({ address, fold }) => (fold ? [`${fileOf(address)}#${fold.id}`] : []));
		expect(folds.length).toBeGreaterThan(20);
		expect([...addresses, ...folds, ...index.leads.flatMap((lead) => lead.addresses)].filter(isLost)).toEqual([]);
	});

	it('weighs at most 155 kB compressed', () => {
		expect(compressedBytes(INDEX) / 1000).toBeLessThanOrEqual(155);
	});

	it('is loaded by no page before a reader searches', () => {
		expect(pages.filter(({ file }) => /src="[^"]*search-index/.test(textOf(file))).map(({ file }) => file)).toEqual([]);
	});
});

describe('the help before results', () => {
	it('leads only to places that are there', () => {
		expect(boxes.flatMap(({ address, ways }) => [address, ...ways.map((way) => way.address)]).filter(isLost)).toEqual(
			[],
		);
	});

	it('weighs at most 8 kB compressed, and is loaded by no page before a reader searches', () => {
		expect(compressedBytes(HELP) / 1000).toBeLessThanOrEqual(8);
		expect(pages.filter(({ file }) => /src="[^"]*search-help/.test(textOf(file))).map(({ file }) => file)).toEqual([]);
	});

	it('stands on the page too, for readers without scripts', () => {
		const { targets } = pages.find(({ file }) => file === 'search.html')!;
		const reached = new Set(targets.map(({ file, fragment }) => `${file}#${fragment}`));
		expect(boxes.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([]);
	});
});

/** What a reader types, and what must come first. */
interface Question {
	by: string;
	asks: string;
	/** The ids of the situations of the box: the first, or those that may be first. */
	help?: string | string[];
	then?: string;
	/** The id of a situation that is not shown. */
	never?: string;
	/** The address of the first place below it, or of those that may be first. */
	first?: string | string[];
	/** The address of the second place. */
	next?: string;
	/** The address of a place that must be among those found. */
	finds?: string;
	/** True where something is found. */
	some?: true;
	/** True where nothing is found, or so little that help is offered. */
	nothing?: true;
	/** True where help is all that is shown. */
	only?: true;
}

describe('what readers ask', () => {
	const questions = parse(readFileSync(join(import.meta.dirname, 'search-questions.yaml'), 'utf8')) as Question[];
	const help = readHelp(boxes);
	let search: Search;
	beforeAll(async () => {
		search = await createSearch(readIndex());
	});

	it('is asked once each, in more than 250 ways, of which at least 150 are of distress', () => {
		expect(new Set(questions.map(({ asks }) => asks)).size).toBe(questions.length);
		expect(questions.length).toBeGreaterThanOrEqual(250);
		expect(questions.filter((question) => question.help).length).toBeGreaterThanOrEqual(150);
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
			.documents.filter(({ kind }) =>
				['chapter', 'term', 'country', 'position', 'argument', 'chart', 'lesson', 'handout'].includes(kind),
			)
			.filter(({ address }) => !reached.has(address));
		expect(missing).toEqual([]);
		// A lesson is found whole, from its plan, and a handout is one side of paper: nobody is led to a part of either.
		for (const { file, ids } of pages.filter(({ file }) => chapters.some(({ slug }) => file === `${slug}.html`)))
			for (const [, id] of textOf(file).matchAll(/<h2 id="([^"]+)"/g))
				if (ids.includes(id!) && !['changes', 'evidence', 'help-short-title', 'chapters-title'].includes(id!))
					expect(reached.has(`${file}#${id}`) || /-title$/.test(id!), `${file}#${id}`).toBe(true);
	});

	it('loads the code of the search, which no other page does', () => {
		const loading = pages.filter(({ file }) => /src="(\.\.\/)*assets\/search\.js\?[0-9a-f]{8}"/.test(textOf(file)));
		expect(loading.map(({ file }) => file)).toEqual(['search.html']);
	});
});
