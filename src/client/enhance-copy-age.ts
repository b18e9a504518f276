import { createElement, findElement } from './elements.ts';

/** On a page opened from disk, which may be an old copy, says at its head too which version it is. */
export function enhanceCopyAge(document: Document): void {
	if (document.location.protocol !== 'file:') return;
	const age = findElement(document, '[data-copy-age]');
	const note = createElement(
		document,
		'p',
		{ class: 'reach' },
		'You are reading a copy from a disk. ',
		...age.cloneNode(true).childNodes,
	);
	const facts = document.querySelector('.chapter-facts');
	if (facts) facts.after(note);
	else findElement(document, '.chapter-header').append(note);
}
