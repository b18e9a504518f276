/**
 * Puts an address in the place of the current one in the tab's history.
 *
 * @param address whole, or from `#` on
 */
export function replaceAddress(window: Window, address: string): void {
	try {
		window.history.replaceState(window.history.state, '', address);
	} catch {
		// Some browsers refuse many changes in a short time. What the reader sees holds without its address.
	}
}
