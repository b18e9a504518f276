/** Event by which other scripts ask `site.js` to set the address; it adds the reader's display choice. */
export const ADDRESS_ASKED = 'addressasked';

/** Has an address, whole or from `#` on, put in the place of the current one in the tab's history (`replaceAddress`). */
export function askForAddress(window: Window, address: string): void {
	window.dispatchEvent(new CustomEvent(ADDRESS_ASKED, { detail: address }));
}
