import { expect, it } from 'vitest';
import { firstSentence } from '../../../src/text/sentences.ts';
import { collectAvoidedWords } from '../../../src/search/collect-index.ts';
import { fileOf } from '../../../src/search/search-document.ts';
import { searchKinds } from '../../../src/words/en/scripts.ts';
import { content, index } from './site-index.ts';

it('every kind of entry is collected, and every entry has an address of its own, words to show and, in English, a page with a name', () => {
	const kinds = new Set(index.documents.map(({ kind }) => kind));
	expect([...kinds].sort()).toEqual(Object.keys(searchKinds).sort());
	const addresses = index.documents.map(({ address }) => address);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(index.documents.filter(({ text, title }) => text.trim() === '' || title === '')).toEqual([]);
	const nameless = index.documents.filter(({ address }) => !index.pages[fileOf(address)]);
	expect(nameless.filter(({ kind }) => kind !== 'language')).toEqual([]);
});

it('every chapter, event, country, term, argument, position and help route can be found', () => {
	const addresses = new Set(index.documents.map(({ address }) => address));
	const { facts, site } = content;
	const expected = [
		...site.chapters.map(({ file }) => `${file}.html`),
		...facts.events.map(({ id }) => `timeline.html#${id}`),
		...facts.countries.map(({ id }) => `coalition.html#${id}`),
		...facts.terms.map(({ id }) => `glossary.html#${id}`),
		...[...facts.arguments, ...facts.positions].map(({ id }) => `arguments.html#${id}`),
		...[...facts.helpCountries, ...facts.helpServices, ...facts.helpAdvice].map(({ id }) => `help.html#${id}`),
	];
	expect(expected.filter((address) => !addresses.has(address))).toEqual([]);
});

it('holds no note between editors and no record of evidence', () => {
	const written = JSON.stringify(index);
	const notes = Object.values(content.facts)
		.flat()
		.flatMap((record) => ('editorNote' in record && record.editorNote ? [record.editorNote] : []))
		.filter((note) => /memory|general knowledge|do not print/i.test(note));
	expect(notes.filter((note) => written.includes(JSON.stringify(note).slice(1, 60)))).toEqual([]);
});

it('a record has its caution beside it in short, where its sources differ, and who commissioned a poll', () => {
	const claims = index.documents.filter(({ kind }) => kind === 'claim');
	for (const { address, caution } of claims) {
		const record = content.citable.get(address.split('#')[1]!.replace(/^claim-/, ''));
		if (record?.cautionShort) expect(caution, address).toContain(firstSentence(record.cautionShort));
		if (record?.differs) expect(caution, address).toContain(`Sources differ: ${firstSentence(record.differs)}`);
	}
	const polls = index.documents.filter(({ address }) => address.startsWith('arguments.html#poll-'));
	for (const { caution } of polls) expect(caution).toMatch(/^Commissioned by /);
});

it('a section has the words between its heading and the next', () => {
	const sections = index.documents.filter(({ kind }) => kind === 'section');
	for (const { text } of sections) expect(text).not.toMatch(/<|\{/);
});

it('avoided words are taken one by one, without what stands in brackets', () => {
	const avoid = [
		{ term: 'fake / virtual', why: 'Hides the harm.' },
		{ term: 'paedophile (for any offender)', say: 'offender', why: 'It is a diagnosis.' },
	];
	expect(collectAvoidedWords([{ id: 'csam', term: 'material', avoid }], (id) => id)).toEqual([
		{ word: 'fake', say: 'material', why: 'Hides the harm.', address: 'csam' },
		{ word: 'virtual', say: 'material', why: 'Hides the harm.', address: 'csam' },
		{ word: 'paedophile', say: 'offender', why: 'It is a diagnosis.', address: 'csam' },
	]);
});

it('no headline of the press is found or shown', () => {
	const headlines = content.facts.sources.filter(({ type }) => type === 'news-report').map(({ title }) => title);
	const titles = new Set(index.documents.flatMap(({ kind, title }) => (kind === 'source' && title ? [title] : [])));
	expect(headlines.filter((title) => titles.has(title))).toEqual([]);
});
