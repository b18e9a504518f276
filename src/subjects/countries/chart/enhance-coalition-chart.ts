import type { State } from '../../../engine/client/chart-state.ts';
import { idOf, readCoalition, type CoalitionCountry, type CoalitionPage } from './coalition-page.ts';
import { createElement, findElement } from '../../../engine/client/elements.ts';
import { DAMAGED_ADDRESS, followAddress } from '../../../engine/client/follow-address.ts';
import { coalition as words } from '../../../words/en/scripts.ts';
import { walkMarks } from '../../../charts/client/enhance-mark-links.ts';
import { NO_GROUP, openSum, type SumKey } from './make-sum.ts';

type Choice = SumKey | 'country';
/** The sum as the drawing shows it, and no card. */
const NOTHING: State<Choice> = { groups: [], others: [], country: [] };

/**
 * Lets readers add up groups of countries, and read a country's card beside the chart. What it says and shows stands in the page
 * already: in the table, on the tiles and in the cards.
 */
export function enhanceCoalitionChart(document: Document, window: Window): void {
	const figure = document.querySelector<HTMLElement>('#coalition-chart');
	if (!figure) return;
	const page = readCoalition(figure);
	const { countries, drawings } = page;
	let state = NOTHING;
	const card = createCard(document);
	const sum = openSum(figure, page, (change) => choose(change));
	const show = (next: State<Choice>, isDamaged = false) => {
		state = next;
		const [country] = state.country;
		const { total, countries: added } = sum.show(state);
		for (const one of countries) showCountry(one, added.has(one.id), total, one.id === country);
		for (const tiles of figure.querySelectorAll('.tile-others')) showOthers(tiles, total - added.size);
		card.open(country);
		sum.say(isDamaged ? DAMAGED_ADDRESS : '');
	};
	findElement(figure, '.figure-key').prepend(card.panel);

	const fields = {
		groups: { values: [...sum.groups, NO_GROUP], isMultiple: true },
		others: { values: Array.from({ length: sum.mostOthers }, (_, index) => `${index + 1}`) },
		country: { values: countries.map(({ id }) => id) },
	};
	const write = followAddress(window, figure, fields, show);
	const choose = (change: Partial<State<Choice>>) => {
		show({ ...state, ...change });
		write(state);
	};
	openCards(document, page, card, (country) => choose({ country }));
	walkMarks(document, figure, drawings, 'map', drawings.at(-2));
}

/** Shows whether a sum has a country, on its tiles and in their names, and whether its card is open. */
function showCountry(
	{ tiles, lands, label }: CoalitionCountry,
	isAdded: boolean,
	total: number,
	isChosen: boolean,
): void {
	for (const form of [...tiles, ...lands]) form.toggleAttribute('data-chosen', isChosen);
	const name = isAdded ? label : `${label} ${words.notAdded(total)}`;
	for (const tile of tiles) {
		tile.toggleAttribute('data-out', !isAdded);
		const title = findElement(tile, 'title');
		if (title.textContent !== name) title.textContent = name;
	}
}

/** Shows as many tiles for others. */
function showOthers(tiles: Element, others: number): void {
	tiles.toggleAttribute('data-on', others > 0);
	for (const [index, tile] of [...tiles.querySelectorAll('rect')].entries())
		tile.toggleAttribute('data-on', index < others);
}

/** The place beside the chart where a country's card is shown. */
function createCard(document: Document) {
	const body = createElement(document, 'div', {});
	const close = createElement(document, 'button', { type: 'button' }, words.close);
	const panel = createElement(document, 'section', { class: 'chart-panel', tabindex: '-1' }, body, close);
	let shown: string | undefined;
	panel.hidden = true;
	return {
		panel,
		/** Shows a copy of the card with this id, or none. */
		open: (id: string | undefined) => {
			const card = id && document.getElementById(id);
			panel.hidden = !card;
			shown = id;
			if (!card) return body.replaceChildren();
			const copy = card.cloneNode(true) as HTMLElement;
			for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
			for (const details of copy.querySelectorAll('details')) details.open = true;
			body.replaceChildren(...copy.childNodes);
			body.className = card.className;
			panel.setAttribute('aria-label', words.card(card.querySelector('h3 a')?.textContent.trim() ?? id));
		},
		/** By its button, or by Escape; `act` is told whose card it was. */
		whenClosed: (act: (id: string | undefined) => void) => {
			close.addEventListener('click', () => act(shown));
			panel.addEventListener('keydown', ({ key }) => {
				if (key === 'Escape') act(shown);
			});
		},
	};
}

/** A plain press on a country whose card is on this page opens the card, and leads to it there; closed, it leads back to the press. */
function openCards(
	document: Document,
	{ drawings, countries }: CoalitionPage,
	card: ReturnType<typeof createCard>,
	choose: (country: string[]) => void,
): void {
	let opener: SVGElement | undefined;
	for (const svg of drawings)
		svg.addEventListener('click', (event) => {
			if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			const link = (event.target as Element).closest<SVGElement>('a');
			const id = link && idOf(link);
			if (!id || !document.getElementById(id)) return;
			event.preventDefault();
			opener = link;
			choose([id]);
			card.panel.focus({ preventScroll: true });
			card.panel.scrollIntoView({ block: 'nearest' });
		});
	card.whenClosed((country) => {
		const tiles = countries.find(({ id }) => id === country)?.tiles;
		const back = opener && idOf(opener) === country ? opener : tiles?.find((tile) => tile.checkVisibility());
		choose([]);
		back?.focus();
	});
}
