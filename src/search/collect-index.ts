import type { SiteContent } from '../engine/site-content.ts';
import { collectDocuments, pageNames } from './collect-documents.ts';
import type { AvoidedWord, SearchIndex } from './search-document.ts';
import type { Term } from '../subjects/glossary/term.ts';

/** All that the search knows. */
export function collectIndex(content: SiteContent): SearchIndex {
	const documents = collectDocuments(content);
	const { terms, searchNames, searchLeads } = content.facts;
	const entries = new Map(
		documents.filter(({ kind }) => kind === 'term').map(({ address }) => [address.split('#')[1], address]),
	);
	return {
		pages: pageNames(content, documents),
		documents,
		// Names of the same thing: a term of the glossary and its other names, and those that editors have listed.
		names: [
			...terms.flatMap(({ term, aliases }) => (aliases ? [[term, ...aliases]] : [])),
			...searchNames.map(({ names }) => names),
		],
		avoided: collectAvoidedWords(terms, (id) => entries.get(id)!),
		leads: searchLeads.map(({ addresses, words, alone, except }) => ({ addresses, words, alone, except })),
	};
}

/** What of a term its words are read from. */
export type TermOfWords = Pick<Term, 'id' | 'term' | 'avoid'>;

/** The words that the glossary avoids, each alone: two may be written with a slash, and what is avoided in brackets. */
export function collectAvoidedWords(terms: readonly TermOfWords[], addressOf: (id: string) => string): AvoidedWord[] {
	return terms.flatMap(({ id, term, avoid = [] }) =>
		avoid.flatMap(({ term: words, say, why }) =>
			words
				.replace(/\s*\([^)]*\)/g, '')
				.split(' / ')
				.map((word): AvoidedWord => ({ word: word.trim(), say: say ?? term, why, address: addressOf(id) })),
		),
	);
}
