import { createElement, findElement } from '../../engine/client/elements.ts';
import { markKeys } from '../../words/en/scripts.ts';
import { moveOnMap, roveFocus, type Place } from '../../engine/client/roving-focus.ts';

/** How the arrows go: along a list, or from country to country on a map. */
type Order = 'list' | 'map';

/**
 * Makes the links of a drawing one stop of the Tab key, and says which keys do what.
 *
 * In every `svg` in a figure that carries `data-one-stop`, right and down lead to the next link in the order of the markup, left and
 * up to the one before.
 *
 * Home and End lead to the first and the last link, Enter follows a link as ever, and Escape leaves to what is told of
 * the chart under it. Of twins for narrow and wide frames each has its own stop; the one that is not shown has none to reach.
 * Without scripts every link is a stop, as everywhere.
 */
export function enhanceMarkLinks(document: Document): void {
	for (const figure of document.querySelectorAll<HTMLElement>('.figure:has(svg[data-one-stop])')) {
		const drawings = [...figure.querySelectorAll<SVGElement>('svg[data-one-stop]')];
		walkMarks(document, figure, drawings, 'list');
	}
}

/**
 * Makes each of these drawings of a figure one stop, and says the keys after one of them: heard in its place, and seen while a mark
 * has the focus of the keyboard. Links of class `is-out` are left out of the way. Gives for each drawing what keeps its stop on a
 * link that can be reached, for when these have changed.
 */
export function walkMarks(
	document: Document,
	figure: HTMLElement,
	drawings: readonly SVGElement[],
	order: Order,
	spokenAfter: SVGElement = drawings.at(-1)!,
): (() => void)[] {
	const about = findElement<HTMLElement>(figure, '.figure-about > summary');
	spokenAfter.after(createElement(document, 'p', { class: 'chart-keys' }, markKeys.say(markKeys[order])));
	return drawings.map((drawing) => {
		const links = [...drawing.querySelectorAll<SVGElement>('a[href]')];
		const placeOf = (link: SVGElement, index: number): Place => {
			if (order === 'list') return { x: 0, y: index };
			// A tile is its own box, and a country of a map holds its centre as one without size. However wide it is, Europe is a square.
			const { x, y } = middleOf(findElement(link, 'rect'));
			const { width, height } = (drawing as SVGSVGElement).viewBox.baseVal;
			return { x: x / width, y: y / height };
		};
		const places = new Map(links.map((link, index) => [link, placeOf(link, index)]));
		return roveFocus(
			drawing,
			links,
			() => links.filter((link) => !link.classList.contains('is-out')),
			(reachable, from, key) =>
				moveOnMap(
					reachable.map((link) => places.get(link)!),
					from,
					order === 'list' ? (ALONG_LIST[key] ?? key) : key,
				),
			() => about.focus(),
		);
	});
}

/** A list is a map of one column. */
const ALONG_LIST: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

function middleOf(box: Element): Place {
	const length = (name: string) => Number(box.getAttribute(name));
	return { x: length('x') + length('width') / 2, y: length('y') + length('height') / 2 };
}
