import type { State } from '../../../engine/client/chart-state.ts';
import { createControls } from './coalition-controls.ts';
import { idOf, readCoalition, type CoalitionCountry, type Showing } from './coalition-page.ts';
import { createElement, findElement } from '../../../engine/client/elements.ts';
import { DAMAGED_ADDRESS, followAddress } from '../../../engine/client/follow-address.ts';
import { walkMarks } from '../../../charts/client/enhance-mark-links.ts';

type Choice = 'hypothesis' | 'show' | 'country';

/** What the drawing shows of each standing in a body or under a declaration. */
const BARS: Readonly<Record<string, string>> = { full: 'full bar', partial: 'hollow bar', none: 'no bar' };

/**
 * Lets readers try a hypothesis, look at one membership, and read a country's card beside the chart. What it says and
 * shows stands in the page already: in the tables, on the tiles and in the cards. Tiles, map and list show one state.
 */
export function enhanceCoalitionChart(document: Document, window: Window): void {
	const figure = document.querySelector<HTMLElement>('#coalition-chart');
	if (!figure) return;
	const page = readCoalition(figure);
	const { countries, hypotheses, shows } = page;
	const keyLines = [...figure.querySelectorAll<HTMLElement>('[data-key]')];
	const likeliest = hypotheses[0]?.id ?? '';
	const wordsOf = (id: string) => hypotheses.find((hypothesis) => hypothesis.id === id)?.words ?? '';
	let state: State<Choice> = { hypothesis: [], show: [], country: [] };

	const { controls, trying, showing, status, explanations, explanation, reset } = createControls(document, page);
	const card = createCard(document);
	const show = (next: State<Choice>, isDamaged = false) => {
		state = next;
		const hypothesis = state.hypothesis[0] ?? likeliest;
		const shown = shows.find(({ id }) => id === state.show[0]);
		const country = state.country[0];
		trying.write([hypothesis]);
		showing.write([shown?.id ?? '']);
		const tried = hypothesis === likeliest ? undefined : wordsOf(hypothesis).split(',')[0];
		for (const one of countries) showCountry(one, hypothesis, tried, shown, one.id === country);
		showKey(keyLines, countries, shown);
		for (const { id, element } of explanations) element.toggleAttribute('data-on', id === hypothesis);
		// While the default view is shown, the words under the drawing say the same.
		explanation.toggleAttribute('data-default', hypothesis === likeliest);
		const opened = card.open(country);
		reset.hidden = state.hypothesis.length + state.show.length + state.country.length === 0;
		const message = [
			isDamaged && DAMAGED_ADDRESS,
			`${wordsOf(hypothesis)}.`,
			shown && `${shown.words}.`,
			opened && `${opened}: its card is beside the chart.`,
		];
		status.textContent = message.filter(Boolean).join(' ');
	};
	findElement(figure, '.chart-controls-place').append(controls, status, explanation, reset);
	findElement(figure, '.figure-key').prepend(card.panel);

	const fields = {
		hypothesis: { values: hypotheses.map(({ id }) => id) },
		show: { values: shows.map(({ id }) => id) },
		country: { values: countries.map(({ id }) => id) },
	};
	const write = followAddress(window, figure, fields, show);
	const choose = (change: Partial<State<Choice>>) => {
		show({ ...state, ...change });
		write(state);
	};
	trying.fieldset.addEventListener('change', () =>
		choose({ hypothesis: trying.read().filter((id) => id !== likeliest) }),
	);
	showing.fieldset.addEventListener('change', () => choose({ show: showing.read().filter(Boolean) }));
	reset.addEventListener('click', () => {
		choose({ hypothesis: [], show: [], country: [] });
		// The button has gone: the keyboard goes on from the controls.
		findElement<HTMLElement>(controls, 'summary').focus();
	});

	let opener: SVGElement | undefined;
	openCards(document, page.drawings, (link, id) => {
		opener = link;
		choose({ country: [id] });
		card.panel.scrollIntoView({ block: 'nearest' });
	});
	card.whenClosed(() => {
		const country = state.country[0];
		const back = opener && idOf(opener) === country ? opener : countries.find(({ id }) => id === country)?.tile;
		choose({ country: [] });
		back?.focus();
	});
	walkMarks(document, figure, page.drawings, 'map', page.drawings[0]);
}

/** Shows what the choices make of a country, in all its forms, and says it in its name. */
function showCountry(
	{ tile, titles, label, forms }: CoalitionCountry,
	hypothesis: string,
	tried: string | undefined,
	shown: Showing | undefined,
	isChosen: boolean,
): void {
	const stands = tile.getAttribute(`data-${hypothesis}`) ?? 'in';
	const bar = shown && tile.getAttribute(`data-${shown.id}`);
	for (const form of forms) {
		setData(form, 'data-stands', stands);
		setData(form, 'data-bar', bar ?? '');
		setData(form, 'data-chosen', isChosen ? 'true' : '');
	}
	const name = [label, tried && ` ${tried}: ${stands}.`, bar && ` ${shown.label}: ${BARS[bar]}.`]
		.filter(Boolean)
		.join('');
	for (const title of titles) if (title.textContent !== name) title.textContent = name;
}

/** Shows the lines of the key whose form is drawn now. */
function showKey(lines: readonly HTMLElement[], countries: readonly CoalitionCountry[], shown?: Showing): void {
	for (const line of lines) {
		const key = line.dataset['key']!;
		const words = key === 'full' || key === 'partial' ? shown?.bars[key] : undefined;
		line.hidden = !words && !countries.some(({ tile }) => tile.dataset['stands'] === key);
		const barWords = line.querySelector('.bar-words');
		if (barWords) barWords.textContent = words ? `: ${words}` : '';
	}
}

/** The place beside the chart where a country's card is shown. */
function createCard(document: Document) {
	const body = createElement(document, 'div', {});
	const close = createElement(document, 'button', { type: 'button' }, 'Close');
	const panel = createElement(document, 'section', { class: 'chart-panel' }, body, close);
	panel.hidden = true;
	return {
		panel,
		/** Shows a copy of the card with this id, or none; returns the country's name if it is shown. */
		open: (id: string | undefined): string | undefined => {
			const card = id && document.getElementById(id);
			panel.hidden = !card;
			if (!card) return void body.replaceChildren();
			const copy = card.cloneNode(true) as HTMLElement;
			for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
			body.replaceChildren(...copy.childNodes);
			body.className = card.className;
			const name = card.querySelector('h3 a')?.textContent.trim() ?? id;
			panel.setAttribute('aria-label', `Card: ${name}`);
			return name;
		},
		/** By its button, or by Escape. */
		whenClosed: (act: () => void) => {
			close.addEventListener('click', act);
			panel.addEventListener('keydown', ({ key }) => {
				if (key === 'Escape') act();
			});
		},
	};
}

/** A plain press on a country whose card is on this page opens the card instead of leading to it. */
function openCards(
	document: Document,
	drawings: readonly SVGElement[],
	open: (link: SVGElement, id: string) => void,
): void {
	for (const svg of drawings)
		svg.addEventListener('click', (event) => {
			if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			const link = (event.target as Element).closest<SVGElement>('a');
			const id = link && idOf(link);
			if (!id || !document.getElementById(id)) return;
			event.preventDefault();
			open(link, id);
		});
}

/** Writes an attribute where it changes, and takes it off where it is empty: what stays costs no new style. */
function setData(element: Element, name: string, value: string): void {
	if (value === (element.getAttribute(name) ?? '')) return;
	if (value) element.setAttribute(name, value);
	else element.removeAttribute(name);
}
