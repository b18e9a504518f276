import { describe, expect, it } from 'vitest';
import { dodge } from '../../../src/subjects/timeline/chart/dodge.ts';

describe('dodge', () => {
	it('leaves marks with room between them in the first row', () => {
		expect(dodge([0, 24, 60], 24)).toEqual([0, 0, 0]);
	});

	it('sets crowded marks one behind the other', () => {
		expect(dodge([0, 1, 2, 3, 24], 24)).toEqual([0, 1, 2, 3, 0]);
	});

	it('gives the same answer whatever the order of the marks', () => {
		const marks = [3, 30, 8, 50, 12];
		expect(dodge([...marks].reverse(), 20)).toEqual(dodge(marks, 20).reverse());
	});

	it('has nothing to do where there are no marks', () => {
		expect(dodge([], 24)).toEqual([]);
	});
});
