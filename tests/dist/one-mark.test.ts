import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citedIds } from '../../src/engine/citing.ts';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { STANDING_LABELS } from '../../src/evidence/evidence-labels.ts';
import type { Evidence } from '../../src/evidence/ledger.ts';
import { DIST, files, pagesAndOnePage, textOf } from './built-site.ts';
import { createFinder, standingFaults, unseenFaults, type Shown } from './shown-standings.ts';

// One fact, one mark: whatever shows a record, in any form of the site, says of it that it is known in the same way.

const content = loadContent(readContentFiles(process.cwd()));
const { facts, citable } = content;
const finder = createFinder(content);

const named = (kind: string, records: Iterable<Pick<Evidence, 'standing'> & { id: string }>) =>
	[...records].map(({ id, standing }) => [`${kind} ${id}`, STANDING_LABELS[standing].name] as const);
const known = new Map([
	...named('fact', citable.values()),
	...named('event', facts.events),
	...named('position', facts.positions),
	...named('term', facts.terms),
	...named('hypothesis', facts.hypotheses),
	...facts.arguments.flatMap(({ id, reply }) => (reply.known ? named('reply', [{ id, ...reply.known }]) : [])),
	...facts.asks.map(({ number, standing }) => [`ask ${number}`, STANDING_LABELS[standing].name] as const),
	...facts.laws.flatMap(({ id, stages }) =>
		stages.map(({ from, standing }) => [`law ${id} ${from}`, STANDING_LABELS[standing].name] as const),
	),
	...facts.countries.map(
		({ name, named: naming }) => [`country ${name}`, STANDING_LABELS[naming?.standing ?? 'inferred'].name] as const,
	),
]);
const unseenTitles = facts.works.filter(({ readings }) => !readings).map(({ title }) => title);

const book = unzipSync(new Uint8Array(readFileSync(join(DIST, 'downloads/explainer.epub'))));
const searchIndex = JSON.parse(/=(\{[\s\S]*\});?\s*$/.exec(textOf('assets/search-index.js'))![1]!) as {
	documents: { address: string; status?: string }[];
};
const ofKind = (folder: string, extension: string) =>
	files.filter((file) => file.startsWith(folder) && file.endsWith(extension));

/** What each form of the site shows. */
const FORMS: Readonly<Record<string, () => Shown[]>> = {
	pages: () =>
		pagesAndOnePage.filter(({ file }) => file !== 'all.html').map(({ file }) => finder.inPage(file, textOf(file))),
	'the one page': () => [finder.inPage('all.html', textOf('all.html'))],
	'the e-book': () =>
		Object.keys(book)
			.filter((file) => file.endsWith('.xhtml'))
			.map((file) => finder.inPage(file, strFromU8(book[file]!))),
	'the CSV files': () => ofKind('data/', '.csv').map((file) => finder.inCsv(file, textOf(file))),
	'the JSON files': () =>
		ofKind('data/', '.json')
			.filter((file) => file !== 'data/datapackage.json')
			.map((file) => finder.inRows(file, (JSON.parse(textOf(file)) as { rows: Record<string, unknown>[] }).rows)),
	'the search': () => [finder.inSearch('assets/search-index.js', searchIndex.documents)],
	'the feed': () => [finder.inPage('feed.atom.xml', textOf('feed.atom.xml'))],
};
const shown = new Map(Object.entries(FORMS).map(([form, find]) => [form, find()]));
const all = [...shown.values()].flat();

describe('each record is known in one way, over all forms of the site', () => {
	it('in every place that shows it', () => {
		expect(
			standingFaults(
				all.flatMap(({ showings }) => showings),
				known,
			),
		).toEqual([]);
	});

	it('and has one mark in each entry; no mark is without a record', () => {
		expect(all.flatMap(({ astray }) => astray)).toEqual([]);
	});

	it.each([
		['pages', 2000],
		['the one page', 700],
		['the e-book', 700],
		['the CSV files', 150],
		['the JSON files', 150],
		['the search', 600],
		['the feed', 0],
	])('%s are read: at least %i places', (form, least) => {
		expect(shown.get(form)!.flatMap(({ showings }) => showings).length).toBeGreaterThanOrEqual(least);
	});

	it('every fact that a chapter cites has its entry and its mark there', () => {
		for (const chapter of content.chapters) {
			const here = new Set(
				shown
					.get('pages')!
					.flatMap(({ showings }) => showings.filter(({ where }) => where === `${chapter.slug}.html`))
					.map(({ record }) => record),
			);
			expect(
				citedIds(chapter).filter((id) => !here.has(`fact ${id}`)),
				chapter.slug,
			).toEqual([]);
		}
	});
});

describe('what is said not to have been seen', () => {
	it('was not seen: no work that was read is named so', () => {
		expect(
			unseenFaults(
				all.flatMap(({ unseen }) => unseen),
				unseenTitles,
			),
		).toEqual([]);
		expect(all.flatMap(({ unseen }) => unseen).length).toBeGreaterThan(500);
	});

	it('has not the title of a text that was read: they would be one work with two records', () => {
		const read = new Set(facts.sources.map(({ title }) => title));
		expect(unseenTitles.filter((title) => read.has(title))).toEqual([]);
	});
});

describe('a page with a fault is found out', () => {
	const [reported] = [...citable.values()].filter(({ standing }) => standing === 'reported');
	const entry = (word: string, more = '') =>
		`<ol><li id="claim-${reported!.id}"><p>${reported!.text}</p><p><span class="status">${word}</span> ${more}</p></li></ol>`;

	it('where it shows a fact with another standing', () => {
		const { showings } = finder.inPage('planted.html', entry('Read'));
		expect(standingFaults(showings, known)).toEqual([
			`fact ${reported!.id} is Reported, and is shown as Read (planted.html)`,
		]);
		expect(standingFaults(finder.inPage('planted.html', entry('Reported')).showings, known)).toEqual([]);
	});

	it('where its mark in the text says other than its entry', () => {
		const mark = `<sup class="cites"><a class="cite cite-inferred" href="#claim-${reported!.id}">1</a></sup>`;
		const { showings } = finder.inPage('planted.html', `<p>So it is.${mark}</p>${entry('Reported')}`);
		expect(standingFaults(showings, known)).toEqual([
			`fact ${reported!.id} is Reported, and is shown as Inferred (planted.html) and Reported (planted.html)`,
		]);
	});

	it('where an entry has two marks, or a mark no entry', () => {
		const twice = finder.inPage('planted.html', entry('Reported', '<span class="status">Reported</span>'));
		expect(twice.astray).toEqual([`planted.html: fact ${reported!.id} has 2 standings in one entry`]);
		expect(finder.inPage('planted.html', '<p><span class="status">Read</span></p>').astray).toEqual([
			'planted.html: Read',
		]);
	});

	it('where the one page leaves the word out of what was not read', () => {
		const { showings } = finder.inPage('all.html', `<ol><li id="claim-${reported!.id}"><p>Text.</p></li></ol>`);
		expect(standingFaults(showings, known)).toHaveLength(1);
	});

	it('where rows and entries of the search differ', () => {
		const event = facts.events.find(({ standing }) => standing === 'read')!;
		const planted = [
			finder.inRows('data/timeline-chart.json', [{ id: event.id, status: 'Reported' }]),
			finder.inSearch('search', [{ address: `timeline.html#${event.id}` }]),
		];
		expect(
			standingFaults(
				planted.flatMap(({ showings }) => showings),
				known,
			),
		).toEqual([`event ${event.id} is Read, and is shown as Reported (data/timeline-chart.json) and Read (search)`]);
	});

	it('where it says of a text that was read that it was not seen', () => {
		const [title, other] = unseenTitles;
		const read = facts.sources[0]!.title;
		const faultsOf = (list: string) =>
			unseenFaults(
				finder.inPage('planted.html', entry('Reported', `Original, not seen: ${list.replaceAll('&', '&amp;')}. `))
					.unseen,
				unseenTitles,
			);
		expect(faultsOf(`${title} and ${other}`)).toEqual([]);
		expect(faultsOf(read)).toEqual([`planted.html: "${read}." is said not to have been seen`]);
		expect(faultsOf(`${title}, ${read} and ${other}`)).toHaveLength(1);
	});
});
