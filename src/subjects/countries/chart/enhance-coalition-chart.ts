import type { State } from '../../../engine/client/chart-state.ts';
import { createControls } from './coalition-controls.ts';
import { idOf, readCoalition, type CoalitionCountry, type CoalitionPage, type Showing } from './coalition-page.ts';
import { createElement, findElement } from '../../../engine/client/elements.ts';
import { DAMAGED_ADDRESS, followAddress } from '../../../engine/client/follow-address.ts';
import { coalition as words } from '../../../words/en/scripts.ts';
import { walkMarks } from '../../../charts/client/enhance-mark-links.ts';

type Choice = 'hypothesis' | 'show' | 'country';
/** The default view. */
const NOTHING: State<Choice> = { hypothesis: [], show: [], country: [] };

/**
 * Lets readers try a hypothesis, look at one membership, and read a country's card beside the chart. What it says and
 * shows stands in the page already: in the tables, on the tiles and in the cards. Tiles, map and list show one state.
 */
export function enhanceCoalitionChart(document: Document, window: Window): void {
	const figure = document.querySelector<HTMLElement>('#coalition-chart');
	if (!figure) return;
	const page = readCoalition(figure);
	const { countries, hypotheses, shows, drawings } = page;
	const keyLines = [...figure.querySelectorAll<HTMLElement>('[data-key]')];
	const likeliest = hypotheses[0]?.id ?? '';
	let state: State<Choice> = NOTHING;

	const controls = createControls(document, page);
	const { trying, showing } = controls;
	const card = createCard(document);
	const show = (next: State<Choice>, isDamaged = false) => {
		state = next;
		const {
			hypothesis: [id = likeliest],
			country: [country],
		} = state;
		const hypothesis = hypotheses.find((one) => one.id === id);
		const shown = shows.find((one) => one.id === state.show[0]);
		trying.write([id]);
		showing.write([shown?.id ?? '']);
		controls.explain(id);
		controls.reset.hidden = Object.values(state).every((chosen) => chosen.length === 0);
		const tried = id === likeliest ? undefined : hypothesis?.words.split(',')[0];
		for (const one of countries) showCountry(one, id, tried, shown, one.id === country);
		showKey(keyLines, countries, shown);
		const opened = card.open(country);
		const message = [
			isDamaged && DAMAGED_ADDRESS,
			`${hypothesis?.words ?? ''}.`,
			shown && `${shown.words}.`,
			opened && words.cardShown(opened),
		];
		controls.status.textContent = message.filter(Boolean).join(' ');
	};
	findElement(figure, '.chart-controls-place').append(...controls.elements);
	findElement(figure, '.figure-key').prepend(card.panel);

	const idsOf = (records: readonly { id: string }[]) => ({ values: records.map(({ id }) => id) });
	const fields = { hypothesis: idsOf(hypotheses), show: idsOf(shows), country: idsOf(countries) };
	const write = followAddress(window, figure, fields, show);
	const choose = (change: Partial<State<Choice>>) => {
		show({ ...state, ...change });
		write(state);
	};
	trying.fieldset.addEventListener('change', () =>
		choose({ hypothesis: trying.read().filter((id) => id !== likeliest) }),
	);
	showing.fieldset.addEventListener('change', () => choose({ show: showing.read().filter(Boolean) }));
	controls.reset.addEventListener('click', () => {
		choose(NOTHING);
		// The button has gone: the keyboard goes on from the controls.
		controls.summary.focus();
	});
	openCards(document, page, card, (country) => choose({ country }));
	walkMarks(document, figure, drawings, 'map', drawings[0]);
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
	const name = [
		label,
		tried && words.state(tried, words.stands[stands] ?? stands),
		bar && words.state(shown.label, words.bars[bar] ?? bar),
	]
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
	const close = createElement(document, 'button', { type: 'button' }, words.close);
	const panel = createElement(document, 'section', { class: 'chart-panel' }, body, close);
	let shown: string | undefined;
	panel.hidden = true;
	return {
		panel,
		/** Shows a copy of the card with this id, or none; returns the country's name if it is shown. */
		open: (id: string | undefined): string | undefined => {
			const card = id && document.getElementById(id);
			panel.hidden = !card;
			shown = id;
			if (!card) return void body.replaceChildren();
			const copy = card.cloneNode(true) as HTMLElement;
			for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
			for (const details of copy.querySelectorAll('details')) details.open = true;
			body.replaceChildren(...copy.childNodes);
			body.className = card.className;
			const name = card.querySelector('h3 a')?.textContent.trim() ?? id;
			panel.setAttribute('aria-label', words.card(name));
			return name;
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

/** A plain press on a country whose card is on this page opens the card instead of leading to it; closed, it leads back to the press. */
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
			card.panel.scrollIntoView({ block: 'nearest' });
		});
	card.whenClosed((country) => {
		const back = opener && idOf(opener) === country ? opener : countries.find(({ id }) => id === country)?.tile;
		choose([]);
		back?.focus();
	});
}

/** Writes an attribute where it changes, and takes it off where it is empty: what stays costs no new style. */
function setData(element: Element, name: string, value: string): void {
	if (value === (element.getAttribute(name) ?? '')) return;
	if (value) element.setAttribute(name, value);
	else element.removeAttribute(name);
}
