import { describe, expect, it } from 'vitest';
import { isFactDate, precisionOf } from '../../../src/engine/fact-date.ts';
import { formatDate } from '../../../src/text/dates.ts';

describe('a date', () => {
	it.each(['1989', '2020-02', '2020-02-14', '2024-02-29', '2009/2020', '2017-09/2018-03-13'])('may be %s', (date) => {
		expect(isFactDate(date)).toBe(true);
	});

	it.each([
		'',
		'soon',
		'20',
		'2020-13',
		'2020-00',
		'2023-02-29',
		'2020-2-1',
		'2020/2009',
		'2020/2020',
		'2018/2019/2020',
	])('may not be "%s"', (date) => {
		expect(isFactDate(date)).toBe(false);
	});

	it('is as exact as it is written', () => {
		expect(['2020', '2020-02', '2020-02-14'].map(precisionOf)).toEqual(['year', 'month', 'day']);
	});

	it('is said as people say it, as exactly as it is known', () => {
		expect(['2020-02-04', '2020-02', '2020', '2009/2020'].map(formatDate)).toEqual([
			'4 February 2020',
			'February 2020',
			'2020',
			'2009 to 2020',
		]);
	});
});
