import { CAUTION, FRAMES, HOW_WE_KNOW, KNOWN, TAKEN_ALONG } from '../model/page-parts.ts';
import { addressHere, ENTRIES } from './copied-place.ts';
import { createElement } from './elements.ts';

/**
 * Adds to what a reader copies what must go with it: how its facts are known where readers must beware, their cautions, and
 * where it is from. The numbers of the marks, which mean nothing elsewhere, are left out.
 */
export function enhanceCopying(document: Document, window: Window): void {
	document.addEventListener('copy', (event) => {
		const selection = window.getSelection();
		const data = event.clipboardData;
		if (!data || !selection?.rangeCount) return;
		const range = selection.getRangeAt(0).cloneRange();
		// Firefox parts a selection into several ranges.
		const last = selection.getRangeAt(selection.rangeCount - 1);
		range.setEnd(last.endContainer, last.endOffset);
		const copied = createElement(document, 'div', {}, range.cloneContents());
		const { startContainer: start } = range;
		const from = start instanceof Element ? start : start.parentElement!;
		const entry = from.closest<HTMLElement>(ENTRIES);
		const groups = marksOf(document, range);
		const lines = wordsOf(document, groups);
		const line = document.querySelector<HTMLElement>('[data-cite]');
		if (entry) lines.push(...cautionsOf(entry, range));
		// A reference or an address is copied as it is.
		if (from.closest('[data-copy]')) lines.length = 0;
		else if (line && (entry || groups.length > 0)) lines.push(citeLine(document, line, range, entry));
		else return;

		for (const group of copied.querySelectorAll('.cites, .copy-place, .self-link')) group.remove();
		// What is copied is pasted where the page's own address does not hold.
		for (const link of copied.querySelectorAll('a')) link.href = link.href;
		for (const line of lines) copied.append(createElement(document, 'p', {}, line));
		for (const group of groups) group.hidden = true;
		const text = selection.toString();
		for (const group of groups) group.hidden = false;
		data.setData('text/plain', `${text.trim()}\n\n${lines.join('\n')}`.trim());
		data.setData('text/html', copied.innerHTML);
		event.preventDefault();
	});
}

/** Where what was copied is from, as the foot of the page says it, with the section or entry it stands in. */
function citeLine(document: Document, line: HTMLElement, range: Range, entry: HTMLElement | null): string {
	const heading = [...document.querySelectorAll('.prose :is(h2, h3)[id]')].findLast(
		(candidate) => range.comparePoint(candidate, 0) < 0,
	);
	const address = line.dataset.cite || addressHere(document);
	const title = entry ? entry.querySelector('h3, h4') : heading;
	const id = entry?.id || title?.id;
	const place = title ? `, ${entry ? '' : 'section '}“${title.textContent.trim()}”` : '';
	return `From: ${line.textContent}${place}${address && `, ${address}${id ? `#${id}` : ''}`}`;
}

/** How an entry is known and what to beware of in it, where that stands outside of what was selected. */
function cautionsOf(entry: HTMLElement, range: Range): string[] {
	return [...entry.querySelectorAll(TAKEN_ALONG)]
		.filter((part) => !range.intersectsNode(part))
		.map((part) => (part.matches(`.${KNOWN}`) ? `${HOW_WE_KNOW}: ` : '') + part.textContent.trim());
}

/** The marks of the sentences that a range holds or ends in: those in it, and those at the end of its last sentence. */
function marksOf(document: Document, range: Range): HTMLElement[] {
	const all = [...document.querySelectorAll<HTMLElement>('.prose .cites')];
	const next = all.find((group) => range.comparePoint(group, 0) > 0);
	if (next?.closest('p, li, td, dd')?.contains(range.endContainer)) {
		const between = document.createRange();
		between.setStart(range.endContainer, range.endOffset);
		between.setEndBefore(next);
		if (!/[.!?]\S*\s+\S/.test(between.toString())) range.setEndAfter(next);
	}
	return all.filter((group) => range.intersectsNode(group));
}

/** What readers must beware of in the facts of these marks, each once, from the page's list of evidence. */
function wordsOf(document: Document, groups: readonly HTMLElement[]): string[] {
	const marks = groups.flatMap((group) => [...group.querySelectorAll('a')]);
	const lines = marks.map(({ hash }) => {
		const entry = document.querySelector(hash)!;
		const told = (parts: string) => [...entry.querySelectorAll(parts)].map((part) => part.textContent);
		// Beside the frames stand the original that was not seen, and whether all goes back to one text.
		const beside = [...entry.querySelector(`.${KNOWN}`)!.childNodes].map((node) => (node as Text).data);
		const known = (told(FRAMES).join(', ').toLowerCase() + beside.join('')).trim();
		return (known && `(${known}) `) + told(`.${CAUTION}`).join(' ');
	});
	return [...new Set(lines)].filter(Boolean);
}
