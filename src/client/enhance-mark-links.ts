import { findElement } from './elements.ts';
import { moveOnMap, roveFocus } from './roving-focus.ts';
import { sayKeys } from './say-keys.ts';

const KEYS = {
	grid: 'arrows move to the next mark on that side',
	list: 'arrows move to the next mark or the one before',
} as const;

/**
 * Makes the links of a drawing one stop of the Tab key, and says which keys do what.
 *
 * For every `svg` in a figure that carries `data-one-stop`:
 * - `data-one-stop="grid"`: arrows lead to the nearest link on that side. Each link holds a `rect` of class `touch`, the
 *   box that can be touched; its middle, in the units of the `viewBox` and without a transform, is the link's place. Rows
 *   are walked straight where boxes of a column have one middle: give marks that differ in length one box as wide as
 *   the row.
 * - `data-one-stop="list"`: right and down lead to the next link in the order of the markup, left and up to the one
 *   before.
 *
 * Home and End lead to the first and the last link, Enter follows a link as ever, and Escape leaves to what is told of
 * the chart under it. Of twins for narrow and wide frames each has its own stop; the one that is not shown has none to reach.
 * Without scripts every link is a stop, as everywhere.
 */
export function enhanceMarkLinks(document: Document): void {
	for (const figure of document.querySelectorAll<HTMLElement>('.figure:has(svg[data-one-stop])')) {
		const about = findElement<HTMLElement>(figure, '.figure-about > summary');
		const drawings = [...figure.querySelectorAll<SVGElement>('svg[data-one-stop]')];
		const order = drawings[0]!.dataset['oneStop'] === 'grid' ? 'grid' : 'list';
		for (const drawing of drawings) {
			const links = [...drawing.querySelectorAll<SVGElement>('a[href]')];
			const places = order === 'grid' ? links.map(middleOf) : links.map((_, y) => ({ x: 0, y }));
			roveFocus(
				drawing,
				links,
				() => links,
				(_, from, key) => moveOnMap(places, from, order === 'grid' ? key : (ALONG_LIST[key] ?? key)),
				() => about.focus(),
			);
		}
		sayKeys(
			document,
			drawings.at(-1)!,
			`the chart is one stop of the Tab key; ${KEYS[order]}, Home and End to the first and last, Enter follows the link of a mark, Escape leaves.`,
		);
	}
}

/** A list is a map of one column. */
const ALONG_LIST: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

function middleOf(link: SVGElement): { x: number; y: number } {
	const box = findElement<SVGRectElement>(link, 'rect.touch');
	const length = (name: string) => Number(box.getAttribute(name));
	return { x: length('x') + length('width') / 2, y: length('y') + length('height') / 2 };
}
