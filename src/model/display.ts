/**
 * What readers can choose of how pages look, and how it goes from page to page: in the address behind `#`, which no
 * server sees. Words that are joined by full stops stand for the choices, each word for one: `#display=larger.wide.dark`,
 * and behind a place on the page `#events~display=dark`. Addresses of before have it in the query, `?display=dark`, and hold.
 */

/** The words of each choice. No word stands twice, so that the order in the address does not matter. */
export const DISPLAY_WORDS = {
	/** The size of all text: 125 and 150 per cent of the usual. */
	'text-size': ['larger', 'largest'],
	/** Room between letters, words, lines and paragraphs. */
	spacing: ['wide'],
	/** Without a word, the colours are those that the device asks for. */
	colours: ['light', 'dark'],
} as const;
export type DisplayGroup = keyof typeof DISPLAY_WORDS;

/** What is chosen, by group. A group that is left out looks as usual. */
export type Display = { readonly [Group in DisplayGroup]?: string | undefined };

/** When the colours of a dark window hold, unless a reader chooses. */
export const DARK_WINDOW = '(prefers-color-scheme: dark)';

/** The key in the address, written out in the expressions below. */
const KEY = 'display';

/** The choice at the end of what stands behind `#`. No id of a page, view of a chart or query holds a tilde. */
const IN_FRAGMENT = /(^#|~)display=[^~]*$/;

const GROUPS = Object.keys(DISPLAY_WORDS) as DisplayGroup[];

/**
 * The choice in an address. A word that is not known counts for nothing; of two words of a group the first of the group
 * holds. Never throws.
 */
export function parseDisplay({ hash, search }: Pick<URL, 'hash' | 'search'>): Display {
	// Every page waits for this script, so it must be short: one expression serves `#` and the query.
	const words = /[?&#~]display=([^?&~]*)/.exec(hash + search)?.[1]!.split('.') ?? [];
	return Object.fromEntries(GROUPS.map((group) => [group, DISPLAY_WORDS[group].find((word) => words.includes(word))]));
}

/** What stands behind `#` without the choice: a place on the page, a view or a query. Empty where there is none. */
export function withoutDisplay(hash: string): string {
	return hash.replace(IN_FRAGMENT, '');
}

/** An address with the choice in it, in place of any other. Without a choice it is as it was, the key gone. */
export function withDisplay(address: string, display: Display): string {
	const url = new URL(address);
	if (url.searchParams.has(KEY)) url.searchParams.delete(KEY);
	const place = withoutDisplay(url.hash);
	const words = GROUPS.map((group) => display[group]).filter(Boolean);
	const fragment = words.length > 0 ? `${place ? `${place}~` : '#'}${KEY}=${words.join('.')}` : place;
	if (fragment !== url.hash) url.hash = fragment;
	return url.href;
}

/**
 * Where a link leads with the choice. Only the site's own pages carry it: not other sites, not files to take away, and
 * above all not the page that "Leave this site" leads to.
 *
 * @param address where the link leads, whole
 * @param root the address of the site's folder, ending in a slash
 */
export function carryDisplay(address: string, root: string, display: Display): string {
	const file = address.startsWith(root) ? address.slice(root.length) : '';
	return /^(?!measures\.|all\.|embed\/)[^?#]*\.html(?![^?#])/.test(file) ? withDisplay(address, display) : address;
}
