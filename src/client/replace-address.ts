import { withDisplay } from '../model/display.ts';
import { ADDRESS_ASKED } from './ask-for-address.ts';
import { shownDisplay } from './show-display.ts';

/** Gives the scripts of single pages the addresses that they ask for. */
export function enhanceAddress(_document: Document, window: Window): void {
	window.addEventListener(ADDRESS_ASKED, (event) => replaceAddress(window, (event as CustomEvent<string>).detail));
}

/** Puts an address in the place of the current one in the tab's history, with the reader's choice of how pages look. */
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
