import { createElement, findElement } from './elements.ts';

/**
 * Completes the code that puts a chart on another page, where the build did not know the site's address: from the address
 * of this page, or on a disk from a field for it.
 */
export function enhanceEmbedCode(document: Document, window: Window): void {
	for (const code of document.querySelectorAll<HTMLElement>('.figure-files pre code')) {
		const fold = code.closest('details')!;
		const note = fold.querySelector('.embed-unfinished');
		if (!note) continue;
		const written = code.textContent;
		const path = /src="([^"]*)"/.exec(written)![1]!;
		const complete = (address: string) => (code.textContent = written.replace(path, () => address));
		if (window.location.protocol !== 'file:') {
			// The link to the chart alone is relative, as the site may lie anywhere.
			complete(findElement<HTMLAnchorElement>(fold, 'a[href]').href);
			note.remove();
			continue;
		}
		const input = createElement(document, 'input', {
			type: 'url',
			placeholder: 'https://…/',
			autocomplete: 'off',
		});
		input.addEventListener('input', () => {
			const base = input.value.trim().replace(/[^/]*\.html([?#].*)?$/, '');
			const folder = base.endsWith('/') ? base : `${base}/`;
			complete(/^https?:/.test(base) && URL.canParse(folder) ? new URL(path, folder).href : path);
		});
		note.replaceWith(createElement(document, 'label', {}, 'Address of the site: ', input), ' ');
	}
}
