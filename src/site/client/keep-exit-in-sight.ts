/**
 * Keeps the way out in sight in a frame that is longer than the window. It is the page around that scrolls then, and no style
 * of the frame follows that; but a frame may ask which part of it is seen, and the style sheet puts the bar there. Whoever
 * the page around is, and where in it the reader is, the frame does not learn.
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
