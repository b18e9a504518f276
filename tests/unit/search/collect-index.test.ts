import { expect, it } from 'vitest';
import { firstSentence } from '../../../src/text/sentences.ts';
import { collectAvoidedWords } from '../../../src/search/collect-index.ts';
import { SEARCH_KIND_LABELS, fileOf } from '../../../src/search/search-document.ts';
import { content, index } from './site-index.ts';

it('every kind of entry is collected, and every entry has an address of its own', () => {
	const kinds = new Set(index.documents.map(({ kind }) => kind));
	expect([...kinds].sort()).toEqual(Object.keys(SEARCH_KIND_LABELS).sort());
	const addresses = index.documents.map(({ address }) => address);
	expect(addresses.filter((address, place) => addresses.indexOf(address) !== place)).toEqual([]);
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

it('every entry has words to show, and its page has a name', () => {
	expect(index.documents.filter(({ text, title }) => text.trim() === '' || title === '')).toEqual([]);
	expect(index.documents.filter(({ address }) => !index.pages[fileOf(address)])).toEqual([]);
});

it('holds no note between editors and no record of evidence', () => {
	const written = JSON.stringify(index);
	const notes = Object.values(content.facts)
		.flat()
		.flatMap((record) => ('editorNote' in record && record.editorNote ? [record.editorNote] : []))
		.filter((note) => /memory|general knowledge|do not print/i.test(note));
	expect(notes.filter((note) => written.includes(JSON.stringify(note).slice(1, 60)))).toEqual([]);
});

it('a section has the words between its heading and the next', () => {
	const section = index.documents.find(({ address }) => address === 'coalition.html#was-a-list-published')!;
	const { headings } = content.chapters.find(({ slug }) => slug === 'coalition')!;
	expect(section.title).toBe(headings.find(({ id }) => id === 'was-a-list-published')!.text);
	expect(section.text).toMatch(/\blist\b/);
	expect(section.text).not.toMatch(/<|\{/);
});

it('a record has its caution beside it in short, and where its sources differ', () => {
	const claims = index.documents.filter(({ kind }) => kind === 'claim');
	for (const { address, caution } of claims) {
		const record = content.citable.get(address.split('#')[1]!.replace(/^claim-/, ''));
		if (record?.cautionShort) expect(caution, address).toContain(firstSentence(record.cautionShort));
		if (record?.differs) expect(caution, address).toContain(`Sources differ: ${firstSentence(record.differs)}`);
	}
	expect(claims.filter(({ caution }) => caution).length).toBeGreaterThan(20);
});

it('a poll has its commissioner beside it', () => {
	const polls = index.documents.filter(({ address }) => address.startsWith('arguments.html#poll-'));
	expect(polls.length).toBeGreaterThan(2);
	for (const { caution } of polls) expect(caution).toMatch(/^Commissioned by /);
});

it('a section with a closed part says where that begins, and by which id it is opened', () => {
	const section = index.documents.find(({ address }) => address === 'demands.html#what-they-leave-open')!;
	expect(section.fold!.id).toBe('what-they-leave-open-in-full');
	expect(section.fold!.from).toBeGreaterThan(0);
	expect(section.text.slice(section.fold!.from - 1)).toMatch(/^ \S/);
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
	expect(headlines.length).toBeGreaterThan(100);
	const titles = new Set(index.documents.flatMap(({ kind, title }) => (kind === 'source' && title ? [title] : [])));
	expect(headlines.filter((title) => titles.has(title))).toEqual([]);
});
