import { describe, expect, it } from 'vitest';
import { estimateWidthPx, wrapWords } from '../../../src/text/wrap-words.ts';

describe('lines of a drawing', () => {
	it('break between words, where the room ends', () => {
		expect(wrapWords('how sure the editors are', { widthPx: 80, textPx: 12 })).toEqual(['how sure the', 'editors are']);
	});

	it('hold fewer letters where they keep room for wider ones', () => {
		expect(wrapWords('how sure the editors are', { widthPx: 80, textPx: 12, isSpaced: true })).toEqual([
			'how sure',
			'the',
			'editors',
			'are',
		]);
		const type = { textPx: 12 } as const;
		expect(estimateWidthPx('how sure', { ...type, isSpaced: true }) - estimateWidthPx('how sure', type)).toBeCloseTo(
			12 * (8 * 0.12 + 0.16),
		);
	});

	it('break a word at its hyphen only where it is too long for a line', () => {
		expect(wrapWords('stop live-streaming', { widthPx: 70, textPx: 12 })).toEqual(['stop live-', 'streaming']);
		expect(wrapWords('stop live-streaming', { widthPx: 90, textPx: 12 })).toEqual(['stop', 'live-streaming']);
	});

	it('leave a word without a hyphen whole, however long', () => {
		expect(wrapWords('an international body', { widthPx: 40, textPx: 12 })).toEqual(['an', 'international', 'body']);
	});
});
