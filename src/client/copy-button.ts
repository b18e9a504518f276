import { createElement } from './elements.ts';

/**
 * A button that copies what `choose` sets, and tells `said` what it has done; where the browser does not let pages copy, the text is
 * selected. It copies as a reader does, by a selection: what must go with a copy goes with it (`enhanceCopying`). Its `name` is for
 * those who do not see where it stands.
 */
export function createCopyButton(
	document: Document,
	said: HTMLElement,
	label: string,
	choose: (range: Range) => void,
	name = label,
): HTMLButtonElement {
	const button = createElement(document, 'button', { 'aria-label': name }, label);
	button.addEventListener('click', () => {
		const range = document.createRange();
		const selection = document.getSelection()!;
		said.textContent = '';
		choose(range);
		selection.removeAllRanges();
		selection.addRange(range);
		// Deprecated, and here to stay: nothing else copies with what a page adds, or without encryption.
		said.append(document.execCommand('copy') ? ' Copied.' : ' Selected: copy it.');
	});
	return button;
}
