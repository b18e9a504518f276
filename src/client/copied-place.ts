/** Entries of lists, and charts: they say themselves how they are known and what to beware of. */
export const ENTRIES = '.figure,.term-entry,:is(.events,.arguments,.positions,.evidence-list)>li';

/** The page's address, for others: on a disk there is none, as it would tell the name of a folder. */
export function addressHere({ location }: Document): string {
	return location.protocol === 'file:' ? '' : location.href.split('#')[0]!;
}
