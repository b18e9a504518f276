import { createFilter, type Allows, type FilterGroup } from './chart-filter.ts';
import { splitAddress, type State } from './chart-state.ts';
import { findElement, type Option } from './elements.ts';
import { moveOnLanes, roveFocus } from './roving-focus.ts';
import { sayKeys } from './say-keys.ts';

type Choice = 'theme' | 'place' | 'demand' | 'years' | 'essential';

/** So much changes before the page is drawn again: with more at once, a slow phone would not answer meanwhile. */
const MARKS_AT_ONCE = 120;
const ENTRIES_AT_ONCE = 12;

/**
 * Lets readers filter the events by theme, place, demand, weight and years, in the drawing and in the list, and moves
 * the keyboard by event and lane. The events and their kinds are read from the list on the page.
 */
export function enhanceTimelineChart(document: Document, window: Window): void {
	const figure = document.querySelector<HTMLElement>('#timeline-chart');
	if (!figure) return;
	const about = findElement<HTMLElement>(figure, '.figure-about > summary');
	const drawings = [...figure.querySelectorAll<SVGElement>('.timeline-drawing')];
	const out = new Set<Element>();
	const isIn = (mark: Element) => !out.has(mark);
	const keepStops = drawings.map((drawing) => {
		const isVertical = drawing.classList.contains('chart-narrow');
		const lanes = [...drawing.querySelectorAll('[data-theme]')];
		const marks = [...drawing.querySelectorAll<SVGElement>('a.event')];
		const places = new Map(
			marks.map((mark) => [
				mark,
				{ lane: lanes.indexOf(mark.parentElement!), along: Number(mark.getAttribute('data-along')) },
			]),
		);
		return roveFocus(
			drawing,
			marks,
			() => marks.filter(isIn),
			(reachable, from, key) =>
				moveOnLanes(
					reachable.map((mark) => places.get(mark)!),
					from,
					key,
					isVertical,
				),
			() => about.focus(),
		);
	});
	sayKeys(
		document,
		drawings.at(-1)!,
		'the chart is one stop of the Tab key. Arrows along time move by event, arrows across it by lane; Home and End go to the ends of a lane, Enter opens the event in the list, Escape leaves.',
	);

	const sections = [...document.querySelectorAll<HTMLElement>('section.year')].map((section) => ({
		section,
		items: [...section.querySelectorAll<HTMLElement>('.events > li')],
	}));
	const items = sections.flatMap((section) => section.items);
	// Where the chart stands without its list, there is nothing to filter.
	if (items.length === 0) return;
	const marksById = new Map<string, SVGElement[]>();
	for (const mark of figure.querySelectorAll<SVGElement>('a.event')) {
		const id = mark.getAttribute('href')!.slice(1);
		marksById.set(id, [...(marksById.get(id) ?? []), mark]);
	}
	const events = items.map((item) => ({
		item,
		id: item.id,
		year: findElement<HTMLTimeElement>(item, 'time').dateTime.slice(0, 4),
		theme: item.dataset['theme']!,
		place: item.dataset['place']!,
		demands: item.dataset['demands']!.split(' '),
		isEssential: item.classList.contains('event-essential'),
		/** As the filter wants it, and as the drawing has it by now. */
		isShown: true,
		isDrawn: true,
		marks: marksById.get(item.id) ?? [],
	}));

	const themes = [...drawings[0]!.querySelectorAll<SVGElement>('[data-theme]')].map((lane) => ({
		value: lane.dataset['theme']!,
		label: lane.getAttribute('aria-label')!,
	}));
	const placeOptions = new Map<string, string>();
	const demandOptions = new Map<string, string>();
	for (const item of items) {
		placeOptions.set(item.dataset['place']!, findElement(item, '.event-place').textContent);
		for (const link of item.querySelectorAll<HTMLElement>('[data-demand]'))
			demandOptions.set(link.dataset['demand']!, link.title);
	}
	const spans = [...figure.querySelectorAll<SVGElement>('.span')];
	const groups: Record<Choice, FilterGroup> = {
		theme: { legend: 'Theme', options: themes },
		place: { legend: 'Place', options: toOptions(placeOptions) },
		demand: { legend: 'Demand (our judgement)', options: toOptions(demandOptions) },
		years: {
			legend: 'Zoom to years',
			noneLabel: 'All',
			options: [...new Set(spans.map((span) => span.dataset['years']!))].map((value) => ({
				value,
				label: value.replace('-', ' to '),
			})),
		},
		essential: { legend: 'Weight', options: [{ value: '1', label: 'The essential events only' }] },
	};

	let turn = 0;
	/** Brings the drawing up to the filter, and then the list from its top on: a part now, the rest after it is seen. */
	const catchUp = (isAllAtOnce = false) => {
		const mine = ++turn;
		const undrawn = events.filter(({ isDrawn, isShown }) => isDrawn !== isShown);
		const marksNow = isAllAtOnce ? undrawn.length : MARKS_AT_ONCE;
		for (const event of undrawn.slice(0, marksNow)) drawShown(event);
		const unlisted = events.filter(({ item, isShown }) => item.hidden === isShown);
		const entriesNow = isAllAtOnce ? unlisted.length : undrawn.length > 0 ? 0 : ENTRIES_AT_ONCE;
		for (const { item, isShown } of unlisted.slice(0, entriesNow)) item.hidden = !isShown;
		for (const { section, items: ofYear } of sections) section.hidden = ofYear.every(({ hidden }) => hidden);
		if (undrawn.length > marksNow || unlisted.length > entriesNow)
			window.requestAnimationFrame(() => window.setTimeout(() => mine === turn && catchUp()));
	};
	const drawShown = (event: (typeof events)[number]) => {
		event.isDrawn = event.isShown;
		for (const mark of event.marks) {
			mark.classList.toggle('is-out', !event.isShown);
			if (event.isShown) mark.removeAttribute('aria-hidden');
			else mark.setAttribute('aria-hidden', 'true');
		}
	};
	const setShown = (event: (typeof events)[number], isShown: boolean) => {
		event.isShown = isShown;
		for (const mark of event.marks) {
			if (isShown) out.delete(mark);
			else out.add(mark);
		}
	};

	const apply = (allows: Allows<Choice>, { years }: State<Choice>) => {
		const [from = '', to = '9'] = years[0]?.split('-') ?? [];
		let count = 0;
		for (const event of events) {
			const isShown =
				allows('theme', [event.theme]) &&
				allows('place', [event.place]) &&
				allows('demand', event.demands) &&
				allows('essential', event.isEssential ? ['1'] : []) &&
				event.year >= from &&
				event.year <= to;
			if (isShown) count++;
			setShown(event, isShown);
		}
		for (const span of spans) span.classList.toggle('is-on', span.dataset['years'] === years[0]);
		catchUp();
		for (const keepStop of keepStops) keepStop();
		return count;
	};
	const status = createFilter(document, window, {
		figure,
		name: 'timeline',
		things: 'events',
		total: events.length,
		lists: 'list',
		firstSection: sections[0]!.section,
		groups,
		apply,
		beforeFocus: () => catchUp(true),
	});

	/** An event that the address names is shown whatever the filter. */
	const showNamed = () => {
		const { id } = splitAddress(window.location.hash);
		const event = events.find((candidate) => candidate.id === id);
		if (!event || event.isShown) return;
		setShown(event, true);
		// Where the entry stands is known once all of the list is there.
		catchUp(true);
		for (const keepStop of keepStops) keepStop();
		event.item.scrollIntoView();
		status.textContent += ` ${findElement(event.item, 'h4').textContent} is shown too, because the address names it.`;
	};

	window.addEventListener('hashchange', showNamed);
}

/** Options in the order of their labels. */
function toOptions(labels: ReadonlyMap<string, string>): Option[] {
	return [...labels]
		.map(([value, label]) => ({ value, label }))
		.sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}
