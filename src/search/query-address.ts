import { withColours } from '../engine/display.ts';

/** The longest query, in characters. */
export const QUERY_LIMIT = 200;
/** A query as an address gives it; damaged where that held what could not be read, or more than a query may hold. */
export type AddressedQuery = { query: string; isDamaged: boolean };

/** A query as it is searched: one line of letters and signs that can be seen, at most `QUERY_LIMIT` characters. */
export function cleanQuery(text: string): string {
	const line = text
		.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\ufffd]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return [...line].slice(0, QUERY_LIMIT).join('').trim();
}

/** The query in an address such as `#q=upload+filter`. `undefined` where it holds none. Never throws. */
export function readQuery(hash: string): AddressedQuery | undefined {
	if (!hash.startsWith('#q=')) return undefined;
	const text = new URLSearchParams(withColours(hash, '').slice(1)).get('q')!;
	const query = cleanQuery(text);
	return { query, isDamaged: query !== text.replace(/\s+/g, ' ').trim() };
}

/** The address of a query, from `#` on. A tilde, which parts a query from how pages look, is escaped. */
export function formatQuery(text: string): string {
	return `#${new URLSearchParams({ q: cleanQuery(text) }).toString()}`;
}
