/** Fills in the day of reading, from the reader's clock. */
export function enhanceReferences(document: Document): void {
	const today = new Date();
	for (const place of document.querySelectorAll<HTMLElement>('[data-day]'))
		place.replaceWith(place.dataset.day === 'nlm' ? dayInNlm(today) : dayInWords(today));
}

/** `27 November 2026` */
function dayInWords(day: Date): string {
	return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2026 Nov 27` */
function dayInNlm(day: Date): string {
	return `${day.getFullYear()} ${day.toLocaleDateString('en-US', { month: 'short' })} ${day.getDate()}`;
}
