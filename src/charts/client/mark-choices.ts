/**
 * Tells the styles that the page has controls. Not by `:has()` there: with it, each choice would cost a look through the
 * whole page.
 */
export function markChoices(document: Document): void {
	const main = document.querySelector('main');
	if (main?.querySelector('.chart-controls')) main.classList.add('has-choices');
}
