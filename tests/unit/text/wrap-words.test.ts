import { describe, expect, it } from 'vitest';
import { measureWidthPx, wrapEvenly, wrapWords } from '../../../src/text/wrap-words.ts';

describe('lines of a drawing', () => {
	it('break between words, where the room ends', () => {
		expect(wrapWords('how sure the editors are', { widthPx: 80, textPx: 12, isPicture: true })).toEqual([
			'how sure the',
			'editors are',
		]);
	});

	it('take the room of their letters: of wide ones more than of as many narrow ones', () => {
		const room = (text: string) => measureWidthPx(text, { textPx: 10 });
		expect(room('www')).toBeGreaterThan(2 * room('ill'));
		expect(measureWidthPx('11', { textPx: 10, isTabular: true })).toBe(
			measureWidthPx('00', { textPx: 10, isTabular: true }),
		);
	});

	it('hold fewer letters where they keep room for wider ones', () => {
		const lines = wrapWords('how sure the editors are', { widthPx: 66, textPx: 12 });
		expect(lines).toEqual(['how sure', 'the', 'editors', 'are']);
		const type = { textPx: 12 } as const;
		expect(measureWidthPx('how sure', type)).toBeCloseTo(
			1.08 * measureWidthPx('how sure', { ...type, isPicture: true }) + 12 * (8 * 0.12 + 0.16),
		);
		expect(measureWidthPx('how sure', { ...type, isForeign: true })).toBeCloseTo(
			1.25 * measureWidthPx('how sure', { ...type, isPicture: true }),
		);
	});

	it('break a word at its hyphen only where it is too long for a line', () => {
		expect(wrapWords('stop live-streaming', { widthPx: 70, textPx: 12, isPicture: true })).toEqual([
			'stop live-',
			'streaming',
		]);
		expect(wrapWords('stop live-streaming', { widthPx: 90, textPx: 12, isPicture: true })).toEqual([
			'stop',
			'live-streaming',
		]);
	});

	it('leave a word without a hyphen whole, however long', () => {
		expect(wrapWords('an international body', { widthPx: 40, textPx: 12 })).toEqual(['an', 'international', 'body']);
	});

	it('leave no short word alone at the end, if the line before stays the longer', () => {
		const type = { widthPx: 150, textPx: 12, isPicture: true };
		expect(wrapWords('safety by design, beside the list', type)).toEqual(['safety by design, beside', 'the list']);
		expect(wrapWords('stop abuse being live-streamed', { ...type, widthPx: 120 }).at(-1)).toBe('live-streamed');
		expect(wrapWords('NCA, in its own words and text. Read.', { ...type, widthPx: 170 }).at(-1)).toBe('Read.');
	});

	it('are about equally long where that is asked for', () => {
		expect(wrapEvenly('one two three four five six seven', { widthPx: 150, textPx: 12, isPicture: true })).toEqual([
			'one two three',
			'four five six seven',
		]);
	});
});
