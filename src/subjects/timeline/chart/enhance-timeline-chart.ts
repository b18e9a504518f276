import { createFilter, type Allows, type FilterGroup } from '../../../charts/client/chart-filter.ts';
import { splitAddress, type State } from '../../../engine/client/chart-state.ts';
import type { EventChoices, EventData } from '../event-data.ts';
import { findElement } from '../../../engine/client/elements.ts';
import { timelineFilter } from '../../../words/en/scripts.ts';
import { walkMarks } from '../../../charts/client/enhance-mark-links.ts';

type Choice = 'theme' | 'place' | 'demand' | 'years' | 'essential';
/** An event of the list, with its marks in the drawings. */
type ListedEvent = { item: HTMLElement; data: EventData; marks: SVGElement[] };

/** Lets readers filter the events, in the drawing and in the list, and walk the drawing by keyboard. */
export function enhanceTimelineChart(document: Document, window: Window): void {
	const figure = document.querySelector<HTMLElement>('#timeline-chart');
	if (!figure) return;
	const keepStops = walkMarks(document, figure, [...figure.querySelectorAll<SVGElement>('.timeline-drawing')], 'list');
	const sections = [...document.querySelectorAll<HTMLElement>('section.year')].map((section) => ({
		section,
		items: [...section.querySelectorAll<HTMLElement>('.events > li')],
	}));
	const items = sections.flatMap((section) => section.items);
	// Where the chart stands without its list, there is nothing to filter.
	if (items.length === 0) return;
	const events = readEvents(figure, items);
	const years = [...figure.querySelectorAll<SVGElement>('.year-link')];
	const spans = [...figure.querySelectorAll<SVGElement>('.span')];
	/** What has to follow when other events are shown. */
	const follow = () => {
		for (const { section, items: ofYear } of sections) section.hidden = ofYear.every(({ hidden }) => hidden);
		// The ticks of a year without any event lead nowhere.
		for (const year of years) setReachable(year, year.querySelector('.event:not(.is-out)') !== null);
		for (const keepStop of keepStops) keepStop();
	};

	const apply = (allows: Allows<Choice>, { years }: State<Choice>) => {
		const shown = events.filter(({ data }) => passes(data, allows, years[0]?.split('-') ?? []));
		for (const event of events) setShown(event, shown.includes(event));
		for (const span of spans) span.classList.toggle('is-on', span.dataset['years'] === years[0]);
		follow();
		return shown.length;
	};
	const status = createFilter(document, window, {
		figure,
		name: 'timeline',
		things: timelineFilter.events,
		total: events.length,
		lists: 'list',
		firstSection: sections[0]!.section,
		groups: readGroups(JSON.parse(sections[0]!.section.dataset['choices']!) as EventChoices, spans),
		apply,
	});

	/** An event that the address names is shown whatever the filter. */
	const showNamed = () => {
		const { id } = splitAddress(window.location.hash);
		const event = events.find(({ item }) => item.id === id);
		if (!event?.item.hidden) return;
		setShown(event, true);
		follow();
		event.item.scrollIntoView();
		status.textContent += timelineFilter.shownToo(findElement(event.item, 'h4').textContent);
	};
	window.addEventListener('hashchange', showNamed);
}

/** Whether an event passes the filter, and lies in the years. */
function passes(data: EventData, allows: Allows<Choice>, [from = '', to = '9']: readonly string[]): boolean {
	const { theme, place, demands, essential, year } = data;
	return (
		allows('theme', [theme]) &&
		allows('place', [place]) &&
		allows('demand', demands.split(' ')) &&
		allows('essential', [essential]) &&
		year >= from &&
		year <= to
	);
}

function readEvents(figure: HTMLElement, items: readonly HTMLElement[]): ListedEvent[] {
	const marks = [...figure.querySelectorAll<SVGElement>('.event')];
	return items.map((item) => ({
		item,
		data: item.dataset as unknown as EventData,
		marks: marks.filter((mark) => (mark.dataset['event'] ?? mark.getAttribute('href')?.slice(1)) === item.id),
	}));
}

function readGroups(choices: EventChoices, spans: readonly SVGElement[]): Record<Choice, FilterGroup> {
	const years = [...new Set(spans.map((span) => span.dataset['years']!))];
	return {
		theme: { legend: timelineFilter.theme, options: choices.theme },
		place: { legend: timelineFilter.place, options: choices.place },
		demand: { legend: timelineFilter.demand, options: choices.demand },
		years: {
			legend: timelineFilter.years,
			noneLabel: timelineFilter.all,
			options: years.map((value) => ({ value, label: timelineFilter.span(value) })),
		},
		essential: { legend: timelineFilter.weight, options: [{ value: '1', label: timelineFilter.essential }] },
	};
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
