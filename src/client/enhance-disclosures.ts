import { splitAddress } from './chart-state.ts';

/** Opens the disclosure that holds the place a link leads to. */
export function openForTarget(document: Document, window: Window): void {
	const open = () => {
		const { id } = splitAddress(window.location.hash);
		const target = id && document.getElementById(id);
		for (
			let details = target && target.closest('details');
			details;
			details = details.parentElement!.closest('details')
		)
			details.open = true;
	};
	window.addEventListener('hashchange', open);
	open();
}

/** Opens every disclosure for printing, and closes again those that were closed. */
export function openForPrint(document: Document, window: Window): void {
	let opened: HTMLDetailsElement[] = [];
	window.addEventListener('beforeprint', () => {
		opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
		for (const details of opened) details.open = true;
	});
	window.addEventListener('afterprint', () => {
		for (const details of opened) details.open = false;
	});
}
