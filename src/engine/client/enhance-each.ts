/** Adds something to a page that can be read without it. */
export type Enhancer = (document: Document, window: Window) => void;

/** Runs each enhancer; what one lacks on a page, or in a browser, does not stop the next. */
export function enhanceEach(enhancers: readonly Enhancer[]): void {
	for (const enhance of enhancers) {
		try {
			enhance(document, window);
		} catch {
			// The page stays as it was: it can be read without.
		}
	}
}
