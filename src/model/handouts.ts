import type { Handout } from '../schemas/handout.ts';
import { chapterHref } from './navigation.ts';
import { definePage } from './site-page.ts';

/** The page that lists the handouts. */
export const HANDOUTS = 'handouts';

/** The name of a sheet's page without its ending, in usual print or in large print. */
export function handoutSlug({ id }: Pick<Handout, 'id'>, isLarge = false): string {
	return `${HANDOUTS}/${id}${isLarge ? '-large' : ''}`;
}

/** The address of a sheet's page, from the site's root. */
export function handoutHref(handout: Pick<Handout, 'id'>, isLarge = false): string {
	return chapterHref(handoutSlug(handout, isLarge));
}

/**
 * The address that a sheet prints, from the site's root: short enough to be typed, and the same wherever the sheet's own pages
 * and the page that it comes from may move. It leads to the sheet in the list of all.
 */
export function typedAddress({ number }: Pick<Handout, 'number'>): string {
	return `${HANDOUTS}.html#${number}`;
}

/** The list of the handouts, and every sheet. Large print is one step from each, and is neither found nor cited. */
export const HANDOUT_PAGES = definePage({
	name: HANDOUTS,
	label: 'Handouts',
	under: 'teach',
	inFolder: 'page',
	foot: { label: 'Handouts', in: 'full' },
	pages: ({ handouts }) => [
		{
			slug: HANDOUTS,
			ids: handouts.map(({ number }) => String(number)),
			found: {
				kind: 'handout',
				title: 'Handouts to print',
				names: 'handout, worksheet, worksheets, print, printable, printout, photocopy, A4',
				text: 'Sheets for a class, each on one side of paper and in large print.',
			},
		},
		...handouts.flatMap((handout) => {
			const title = `Handout: ${handout.title}`;
			return [
				{
					slug: handoutSlug(handout),
					cited: title,
					found: {
						kind: 'handout' as const,
						title,
						text: `${handout.about} To discuss: ${handout.question}`,
						...(handout.names && { names: handout.names.join(', ') }),
					},
				},
				{ slug: handoutSlug(handout, true) },
			];
		}),
	],
});
