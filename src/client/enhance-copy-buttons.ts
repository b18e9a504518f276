import { createCopyButton } from './copy-button.ts';
import { createElement } from './elements.ts';

/** Puts a button beside what is there to be copied: references, and the code that embeds a chart. */
export function enhanceCopyButtons(document: Document): void {
	for (const target of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const said = createElement(document, 'output', {});
		const button = createCopyButton(
			document,
			said,
			'Copy',
			(range) => range.selectNodeContents(target),
			`Copy ${target.dataset.copy}`,
		);
		const tag = target.tagName === 'DD' ? 'dd' : 'p';
		target.after(createElement(document, tag, { class: 'copy-place' }, button, said));
	}
}
