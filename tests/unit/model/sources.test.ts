import { describe, expect, it } from 'vitest';
import { usesOfRecord } from '../../../src/evidence/record-uses.ts';
import { loadContent } from '../../../src/content/content.ts';
import { sourceUses, sourcesOf } from '../../../src/content/source-uses.ts';
import { standingWords } from '../../../src/evidence/evidence-labels.ts';
import { countStandings, mixOfSources } from '../../../src/evidence/evidence-summary.ts';
import { partOfSource, sourceHref } from '../../../src/evidence/source-address.ts';
import { good, small } from '../../content/message-after.ts';

describe('the summary of a page’s evidence', () => {
	it('counts the records by how they are known', () => {
		const [read, inferred] = [{ standing: 'read' }, { standing: 'inferred' }] as const;
		expect(countStandings([read, read, inferred])).toBe('3 facts: 2 read and 1 inferred');
		expect(countStandings([read])).toBe('One fact: 1 read');
	});

	it('counts the kinds of its sources, the most frequent first, with their share', () => {
		const { sentence, kinds } = mixOfSources([{ kind: 'charity' }, { kind: 'news' }, { kind: 'news' }]);
		expect(sentence).toBe('It draws on 3 sources, most of them by one kind of body:');
		expect(mixOfSources([{ kind: 'charity' }, { kind: 'news' }]).sentence).toContain('by these kinds of body');
		expect(kinds).toEqual([
			{ label: 'News', count: 2, share: 67 },
			{ label: 'Charity or children’s service', count: 1, share: 33 },
		]);
	});

	it('says that they are of one kind only where that is so', () => {
		expect(mixOfSources([{ kind: 'news' }, { kind: 'news' }]).sentence).toBe(
			'It rests on only one kind of source: 2 sources, published by: news.',
		);
		expect(mixOfSources([{ kind: 'charity' }]).sentence).toContain('only one kind of source: one source');
	});
});

describe('the address of a source', () => {
	it('follows from its id alone', () => {
		expect(sourceHref('reuters-tech-firms-2020')).toBe('/sources/p-r.html#reuters-tech-firms-2020');
		expect(partOfSource('5rights-kidron-2023').name).toBe('a-b');
		expect(['c', 'd', 'z'].map((id) => partOfSource(id).name)).toEqual(['c', 'd-e', 'u-z']);
	});
});

describe('where a source is cited', () => {
	const content = loadContent(small);
	const uses = sourceUses(content);

	it('is known for every source of the site: declare what its block prints', () => {
		const whole = loadContent(good);
		expect(whole.facts.sources.filter(({ id }) => !sourceUses(whole).has(id)).map(({ id }) => id)).toEqual([]);
	});

	it('is told by page and place, each place once', () => {
		const [index] = uses.get('wire-report')!;
		expect(index!.link.slug).toBe('index');
		expect(index!.places[0]).toEqual({ id: 'claim-fact-day', label: 'evidence 1' });
		for (const { places } of [...uses.values()].flat())
			expect(new Set(places.map(({ id, label }) => `${id} ${label}`)).size).toBe(places.length);
	});

	it('is the same told from the page', () => {
		const index = content.chapters.find(({ slug }) => slug === 'index')!;
		const shown = [...uses].filter(([, pages]) => pages.some(({ link }) => link.slug === 'index'));
		expect(sourcesOf(index, content).map(({ id }) => id)).toEqual(shown.map(([id]) => id).sort());
	});

	it('leads from a record to its entry on each page that rests on it', () => {
		const hrefs = usesOfRecord('fact-count', content).map(({ href }) => href);
		expect(hrefs).toEqual(['/index.html#claim-fact-count', '/demands/first.html#claim-fact-count']);
		expect(usesOfRecord('no-such-record', content)).toEqual([]);
	});
});

const differs = 'Two dates.';
const weak = { standing: 'reported', differs, isWeak: true } as const;

it.each([
	// At a mark only what a reader must beware of: the list of evidence tells the rest.
	['mark', { standing: 'read' }, ''],
	['mark', { standing: 'reported' }, ''],
	['mark', { standing: 'inferred' }, 'inferred'],
	['mark', { standing: 'not-found' }, 'not found'],
	['mark', { standing: 'reported', isWeak: true }, 'one weak source'],
	['mark', { standing: 'read', differs }, 'sources differ'],
	['mark', { standing: 'inferred', differs }, 'inferred, sources differ'],
	['mark', weak, 'sources differ, one weak source'],
	// How sources differ stands beside the words of an entry, and of data.
	['entry', { standing: 'read' }, ''],
	['entry', weak, 'Reported, one weak source'],
	['data', { standing: 'read', differs }, 'Read'],
	['data', weak, 'Reported, one weak source'],
	['aloud', weak, 'reported, one weak source'],
	['cited', weak, 'reported, sources differ, one weak source'],
	['cited', { standing: 'read' }, 'read'],
] as const)('a standing in words, for the use "%s", of %o is "%s"', (use, evidence, words) => {
	expect(standingWords(evidence, use)).toBe(words);
});
