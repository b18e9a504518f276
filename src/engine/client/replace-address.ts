import { withColours } from '../display.ts';
import { shownColours } from './show-display.ts';

/** Puts an address, whole or from `#` on, in the place of the current one in the tab's history, with the reader's colours. */
export function replaceAddress(window: Window, address: string): void {
	const place = new URL(address, window.location.href).href;
	const whole = withColours(place, shownColours(window.document));
	if (whole === window.location.href) return;
	try {
		window.history.replaceState(window.history.state, '', whole);
	} catch {
		// Some browsers refuse many changes in a short time. What the reader sees holds without its address.
	}
}
