import type { Handout } from './handout.ts';
import { chapterHref } from '../../engine/navigation.ts';
import { definePage } from '../../engine/site-page.ts';
import { words } from '../../words/words.ts';

const { handouts: says, handout: one, lessons } = words.teaching;
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

/** The list of the handouts, and every sheet. */
export const HANDOUT_PAGES = definePage({
	name: HANDOUTS,
	label: says.label,
	under: 'teach',
	inFolder: 'page',
	listed: says.label,
	pages: ({ handouts }) => [
		{
			slug: HANDOUTS,
			cited: says.title,
			found: { kind: 'handout', title: says.title, names: says.searchNames, text: says.found },
		},
		...handouts.map((handout) => ({
			slug: handoutSlug(handout),
			cited: lessons.titled(one.kind, handout.title),
			found: {
				kind: 'handout' as const,
				title: lessons.titled(one.kind, handout.title),
				text: says.about(handout.about, handout.question),
				...(handout.names && { names: handout.names.join(', ') }),
			},
		})),
	],
});
