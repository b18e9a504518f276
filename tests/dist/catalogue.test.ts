import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf, type PublishedAddress } from '../../src/cite/catalogue.ts';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { REGISTER_FILE, readRegister } from '../../src/model/addresses.ts';
import { pages, textOf } from './built-site.ts';

const content = loadContent(readContentFiles(process.cwd()));
const { addresses } = JSON.parse(textOf('addresses.json')) as { addresses: PublishedAddress[] };
const at = (address: string) => addresses.find((one) => one.address === address);

describe('the published register', () => {
	it('holds every address that was promised, once, with a title and a kind', () => {
		const promised = readRegister(readFileSync(REGISTER_FILE, 'utf8')).map(({ address }) => address);
		expect(addresses.map(({ address }) => address).sort()).toEqual([...promised].sort());
		expect(addresses.filter(({ title, kind }) => !title || !kind)).toEqual([]);
	});

	it('tells of what is known of them: topic, demands, age, minutes', () => {
		for (const { id, age, minutes, title } of content.facts.lessons)
			expect(at(`lessons/${id}.html`)).toMatchObject({ kind: 'lesson', title, fromAge: age, minutes });
		for (const { id, number } of content.facts.asks)
			expect(at(`demands/${id}.html`)).toMatchObject({ kind: 'page', topics: ['demands'], demands: [number] });
		for (const { id } of content.facts.terms) expect(at(`glossary.html#${id}`)?.topics).toContain('glossary');
	});
});

describe('the catalogue', () => {
	const targets = pages.find(({ file }) => file === 'catalogue.html')!.targets;
	const linked = new Set(targets.map(({ file, fragment }) => file + (fragment === undefined ? '' : `#${fragment}`)));

	it('leads to every page of the site, but to forms of others and to itself', () => {
		const missing = pages.map(({ file }) => file).filter((file) => !linked.has(file));
		expect(missing.filter((file) => !/^(embed\/|404\.html$|catalogue\.html$)/.test(file))).toEqual([]);
	});

	it('leads to every chart, question, argument, event and word, each once', () => {
		const { questions, arguments: debate, events, terms } = content.facts;
		const entries = catalogueOf(content);
		const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
		expect([ofKind('question'), ofKind('argument'), ofKind('event'), ofKind('term')]).toEqual([
			questions.length,
			debate.length,
			events.length,
			terms.length,
		]);
		expect(ofKind('chart')).toBe(pages.filter(({ file }) => file.startsWith('embed/')).length);
		for (const { address } of entries) expect(linked, address).toContain(address);
		expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length);
	});
});
