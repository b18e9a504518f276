import { createElement } from './elements.ts';

/** How often Shift must be pressed to leave, as on GOV.UK's "Exit this page". */
const PRESSES = 3;
/** Within how many milliseconds of each other. */
const PAUSE_MS = 5000;

/**
 * Makes the link out of the site blank the page at once and take its place in the tab's history, and lets three presses
 * of Shift do the same. It leads to a page elsewhere where there is a network, so that not even the address bar tells,
 * and else to the neutral page beside this one, where the link leads without scripts too. Pages visited before remain in
 * the history: a site cannot take them out.
 */
export function enhanceQuickExit(document: Document, window: Window): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
	if (!link) return;
	const leave = () => {
		document.body.hidden = true;
		document.title = ' ';
		window.location.replace((window.navigator.onLine && link.dataset.quickExit) || link.href);
	};
	link.title = 'Or press Shift three times';
	link.addEventListener('click', (event) => {
		if (event.button !== 0 || event.metaKey || event.ctrlKey) return;
		event.preventDefault();
		leave();
	});

	const status = createElement(document, 'p', { class: 'visually-hidden', role: 'status' });
	link.after(status);
	let presses = 0;
	let last = 0;
	document.addEventListener('keyup', (event) => {
		presses = event.key !== 'Shift' ? 0 : event.timeStamp - last < PAUSE_MS ? presses + 1 : 1;
		last = event.timeStamp;
		if (presses === PRESSES) leave();
		else if (presses === PRESSES - 1) status.textContent = 'Press Shift once more to leave this site';
		else status.textContent = '';
	});
}
