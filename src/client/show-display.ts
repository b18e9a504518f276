import { DARK_WINDOW, DISPLAY_WORDS, type Display, type DisplayGroup } from '../model/display.ts';

/** How the page looks by choice, as `showDisplay` showed it: the address of a page that still loads is without it. */
export function shownDisplay({ documentElement: root }: Document): Display {
	const groups = Object.keys(DISPLAY_WORDS) as DisplayGroup[];
	return Object.fromEntries(groups.map((group) => [group, root.getAttribute(`data-${group}`) ?? undefined]));
}

/** Shows a page as a reader chose: the styles read the attributes of the root, and the dark colours have a sheet. */
export function showDisplay(document: Document, display: Display): void {
	const root = document.documentElement;
	for (const group of Object.keys(DISPLAY_WORDS) as DisplayGroup[]) {
		const word = display[group];
		if (word) root.setAttribute(`data-${group}`, word);
		else root.removeAttribute(`data-${group}`);
	}
	const dark = document.querySelector<HTMLStyleElement>('[data-dark]');
	// On screens alone: paper is light, whatever is chosen.
	if (dark) dark.media = display.colours ? (display.colours === 'dark' ? 'screen' : 'not all') : DARK_WINDOW;
}
