import { addressHere, ENTRIES } from './copied-place.ts';
import { createCopyButton } from './copy-button.ts';
import { createElement, findElement } from './elements.ts';

/**
 * Where a reader has followed a link to a place on the page, as the # of a heading or the number of a fact, puts two
 * buttons there: one copies the place's link, one its words, with their standing, cautions and source. A page has one pair, at
 * the place that was asked for last. On a disk whose copy does not know where the site is, there is no link to copy.
 */
export function enhanceCopyPlace(document: Document): void {
	const page = addressHere(document) || findElement<HTMLElement>(document, '[data-cite]').dataset.cite;
	let place: HTMLElement;
	const said = createElement(document, 'output', { 'data-copy': '' });
	const bar = createElement(
		document,
		'p',
		{ class: 'copy-place' },
		createCopyButton(document, said, 'Copy quotation', (range) => selectPlace(range, place)),
		said,
	);
	if (page)
		bar.prepend(
			createCopyButton(document, said, 'Copy link', (range) => {
				said.textContent = `${page}#${place.id}`;
				range.selectNodeContents(said);
			}),
		);
	const show = (hash = '') => {
		const found = document.getElementById(hash.slice(1));
		if (!found || !found.matches(`.prose :is(h2,h3,h4),${ENTRIES}`)) return;
		place = found;
		said.textContent = '';
		const head = place.closest('.heading') ?? place.querySelector('.figure-heading');
		if (head) head.append(bar);
		else (place.querySelector('h4') ?? place.querySelector('p') ?? place).after(bar);
	};
	document.addEventListener('click', ({ target }) => {
		const link = target instanceof Element && target.closest('a[href^="#"]');
		// A mark of a drawing has no `hash`.
		if (link) show(link.getAttribute('href')!);
	});
	// The link that this script was loaded for.
	show((document.currentScript as HTMLScriptElement).dataset.place);
}

/** Selects what is quoted of a place: a section to the next heading of its level, a chart's finding, or an entry. */
function selectPlace(range: Range, place: Element): void {
	const head = place.closest('.heading');
	// A caution in a closed part is copied too, and the reader sees that it is.
	place.querySelector('.argument-grounds')?.setAttribute('open', '');
	range.selectNodeContents(place.closest('.term-entry') ?? place);
	let last = head ?? place.querySelector('.figure-measure');
	if (head)
		for (
			let next = head.nextElementSibling;
			next && !(next.matches('.heading') && next.firstElementChild!.tagName <= place.tagName);
			next = next.nextElementSibling
		)
			last = next;
	if (head) range.setStartAfter(head);
	if (last) range.setEndAfter(last);
}
