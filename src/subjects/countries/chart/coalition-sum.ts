import { coalition as words } from '../../../words/en/scripts.ts';

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

/** A country, as a sum speaks of it. */
type Counted = { id: string; name: string; isNamed: boolean };
/** The most countries that are told by name; of more the number is told. */
const MOST_NAMED = 4;

/** Says what was added up, whether that makes as many as there are countries, and why this proves nothing. */
export function describeSum(
	{ total, countries: added, shared }: ReturnType<typeof addUp>,
	countries: readonly Counted[],
	isAlike: boolean,
	/** The groups by name, where they are said first. */
	groups: readonly string[] = [],
): string {
	const namesOf = (of: (country: Counted) => boolean) => words.list(countries.filter(of).map(({ name }) => name));
	const once = shared.length > MOST_NAMED ? `${shared.length}` : namesOf(({ id }) => shared.includes(id));
	const leftOut = namesOf(({ id, isNamed }) => isNamed && !added.has(id));
	const off = total - countries.length;
	return [
		`${groups.length > 0 ? words.way(words.list(groups)) : ''}${words.added(total, once)}`,
		off === 0 ? words.fits : words.misses(off),
		off === 0 && isAlike && words.same,
		leftOut && words.leftOut(leftOut),
	]
		.filter(Boolean)
		.join(' ');
}
