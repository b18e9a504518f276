import { describe, expect, it } from 'vitest';
import { isColour, ownTokens, tokensIn, type TokenTheme } from '../../../src/tools/gallery/tokens.ts';

const ROOT = process.cwd();
const coloursOf = (theme: TokenTheme) =>
	[...ownTokens(ROOT, theme)].filter(([, value]) => isColour(value)).map(([name]) => name);

/** The contrast of two colours, `#rrggbb` or `transparent` on white paper, by WCAG 2.2, from 1 to 21. */
function contrastRatio(over: string, ground: string): number {
	const [darker, lighter] = [luminance(over), luminance(ground)].sort((a, b) => a - b) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance by WCAG 2.2, from 0 (black) to 1 (white). */
function luminance(colour: string): number {
	const digits = /^#([0-9a-f]{6})$/i.exec(colour === 'transparent' ? '#ffffff' : colour)?.[1];
	if (!digits) throw new Error(`"${colour}" is not a colour of six digits: write it as #rrggbb`);
	const [red, green, blue] = [0, 2, 4].map((at) => {
		const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A pair of colour tokens that stand on one another, and the contrast that it owes. */
interface ContrastDuty {
	over: string;
	ground: string;
	/** The least contrast. */
	least: number;
	/** What the pair is for. */
	use: string;
}

/** What each pair owes. Text that is read at length has AAA; links and buttons AA; lines with a meaning 3:1. */
const CONTRAST_DUTIES: readonly ContrastDuty[] = [
	...['--page', '--surface'].flatMap((ground) => [
		{ over: '--ink', ground, least: 7, use: 'text' },
		{ over: '--ink-soft', ground, least: 7, use: 'quiet text' },
		{ over: '--accent', ground, least: 4.5, use: 'links' },
		{ over: '--accent-strong', ground, least: 4.5, use: 'links pointed at' },
		{ over: '--rule-strong', ground, least: 3, use: 'lines with a meaning' },
		{ over: '--accent', ground, least: 3, use: 'lines of what is named' },
		{ over: '--signal', ground, least: 7, use: 'words and lines of what was changed' },
	]),
	{ over: '--on-accent', ground: '--accent', least: 4.5, use: 'buttons' },
	{ over: '--on-accent', ground: '--accent-strong', least: 4.5, use: 'buttons pointed at' },
	{ over: '--ink', ground: '--mark', least: 7, use: 'text that a link led to' },
	{ over: '--ink-soft', ground: '--mark', least: 4.5, use: 'quiet text that a link led to' },
	{ over: '--accent', ground: '--mark', least: 4.5, use: 'links in what a link led to' },
];

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
