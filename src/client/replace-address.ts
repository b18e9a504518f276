import { withDisplay } from '../model/display.ts';
import { shownDisplay } from './show-display.ts';

/**
 * Puts an address in the place of the current one in the tab's history, with the reader's choice of how pages look.
 *
 * @param address whole, or from `#` on
 */
export function replaceAddress(window: Window, address: string): void {
	const place = new URL(address, window.location.href).href;
	const whole = withDisplay(place, shownDisplay(window.document));
	if (whole === window.location.href) return;
	try {
		window.history.replaceState(window.history.state, '', whole);
	} catch {
		// Some browsers refuse many changes in a short time. What the reader sees holds without its address.
	}
}
