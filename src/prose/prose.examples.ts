import type { Specimens } from '../engine/specimens.ts';

/** One side of a dispute as it stands in a chapter, between the tags of both. */
const side = (title: string) =>
	`<section class="case" aria-label="${title}"><p class="case-title">${title}</p><p>Its holders say why.</p></section>`;
const door = (title: string) => `<p><a href="#main">${title}</a>, because it answers a question.</p>`;

/** Other blocks of running text stand in the example chapter. */
export const specimens: Specimens = {
	TwoCases: [{ slot: side('The case for one thing') + side('The case for another') }],
	Case: [{ title: 'The case for one thing', slot: '<p>Its holders say why.</p>' }],
	Doors: [{ slot: door('A page') + door('Another page') }],
	PageIndex: [
		{
			places: [
				{ href: '/a.html', label: 'A page' },
				{
					href: '/b.html',
					label: 'Another page',
					within: [{ href: '/b.html#evidence', label: 'Evidence', after: ': 3 claims' }],
				},
			],
		},
	],
	Reach: [{ slot: 'mid-September 2026' }],
	ReachByTopic: [{}],
	Download: [{ form: 'page' }],
};
