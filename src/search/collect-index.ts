import type { SiteContent } from '../content/content.ts';
import { collectDocuments, pageNames } from './collect-documents.ts';
import { collectAvoidedWords, collectNames } from './collect-names.ts';
import type { SearchIndex } from './search-document.ts';

/** All that the search knows. */
export function collectIndex(content: SiteContent): SearchIndex {
	const documents = collectDocuments(content);
	const { terms } = content.facts;
	const entries = new Map(
		documents.filter(({ kind }) => kind === 'term').map(({ address }) => [address.split('#')[1], address]),
	);
	return {
		pages: pageNames(content, documents),
		documents,
		names: collectNames(terms, content.search.names),
		avoided: collectAvoidedWords(terms, (id) => entries.get(id)!),
		leads: content.search.leads.map(({ addresses, words, alone, except }) => ({ addresses, words, alone, except })),
	};
}
