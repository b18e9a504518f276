import { describe, expect, it } from 'vitest';
import { judgedAsOfInWords } from '../../../src/model/reach.ts';

describe('the date of a judgement', () => {
	it('is as exact as the reach of the evidence where it was made with all of it', () => {
		expect(judgedAsOfInWords('2026-10', '2026-10-10')).toBe('early October 2026');
	});

	it('is its own month where newer evidence has come since', () => {
		expect(judgedAsOfInWords('2026-07', '2026-10-10')).toBe('July 2026');
	});
});
