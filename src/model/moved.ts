import type { Moved } from '../schemas/moved.ts';
import type { Address } from './addresses.ts';

/** A link from where something stood to where it stands now. */
export interface MovedLink {
	/** The id under which it stood; none where the whole page moved. */
	id?: string;
	/** Where it stands now, from the site's root. */
	href: string;
	/** What the address stood for. */
	title: string;
	since: string;
	why: string;
}

/** What all that the frame of a page brings is called; it is there on every page. */
const FRAME = new Set(['main', 'chapters']);

/** The links of a page to what stood on it and stands on another page now. */
export function movedFrom(file: string, moves: readonly Moved[], register: readonly Address[]): MovedLink[] {
	// Most pages have none, and the register is long: it is looked through for each.
	return moves
		.filter(({ from }) => from.startsWith(`${file}#`))
		.map(({ from, to, since, why }) => ({
			id: from.split('#')[1]!,
			href: `/${to}`,
			title: register.findLast(({ address }) => address === from)?.meaning ?? '',
			since,
			why,
		}));
}

/**
 * The places of a page that moved as a whole, each with where it stands now: where a record of its own says, under the same id
 * on the new page, or else on that page.
 */
export function placesOfMoved({ from: page, to }: Moved, moves: readonly Moved[], register: readonly Address[]) {
	const [target] = to.split('#');
	const known = new Set(register.map(({ address }) => address));
	return register.flatMap(({ address, meaning }) => {
		const [file, id] = address.split('#');
		if (file !== page || id === undefined || FRAME.has(id)) return [];
		const own = moves.find(({ from }) => from === address)?.to;
		const same = `${target!}#${id}`;
		return [{ id, title: meaning, href: `/${own ?? (known.has(same) ? same : to)}` }];
	});
}
