/** Tells the styles that the page has controls; with `:has()` there, each choice would cost a look through the page. */
export function markChoices(document: Document): void {
	const main = document.querySelector('main');
	if (main?.querySelector('.chart-controls')) main.classList.add('has-choices');
}
