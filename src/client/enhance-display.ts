import { carryDisplay, withoutDisplay, type Display, type DisplayGroup } from '../model/display.ts';
import { createChoices, createElement, findElement, type Option } from './elements.ts';
import { replaceAddress } from './replace-address.ts';
import { showDisplay, shownDisplay } from './show-display.ts';

const GROUPS: Record<DisplayGroup, { legend: string; options: readonly Option[] }> = {
	'text-size': {
		legend: 'Text size',
		options: [
			{ value: '', label: 'Usual' },
			{ value: 'larger', label: 'Larger' },
			{ value: 'largest', label: 'Largest' },
		],
	},
	spacing: {
		legend: 'Spacing',
		options: [
			{ value: '', label: 'Usual' },
			{ value: 'wide', label: 'Wide' },
		],
	},
	colours: {
		legend: 'Colours',
		options: [
			{ value: '', label: 'As the device' },
			{ value: 'light', label: 'Light' },
			{ value: 'dark', label: 'Dark' },
		],
	},
};

/**
 * Lets readers choose the size of text, its spacing and the colours. Nothing is stored: the choice stands in the address
 * and is added to that of the next page when a link is followed. A link that is copied stays without it.
 */
export function enhanceDisplay(document: Document, window: Window): void {
	const place = document.querySelector('.display');
	if (!place) return;
	// This script lies in a folder of the site's folder.
	const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
	// What the address asked for was shown before the page was seen.
	let display = shownDisplay(document);

	const groups = (Object.keys(GROUPS) as DisplayGroup[]).map((group) => ({
		group,
		...createChoices(document, 'radio', `display-${group}`, GROUPS[group].legend, GROUPS[group].options),
	}));
	for (const { group, fieldset } of groups) fieldset.classList.add(`display-${group}`);
	const reset = createElement(document, 'button', { type: 'button' }, 'Back to usual');
	const panel = createElement(
		document,
		'div',
		{ class: 'display-panel' },
		...groups.map(({ fieldset }) => fieldset),
		reset,
		createElement(
			document,
			'p',
			{},
			'Your choice goes with you through the links of this site. It stands in the address of each page, behind “#”, where no server sees it, and is not stored.',
		),
	);
	const details = createElement(
		document,
		'details',
		{},
		createElement(document, 'summary', {}, 'Text and colours'),
		panel,
	);
	place.append(details);

	const write = () => replaceAddress(window, window.location.href);
	const show = () => {
		for (const { group, write: tick } of groups) tick([display[group] ?? '']);
	};
	const choose = (chosen: Display) => {
		display = chosen;
		showDisplay(document, display);
		show();
		write();
	};
	panel.addEventListener('change', () =>
		choose(Object.fromEntries(groups.map(({ group, read }) => [group, read()[0]]))),
	);
	reset.addEventListener('click', () => choose({}));
	// A place on this page that was visited before the choice has an address without it.
	whenPlaceIsFound(window, display, () => {
		write();
		for (const type of ['popstate', 'hashchange']) window.addEventListener(type, write);
	});
	show();

	closeWhenLeft(document, details);

	carryByLinks(document, window, root, () => display);
}

/** Adds the choice to the address of a link while it is followed, and takes it off again. */
function carryByLinks(document: Document, window: Window, root: string, chosen: () => Display): void {
	let putBack: (() => void) | undefined;
	const lead = (event: Event, carried: Display) => {
		// A press of the right button is a menu and a click, one right after the other.
		putBack?.();
		const link = event.target instanceof Element && event.target.closest('a[href]');
		if (!link) return;
		const written = link.getAttribute('href')!;
		const address = new URL(written, document.baseURI).href;
		const carrying = carryDisplay(address, root, carried);
		if (carrying === address) return;
		if (isFollowedHere(event) && isSamePage(window, address)) {
			// The browser finds a place on this page by its clean address; the choice is added when it is there.
			if (address.includes('#')) return;
			// Without a place it would stay where it is, as the addresses differ behind "#" alone.
			window.setTimeout(() => window.scrollTo(0, 0));
		}
		// Browsers look at the address once the event is over; then it is again as it was written.
		link.setAttribute('href', carrying);
		putBack = () => link.setAttribute('href', written);
		window.setTimeout(putBack);
	};
	for (const type of ['click', 'auxclick']) document.addEventListener(type, (event) => lead(event, chosen()), true);
	document.addEventListener('contextmenu', (event) => lead(event, {}), true);
}

/**
 * Does what changes the address once the browser has found the place in it: until a page has loaded, browsers look for
 * it anew. Firefox looks for the place that the page was asked for with, the choice and all, and is sent to it once more,
 * except where it comes back to a page.
 */
function whenPlaceIsFound(window: Window, display: Display, change: () => void): void {
	const { document, location, performance } = window;
	if (!withoutDisplay(location.hash) || document.readyState === 'complete') return change();
	const isChosen = Object.values(display).some((word) => word !== undefined);
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (isChosen && visit?.type === 'navigate') location.replace(location.hash);
	window.addEventListener('load', () => window.setTimeout(change));
}

/** True for a press of the main button, or Enter, without a key that opens another tab or window. */
function isFollowedHere(event: Event): boolean {
	if (event.type !== 'click') return false;
	const { button, metaKey, ctrlKey, shiftKey } = event as MouseEvent;
	return button === 0 && !metaKey && !ctrlKey && !shiftKey;
}

function isSamePage(window: Window, address: string): boolean {
	const file = (whole: string) => whole.replace(/#.*$/, '');
	return file(address) === file(window.location.href);
}

/** Closes what lies over the page by Escape, by a click beside it, and when the focus goes on. */
function closeWhenLeft(document: Document, details: HTMLDetailsElement): void {
	const isBeside = (target: EventTarget | null) => target instanceof Node && !details.contains(target);
	document.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !details.open) return;
		details.open = false;
		findElement<HTMLElement>(details, 'summary').focus();
	});
	document.addEventListener('click', ({ target }) => {
		if (isBeside(target)) details.open = false;
	});
	details.addEventListener('focusout', ({ relatedTarget }) => {
		if (isBeside(relatedTarget)) details.open = false;
	});
}
