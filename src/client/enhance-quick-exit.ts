/** How often Shift must be pressed to leave, as on GOV.UK's "Exit this page". */
const PRESSES = 3;
/** Within how many milliseconds of each other. */
const PAUSE_MS = 5000;

/**
 * Makes the link out of the site take the place of the current page in the tab's history, and lets three
 * presses of Shift do the same. Pages visited before remain in the history: a site cannot take them out.
 * Without scripts the link still leads out.
 */
export function enhanceQuickExit(document: Document, window: Window): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
	if (!link) return;
	const leave = () => {
		document.body.hidden = true;
		window.location.replace(link.href);
	};
	link.title = 'Or press Shift three times';
	link.addEventListener('click', (event) => {
		if (event.button !== 0 || event.metaKey || event.ctrlKey) return;
		event.preventDefault();
		leave();
	});

	let presses = 0;
	let last = 0;
	document.addEventListener('keyup', (event) => {
		if (event.key !== 'Shift') {
			presses = 0;
			return;
		}
		presses = event.timeStamp - last < PAUSE_MS ? presses + 1 : 1;
		last = event.timeStamp;
		if (presses === PRESSES) leave();
	});
}
