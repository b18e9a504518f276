import type { APIRoute } from 'astro';
import { tokensIn } from '../tokens.ts';

/** What a token is shown by, where its name begins so. The policy of the pages allows no style in the page itself. */
const SHOWN_BY: readonly [start: string, rule: (token: string) => string][] = [
	['--size-', (token) => `font-size: ${token}`],
	['--space-', (token) => `inline-size: ${token}`],
	['--line', (token) => `border-block-start: ${token} solid; margin-block-end: 1rem`],
	['--text', (token) => `font-family: ${token}`],
	['--display', (token) => `font-family: ${token}`],
];

/** A class for each token that is shown by what it does: `token--size-h1`. */
export const GET: APIRoute = () => {
	const rules = [...tokensIn(process.cwd(), 'light').keys()].flatMap((name) =>
		SHOWN_BY.filter(([start]) => name.startsWith(start)).map(([, rule]) => `.token${name} { ${rule(`var(${name})`)} }`),
	);
	rules.push('.space-bar { display: inline-block; block-size: 1rem; background: var(--accent) }');
	return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
