import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseTerms, readFits, type Fits } from '../../../src/search/phrases.ts';
import { anyText } from './any-text.ts';

const fits = (list: Fits, query: string) => readFits(list)(phraseTerms(query));

describe('a phrase', () => {
	it.each<[string, Fits, string[], string[]]>([
		[
			'may stand anywhere, with at most two other words between its words',
			{ words: ['picture of me'] },
			['He has a picture of me!', 'a picture he took of poor me'],
			['a picture of the house that belongs to me', 'me of a picture'],
		],
		[
			'has words that may stand for each other, and words of which the beginning is enough',
			{ words: ['letter|drawing* of me'] },
			['letters of me', 'drawing of me', 'drawingboards of me'],
			['letterbox of me'],
		],
		['is found without the apostrophe', { words: ['dont want'] }, ["I don't want", 'i dont want', 'I don’t want'], []],
		[
			'has words that belong together',
			{ words: ['am+i|will+i trouble|arrest*'] },
			['am i in trouble', 'will i be arrested', 'so will I get in trouble?'],
			['am not i in trouble', 'i will trouble', 'i am in trouble'],
		],
		['has such words as a choice', { alone: ['gift+card|pay'] }, ['pay', 'gift cards'], ['gift', 'gift card pay']],
		['alone is the whole query', { alone: ['grooming'] }, ['what is grooming?'], ['grooming offences']],
		['may be excepted', { words: ['attracted to'], except: ['to me'] }, ['attracted to children'], ['attracted to me']],
	])('%s', (_, list, fitting, others) => {
		expect(fitting.filter((query) => !fits(list, query))).toEqual([]);
		expect(others.filter((query) => fits(list, query))).toEqual([]);
	});

	it('is read in any query without a complaint, and never fits an empty one', () => {
		const list = { words: ['a b*', 'my|our daughter'], alone: ['help'] };
		fc.assert(fc.property(anyText, (query) => typeof fits(list, query) === 'boolean'));
		for (const query of ['', ' ', '?!']) expect(fits(list, query)).toBe(false);
	});
});
