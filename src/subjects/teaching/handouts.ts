import type { Handout } from './handout.ts';
import { chapterHref } from '../../engine/navigation.ts';
import { definePage } from '../../engine/site-page.ts';

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
	label: 'Handouts',
	under: 'teach',
	inFolder: 'page',
	foot: { label: 'Handouts', in: 'full' },
	pages: ({ handouts }) => [
		{
			slug: HANDOUTS,
			found: {
				kind: 'handout',
				title: 'Handouts to print',
				names: 'handout, worksheet, worksheets, print, printable, printout, photocopy, A4',
				text: 'Sheets for a class, each on one side of paper.',
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
			];
		}),
	],
});
