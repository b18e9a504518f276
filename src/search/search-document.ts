import type { SearchEntry } from '../engine/block.ts';
import type { searchKinds } from '../words/en/scripts.ts';
import type { Fits } from './phrases.ts';

/** Kinds of entry that the search finds. */
export type SearchKind = keyof typeof searchKinds;

/** One entry that the search finds: a place on the site with its words. */
export interface SearchDocument extends Omit<SearchEntry, 'kind'> {
	kind: SearchKind;
	/** Its address from the site's root, without a slash before it: `coalition.html#estonia`. */
	address: string;
}

/** A word that this site avoids, as the glossary prints it, what it says instead, and the glossary’s entry. */
export type AvoidedWord = { word: string; say: string; why: string; address: string };

/** All that the search in the browser knows. */
export interface SearchIndex {
	/** The short names of pages, by file. */
	pages: Readonly<Record<string, string>>;
	documents: readonly SearchDocument[];
	/** Names of the same thing: "National Crime Agency" and "NCA". Whoever searches for one finds the others. */
	names: readonly (readonly string[])[];
	avoided: readonly AvoidedWord[];
	/** Places that answer a query which their words alone do not find. */
	leads: readonly Lead[];
}

/** Places that come before all that the words of a query find. */
export type Lead = Fits & { addresses: readonly string[] };
/** The name under which the index script leaves the index. */
export const INDEX_GLOBAL = 'fiveDemandsSearchIndex';

/** The index as a classic script: `fetch` and modules do not work from a disk. */
export function formatIndexScript(index: SearchIndex): string {
	return `globalThis.${INDEX_GLOBAL}=${JSON.stringify(index)};\n`;
}

export function fileOf(address: string): string {
	return address.split('#')[0]!;
}
