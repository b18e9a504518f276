import type { Handout } from '../schemas/handout.ts';
import { chapterHref } from './navigation.ts';

/** The page that lists the handouts. */
export const HANDOUTS = 'handouts';

/** The name of a sheet's page without its ending. */
export function handoutSlug({ id }: Pick<Handout, 'id'>): string {
	return `${HANDOUTS}/${id}`;
}

/** The address of a sheet's page, from the site's root. */
export function handoutHref(handout: Pick<Handout, 'id'>): string {
	return chapterHref(handoutSlug(handout));
}

/** The files of all pages of handouts, to which chapters may link. */
export function handoutFiles(handouts: readonly Pick<Handout, 'id'>[]): string[] {
	return [HANDOUTS, ...handouts.map(handoutSlug)].map((slug) => `${slug}.html`);
}
