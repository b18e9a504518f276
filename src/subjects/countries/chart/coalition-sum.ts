/** Countries that can be added up together. */
export interface SumGroup {
	id: string;
	/** What they are, after their number. */
	called: string;
	/** Their ids. */
	countries: readonly string[];
}

/** What groups add up to, with others beside them: a country counts once, in however many of the groups it is. */
export function addUp(groups: readonly Pick<SumGroup, 'countries'>[], others = 0) {
	const all = groups.flatMap(({ countries }) => countries);
	const countries = new Set(all);
	return {
		total: countries.size + others,
		/** The numbers as they stand before what is counted twice is taken off. */
		parts: [...groups.map((group) => group.countries.length), others].filter((part) => part > 0),
		countries,
		/** Those that are in more than one of the groups. */
		shared: [...countries].filter((id) => all.indexOf(id) !== all.lastIndexOf(id)),
	};
}
