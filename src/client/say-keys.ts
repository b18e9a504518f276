import { createElement } from './elements.ts';

/** Says after a drawing which keys do what: heard in its place, and seen while a mark has the focus of the keyboard. */
export function sayKeys(document: Document, drawing: Element, words: string): void {
	drawing.after(createElement(document, 'p', { class: 'chart-keys' }, `By keyboard: ${words}`));
}
