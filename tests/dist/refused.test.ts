import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { readRefused, refusedNamesIn } from '../../src/engine/refused.ts';
import { loadContent } from '../../src/content/content.ts';
import { addressDigest, addressesIn, shortDigest } from '../../src/engine/refused-digests.ts';
import { DIST, files } from './built-site.ts';

const { refused } = readRefused(readContentFiles(process.cwd()));

/** Every text that is published, also those in archives and e-books, by its place. */
function publishedTexts(): [string, string][] {
	return files.flatMap((file): [string, string][] => {
		const bytes = readFileSync(join(DIST, file));
		if (/\.(zip|epub)$/.test(file))
			return Object.entries(unzipSync(bytes))
				.filter(([name]) => isText(name))
				.map(([name, inner]) => [`${file}/${name}`, strFromU8(inner)]);
		return isText(file) ? [[file, bytes.toString('utf8')]] : [];
	});
}

function isText(file: string): boolean {
	return !/\.(png|ico|woff2|jpg)$/.test(file);
}

/** What a regulator found that services do not do, in any of our wordings: a service named beside it would be a hiding place. */
const GAP = /live[- ]detection|detect\w*( of)? live|eight (large )?(online service )?providers/i;
/** Services that do not bear the name of their company. */
const SERVICES = ['FaceTime', 'Instagram', 'Skype', 'WhatsApp', 'YouTube'];

/** Every company and service that this site knows by name: each name in "Google, Meta and Snap". */
function providersNamed(): RegExp {
	const bodies = parse(readFileSync('content/evidence/bodies.yaml', 'utf8')) as { name: string; kind: string }[];
	const companies = bodies.filter(({ kind }) => kind === 'company');
	const names = companies.flatMap(({ name }) => name.match(/\b[A-Z][a-z]{3,}\b/g) ?? []);
	return new RegExp(`\\b(${[...new Set([...names, ...SERVICES])].join('|')})\\b`);
}

/** The sentences of a text of any form, without what is empty: an end of a sentence, block, cell, line or value parts them. */
function sentencesOf(text: string): string[] {
	return text
		.replace(/<\/?(p|li|td|th|tr|dd|dt|h\d|div|section|summary|blockquote|option)\b[^>]*>/g, '\n')
		.replace(/<[^>]+>/g, ' ')
		.split(/[.!?;]\s|\\?["\n]/)
		.filter((sentence) => /\w/.test(sentence));
}

const goesOn = (sentence = '') => /^[\W\d]*(They|These|Those|Among)\b/.test(sentence);

describe('nothing that is published, in any form,', () => {
	const texts = publishedTexts();

	it('is left out of this walk: pages, feeds, data, pictures of text, the search, archive and e-book', () => {
		const places = texts.map(([place]) => place);
		for (const expected of [
			'index.html',
			'all.html',
			'feed.atom.xml',
			'assets/search-index.js',
			'data/datapackage.json',
			'charts/coalition-chart.svg',
			'embed/coalition-chart.html',
		])
			expect(places).toContain(expected);
		expect(places.some((place) => place.includes('.zip/'))).toBe(true);
		expect(places.some((place) => place.includes('.epub/'))).toBe(true);
	});

	it('gives an address to which readers are not sent', () => {
		const found = texts.flatMap(([place, text]) =>
			addressesIn(text)
				.filter((address) => refused.addresses.has(addressDigest(address) ?? ''))
				.map((address) => `${place}: ${shortDigest(address)}`),
		);
		expect(found).toEqual([]);
	});

	it('names a service beside what none of eight large providers did', () => {
		const named = providersNamed();
		expect(named.test('Apple, Discord and Snap')).toBe(true);
		// With the sentence after it, if that goes on "They were …".
		const told = texts.flatMap(([place, text]) =>
			sentencesOf(text).flatMap((sentence, index, all) =>
				GAP.test(sentence) ? [`${place}: ${sentence}. ${goesOn(all[index + 1]) ? all[index + 1] : ''}`] : [],
			),
		);
		expect(told.length).toBeGreaterThan(0);
		expect(told.filter((words) => named.test(words))).toEqual([]);
	});

	it('names a person whom this site does not name', () => {
		expect(texts.filter(([, text]) => refusedNamesIn(text, refused).length > 0).map(([place]) => place)).toEqual([]);
	});

	it('says of a source without a link what its text describes or lists', () => {
		const kept = ['describes-abuse', 'could-help-harm'];
		const withheld = loadContent(readContentFiles(process.cwd())).facts.sources.filter(
			({ link }) => link && kept.includes(link.none),
		);
		expect(withheld.length).toBeGreaterThan(0);
		for (const { id } of withheld) {
			const entry = texts
				.filter(([place]) => place.startsWith('sources/'))
				.flatMap(([, text]) => text.split(/<li id="/).filter((part) => part.startsWith(`${id}"`)))
				.join('');
			expect(/ No link: ([^.]*)\./.exec(entry)?.[1], id).not.toMatch(/abuse|pictures|prices|signs|lists|undefined/);
			expect(entry, id).toContain('No link: ');
		}
	});
});
