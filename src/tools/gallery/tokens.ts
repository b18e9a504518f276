import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The custom properties of a stylesheet, in the order of the file: `--page` → `#fcfbf8`. */
export type Tokens = ReadonlyMap<string, string>;

/** The files of `src/site/styles/foundation` that set tokens: the first sets all, the others those that differ. */
export const TOKEN_FILES = { light: 'tokens.css', dark: 'dark.css', print: 'print.css' } as const;
export type TokenTheme = keyof typeof TOKEN_FILES;

/** Reads the custom properties that a text in CSS sets; of one that is set twice, the last. */
export function parseTokens(css: string): Tokens {
	const plain = css.replace(/\/\*.*?\*\//gs, '');
	return new Map([...plain.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));
}

/** The tokens that one of the files sets itself. */
export function ownTokens(root: string, theme: TokenTheme): Tokens {
	return parseTokens(readFileSync(join(root, 'src/site/styles/foundation', TOKEN_FILES[theme]), 'utf8'));
}

/** All tokens as they hold in a theme. */
export function tokensIn(root: string, theme: TokenTheme): Tokens {
	return new Map([...ownTokens(root, 'light'), ...ownTokens(root, theme)]);
}

/** True for the value of a colour token. */
export function isColour(value: string): boolean {
	return value.startsWith('#') || value === 'transparent';
}

/**
 * The contrast of two colours by WCAG 2.2, from 1 to 21.
 *
 * @param over as `#rrggbb`
 * @param ground as `#rrggbb`, or `transparent` on white paper
 * @throws if a colour is written otherwise
 */
export function contrastRatio(over: string, ground: string): number {
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
export interface ContrastDuty {
	over: string;
	ground: string;
	/** The least contrast. */
	least: number;
	/** What the pair is for. */
	use: string;
}

/** What each pair owes. Text that is read at length has AAA; links and buttons AA; lines with a meaning 3:1. */
export const CONTRAST_DUTIES: readonly ContrastDuty[] = [
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
