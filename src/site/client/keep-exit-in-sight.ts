/**
 * Keeps the way out in sight in a frame longer than the window, where the page around scrolls: the frame asks which part of it is seen, and
 * the style sheet puts the bar there. Of the page around it learns nothing.
 */
export function keepExitInSight(document: Document, window: Window): void {
	if (!document.querySelector('.embed') || window.parent === window) return;
	const root = document.documentElement;
	const observer = new IntersectionObserver(([entry]) => {
		root.style.setProperty('--seen-from', `${entry!.intersectionRect.top}px`);
		// An observer tells only of crossings; one that begins anew tells at once.
		observer.disconnect();
		setTimeout(look, 200);
	});
	const look = () => observer.observe(root);
	look();
}
