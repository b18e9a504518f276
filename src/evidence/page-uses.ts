import type { NavigationLink } from '../engine/navigation.ts';

/** A place on a page that shows a source. */
export interface SourcePlace {
	/** Id on the page; none where the page shows the source without an address of its own. */
	id?: string;
	/** Its words in a list of places: "evidence 12", or the name of the record. */
	label: string;
}

/** Where one page shows a source. */
export interface PageUses {
	link: NavigationLink;
	/** In the order of the page's evidence, then of its lists. */
	places: SourcePlace[];
}
