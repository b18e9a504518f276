import { createElement, findElement } from '../../engine/client/elements.ts';
import { followAddress } from '../../engine/client/follow-address.ts';
import { helpChooser as words } from '../../words/en/scripts.ts';

/** Adds a choice of one country, shown beside the list, which stays. The choice stands in the address, nowhere else. */
export function enhanceHelpChooser(document: Document, window: Window): void {
	const chooser = document.querySelector<HTMLElement>('[data-help-chooser]');
	if (!chooser) return;
	const list = findElement<HTMLDetailsElement>(chooser, 'details');
	const links = [...list.querySelectorAll<HTMLAnchorElement>('li > a:first-child')];
	const ids = links.map(({ hash }) => hash.slice(1));
	const heading = findElement<HTMLElement>(document, '#your-country');

	const select = createElement(
		document,
		'select',
		{ id: 'help-country', class: 'field-main' },
		createElement(document, 'option', { value: '' }, words.choose),
		...links.map((link, index) => createElement(document, 'option', { value: ids[index]! }, link.textContent)),
	);
	const status = createElement(document, 'p', { class: 'visually-hidden', role: 'status' });
	const entry = createElement(document, 'div', { class: 'help-chosen' });
	entry.hidden = true;

	const show = (id: string | undefined) => {
		select.value = id ?? '';
		const card = id === undefined ? null : document.getElementById(id);
		entry.hidden = !card;
		entry.replaceChildren(...(card?.cloneNode(true).childNodes ?? []));
		// Among the list the name is a heading below its group's; here it stands below the section's.
		const name = entry.querySelector('h4');
		name?.replaceWith(createElement(document, 'h3', {}, ...name.childNodes));
		status.textContent = card ? words.shown(select.selectedOptions[0]!.text) : '';
	};
	const write = followAddress(window, heading, { country: { values: ids } }, ({ country }) => show(country[0]));
	select.addEventListener('change', () => {
		const country = select.value ? [select.value] : [];
		show(country[0]);
		write({ country });
	});

	list.open = false;
	chooser.prepend(
		createElement(document, 'p', {}, createElement(document, 'label', { for: 'help-country' }, words.country), select),
		status,
		entry,
	);
}
