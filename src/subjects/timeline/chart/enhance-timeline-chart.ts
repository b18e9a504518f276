import { walkMarks } from '../../../charts/client/enhance-mark-links.ts';
import { splitAddress } from '../../../engine/client/chart-state.ts';
import { createElement, findElement, type Option } from '../../../engine/client/elements.ts';
import { DAMAGED_ADDRESS, followAddress } from '../../../engine/client/follow-address.ts';
import { timelineFilter as say } from '../../../words/en/scripts.ts';

/** An event of the list, with its marks in the drawings. */
type ListedEvent = { item: HTMLElement; marks: SVGElement[] };

/** Lets readers look at the events of one kind, in the drawing and in the list, and walk the drawing by keyboard. */
export function enhanceTimelineChart(document: Document, window: Window): void {
	const figure = document.querySelector<HTMLElement>('#timeline-chart');
	if (!figure) return;
	const keepStops = walkMarks(document, figure, [...figure.querySelectorAll<SVGElement>('.timeline-drawing')], 'list');
	const list = document.querySelector<HTMLElement>('.event-list');
	// Where the chart stands without its list, there is nothing to filter.
	if (!list) return;
	const events = readEvents(figure, list);
	const countLeft = tellEras(document, list);
	const options = JSON.parse(list.dataset['choices']!) as Option[];
	const { select, status, note, noteWords, reset } = createControls(document, options);
	/** What has to follow when other events are shown. */
	const follow = () => {
		countLeft();
		// The ticks of a year without any event lead nowhere.
		for (const year of figure.querySelectorAll<SVGElement>('.year-link'))
			setReachable(year, year.querySelector('.event:not(.is-out)') !== null);
		for (const keepStop of keepStops) keepStop();
	};
	const show = (theme: string, isDamaged = false) => {
		const isFiltered = theme !== '';
		const shown = events.filter(({ item }) => !isFiltered || item.dataset['theme'] === theme);
		for (const event of events) setShown(event, shown.includes(event));
		follow();
		select.value = theme;
		const counted = say.counted(shown.length, events.length);
		status.textContent = `${isDamaged ? `${DAMAGED_ADDRESS} ` : ''}${counted}`;
		note.hidden = !isFiltered;
		noteWords.textContent = say.filtered(counted);
	};
	findElement(figure, '.chart-controls-place').append(select.parentElement!, status);
	list.before(note);
	note.hidden = true;
	const values = options.map(({ value }) => value);
	const write = followAddress(window, figure, { theme: { values } }, ({ theme }, isDamaged) =>
		show(theme[0] ?? '', isDamaged),
	);
	const choose = (theme: string) => {
		show(theme);
		write({ theme: [theme].filter(Boolean) });
	};
	select.addEventListener('change', () => choose(select.value));
	// A button that has gone cannot keep the focus: the keyboard goes on from the list.
	reset.addEventListener('click', () => {
		choose('');
		findElement<HTMLElement>(list, 'summary').focus();
	});
	showNamed(window, events, (event) => {
		setShown(event, true);
		follow();
		event.item.scrollIntoView();
		status.textContent += say.shownToo(findElement(event.item, 'h4').textContent);
	});
}

/** Gives what hides the parts of the list without an event that is shown, and says at each era how many of its events are left. */
function tellEras(document: Document, list: HTMLElement): () => void {
	const parts = [...list.querySelectorAll<HTMLElement>('.era, .year')].map((part) => ({
		part,
		items: [...part.querySelectorAll<HTMLElement>('[data-theme]')],
		left: part.querySelector('summary')?.appendChild(createElement(document, 'span', {})),
	}));
	return () => {
		for (const { part, items, left } of parts) {
			const count = items.filter(({ hidden }) => !hidden).length;
			part.hidden = count === 0;
			if (left) left.textContent = count < items.length ? say.left(count) : '';
		}
	};
}

/** An event that the address names is shown whatever the filter. */
function showNamed(window: Window, events: readonly ListedEvent[], show: (event: ListedEvent) => void): void {
	window.addEventListener('hashchange', () => {
		const { id } = splitAddress(window.location.hash);
		const event = events.find(({ item }) => item.id === id);
		if (event?.item.hidden) show(event);
	});
}

/** One choice among the kinds of events; what is left of them, said under the drawing and over the list. */
function createControls(document: Document, options: readonly Option[]) {
	const all = createElement(document, 'option', { value: '' }, say.all);
	const kinds = options.map(({ value, label }) => createElement(document, 'option', { value }, label));
	const select = createElement(document, 'select', {}, all, ...kinds);
	const label = createElement(document, 'label', { class: 'chart-status' }, `${say.kind} `);
	label.append(select);
	const status = createElement(document, 'p', { class: 'chart-status', role: 'status' });
	const noteWords = createElement(document, 'span', {});
	const reset = createElement(document, 'button', { type: 'button' }, say.showAll);
	const note = createElement(document, 'p', { class: 'chart-status filter-note' }, noteWords, ' ', reset);
	return { select, status, note, noteWords, reset };
}

function readEvents(figure: HTMLElement, list: HTMLElement): ListedEvent[] {
	const marks = [...figure.querySelectorAll<SVGElement>('.event')];
	return [...list.querySelectorAll<HTMLElement>('.events > li')].map((item) => ({
		item,
		marks: marks.filter((mark) => (mark.dataset['event'] ?? mark.getAttribute('href')?.slice(1)) === item.id),
	}));
}

/** Shows an event in the list and the drawings, or takes it out of both. */
function setShown({ item, marks }: ListedEvent, isShown: boolean): void {
	item.hidden = !isShown;
	for (const mark of marks) setReachable(mark, isShown);
}

function setReachable(mark: SVGElement, isShown: boolean): void {
	mark.classList.toggle('is-out', !isShown);
	if (isShown) mark.removeAttribute('aria-hidden');
	else mark.setAttribute('aria-hidden', 'true');
}
