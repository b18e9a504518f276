import { createElement, findElement } from './elements.ts';

/** When somebody may come to copy. Opening a fold does not bubble. */
const TYPES = ['selectionchange', 'click', 'toggle'] as const;

/**
 * Loads the script that copies when a reader selects, follows a link to a place on the page, or opens a fold: most copy
 * nothing. It is told the place of the newest link that was followed before it came.
 */
export function enhanceCopyLoader(document: Document): void {
	const { copying } = findElement<HTMLElement>(document, '[data-copying]').dataset;
	// A page of references has it from the beginning.
	if (document.querySelector(`script[src="${copying}"]`)) return;
	const script = createElement(document, 'script', { src: copying! });
	const load = ({ type, target }: Event) => {
		const link = target instanceof Element && target.closest('a[href^="#"]');
		if (link) script.dataset.place = link.getAttribute('href')!;
		// A click that selects nothing and a fold that closes ask for nothing: whoever leaves loads no more of the site.
		const wants = link || (type === 'toggle' ? (target as HTMLDetailsElement).open : String(getSelection()));
		if (wants && !script.isConnected) document.head.append(script);
	};
	for (const type of TYPES) document.addEventListener(type, load, true);
}
