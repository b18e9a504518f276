import { describe, expect, it } from 'vitest';
import {
	CONTRAST_DUTIES,
	contrastRatio,
	isColour,
	ownTokens,
	tokensIn,
	type TokenTheme,
} from '../../../src/tools/gallery/tokens.ts';

const ROOT = process.cwd();
const coloursOf = (theme: TokenTheme) =>
	[...ownTokens(ROOT, theme)].filter(([, value]) => isColour(value)).map(([name]) => name);

describe('contrast', () => {
	it('is measured as WCAG measures it', () => {
		expect(contrastRatio('#000000', '#ffffff')).toBe(21);
		expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
		expect(contrastRatio('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
		expect(() => contrastRatio('red', '#ffffff')).toThrow('"red" is not a colour of six digits');
	});

	for (const theme of ['light', 'dark', 'print'] as const) {
		const tokens = tokensIn(ROOT, theme);
		for (const { over, ground, least, use } of CONTRAST_DUTIES) {
			it(`of ${use}, ${over} on ${ground}, is at least ${least} (${theme})`, () => {
				expect(contrastRatio(tokens.get(over)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(least);
			});
		}
	}
});

describe('a dark window', () => {
	it('sets exactly the colours of a light one', () => {
		expect(coloursOf('dark').sort()).toEqual(coloursOf('light').sort());
	});
});

describe('paper', () => {
	it('sets exactly the colours of a light window', () => {
		expect(coloursOf('print').sort()).toEqual(coloursOf('light').sort());
	});
});
