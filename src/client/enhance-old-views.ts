import { splitAddress } from './chart-state.ts';

/** Leads an address with a view to its chart where that has nothing to choose any more: `#arguments-chart?side=between`. */
export function enhanceOldViews(document: Document, window: Window): void {
	const { id, view } = splitAddress(window.location.hash);
	const chart = view && document.getElementById(id);
	if (chart && chart.matches('.figure')) chart.scrollIntoView();
}
