import { createElement } from '../../engine/client/elements.ts';
import { quickExit } from '../../words/en/scripts.ts';

/** How often Shift must be pressed to leave, as on GOV.UK's "Exit this page". */
const PRESSES = 3;
/** Within how many milliseconds of each other. */
const PAUSE_MS = 5000;

/**
 * Makes the link out of the site blank the page at once and take its place in the tab's history, and lets three presses
 * of Shift alone do the same, in the fields of forms too: who types may have to flee. It leads to a page elsewhere, so that not even the address bar tells. A copy opened from a disk
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
	const { hint = quickExit.hint, onceMore = quickExit.onceMore } = link.dataset;
	link.title = hint;
	link.addEventListener('click', (event) => {
		if (event.button !== 0 || event.metaKey || event.ctrlKey) return;
		event.preventDefault();
		leave();
	});

	const status = createElement(document, 'p', { class: 'exit-warning', role: 'status' });
	document.body.append(status);
	let presses = 0;
	let pause = 0;
	const count = (next: number) => {
		presses = next;
		status.textContent = presses === PRESSES - 1 ? onceMore : '';
		window.clearTimeout(pause);
		if (presses > 0) pause = window.setTimeout(count, PAUSE_MS, 0);
	};
	// A Shift that goes with another key or a press, as in Shift+Tab, is none.
	let isAlone = false;
	for (const type of ['keydown', 'pointerdown'] as const)
		document.addEventListener(type, (event) => {
			isAlone = 'key' in event && event.key === 'Shift';
			if (!isAlone) count(0);
		});
	document.addEventListener('keyup', ({ key }) => {
		if (key !== 'Shift' || !isAlone) return;
		isAlone = false;
		if (presses === PRESSES - 1) leave();
		else count(presses + 1);
	});
}
