/** Whether a place is in the window, and whether a closed section holds it. Runs on the page. */
export function placeOf(id: string) {
	const element = document.getElementById(id)!;
	const { top, bottom } = element.getBoundingClientRect();
	return {
		isInView: bottom > 0 && top < window.innerHeight,
		isOpen: element.closest('details')?.open ?? true,
		isVisible: element.checkVisibility(),
	};
}

/** A place that a reader sees. */
export const IN_VIEW = { isInView: true, isOpen: true, isVisible: true };
