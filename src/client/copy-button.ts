import { createElement } from './elements.ts';

/**
 * A button that copies, and what it has done in words; where the browser does not let pages copy, the text is selected.
 *
 * @param of what is copied, named for those who do not see where the button stands
 * @param copy rejects where the browser does not let pages copy
 */
export function createCopyButton(
	document: Document,
	target: HTMLElement,
	{ of, copy }: { of: string; copy: () => Promise<void> },
): [HTMLButtonElement, HTMLElement] {
	const button = createElement(document, 'button', { class: 'copy-reference', 'aria-label': `Copy ${of}` }, 'Copy');
	const said = createElement(document, 'output', {});
	button.addEventListener('click', () => {
		copy().then(
			() => (said.textContent = ' Copied.'),
			() => {
				document.getSelection()!.selectAllChildren(target);
				said.textContent = ' Selected: copy it.';
			},
		);
	});
	return [button, said];
}
