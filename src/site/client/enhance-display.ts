import { carryColours, type Colours } from '../../engine/display.ts';
import { findElement } from '../../engine/client/elements.ts';
import { replaceAddress } from '../../engine/client/replace-address.ts';
import { showColours, shownColours } from '../../engine/client/show-display.ts';

/** Lets readers choose light or dark. Nothing is stored: the choice stands in the address, and links that are followed carry it. */
export function enhanceDisplay(document: Document, window: Window): void {
	const { location } = window;
	/** The place that a link led to which is there to be copied: its address stays as it is. */
	let plain: string | undefined;
	const choice = findElement<HTMLSelectElement>(document, '.display');
	// Until a page has loaded, browsers look for its place anew, and must find it alone.
	const write = () =>
		document.readyState === 'complete' && location.hash !== plain && replaceAddress(window, location.href);
	choice.value = shownColours(document);
	choice.addEventListener('change', () => {
		plain = undefined;
		showColours(document, choice.value as Colours);
		write();
	});
	// A place on this page that is gone to, or was before the choice, has an address without it.
	for (const type of ['load', 'popstate', 'hashchange']) window.addEventListener(type, () => window.setTimeout(write));
	// Firefox looks for the place that the page was asked for with, the choice and all, and is sent to the place once more.
	const [visit] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (shownColours(document) && location.hash && visit?.type === 'navigate') location.replace(location.hash);

	carryByLinks(document, window, (place) => {
		plain = place;
		// Back then finds the choice in the address that is left.
		if (!place) write();
	});
}

/** Adds the choice to the address of a link while it is followed, and takes it off again. Tells before where a link leads that is there to be copied. */
function carryByLinks(document: Document, window: Window, follow: (copied?: string) => void): void {
	// This script lies in a folder of the site's folder.
	const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
	const carry = (event: MouseEvent) => {
		// The right button opens a menu, from which the address may be copied.
		const link = event.button !== 2 && event.target instanceof Element && event.target.closest('a[href]');
		if (!link) return;
		const written = link.getAttribute('href')!;
		const address = new URL(written, document.baseURI).href;
		const isFollowedHere = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
		const isHere = isFollowedHere && withoutPlace(address) === withoutPlace(window.location.href);
		const { hash } = new URL(address);
		if (isFollowedHere) follow(isHere && isToCopy(link, hash) ? hash : undefined);
		const carrying = carryColours(address, root, shownColours(document));
		if (carrying === address) return;
		if (isHere) {
			// The browser finds a place on this page by its clean address; the choice is added when it is there.
			if (address.includes('#')) return;
			// Without a place it would stay where it is, as the addresses differ behind "#" alone.
			window.scrollTo(0, 0);
		}
		// Browsers look at the address once the event is over; then it is again as it was written.
		link.setAttribute('href', carrying);
		window.setTimeout(() => link.setAttribute('href', written));
	};
	for (const type of ['click', 'auxclick'] as const) document.addEventListener(type, carry, true);
}

/** Links to the heading or entry that they stand at, and from a mark to its evidence: a choice would lead those who run no scripts to the top of the page. */
const isToCopy = (link: Element, hash: string): boolean =>
	link.matches('.self-link, .cite') || !!link.closest(`[id="${CSS.escape(hash.slice(1))}"]`);

const withoutPlace = (address: string): string => address.replace(/#.*$/, '');
