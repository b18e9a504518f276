import { createElement, findElement } from './elements.ts';
import { placeNotes, type NotePlace, type Span } from './place-notes.ts';

type Places = readonly (NotePlace | undefined)[];

/** How many notes are made in one go, so that none keeps a slow computer from answering. */
const AT_ONCE = 20;

/**
 * Repeats in the margin of a wide window, beside each mark of evidence, what it rests on: how it is known and its first
 * source, taken from the page's list of evidence. The marks lead to the same by keyboard and by ear, so the notes are
 * out of reach of both. Where the window is narrow there are none.
 */
export function enhanceSideNotes(document: Document, window: Window): void {
	const prose = findElement<HTMLElement>(document, '.chapter:not(.easy-read) > .prose');
	const marks = [...prose.querySelectorAll<HTMLAnchorElement>('a.cite')];
	if (marks.length === 0) return;
	const notes: HTMLElement[] = [];
	let places: Places = [];
	// Apart from the text, which need not be laid out anew for it.
	const column = createElement(document, 'div', { class: 'side-notes', 'aria-hidden': 'true' });
	// Safari is never idle.
	const whenIdle = window.requestIdleCallback ?? window.setTimeout;
	const make = () => {
		const left = marks.slice(notes.length, notes.length + AT_ONCE);
		if (left.length === 0 || !column.isConnected) return;
		for (const mark of left) {
			const note = createNote(document, mark);
			putInPlace(note, places[notes.length]);
			notes.push(note);
			column.append(note);
		}
		whenIdle(make);
	};
	const place = () => {
		places = findPlaces(prose, column, marks);
		for (const [index, note] of notes.entries()) putInPlace(note, places[index]);
		whenIdle(make);
	};
	// Also tells the first size. What a callback of its own frame moves, WebKit reports as an error.
	const watch = new ResizeObserver(() => window.requestAnimationFrame(place));
	// As wide as the styles have it.
	const wide = window.matchMedia('(min-width: 80rem)');
	const follow = () => {
		watch.disconnect();
		column.remove();
		if (!wide.matches) return;
		findElement(document, 'main').append(column);
		watch.observe(prose);
	};
	wide.addEventListener('change', follow);
	follow();
}

/**
 * The note of a mark: its number, how the fact is known, the first source of its entry and how many more. Where there is
 * room for one line alone, what is left out is of the source: how it is known stands first.
 */
function createNote(document: Document, mark: HTMLAnchorElement): HTMLElement {
	const [number = ''] = mark.textContent.trim().split(' ');
	const entry = findElement(document, mark.hash);
	const [first, ...more] = [...entry.querySelectorAll('.evidence-sources a')].map((link) => shorten(link.textContent));
	const note = createElement(document, 'p', {}, createElement(document, 'span', { class: 'side-note-number' }, number));
	for (const status of entry.querySelectorAll('.status'))
		note.append(createElement(document, 'span', { class: status.className }, status.textContent.trim()), ' ');
	// What has no source has a reasoning, or a search.
	const words = entry.querySelector('.evidence-reasoning, .evidence-search');
	if (first) note.append(first);
	else if (words) note.append(words.textContent.trim());
	if (more.length > 0)
		note.append(createElement(document, 'span', { class: 'side-note-more' }, ` +${more.length}\u00a0more`));
	// The mark knows where it leads and what has to be opened for it.
	note.addEventListener('click', () => mark.click());
	return note;
}

/** A source in a few words, its month in three letters: "Reuters, 14 Feb 2020". */
function shorten(source: string): string {
	return source
		.replace(/ \((?:copy|extract|translation)\)/, '')
		.replace(/(,|\d) ([A-Z][a-z]{2})[a-z]* (\d{4})$/, '$1 $2\u00a0$3')
		.replace(/(, \d+) /, '$1\u00a0');
}

/** Where the note of each mark stands in the column; nowhere if its mark is not shown or has no room beside it. */
function findPlaces(prose: HTMLElement, column: HTMLElement, marks: readonly HTMLElement[]): Places {
	const origin = column.getBoundingClientRect();
	// Letters that a reader made larger may leave no room.
	if (origin.right > column.parentElement!.getBoundingClientRect().right) return [];
	const line = parseFloat(getComputedStyle(column).lineHeight);
	const below = (box: DOMRect): Span => ({ top: box.top - origin.top, bottom: box.bottom - origin.top });
	const wide = [...prose.querySelectorAll(':is(.prose, .in-full[open] > .in-full-body) > :not(p, .heading, .in-full)')]
		.map((element) => element.getBoundingClientRect())
		.filter(({ right }) => right > origin.left)
		.map(below);
	// What is closed is laid out only when it is asked for, which takes long.
	const shown = marks.filter((mark) => !mark.closest('details:not([open])'));
	const found = placeNotes(
		shown.map((mark) => below(lineOf(mark)).bottom - line),
		wide,
		below(prose.getBoundingClientRect()),
		line,
	);
	return marks.map((mark) => found[shown.indexOf(mark)]);
}

function putInPlace(note: HTMLElement, place: NotePlace | undefined): void {
	note.className = `side-note side-note-${place ? place.lines : 'none'}`;
	if (place) note.style.translate = `0 ${place.top}px`;
}

/** The box of the line of text that a mark stands in: marks themselves stand higher than their text. */
function lineOf(mark: HTMLElement): DOMRect {
	const lines = [...mark.parentElement!.getClientRects()];
	if (lines.length === 1) return lines[0]!;
	const { top, bottom } = mark.getBoundingClientRect();
	return lines.find((line) => line.bottom > (top + bottom) / 2)!;
}
