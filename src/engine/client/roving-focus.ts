/** A mark's place in its drawing; x grows to the right and y downwards. */
export type Place = { x: number; y: number };

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** How much worse it is to be off the direction than to be far along it. */
const SIDEWAYS_COST = 2.5;

/** The index of the mark that an arrow, Home or End leads to on a map; the same where there is none. `undefined` for any other key. */
export function moveOnMap(places: readonly Place[], from: number, key: string): number | undefined {
	if (key === 'Home') return 0;
	if (key === 'End') return places.length - 1;
	const arrow = ARROWS[key];
	if (!arrow) return undefined;
	const [right, down] = arrow;
	const here = places[from]!;
	return nearest(places, from, ({ x, y }) => {
		const along = (x - here.x) * right + (y - here.y) * down;
		const across = Math.abs((x - here.x) * down + (y - here.y) * right);
		return along > 0 ? along + across * SIDEWAYS_COST : Infinity;
	});
}

/** Makes the marks of a drawing one stop of the Tab key, moved by arrows; `marks` are those in reach now. Gives what puts the stop back on one. */
export function roveFocus(
	drawing: SVGElement,
	all: readonly SVGElement[],
	marks: () => readonly SVGElement[],
	move: (marks: readonly SVGElement[], from: number, key: string) => number | undefined,
	leave: () => void,
): () => void {
	let stop: SVGElement | undefined;
	const stopAt = (mark: SVGElement | undefined) => {
		stop?.setAttribute('tabindex', '-1');
		mark?.setAttribute('tabindex', '0');
		stop = mark;
	};
	for (const mark of all) mark.setAttribute('tabindex', '-1');
	stopAt(marks()[0]);

	// Chromium makes an SVG element that listens to focus a stop of its own, so its parent listens.
	drawing.parentElement?.addEventListener('focusin', ({ target }) => {
		const mark = all.find((candidate) => candidate === target);
		if (mark) stopAt(mark);
	});
	drawing.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (event.key === 'Escape') {
			event.preventDefault();
			leave();
			return;
		}
		const reachable = marks();
		const from = reachable.findIndex((mark) => mark === event.target);
		const to = from < 0 ? undefined : move(reachable, from, event.key);
		if (to === undefined) return;
		event.preventDefault();
		reachable[to]!.focus();
	});
	return () => {
		const reachable = marks();
		if (!stop || !reachable.includes(stop)) stopAt(reachable[0]);
	};
}

function nearest<T>(places: readonly T[], from: number, cost: (place: T) => number): number {
	let best = from;
	let least = Infinity;
	for (const [index, place] of places.entries()) {
		const its = cost(place);
		if (its < least) [best, least] = [index, its];
	}
	return best;
}
