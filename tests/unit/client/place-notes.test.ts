import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../../src/site/client/enhance-side-notes.ts';

const COLUMN = { top: 0, bottom: 1000 };

describe('notes beside a text', () => {
	it('stand beside their marks, on three lines where the next mark is far', () => {
		expect(placeNotes([100, 130, 400], [], COLUMN, 20)).toEqual([
			{ top: 100, lines: 1 },
			{ top: 130, lines: 3 },
			{ top: 400, lines: 3 },
		]);
	});

	it('take a line each where marks stand together, one below another', () => {
		expect(placeNotes([100, 100, 100], [], COLUMN, 20)).toEqual([
			{ top: 100, lines: 1 },
			{ top: 120, lines: 1 },
			{ top: 140, lines: 3 },
		]);
	});

	it('move up before what is wide, and before the end of the column', () => {
		expect(placeNotes([100, 100, 100], [{ top: 130, bottom: 300 }], COLUMN, 20)).toEqual([
			{ top: 70, lines: 1 },
			{ top: 90, lines: 1 },
			{ top: 110, lines: 1 },
		]);
		expect(placeNotes([995], [], COLUMN, 20)).toEqual([{ top: 980, lines: 1 }]);
	});

	it('are left out beside what is wide, where nothing is left between two wide things, and too far below a mark', () => {
		const wide = [
			{ top: 0, bottom: 100 },
			{ top: 110, bottom: 200 },
		];
		expect(placeNotes([50, 102, 210], wide, COLUMN, 20)).toEqual([undefined, undefined, { top: 210, lines: 3 }]);
		const crowd = placeNotes(
			Array.from({ length: 9 }, () => 100),
			[],
			COLUMN,
			20,
		);
		expect(crowd.map((place) => place?.top)).toEqual([100, 120, 140, 160, 180, 200, ...Array.from({ length: 3 })]);
	});

	it('never overlap one another or what is wide, and never leave the column', () => {
		const heights = fc.array(fc.integer({ min: 0, max: 980 }), { maxLength: 60 });
		fc.assert(
			fc.property(heights, heights, (marks, edges) => {
				const sorted = edges.toSorted((a, b) => a - b);
				const wide = sorted.flatMap((top, index) =>
					index % 2 === 0 && sorted[index + 1] !== undefined ? [{ top, bottom: sorted[index + 1]! }] : [],
				);
				const notes = placeNotes(
					marks.toSorted((a, b) => a - b),
					wide,
					COLUMN,
					20,
				)
					.filter((place) => place !== undefined)
					.map(({ top, lines }) => ({ top, bottom: top + lines * 20 }));
				for (const [index, note] of notes.entries()) {
					expect(note.top).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? 0);
					expect(note.bottom).toBeLessThanOrEqual(COLUMN.bottom);
					for (const { top, bottom } of wide.filter(({ top, bottom }) => bottom > top))
						expect(note.bottom <= top || note.top >= bottom).toBe(true);
				}
			}),
		);
	});
});
