import type { Term } from './term.ts';

/** A word that is explained where it is first used, and the id of the explanation. */
export type ExplainedWord = { id: string; term: Term };

/**
 * Explains words where they are first used. Where a section first uses a term, a closed disclosure with its definition
 * follows the paragraph, or ends the list item or cell: a disclosure may not stand in a paragraph. The word leads there,
 * and so does each later use in that section.
 */
export function createExplainer(terms: readonly Term[]) {
	const uses = new Map<string, number>();
	let section = new Map<string, string>();
	let waiting: ExplainedWord[] = [];
	return {
		beginSection() {
			section = new Map();
		},
		/** The id of the explanation to which a use of a term leads. */
		idFor(termId: string): string {
			const known = section.get(termId);
			if (known !== undefined) return known;
			const count = (uses.get(termId) ?? 0) + 1;
			const id = `word-${termId}-${count}`;
			uses.set(termId, count);
			section.set(termId, id);
			waiting.push({ id, term: terms.find((term) => term.id === termId)! });
			return id;
		},
		/** The words that were used since it was last asked, to be explained here. */
		takeWaiting(): readonly ExplainedWord[] {
			const taken = waiting;
			waiting = [];
			return taken;
		},
	};
}
