import { withColours } from '../model/display.ts';

/** The longest query, in characters. */
export const QUERY_LIMIT = 200;

/** A query as an address gives it. */
export interface AddressedQuery {
	query: string;
	/** True where the address held something that could not be read, or more than a query may hold. */
	isDamaged: boolean;
}

const START = '#q=';

/**
 * A query as it is searched: one line, without control characters, signs that turn the direction of writing, and halves
 * of characters; at most `QUERY_LIMIT` characters.
 */
export function cleanQuery(text: string): string {
	const line = text
		.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return [...line].slice(0, QUERY_LIMIT).join('').trim();
}

/** The query in an address such as `#q=upload+filter`. `undefined` where it holds none. Never throws. */
export function readQuery(hash: string): AddressedQuery | undefined {
	if (!hash.startsWith(START)) return undefined;
	const written = withColours(hash, '').slice(START.length).replaceAll('+', ' ');
	let isDamaged = false;
	// Runs of escapes are read one by one, so that a broken one costs no more than itself.
	const text = written.replace(/(?:%[0-9a-f]{2})+|%/gi, (escapes) => {
		try {
			return decodeURIComponent(escapes);
		} catch {
			isDamaged = true;
			return ' ';
		}
	});
	const query = cleanQuery(text);
	return { query, isDamaged: isDamaged || query !== text.replace(/\s+/g, ' ').trim() };
}

/** The address of a query, from `#` on. */
export function formatQuery(text: string): string {
	// A tilde parts a query from the reader's choice of colours.
	return START + encodeURIComponent(cleanQuery(text)).replaceAll('%20', '+').replaceAll('~', '%7E');
}
