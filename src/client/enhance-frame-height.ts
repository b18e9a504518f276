import { keepExitInSight } from './keep-exit-in-sight.ts';

/** What an embed tells the page around it. Nothing in it is about the reader. */
interface HeightMessage {
	type: 'five-demands:height';
	/** Id of the chart: `iwf-urls`. */
	chart: string;
	/** How high the frame must be to hold all that is shown, in whole CSS pixels. */
	heightPx: number;
}

/**
 * Tells the page around an embed how high the embed is, at first and whenever that changes, so that a page which allows it
 * makes its frame as high. Who that page is the embed neither knows nor asks, and what it says is no secret: any page may hear it.
 * In a frame that is longer than the window the way out then follows what is seen.
 */
export function enhanceFrameHeight(document: Document, window: Window): void {
	const chart = document.querySelector('.embed figure.figure')?.id;
	if (chart === undefined || window.parent === window) return;
	const root = document.documentElement;
	let told = 0;
	const tell = () => {
		// The height of the content: that of the document is never less than that of the frame.
		const heightPx = Math.ceil(root.getBoundingClientRect().height);
		if (heightPx === told) return;
		told = heightPx;
		window.parent.postMessage({ type: 'five-demands:height', chart, heightPx } satisfies HeightMessage, '*');
	};
	new ResizeObserver(tell).observe(root);
	tell();
	keepExitInSight(root);
}
