import { describe, expect, it } from 'vitest';
import { dodge } from '../../../src/charts/timeline/dodge.ts';

const at = (...positions: number[]) => positions.map((positionPx) => ({ positionPx, rank: 1 }));

describe('dodge', () => {
	it('leaves marks with room between them on the middle track', () => {
		expect(dodge(at(0, 24, 60), 24)).toEqual([0, 0, 0]);
	});

	it('spreads crowded marks outwards from the middle track', () => {
		expect(dodge(at(0, 1, 2, 3, 4), 24)).toEqual([0, 1, -1, 2, -2]);
	});

	it('gives the middle track to the marks of lowest rank', () => {
		expect(
			dodge(
				[
					{ positionPx: 0, rank: 2 },
					{ positionPx: 5, rank: 0 },
				],
				24,
			),
		).toEqual([1, 0]);
	});

	it('gives the same answer whatever the order of the marks', () => {
		const marks = at(3, 30, 8, 50, 12);
		expect(dodge([...marks].reverse(), 20)).toEqual(dodge(marks, 20).reverse());
	});

	it('has nothing to do for a lane without marks', () => {
		expect(dodge([], 24)).toEqual([]);
	});
});
