import { findElement } from '../../engine/client/elements.ts';

/** Marks in the list of contents which section is being read, and which are passed. Only the list itself moves, where it is long. */
export function enhanceContents(document: Document): void {
	const contents = findElement<HTMLElement>(document, '.contents');
	// The last entry leads to references, on another page.
	const links = [...contents.querySelectorAll<HTMLAnchorElement>('[href^="#"]')];
	const reached = new Set<Element>();
	const sections = links.map((link) => document.getElementById(link.hash.slice(1))!);
	// A section is reached while its heading stands above a line in the upper part of the window, seen or not.
	const watch = new IntersectionObserver(
		(changes) => {
			for (const { target, isIntersecting } of changes) reached[isIntersecting ? 'add' : 'delete'](target);
			const current = sections.findLastIndex((section) => reached.has(section));
			if (current >= 0) keepInSight(contents, links[current]!);
			for (const [index, link] of links.entries()) {
				link.classList.toggle('passed', index < current);
				if (index === current) link.setAttribute('aria-current', 'location');
				else link.removeAttribute('aria-current');
			}
		},
		{ rootMargin: '1000000px 0px -66%' },
	);
	for (const section of sections) watch.observe(section);
	contents.classList.add('contents-followed');
}

/** Scrolls the list, and nothing else, so that an entry stands in its middle; does nothing where all is in sight. */
function keepInSight(list: HTMLElement, entry: HTMLElement): void {
	if (list.scrollHeight <= list.clientHeight) return;
	const from = entry.getBoundingClientRect().top - list.getBoundingClientRect().top;
	list.scrollTop += from - list.clientHeight / 2;
}
