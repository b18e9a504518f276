/** Opens what holds an element, and tells whether any of it was closed. */
export function openAround(element: Element): boolean {
	let isOpened = false;
	for (let fold = element.closest('details'); fold; fold = fold.parentElement!.closest('details')) {
		isOpened ||= !fold.open;
		fold.open = true;
	}
	return isOpened;
}
