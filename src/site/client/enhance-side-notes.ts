import { GROUND, SOURCES, STATUS } from '../../evidence/page-parts.ts';
import { createElement, findElement } from '../../engine/client/elements.ts';
import { sideNotes } from '../../words/en/scripts.ts';

/** A note's place, the numbers of the marks that it stands for, and those that have no room for a note. */
type Place = NotePlace & { numbers: Set<number>; left: Set<number> };
type Places = ReadonlyMap<HTMLElement, Place>;
/** How many notes are made in one go, so that none keeps a slow computer from answering. */
const AT_ONCE = 20;

/**
 * Repeats in the margin of a wide window what marks of evidence rest on, from the page's list; neighbours that say the same share a note.
 * The marks lead to the same by keyboard and by ear, so the notes are out of reach of both.
 */
export function enhanceSideNotes(document: Document, window: Window): void {
	const prose = findElement<HTMLElement>(document, '.chapter:not(.easy-read, .in-language) > .prose');
	const marks = [...prose.querySelectorAll<HTMLAnchorElement>('a.cite')];
	const notes: HTMLElement[] = [];
	let words: Map<HTMLElement, string> | undefined;
	let places: Places = new Map();
	// Apart from the text, which need not be laid out anew for it.
	const column = createElement(document, 'div', { class: 'side-notes', 'aria-hidden': 'true' });
	// Safari is never idle.
	const whenIdle = window.requestIdleCallback ?? window.setTimeout;
	const make = () => {
		const left = marks.slice(notes.length, notes.length + AT_ONCE);
		if (left.length === 0 || !column.isConnected) return;
		for (const mark of left) {
			const note = createElement(
				document,
				'p',
				{},
				document.createElement('span'),
				createElement(document, 'span', {}, words!.get(mark)!),
				document.createElement('span'),
			);
			// The mark knows where it leads and what has to be opened for it.
			note.addEventListener('click', () => mark.click());
			putInPlace(note, places.get(mark));
			notes.push(note);
			column.append(note);
		}
		whenIdle(make);
	};
	const place = () => {
		// In a window made narrow the column is gone before the last call comes.
		if (!column.isConnected) return;
		words ??= new Map(marks.map((mark) => [mark, wordsOf(document, mark)]));
		places = findPlaces(prose, column, marks, words);
		for (const [index, note] of notes.entries()) putInPlace(note, places.get(marks[index]!));
		whenIdle(make);
	};
	// Also tells the first size. What a callback of its own frame moves, WebKit reports as an error.
	const watch = new ResizeObserver(() => window.requestAnimationFrame(place));
	// As wide as the styles have it.
	const wide = window.matchMedia('(min-width: 80rem)');
	const follow = () => {
		watch.disconnect();
		column.remove();
		if (!wide.matches || !marks[0]) return;
		findElement(document, 'main').append(column);
		watch.observe(prose);
	};
	wide.addEventListener('change', follow);
	follow();
}

/** How the fact of a mark is known and its first source; what has none has a reasoning, or a search. */
function wordsOf(document: Document, mark: HTMLAnchorElement): string {
	const entry = findElement(document, mark.hash);
	const source = entry.querySelector(`.${SOURCES} a`);
	const ground = source ? shorten(source.textContent) : entry.querySelector(`.${GROUND}`)?.textContent;
	return `${findElement(entry, `.${STATUS}`).textContent}: ${ground}`;
}

/** A source in a few words, its month in three letters: "Reuters, 14 Feb 2020". */
const shorten = (source: string): string =>
	source.replace(/ \([^)]*\)$/, '').replace(/ ([A-Z][a-z]{2})[a-z]* (\d{4})$/, ' $1 $2');

/** Where notes stand in the column, by the first of their marks; nowhere for marks that are not shown, or stand beside what is wide. */
function findPlaces(
	prose: HTMLElement,
	column: HTMLElement,
	marks: readonly HTMLElement[],
	words: ReadonlyMap<HTMLElement, string>,
): Places {
	const places = new Map<HTMLElement, Place>();
	const origin = column.getBoundingClientRect();
	// Letters that a reader made larger may leave no room.
	if (origin.right > column.parentElement!.getBoundingClientRect().right) return places;
	const line = parseFloat(getComputedStyle(column).lineHeight);
	const below = (box: DOMRect): Span => ({ top: box.top - origin.top, bottom: box.bottom - origin.top });
	const wide = [...prose.querySelectorAll('.prose > :not(p, .heading)')]
		.map((element) => element.getBoundingClientRect())
		.filter(({ right }) => right > origin.left)
		.map(below);
	const groups: { mark: HTMLElement; top: number; numbers: Set<number> }[] = [];
	for (const mark of marks) {
		// What is closed is laid out only when it is asked for, which takes long; what is not shown has no line.
		if (mark.closest('details:not([open])') || mark.getClientRects().length === 0) continue;
		const last = groups.at(-1);
		const number = parseInt(mark.textContent.trim());
		if (last && last.mark.closest('p, li') === mark.closest('p, li') && words.get(last.mark) === words.get(mark))
			last.numbers.add(number);
		else groups.push({ mark, top: below(lineOf(mark)).bottom - line, numbers: new Set([number]) });
	}
	const found = placeNotes(
		groups.map(({ top }) => top),
		wide,
		below(prose.getBoundingClientRect()),
		line,
	);
	let before: Place | undefined;
	for (const [index, { mark, top, numbers }] of groups.entries()) {
		const place = found[index];
		if (place) places.set(mark, (before = { ...place, numbers, left: new Set() }));
		else if (!wide.some((span) => top >= span.top && top < span.bottom))
			for (const number of numbers) before?.left.add(number);
	}
	return places;
}

function putInPlace(note: HTMLElement, place: Place | undefined): void {
	note.className = `side-note side-note-${place ? place.lines : 'none'}`;
	if (!place) return;
	const { top, numbers, left } = place;
	note.style.translate = `0 ${top}px`;
	note.firstChild!.textContent = spanOf(numbers);
	note.lastChild!.textContent = left.size ? sideNotes.below(spanOf(left)) : '';
}

/** Numbers in few signs: "2–5", "2, 14". */
function spanOf(numbers: ReadonlySet<number>): string {
	const all = [...numbers];
	const [first, last] = [all[0]!, all.at(-1)!];
	return all.length > 1 && last - first === all.length - 1 ? `${first}–${last}` : all.join(', ');
}

/** The box of the line of text that a mark stands in: marks themselves stand higher than their text. */
function lineOf(mark: HTMLElement): DOMRect {
	const lines = [...mark.parentElement!.getClientRects()];
	if (lines.length === 1) return lines[0]!;
	const { top, bottom } = mark.getBoundingClientRect();
	return lines.find((line) => line.bottom > (top + bottom) / 2)!;
}

/** The most lines a note takes, and how many lines it may stand below its mark before it is left out. */
const MOST_LINES = 3;
const MOST_LINES_BELOW = 5;
/** What a line may lack, as a share of its height: heights on a page are rounded. */
const ALMOST = 0.1;
/** A height on the page, in the unit of all others here, from one common origin downwards. */
export type Span = { top: number; bottom: number };
/** Where a note stands, and how many lines of it are shown. */
export type NotePlace = { top: number; lines: number };

/**
 * Places notes in one column beside a text, each on the line of its mark or as little below as those before it allow, of one line or as many as
 * fit; before what is `wide`, they move up. None overlaps another. `undefined` where there is no room; `line` is the height of one.
 */
export function placeNotes(
	marks: readonly number[],
	wide: readonly Span[],
	column: Span,
	line: number,
): (NotePlace | undefined)[] {
	const gaps = marks.map((mark): Span => ({
		top: Math.max(column.top, ...wide.filter(({ top }) => top <= mark).map(({ bottom }) => bottom)),
		bottom: Math.min(column.bottom, ...wide.filter(({ top }) => top > mark).map(({ top }) => top)),
	}));
	let free = column.top;
	const places = marks.map((mark, index): NotePlace | undefined => {
		const gap = gaps[index]!;
		const top = Math.max(mark, free);
		// Beside a wide thing, as in a table, there is no column.
		if (mark < gap.top || top - mark > MOST_LINES_BELOW * line) return undefined;
		const room = Math.min(marks[index + 1] ?? Infinity, gap.bottom) - top;
		const lines = Math.max(1, Math.min(MOST_LINES, Math.floor(room / line + ALMOST)));
		free = top + lines * line;
		return { top, lines };
	});
	let end = column.bottom;
	for (let index = places.length - 1; index >= 0; index--) {
		const place = places[index];
		if (!place) continue;
		place.top = Math.min(place.top, Math.min(end, gaps[index]!.bottom) - place.lines * line);
		if (place.top < gaps[index]!.top) places[index] = undefined;
		else end = place.top;
	}
	return places;
}
