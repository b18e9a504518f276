import type { State } from './chart-state.ts';
import { createChoices, createElement, findElement } from './elements.ts';
import { DAMAGED_ADDRESS, followAddress } from './follow-address.ts';
import { moveOnMap, roveFocus } from './roving-focus.ts';
import { sayKeys } from './say-keys.ts';

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
	const drawing = findElement<SVGElement>(figure, '.coalition-drawing');
	const place = findElement<HTMLElement>(figure, '.chart-controls-place');
	const key = findElement<HTMLElement>(figure, '.figure-key');
	const about = findElement<HTMLElement>(figure, '.figure-about > summary');
	const rows = [...figure.querySelectorAll<HTMLElement>('tr[data-hypothesis]')];
	const heads = [...figure.querySelectorAll<HTMLElement>('th[data-show]')];
	const keyLines = [...figure.querySelectorAll<HTMLElement>('[data-key]')];
	const map = findElement<SVGElement>(figure, '.coalition-map');
	// The tiles know what each choice makes of a country; map and list follow them.
	const lands = new Map(linksOf(map).map((link) => [idOf(link), link]));
	const countries = linksOf(drawing).map((tile) => {
		const id = idOf(tile);
		const links = [tile, lands.get(id)].filter((link) => link !== undefined);
		const titles = links.map((link) => findElement<SVGElement>(link, 'title'));
		return {
			id,
			tile,
			titles,
			label: titles[0]!.textContent,
			forms: [...links, ...figure.querySelectorAll(`[data-country="${id}"]`)],
		};
	});
	const cell = (row: HTMLElement, part: string) => findElement(row, `[data-part="${part}"]`).textContent.trim();
	const hypotheses = rows.map((row) => ({
		id: row.dataset['hypothesis']!,
		words: row.dataset['words']!,
		href: findElement(row, 'a').getAttribute('href')!,
		name: cell(row, 'name'),
		likelihood: cell(row, 'likelihood'),
		claims: cell(row, 'claims'),
		reasoning: cell(row, 'reasoning'),
		beyond: cell(row, 'beyond'),
	}));
	const shows = heads.map((head) => ({
		id: head.dataset['show']!,
		label: head.textContent.trim(),
		words: head.dataset['words']!,
		bars: { full: head.dataset['full'], partial: head.dataset['partial'] },
	}));
	// The first hypothesis is the one that the chart draws.
	const likeliest = hypotheses[0]?.id ?? '';
	const fields = {
		hypothesis: { values: hypotheses.map(({ id }) => id) },
		show: { values: shows.map(({ id }) => id) },
		country: { values: countries.map(({ id }) => id) },
	};
	let state: State<Choice> = { hypothesis: [], show: [], country: [] };

	const trying = createChoices(
		document,
		'radio',
		'coalition-hypothesis',
		'Try a hypothesis',
		hypotheses.map(({ id, name, likelihood }, index) => ({
			value: id,
			label: `${index + 1}. ${likelihood.charAt(0).toUpperCase()}${likelihood.slice(1)}`,
			more: `: ${name}`,
		})),
	);
	const showing = createChoices(document, 'radio', 'coalition-show', 'Look at one membership or declaration', [
		{ value: '', label: 'All memberships' },
		...shows.map(({ id, label }) => ({ value: id, label })),
	]);
	const reset = createElement(document, 'button', { type: 'button' }, 'Back to the default view');
	const status = createElement(document, 'p', { class: 'chart-status', role: 'status' });
	// All stand in one place, so that a choice moves nothing below.
	const explanations = hypotheses.map(({ id, href, name, reasoning, beyond, claims }) => ({
		id,
		element: createElement(
			document,
			'div',
			{},
			createElement(document, 'strong', {}, `${name}.`),
			` ${reasoning} Beyond the ${countries.length} shown: ${beyond}. ${claims}: `,
			createElement(document, 'a', { href }, 'evidence for and against it'),
			'.',
		),
	}));
	const explanation = createElement(
		document,
		'div',
		{ class: 'chart-explanation' },
		...explanations.map(({ element }) => element),
	);
	const controls = createElement(
		document,
		'details',
		{ class: 'chart-controls' },
		createElement(document, 'summary', {}, 'Try a hypothesis or one membership'),
		trying.fieldset,
		showing.fieldset,
	);
	const panelBody = createElement(document, 'div', {});
	const close = createElement(document, 'button', { type: 'button' }, 'Close');
	const panel = createElement(document, 'section', { class: 'chart-panel' }, panelBody, close);
	panel.hidden = true;

	const openPanel = (id: string | undefined) => {
		const card = id && document.getElementById(id);
		panel.hidden = !card;
		if (!card) return panelBody.replaceChildren();
		const copy = card.cloneNode(true) as HTMLElement;
		for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
		panelBody.replaceChildren(...copy.childNodes);
		panelBody.className = card.className;
		panel.setAttribute('aria-label', `Card: ${nameOf(id)}`);
	};
	const nameOf = (id: string) => document.querySelector(`[id="${id}"] h3 a`)?.textContent.trim() ?? id;

	const show = (next: State<Choice>, isDamaged = false) => {
		state = next;
		const hypothesis = state.hypothesis[0] ?? likeliest;
		const shown = shows.find(({ id }) => id === state.show[0]);
		const country = state.country[0];
		trying.write([hypothesis]);
		showing.write([shown?.id ?? '']);
		for (const svg of [drawing, map]) svg.toggleAttribute('data-showing', shown !== undefined);
		for (const { id, tile, titles, label, forms } of countries) {
			const stands = tile.getAttribute(`data-${hypothesis}`) ?? 'in';
			const bar = shown && tile.getAttribute(`data-${shown.id}`);
			for (const form of forms) {
				setData(form, 'data-stands', stands);
				setData(form, 'data-bar', bar ?? '');
				setData(form, 'data-chosen', id === country ? 'true' : '');
			}
			const name = [
				label,
				hypothesis !== likeliest && ` ${wordsOf(hypothesis).split(',')[0]}: ${stands}.`,
				bar && ` ${shown.label}: ${BARS[bar]}.`,
			]
				.filter(Boolean)
				.join('');
			for (const title of titles) if (title.textContent !== name) title.textContent = name;
		}
		for (const line of keyLines) {
			const key = line.dataset['key']!;
			const words = key === 'full' || key === 'partial' ? shown?.bars[key] : undefined;
			line.hidden = !words && !countries.some(({ tile }) => tile.dataset['stands'] === key);
			const barWords = line.querySelector('.bar-words');
			if (barWords) barWords.textContent = words ? `: ${words}` : '';
		}
		for (const { id, element } of explanations) element.toggleAttribute('data-on', id === hypothesis);
		// While the default view is shown, the words under the drawing say the same.
		explanation.toggleAttribute('data-default', hypothesis === likeliest);
		openPanel(country);
		reset.hidden = state.hypothesis.length + state.show.length + state.country.length === 0;
		const message = [
			isDamaged && DAMAGED_ADDRESS,
			`${wordsOf(hypothesis)}.`,
			shown && `${shown.words}.`,
			!panel.hidden && country && `${nameOf(country)}: its card is beside the chart.`,
		];
		status.textContent = message.filter(Boolean).join(' ');
	};
	const wordsOf = (id: string) => hypotheses.find((hypothesis) => hypothesis.id === id)?.words ?? '';

	place.append(controls, status, explanation, reset);
	sayKeys(
		document,
		drawing,
		'the tiles are one stop of the Tab key, and so is the map; arrows move as on a map, Home and End to the first and last, Enter opens a card, Escape leaves.',
	);
	key.prepend(panel);

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
	for (const svg of [drawing, map])
		svg.addEventListener('click', (event) => {
			if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			const link = (event.target as Element).closest<SVGElement>('a');
			const id = link && idOf(link);
			if (!id || !document.getElementById(id)) return;
			event.preventDefault();
			opener = link;
			choose({ country: [id] });
			panel.scrollIntoView({ block: 'nearest' });
		});
	const closePanel = () => {
		const country = state.country[0];
		const back = opener && idOf(opener) === country ? opener : countries.find(({ id }) => id === country)?.tile;
		choose({ country: [] });
		back?.focus();
	};
	close.addEventListener('click', closePanel);
	panel.addEventListener('keydown', ({ key: pressed }) => {
		if (pressed === 'Escape') closePanel();
	});

	for (const svg of [drawing, map]) {
		const links = linksOf(svg);
		// Near the middle of each country is its bar; on the map, the bars stand above all countries in the same order.
		const places = [...svg.querySelectorAll('.bar')].map((bar) => ({
			x: Number(bar.getAttribute('x')),
			y: Number(bar.getAttribute('y')),
		}));
		roveFocus(
			svg,
			links,
			() => links,
			(_, from, pressed) => moveOnMap(places, from, pressed),
			() => about.focus(),
		);
	}
}

/** The countries of a drawing, as links. */
function linksOf(drawing: SVGElement): SVGElement[] {
	return [...drawing.querySelectorAll<SVGElement>('a[href]')];
}

/** The id of the place that a mark leads to, on this page or another. */
function idOf(link: Element): string {
	return link.getAttribute('href')!.split('#')[1] ?? '';
}

/** Writes an attribute where it changes, and takes it off where it is empty: what stays costs no new style. */
function setData(element: Element, name: string, value: string): void {
	if (value === (element.getAttribute(name) ?? '')) return;
	if (value) element.setAttribute(name, value);
	else element.removeAttribute(name);
}
