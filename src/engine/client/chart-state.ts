import { withColours } from '../display.ts';
import { queryWords } from '../../text/query-words.ts';

/** One thing that a reader can choose: its key in the address, and what it may be. */
export interface Field {
	/** What may stand after the key: one of these, or any words as `queryWords` gives them, joined by `+`. */
	values: readonly string[] | 'words';
	/** Whether several may be chosen at once; they are separated by commas. */
	isMultiple?: boolean;
}

/** What a chart lets a reader choose, by key in the address. */
export type Fields<Key extends string> = Readonly<Record<Key, Field>>;
/** What is chosen, by key. An empty list is the default view. */
export type State<Key extends string> = Record<Key, readonly string[]>;

/**
 * The two parts of an address after its `#`: `#coalition-chart?others=4` is the place `coalition-chart` with the view `others=4`.
 * The reader's choice of colours is no part of either. Never throws: a broken escape is taken as it stands.
 */
export function splitAddress(hash: string): { id: string; view: string } {
	const text = unescapeSafely(withColours(hash, '').replace(/^#/, ''));
	const mark = text.indexOf('?');
	return mark < 0 ? { id: text, view: '' } : { id: text.slice(0, mark), view: text.slice(mark + 1) };
}

/** The default view: nothing is chosen. */
export const defaultState = <Key extends string>(fields: Fields<Key>): State<Key> =>
	Object.fromEntries(Object.keys(fields).map((key) => [key, []])) as unknown as State<Key>;

/** Reads a view such as `groups=eu-members,left-eu&others=4`. `undefined` if any part of it is not one of the fields’. */
export function parseState<Key extends string>(view: string, fields: Fields<Key>): State<Key> | undefined {
	const state = defaultState(fields);
	for (const part of view.split('&').filter(Boolean)) {
		const [key, list, ...rest] = part.split('=');
		if (!isKey(key, fields) || !list || rest.length > 0 || state[key].length > 0) return undefined;
		const { values, isMultiple } = fields[key];
		const chosen = [...new Set(list.split(','))];
		const isAllowed = (value: string) =>
			values === 'words' ? queryWords(value).join('+') === value : values.includes(value);
		if (!chosen.every(isAllowed) || (chosen.length > 1 && !isMultiple)) return undefined;
		state[key] = chosen;
	}
	return state;
}

/** Writes the address of a view, from `#` on. Without a choice it is the address of the chart. */
export function formatAddress<Key extends string>(id: string, state: State<Key>): string {
	const parts = Object.entries<readonly string[]>(state)
		.filter(([, chosen]) => chosen.length > 0)
		.map(([key, chosen]) => `${key}=${chosen.join(',')}`);
	return `#${id}${parts.length > 0 ? '?' : ''}${parts.join('&')}`;
}

const isKey = <Key extends string>(key: string | undefined, fields: Fields<Key>): key is Key =>
	key !== undefined && Object.hasOwn(fields, key);

function unescapeSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
