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
		const groups = marksOf(document, range);
		if (groups.length === 0) return;

		const lines = wordsOf(document, groups);
		lines.push(citeLine(document, window, range));

		for (const group of copied.querySelectorAll('.cites')) group.remove();
		// What is copied is pasted where the page's own address does not hold.
		for (const link of copied.querySelectorAll('a')) link.href = link.href;
		for (const line of lines) copied.append(createElement(document, 'p', {}, line));
		for (const group of groups) group.hidden = true;
		const text = selection.toString();
		for (const group of groups) group.hidden = false;
		data.setData('text/plain', `${text.trimEnd()}\n\n${lines.join('\n')}\n`);
		data.setData('text/html', copied.innerHTML);
		event.preventDefault();
	});
}

/** Where what was copied is from, as the foot of the page says it, with the section it stands in. */
function citeLine(document: Document, { location }: Window, range: Range): string {
	const line = document.querySelector<HTMLElement>('[data-cite]')!;
	const heading = [...document.querySelectorAll('.prose :is(h2, h3)[id]')].findLast(
		(candidate) => range.comparePoint(candidate, 0) < 0,
	);
	// From a disk, the address would tell others the name of a folder.
	const address = line.dataset.cite || (location.protocol === 'file:' ? '' : location.href.split('#')[0]);
	const place = heading ? `, section “${heading.textContent}”` : '';
	return `From: ${line.textContent}${place}${address && `, ${address}${heading ? `#${heading.id}` : ''}`}`;
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
	const marks = groups.flatMap((group) => [...group.querySelectorAll<HTMLAnchorElement>('.cite')]);
	const lines = marks.map((mark) => {
		// The name of a mark ends in what its readers must beware of.
		const standing = mark.getAttribute('aria-label')!.replace(/^\D+\d+ ?/, '');
		const cautions = [...document.querySelectorAll(`${mark.hash} .evidence-caution`)].map(
			({ textContent }) => textContent,
		);
		return [standing && `(${standing})`, ...cautions].join(' ').trim();
	});
	return [...new Set(lines)].filter(Boolean);
}
