import type { State } from './chart-state.ts';
import { createChoices, createElement, findElement } from './elements.ts';
import { DAMAGED_ADDRESS, followAddress } from './follow-address.ts';
import { moveOnMap, roveFocus } from './roving-focus.ts';

type Choice = 'hypothesis' | 'show' | 'country';

/** What the drawing shows of each standing in a body or under a declaration. */
const BARS: Readonly<Record<string, string>> = { full: 'full bar', partial: 'hollow bar', none: 'no bar' };

/**
 * Lets readers try a hypothesis, look at one membership, and read a country's card beside the chart. What it says and
 * shows stands in the page already: in the tables, on the tiles and in the cards.
 */
export function enhanceCoalitionChart(document: Document, window: Window): void {
	const figure = document.querySelector<HTMLElement>('#coalition-chart');
	if (!figure) return;
	const drawing = findElement<SVGElement>(figure, '.coalition-drawing');
	const place = findElement<HTMLElement>(figure, '.chart-controls-place');
	const key = findElement<HTMLElement>(figure, '.figure-key');
	const words = findElement<HTMLElement>(figure, '.figure-words');
	const rows = [...figure.querySelectorAll<HTMLElement>('tr[data-hypothesis]')];
	const heads = [...figure.querySelectorAll<HTMLElement>('th[data-show]')];
	const keyLines = [...key.querySelectorAll<HTMLElement>('[data-key]')];
	const tiles = [...drawing.querySelectorAll<SVGElement>('a.tile')].map((link) => {
		const rect = findElement<SVGElement>(link, 'rect');
		const title = findElement<SVGElement>(link, 'title');
		return {
			link,
			id: idOf(link),
			title,
			label: title.textContent,
			x: Number(rect.getAttribute('x')),
			y: Number(rect.getAttribute('y')),
		};
	});
	// An embedded chart stands without the cards: its tiles lead to them.
	const hasCards = tiles.some(({ id }) => document.getElementById(id));
	const cell = (row: HTMLElement, part: string) => findElement(row, `[data-part="${part}"]`).textContent.trim();
	const hypotheses = rows.map((row) => ({
		id: row.dataset['hypothesis']!,
		words: row.dataset['words']!,
		href: findElement(row, 'a').getAttribute('href')!,
		name: cell(row, 'name'),
		likelihood: cell(row, 'likelihood'),
		sum: cell(row, 'sum'),
		reasoning: cell(row, 'reasoning'),
		beyond: cell(row, 'beyond'),
	}));
	const shows = heads.map((head) => ({
		id: head.dataset['show']!,
		label: head.textContent.trim(),
		words: head.dataset['words']!,
	}));
	// The first hypothesis is the one that the chart draws.
	const likeliest = hypotheses[0]?.id ?? '';
	const fields = {
		hypothesis: { values: hypotheses.map(({ id }) => id) },
		show: { values: shows.map(({ id }) => id) },
		country: { values: tiles.map(({ id }) => id) },
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
	const explanation = createElement(document, 'div', { class: 'chart-explanation' });
	const controls = createElement(
		document,
		'details',
		{ class: 'chart-controls' },
		createElement(document, 'summary', {}, 'Try a hypothesis, or look at one membership'),
		trying.fieldset,
		showing.fieldset,
	);
	const panelBody = createElement(document, 'div', {});
	const close = createElement(document, 'button', { type: 'button' }, 'Close');
	const panel = createElement(document, 'section', { class: 'chart-panel' }, panelBody, close);
	panel.hidden = true;

	const explain = (id: string) => {
		const hypothesis = hypotheses.find((candidate) => candidate.id === id);
		if (!hypothesis || id === likeliest) return explanation.replaceChildren();
		const { href, name, likelihood, sum, reasoning, beyond } = hypothesis;
		explanation.replaceChildren(
			createElement(
				document,
				'p',
				{},
				createElement(document, 'strong', {}, `${name}.`),
				` ${sum}. We hold it to be: ${likelihood}. ${reasoning}`,
			),
			createElement(
				document,
				'p',
				{},
				`Beyond the ${tiles.length}: ${beyond}. `,
				createElement(document, 'a', { href }, 'Evidence for and against it'),
			),
		);
	};

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
		drawing.toggleAttribute('data-showing', shown !== undefined);
		for (const { id, link, title, label } of tiles) {
			const stands = link.getAttribute(`data-${hypothesis}`) ?? 'in';
			const bar = shown && link.getAttribute(`data-${shown.id}`);
			setData(link, 'data-stands', stands);
			setData(link, 'data-bar', bar ?? '');
			setData(link, 'data-chosen', id === country ? 'true' : '');
			const name = [
				label,
				hypothesis !== likeliest && ` ${wordsOf(hypothesis).split(':')[0]}: ${stands}.`,
				bar && ` ${shown.label}: ${BARS[bar]}.`,
			]
				.filter(Boolean)
				.join('');
			if (title.textContent !== name) title.textContent = name;
		}
		for (const line of keyLines)
			line.hidden = !tiles.some(({ link }) => link.dataset['stands'] === line.dataset['key']);
		explain(hypothesis);
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

	place.append(
		controls,
		status,
		explanation,
		reset,
		createElement(
			document,
			'p',
			{ class: 'chart-keys' },
			`${hasCards ? 'Choose a tile to read its card here. ' : ''}By keyboard: the chart is one stop of the Tab key; arrows move as on a map, Home and End to the first and last, Enter opens a card, Escape leaves.`,
		),
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

	drawing.addEventListener('click', (event) => {
		if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		const tile = tiles.find(({ link }) => link.contains(event.target as Node));
		if (!tile || !document.getElementById(tile.id)) return;
		event.preventDefault();
		choose({ country: [tile.id] });
		panel.scrollIntoView({ block: 'nearest' });
	});
	const closePanel = () => {
		const tile = tiles.find(({ id }) => id === state.country[0]);
		choose({ country: [] });
		tile?.link.focus();
	};
	close.addEventListener('click', closePanel);
	panel.addEventListener('keydown', ({ key: pressed }) => {
		if (pressed === 'Escape') closePanel();
	});

	const links = tiles.map(({ link }) => link);
	words.tabIndex = -1;
	roveFocus(
		drawing,
		links,
		() => links,
		(_, from, pressed) => moveOnMap(tiles, from, pressed),
		() => words.focus(),
	);
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
