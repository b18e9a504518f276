import { createCopyButton } from './copy-button.ts';
import { createElement } from './elements.ts';

/** Fills in the day of reading, from the reader's clock, and puts a button beside each reference that copies it. */
export function enhanceReferences(document: Document): void {
	const today = new Date();
	for (const place of document.querySelectorAll<HTMLElement>('[data-day]'))
		place.replaceWith(place.dataset.day === 'nlm' ? dayInNlm(today) : dayInWords(today));
	for (const reference of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const parts = createCopyButton(document, reference, {
			of: reference.dataset.copy!,
			copy: () => copy(reference),
		});
		reference.after(createElement(document, reference.tagName === 'DD' ? 'dd' : 'p', {}, ...parts));
	}
}

/** As text, and with its italics for programs that keep them. Rejects where the browser does not let pages copy. */
async function copy(reference: HTMLElement): Promise<void> {
	const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
	await navigator.clipboard.write([
		new ClipboardItem({
			...blob('text/plain', reference.textContent.trim()),
			...(reference.tagName === 'DD' && blob('text/html', reference.innerHTML)),
		}),
	]);
}

/** `27 November 2026` */
function dayInWords(day: Date): string {
	return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2026 Nov 27` */
function dayInNlm(day: Date): string {
	return `${day.getFullYear()} ${day.toLocaleDateString('en-US', { month: 'short' })} ${day.getDate()}`;
}
