import type { Specimens } from '../engine/specimens.ts';

/** One side of a dispute as it stands in a chapter, between the tags of both. */
const side = (title: string) =>
	`<section class="case" aria-label="${title}"><p class="case-title">${title}</p><p>Its holders say why.</p></section>`;
const door = (title: string) => `<h3>${title}</h3><ul><li><a href="#main">A page</a>: what it answers.</li></ul>`;

/** Other blocks of running text stand in the example chapter. */
export const specimens: Specimens = {
	TwoCases: [{ slot: side('The case for one thing') + side('The case for another') }],
	Case: [{ title: 'The case for one thing', slot: '<p>Its holders say why.</p>' }],
	Doors: [{ slot: door('If you are new') + door('If you teach') }],
	Reach: [{ slot: 'mid-September 2026' }],
	ReachByTopic: [{}],
	Download: [{ form: 'page' }],
	Corrections: [{}],
	CorrectionRoute: [{}],
};
