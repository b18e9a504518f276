import { describe, expect, it } from 'vitest';
import { isAfter, judgedAsOfInWords, reachInWords } from '../../../src/text/reach.ts';

describe('how far the evidence reaches', () => {
	it.each([
		['2031-05-01', 'early May 2031'],
		['2031-05-10', 'early May 2031'],
		['2031-05-11', 'mid-May 2031'],
		['2031-05-21', 'late May 2031'],
	])('%s is said as %s', (day, words) => expect(reachInWords(day)).toBe(words));

	it.each([
		['2031-05-11', true],
		['2031-05-10', false],
		['2031-06', true],
		['2031-05', false],
		['2031', false],
		['2032', true],
	])('of 10 May 2031: whether %s lies after it is %s', (date, after) =>
		expect(isAfter(date, '2031-05-10')).toBe(after),
	);
});

describe('the date of a judgement', () => {
	it('is as exact as the reach of the evidence where it was made with all of it', () => {
		expect(judgedAsOfInWords('2026-10', '2026-10-10')).toBe('early October 2026');
	});

	it('is its own month where newer evidence has come since', () => {
		expect(judgedAsOfInWords('2026-07', '2026-10-10')).toBe('July 2026');
	});
});
