/**
 * Light or dark colours by a reader's choice, and how it goes from page to page: at the end of what stands behind `#` in
 * the address, which no server sees: `#~dark`, or behind a place on the page `#events~dark`.
 */

/** What readers may choose; an empty word stands for the colours that the device asks for. */
export type Colours = 'light' | 'dark' | '';
/** When the colours of a dark window hold, unless a reader chooses. */
export const DARK_WINDOW = '(prefers-color-scheme: dark)';
/** The choice in an address, with the `#` where nothing else is behind it. No id, view of a chart or query holds a tilde. */
const CHOICE = /#?~(light|dark)$/;
/** The choice in an address, or in what stands behind its `#`. */
export const readColours = (address: string): Colours => (CHOICE.exec(address)?.[1] ?? '') as Colours;

/** An address, or what stands behind its `#`, with this choice in place of any other. */
export function withColours(address: string, colours: Colours): string {
	const plain = address.replace(CHOICE, '');
	return colours ? `${plain}${plain.includes('#') ? '' : '#'}~${colours}` : plain;
}

/** Where a link leads with the choice, its address and `root` whole. Only the site's own pages carry it: above all not the way out. */
export function carryColours(address: string, root: string, colours: Colours): string {
	const file = address.startsWith(root) ? address.slice(root.length) : '';
	return /^(?!measures\.|all\.|embed\/)[^?#]*\.html(?![^?#])/.test(file) ? withColours(address, colours) : address;
}
