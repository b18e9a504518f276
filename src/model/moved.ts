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

/** Ids that the frame of a page brings. Every page has them, so they never move. */
const FRAME = new Set(['main', 'chapters']);

/** The links of a page to what stood on it and stands on another page now. */
export function movedFrom(file: string, moves: readonly Moved[], register: readonly Address[]): MovedLink[] {
	// The register is long, so it is searched only for the few addresses that moved from this page.
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
 * The places of a page that moved as a whole, each with where it stands now: the address in a record of its own, else the same id
 * on the new page, else the new page itself.
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
