import { describe, expect, it } from 'vitest';
import { usesOfRecord } from '../../../src/evidence/record-uses.ts';
import { loadContent } from '../../../src/content/content.ts';
import { sourceUses, sourcesOf } from '../../../src/content/source-uses.ts';
import { standingWords } from '../../../src/evidence/evidence-labels.ts';
import { countStandings, mixOfSources } from '../../../src/evidence/evidence-summary.ts';
import { SOURCE_PARTS, partOfSource, sourceHref } from '../../../src/evidence/source-address.ts';
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
