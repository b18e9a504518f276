import type { Reader } from './reader.ts';

/** What the address says after its `#`, with it. */
export const hashOf = (reader: Reader) => reader.read(() => location.hash, null);

/** The text of the first element that a selector finds. */
export const textOf = (reader: Reader, selector: string) =>
	reader.read((found) => document.querySelector(found)!.textContent, selector);

/** How many of the elements that a selector finds are shown. */
export const countShown = (reader: Reader, selector: string) =>
	reader.read(
		(found) => [...document.querySelectorAll(found)].filter((element) => element.checkVisibility()).length,
		selector,
	);
