import type { Term } from './term.ts';

/** A word that is explained, and the id of the explanation. */
export type ExplainedWord = { id: string; term: Term };

/**
 * Explains words in the section that uses them: it ends with one closed disclosure of all its terms, to which each use leads.
 * One behind each paragraph would break up what is read.
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
