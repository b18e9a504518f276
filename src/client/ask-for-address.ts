/** What a script asks the site's own by, which knows the reader's choice of how pages look and adds it. */
export const ADDRESS_ASKED = 'addressasked';

/** Has an address, whole or from `#` on, put in the place of the current one in the tab's history (`replaceAddress`). */
export function askForAddress(window: Window, address: string): void {
	window.dispatchEvent(new CustomEvent(ADDRESS_ASKED, { detail: address }));
}
