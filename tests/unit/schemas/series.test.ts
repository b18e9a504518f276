import { expect, it } from 'vitest';
import { seriesSchema } from '../../../src/subjects/numbers/series.ts';
import { issuesOf } from './issues-of.ts';

type Fields = Record<string, unknown>;

const point = (period: string, value: number, more: Fields = {}) => {
	return { period, segment: 'reports', value, fact: 'a-fact', ...more };
};
const later = { segment: 'bundles' };

const first = point('2019', 10);
const second = point('2020', 20);
const third = point('2021', 5, later);
const fourth = point('2022', 8, later);

/** Reports of four years; in 2021 the way of counting changes. */
const SERIES = {
	id: 'reports-a-year',
	title: 'Reports',
	unit: 'reports per calendar year',
	publisher: 'A body',
	counts: 'Reports that came in.',
	doesNotMean: ['Not people.'],
	form: 'columns',
	finding: 'From {reports 2019} in 2019 to {highest bundles}',
	segments: [
		{ id: 'reports', name: 'Reports' },
		{ id: 'bundles', name: 'Bundles of reports' },
	],
	breaks: [{ from: '2021', text: 'Reports of one matter are bundled.', facts: ['a-fact'] }],
	caution: 'A report is not a case.',
	conflicts: [],
	points: [first, second, third, fourth],
};
const points = (...own: Fields[]) => ({ points: own });

/** Statements, which have no scale. */
const statement = { id: 'one', by: 'A body', words: 'up to 850', counts: 'People, by its own count.', fact: 'a-fact' };
const STATED = {
	form: 'statements',
	segments: [],
	breaks: [],
	points: [],
	finding: 'Estimates',
	statements: [statement],
};

/** A whole and its part. */
const PARTS = {
	form: 'parts',
	breaks: [],
	finding: 'A part',
	points: [first, point('2019', 4, later)],
};

const issues = issuesOf(seriesSchema);

it('a sound series has no fault, in any form', () => {
	expect(issues(SERIES)).toEqual([]);
	expect(issues({ ...SERIES, ...STATED })).toEqual([]);
	expect(issues({ ...SERIES, ...PARTS })).toEqual([]);
	const parts = [
		{ name: 'photos', value: 12_345 },
		{ name: 'films', value: 12 },
	];
	const rounded = { ...first, value: 12_400, rounded: 'about', parts };
	expect(issues({ ...SERIES, ...points(rounded, second, third, fourth) })).toEqual([]);
	expect(issues({ ...SERIES, ...points({ ...rounded, value: 12_300 }, second, third, fourth) })[0]).toMatch(
		/points\.0\.value: does not add up: its parts make 12,357/,
	);
});

it.each<[string, Fields, RegExp]>([
	['a period twice', points(first, { ...second, period: '2019' }, third, fourth), /points\.1\.period: is there twice/],
	['no known segment', points(first, { ...second, segment: 'packs' }, third, fourth), /outside any segment: write one/],
	['a segment without points', points(first, second), /segments\.1\.id: has no point: add one, or remove/],
	['no words in a break', { breaks: [{ from: '2021', text: '', facts: ['a-fact'] }] }, /breaks\.0\.text: is empty/],
	['no caution', { caution: undefined }, /caution: is missing: no series is drawn without the caution/],
	['a caution too long', { caution: 'Too long. '.repeat(25) }, /is longer than 240 characters/],
	['a change without a break', { breaks: [] }, /add a break between 2020 and 2021/],
	['a break in a segment', { breaks: [{ ...SERIES.breaks[0], from: '2020' }] }, /from: parts the points of segment/],
	['a number in its finding', { finding: 'It was 37' }, /finding: holds the number 37, which is not in the data/],
	['no such point', { finding: '{reports 2025}' }, /finding: names \{reports 2025\}, which is not a point/],
	['points out of order', points(second, first, third, fourth), /points\.1\.period: stands after 2020/],
	['periods of two kinds', points(first, { ...second, period: '2020-06' }, third, fourth), /is no calendar year/],
	['no period', points(first, { ...second, period: '2021/23' }, third, fourth), /points\.1\.period: is not a period/],
	['no base', { form: 'index' }, /base: belongs to an index/],
	['a change elsewhere', points({ ...first, change: 3 }, second, third, fourth), /points\.0\.change: belongs to the/],
	['a part above its whole', { ...PARTS, points: [point('2019', 3), point('2019', 4, later)] }, /give no part of 2019/],
	['points and statements', { statements: [statement] }, /statements: belongs to another form than columns/],
	['no statements', { ...STATED, statements: [] }, /statements: is empty: a series of the form statements/],
	['long words', { ...STATED, statements: [{ ...statement, words: 'very '.repeat(13) }] }, /longer than 60 characters/],
	['a statement twice', { ...STATED, statements: [statement, statement] }, /statements\.1\.id: is used twice/],
])('a series is refused with %s', (_, change, expected) => {
	expect(issues({ ...SERIES, ...change }).join('\n')).toMatch(expected);
});
