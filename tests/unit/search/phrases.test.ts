import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseTerms, readFits, type Fits } from '../../../src/search/phrases.ts';
import { anyText } from './any-text.ts';

const fits = (list: Fits, query: string) => readFits(list)(phraseTerms(query));

describe('a phrase', () => {
	it('may stand anywhere in a query, with at most two other words between its words', () => {
		const list = { words: ['picture of me'] };
		expect(fits(list, 'He has a picture of me!')).toBe(true);
		expect(fits(list, 'a picture he took of poor me')).toBe(true);
		expect(fits(list, 'a picture of the house that belongs to me')).toBe(false);
		expect(fits(list, 'me of a picture')).toBe(false);
	});

	it('has words that may stand for each other, and words of which the beginning is enough', () => {
		const list = { words: ['letter|drawing* of me'] };
		for (const query of ['letters of me', 'drawing of me', 'drawingboards of me']) expect(fits(list, query)).toBe(true);
		expect(fits(list, 'letterbox of me')).toBe(false);
	});

	it('is found in either number, and without the apostrophe', () => {
		expect(fits({ words: ['my daughter'] }, 'my daughters')).toBe(true);
		for (const query of ["I don't want to live", 'i dont want to live', 'I don’t want to live'])
			expect(fits({ words: ['dont want to live'] }, query)).toBe(true);
	});

	it('has words that belong together, also as a choice', () => {
		const list = { words: ['am+i|will+i trouble|arrest*'], alone: ['gift+card|pay'] };
		for (const query of ['am i in trouble', 'will i be arrested', 'so will I get in trouble?'])
			expect(fits(list, query)).toBe(true);
		for (const query of ['am not i in trouble', 'i will trouble', 'i am in trouble'])
			expect(fits(list, query)).toBe(false);
		for (const query of ['pay', 'gift cards']) expect(fits(list, query)).toBe(true);
		for (const query of ['gift', 'card', 'gift card pay']) expect(fits(list, query)).toBe(false);
	});

	it('under "alone" is the whole query, small words aside', () => {
		const list = { alone: ['grooming'] };
		expect(fits(list, 'grooming')).toBe(true);
		expect(fits(list, 'what is grooming?')).toBe(true);
		expect(fits(list, 'grooming offences 2024')).toBe(false);
	});

	it('under "except" means something else', () => {
		const list = { words: ['attracted to'], except: ['attracted to me'] };
		expect(fits(list, 'attracted to children')).toBe(true);
		expect(fits(list, 'my teacher is attracted to me')).toBe(false);
	});

	it('is read in any query without a complaint, and never fits an empty one', () => {
		const list = { words: ['a b*', 'my|our daughter'], alone: ['help'] };
		fc.assert(fc.property(anyText, (query) => typeof fits(list, query) === 'boolean'));
		for (const query of ['', ' ', '?!']) expect(fits(list, query)).toBe(false);
	});
});
