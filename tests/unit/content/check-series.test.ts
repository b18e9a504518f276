import { describe, expect, it } from 'vitest';
import type { Ground } from '../../../src/engine/check.ts';
import type { Placed } from '../../../src/engine/placed.ts';
import { undrawablePoints, unfoundedFigures } from '../../../src/subjects/numbers/series.ts';

const FACTS = [
	{ id: 'may', text: 'It spoke of about 1,000 accounts.', date: '2019-05' },
	{ id: 'july', text: 'It spoke of 850 people.', date: '2019-07' },
	{ id: 'span', text: 'It spoke of 900 people.', date: '2019/2020' },
	{ id: 'guess', text: 'It may be 900.', date: '2020', inference: {} },
	{ id: 'nothing', text: 'None was found.', date: '2020', search: {} },
];

/** A series of statements and points that rest on these facts. */
function groundOf(statements: { fact: string; words: string }[], points: { fact: string }[] = []) {
	const value = { id: 'a-series', statements, points };
	const placed = [{ kind: 'series', file: 'a.yaml', line: 1, value }] as unknown as Placed[];
	return { raw: { facts: FACTS }, placed } as unknown as Pick<Ground, 'raw' | 'placed'>;
}
const say = (fact: string, words = 'few') => ({ fact, words });

describe('a series is refused', () => {
	it('where a figure was not found, or is inferred', () => {
		const faults = undrawablePoints(groundOf([say('guess')], [{ fact: 'may' }, { fact: 'nothing' }]));
		expect(faults.map(({ field, value }) => [field, value])).toEqual([
			['points.1.fact', 'nothing'],
			['statements.0.fact', 'guess'],
		]);
	});

	it.each([
		['holds a number that its fact does not give', [say('may', '1,100 accounts')], 'holds the number 1,100, which may'],
		['has no single date', [say('span')], 'has no single date'],
		['is out of order', [say('july'), say('may')], 'is of 2019-05, and stands after 2019-07'],
	])('where a statement %s', (_, statements, message) => {
		expect(unfoundedFigures(groundOf(statements)).map((fault) => fault.message)).toEqual([
			expect.stringContaining(message),
		]);
	});

	it('and not where words, numbers and dates are those of the facts', () => {
		expect(unfoundedFigures(groundOf([say('may', '1,000 accounts'), say('july', '850 people')]))).toEqual([]);
	});
});
