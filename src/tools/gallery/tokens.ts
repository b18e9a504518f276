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
