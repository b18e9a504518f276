import { DARK_WINDOW, type Colours } from '../display.ts';

/** The colours that the reader of this page has chosen. */
export const shownColours = ({ documentElement }: Document): Colours =>
	(documentElement.dataset['colours'] ?? '') as Colours;

/** Shows a page in the colours of a reader's choice: the dark ones have a sheet. The attribute also shows where to choose. */
export function showColours(document: Document, colours: Colours): void {
	document.documentElement.dataset['colours'] = colours;
	const dark = document.querySelector<HTMLStyleElement>('[data-dark]');
	// On screens alone: paper is light, whatever is chosen.
	if (dark) dark.media = colours ? (colours === 'dark' ? 'screen' : 'not all') : DARK_WINDOW;
}
