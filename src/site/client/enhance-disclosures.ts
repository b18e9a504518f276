import { splitAddress } from '../../engine/client/chart-state.ts';
import { openAround } from '../../engine/client/open-around.ts';

/** Opens what holds the place a link leads to, also where the address does not change or the browser leaves it closed. */
export function openForTarget(document: Document, window: Window): void {
	const openFor = (hash: string) => {
		const { id } = splitAddress(hash);
		const target = id ? document.getElementById(id) : null;
		return target && openAround(target) ? target : null;
	};
	// The browser looked for the place while it was closed.
	const open = () => openFor(window.location.hash)?.scrollIntoView();
	window.addEventListener('hashchange', open);
	document.addEventListener('click', ({ target }) => {
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href*="#"]');
		// A link to the address where the reader is already changes nothing: only a click tells.
		if (link && link.hash && link.pathname === window.location.pathname) openFor(link.hash);
	});
	open();
}

/** Opens for printing what is closed, where styles cannot, and closes it again. */
export function openForPrint(document: Document, window: Window): void {
	let opened: HTMLDetailsElement[] = [];
	window.addEventListener('beforeprint', () => {
		opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
		for (const details of opened) details.open = true;
	});
	window.addEventListener('afterprint', () => {
		for (const details of opened) details.open = false;
	});
}
