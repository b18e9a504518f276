import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/content.ts';
import { readContentFiles } from '../../../src/engine/read-files.ts';
import { standingWords } from '../../../src/evidence/evidence-labels.ts';
import { mixOfSources } from '../../../src/evidence/evidence-summary.ts';
import { usesOfRecord } from '../../../src/evidence/record-uses.ts';
import { SOURCE_PARTS, partOfSource, sourceHref } from '../../../src/evidence/source-address.ts';
import { sourceUses, sourcesOf } from '../../../src/content/source-uses.ts';

const content = loadContent(readContentFiles(process.cwd()));

describe('the kinds of source that a page rests on', () => {
	it('are counted, the most frequent first, with their share', () => {
		const { sentence, kinds } = mixOfSources([{ kind: 'charity' }, { kind: 'news' }, { kind: 'news' }]);
		expect(sentence).toBe('It draws on 3 sources, most of them by one kind of body:');
		expect(mixOfSources([{ kind: 'charity' }, { kind: 'news' }]).sentence).toContain('by these kinds of body');
		expect(kinds).toEqual([
			{ label: 'News', count: 2, share: 67 },
			{ label: 'Charity or children’s service', count: 1, share: 33 },
		]);
	});

	it('are said to be one only where that is so', () => {
		expect(mixOfSources([{ kind: 'news' }, { kind: 'news' }]).sentence).toBe(
			'It rests on one kind of source only: 2 sources, published by: news.',
		);
		expect(mixOfSources([{ kind: 'charity' }]).sentence).toContain('one kind of source only: one source');
	});
});

describe('the address of a source', () => {
	it('follows from its id alone', () => {
		expect(sourceHref('reuters-tech-firms-2020')).toBe('/sources/p-s.html#reuters-tech-firms-2020');
		expect(partOfSource('5rights-kidron-2023').name).toBe('a-c');
	});

	it('is there for every letter and digit, once', () => {
		const letters = SOURCE_PARTS.flatMap((part) => [...part.letters]);
		expect(letters.sort().join('')).toBe('0123456789abcdefghijklmnopqrstuvwxyz');
	});
});

describe('where a source is cited', () => {
	const uses = sourceUses(content);

	it('is known for every source: declare what its block prints, in src/blocks', () => {
		expect(content.facts.sources.filter(({ id }) => !uses.has(id)).map(({ id }) => id)).toEqual([]);
	});

	it('is told by page and place, each place once', () => {
		for (const pages of uses.values()) {
			expect(new Set(pages.map(({ link }) => link.slug)).size).toBe(pages.length);
			for (const { places } of pages)
				expect(new Set(places.map(({ id, label }) => `${id} ${label}`)).size).toBe(places.length);
		}
		const reuters = uses.get('reuters-tech-firms-2020')!.find(({ link }) => link.slug === 'announcement')!;
		expect(reuters.places[0]).toEqual({
			id: expect.stringMatching(/^claim-/),
			label: expect.stringMatching(/^evidence \d+$/),
		});
	});

	it('is the same told from the page', () => {
		const glossary = content.chapters.find(({ slug }) => slug === 'glossary')!;
		const sources = sourcesOf(glossary, content);
		expect(sources.length).toBeGreaterThan(20);
		for (const { id } of sources) expect(uses.get(id)!.map(({ link }) => link.slug)).toContain('glossary');
	});
});

describe('where a record is used', () => {
	it('leads to its entry on each page that rests on it', () => {
		const uses = usesOfRecord('list-01', content);
		expect(uses.map(({ href }) => href)).toContain('/coalition.html#claim-list-01');
		expect(usesOfRecord('no-such-record', content)).toEqual([]);
	});
});

describe('a standing in words', () => {
	const marked = (evidence: Parameters<typeof standingWords>[0]) => standingWords(evidence, 'mark');

	it('is none at a mark for what was read or is reported: the list of evidence tells these apart', () => {
		expect(marked({ standing: 'read' })).toBe('');
		expect(marked({ standing: 'reported' })).toBe('');
	});

	it('says at a mark what a reader must beware of', () => {
		expect(marked({ standing: 'inferred' })).toBe('inferred');
		expect(marked({ standing: 'not-found' })).toBe('not found');
		expect(marked({ standing: 'reported', isWeak: true })).toBe('one weak source');
	});

	it('says at a mark that sources differ, beside how the record is known', () => {
		expect(marked({ standing: 'read', differs: 'Two dates.' })).toBe('sources differ');
		expect(marked({ standing: 'inferred', differs: 'Two dates.' })).toBe('inferred, sources differ');
		expect(marked({ standing: 'reported', differs: 'Two dates.', isWeak: true })).toBe(
			'sources differ, one weak source',
		);
	});

	it('is in an entry none for what was read, and in data one for everything; how sources differ stands beside both', () => {
		const weak = { standing: 'reported', differs: 'Two dates.', isWeak: true } as const;
		expect(standingWords({ standing: 'read' }, 'entry')).toBe('');
		expect(standingWords(weak, 'entry')).toBe('Reported, one weak source');
		expect(standingWords({ standing: 'read', differs: 'Two dates.' }, 'data')).toBe('Read');
		expect(standingWords(weak, 'data')).toBe('Reported, one weak source');
	});

	it('is aloud the word of data in a sentence, and whole where a fact is cited', () => {
		const weak = { standing: 'reported', differs: 'Two dates.', isWeak: true } as const;
		expect(standingWords(weak, 'aloud')).toBe('reported, one weak source');
		expect(standingWords(weak, 'cited')).toBe('reported, sources differ, one weak source');
		expect(standingWords({ standing: 'read' }, 'cited')).toBe('read');
	});
});
