import { createElement, findElement } from '../../engine/client/elements.ts';
import { depthButton } from '../../words/en/scripts.ts';

/** Adds a button that opens every closed section of the chapter, or closes all. */
export function enhanceDepth(document: Document): void {
	const sections = [...document.querySelectorAll<HTMLDetailsElement>('.in-full')];
	if (sections.length === 0) return;
	const button = createElement(document, 'button', { type: 'button', class: 'button-main' });
	const areAllOpen = () => sections.every(({ open }) => open);
	const label = () => {
		button.textContent = depthButton[areAllOpen() ? 'close' : 'open'];
	};
	button.addEventListener('click', () => {
		const open = !areAllOpen();
		for (const section of sections) section.open = open;
	});
	for (const section of sections) section.addEventListener('toggle', label);
	label();
	findElement(document, '[data-depth-choice] > p').after(button);
}
