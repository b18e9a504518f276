import { createElement } from '../../engine/client/elements.ts';
import { quickExit } from '../../words/en/scripts.ts';

/** How often Shift must be pressed to leave, as on GOV.UK's "Exit this page". */
const PRESSES = 3;
/** Within how many milliseconds of each other. */
const PAUSE_MS = 5000;

/**
 * Makes the link out of the site blank the page at once and take its place in the tab's history, and lets three presses
 * of Shift do the same. It leads to a page elsewhere, so that not even the address bar tells. A copy opened from a disk
 * without a network leads to the neutral page beside this one, where the link leads without scripts too; a page of a
 * server does not, because without a network that page cannot come either, and the browser would name the site in its
 * message. Pages visited before remain in the history: a site cannot take them out.
 *
 * In a frame it takes the whole tab along, with the page around, if that page lets it. Where it does not, the frame alone
 * shows the neutral page.
 */
export function enhanceQuickExit(document: Document, window: Window): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
	if (!link) return;
	const leave = () => {
		document.body.hidden = true;
		document.title = ' ';
		const isReachable = window.navigator.onLine || window.location.protocol !== 'file:';
		const address = (isReachable && link.dataset.quickExit) || link.href;
		const isFramed = window.top !== window;
		try {
			(window.top ?? window).location.replace(address);
		} catch {
			// The page around forbids it.
		}
		if (isFramed) window.location.replace(link.href);
	};
	// Pages in other languages have no words for it; it does the same there.
	const isEnglish = document.documentElement.lang.startsWith('en');
	if (isEnglish) link.title = quickExit.hint;
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
		else status.textContent = isEnglish && presses === PRESSES - 1 ? quickExit.onceMore : '';
	});
}
