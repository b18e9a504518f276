/** English words of the search that the build writes; those of its script are in `scripts.ts`. */
export const search = {
	/** What the index from A to Z calls the places of a word. */
	places: {
		page: 'page',
		term: 'word explained',
		help: 'help',
		position: 'position',
		country: (count: number, status: string) => `one of the ${count}, ${status}`,
		see: (term: string) => `see ${term}`,
	},
	/** The figures of a series, in the index. */
	figures: (figures: readonly string[]) => `Figures: ${figures.join('; ')}.`,
	/** A report of the press. */
	reportOf: (date: string | undefined) => `Report of ${date ?? 'unknown date'}.`,
};
