import { createElement } from './elements.ts';

/** How high the strips are by which a frame tells what is seen of it, in CSS pixels: the bar stays as close to the edge. */
const STRIP_PX = 20;

/**
 * Keeps the way out in sight in a frame that is longer than the window. It is the page around that scrolls then, and no style
 * of the frame follows that; but a frame may observe which of its parts are seen. So strips lie over its height, and the
 * style sheet puts the bar at the first that is seen whole. Where the page around is, the frame does not learn.
 */
export function enhanceExitInSight(document: Document, window: Window): void {
	if (window.parent === window) return;
	const strips = createElement(document, 'div', { class: 'embed-strips', 'aria-hidden': 'true' });
	document.body.append(strips);
	const seen = new Set<number>();
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, intersectionRatio } of entries) {
				const index = [...strips.children].indexOf(target);
				if (intersectionRatio > 0.99) seen.add(index);
				else seen.delete(index);
			}
			const first = seen.size > 0 ? Math.min(...seen) : 0;
			document.documentElement.style.setProperty('--seen-from', `${first * STRIP_PX}px`);
		},
		{ threshold: [0, 1] },
	);
	const cover = () => {
		observer.disconnect();
		seen.clear();
		const count = Math.floor(window.innerHeight / STRIP_PX);
		strips.replaceChildren(...Array.from({ length: count }, () => createElement(document, 'div', {})));
		for (const strip of strips.children) observer.observe(strip);
	};
	window.addEventListener('resize', cover);
	cover();
}
