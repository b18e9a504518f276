import { splitAddress, type State } from './chart-state.ts';
import { createChoices, createElement, findElement } from './elements.ts';
import { DAMAGED_ADDRESS, followAddress } from './follow-address.ts';

type Choice = 'question' | 'side' | 'kind';

/**
 * Lets readers filter the arguments by question, side and kind of organisation, in the drawing and in the lists, and
 * the positions by kind. What there is to choose is read from the index on the page.
 */
export function enhanceArgumentsChart(document: Document, window: Window): void {
	const figure = document.querySelector<HTMLElement>('#arguments-chart');
	const index = document.querySelector<HTMLElement>('.debate-index');
	// Where the chart stands without its lists, there is nothing to filter.
	if (!figure || !index) return;
	const place = findElement<HTMLElement>(figure, '.chart-controls-place');
	const listed = [...document.querySelectorAll<HTMLElement>('.arguments > li')].map((item) => ({
		item,
		kinds: item.dataset['groups']!.split(' '),
		question: item.dataset['question']!,
		side: item.dataset['side']!,
		marks: [...figure.querySelectorAll<SVGElement>(`a[href="#${item.id}"]`)],
	}));
	const sections = [...document.querySelectorAll<HTMLElement>('section.side')];
	const kinds = [...document.querySelectorAll<HTMLElement>('section.organisations')];
	const optionsOf = (key: Choice) =>
		[...index.querySelectorAll<HTMLElement>(`[data-${key}]`)].map((link) => ({
			value: link.dataset[key]!,
			label: link.textContent,
		}));
	const options = { question: optionsOf('question'), side: optionsOf('side'), kind: optionsOf('kind') };
	const order = Object.keys(options) as Choice[];
	const legends: Record<Choice, string> = { question: 'Question', side: 'Side', kind: 'Held by' };
	const groups = Object.fromEntries(
		order.map((key) => [key, createChoices(document, 'checkbox', `arguments-${key}`, legends[key], options[key])]),
	) as Record<Choice, ReturnType<typeof createChoices>>;
	const fields = Object.fromEntries(
		order.map((key) => [key, { values: options[key].map(({ value }) => value), isMultiple: true }]),
	) as Record<Choice, { values: string[]; isMultiple: boolean }>;

	const status = createElement(document, 'p', { class: 'chart-status', role: 'status' });
	const reset = createElement(document, 'button', { type: 'button' }, 'Show all arguments');
	const controls = createElement(
		document,
		'details',
		{ class: 'chart-controls' },
		createElement(document, 'summary', {}, 'Filter the arguments, in the drawing and in the lists'),
		...order.map((key) => groups[key].fieldset),
	);

	const noteWords = createElement(document, 'span', {});
	const noteReset = createElement(document, 'button', { type: 'button' }, 'Show all arguments');
	const note = createElement(document, 'p', { class: 'chart-status filter-note' }, noteWords, ' ', noteReset);

	let state: State<Choice>;
	const show = (next: State<Choice>, isDamaged = false) => {
		state = next;
		for (const key of order) groups[key].write(state[key]);
		const allows = (key: Choice, values: readonly string[]) =>
			state[key].length === 0 || values.some((value) => state[key].includes(value));
		let count = 0;
		for (const { item, marks, question, side, kinds: holders } of listed) {
			const isShown = allows('question', [question]) && allows('side', [side]) && allows('kind', holders);
			if (isShown) count++;
			item.hidden = !isShown;
			for (const mark of marks) mark.classList.toggle('is-out', !isShown);
		}
		for (const section of kinds) section.hidden = !allows('kind', [section.dataset['group']!]);
		hideEmptySides();
		const isFiltered = order.some((key) => state[key].length > 0);
		const counted = isFiltered ? `${count} of ${listed.length} arguments` : `All ${listed.length} arguments`;
		status.textContent = `${isDamaged ? `${DAMAGED_ADDRESS} ` : ''}${counted}.`;
		reset.hidden = !isFiltered;
		note.hidden = !isFiltered;
		noteWords.textContent = `The lists are filtered: ${counted}.`;
		showNamed();
	};
	const hideEmptySides = () => {
		for (const section of sections)
			section.hidden = [...section.querySelectorAll<HTMLElement>('.arguments > li')].every(({ hidden }) => hidden);
	};
	/** What the address names is shown whatever the filter. */
	const showNamed = () => {
		const { id } = splitAddress(window.location.hash);
		const named = id ? document.getElementById(id) : null;
		const isHidden = Boolean(named?.closest('[hidden]'));
		for (let element = named?.closest<HTMLElement>('[hidden]'); element; element = element.closest('[hidden]'))
			element.hidden = false;
		for (const item of named?.querySelectorAll<HTMLElement>('.arguments > li') ?? []) item.hidden = false;
		if (isHidden) named!.scrollIntoView();
	};

	place.append(controls, status, reset);
	sections[0]!.before(note);
	const write = followAddress(window, figure, fields, show);
	window.addEventListener('hashchange', showNamed);
	controls.addEventListener('change', () => {
		show(Object.fromEntries(order.map((key) => [key, groups[key].read()])) as Record<Choice, string[]>);
		write(state);
	});
	const showAll = () => {
		show({ question: [], side: [], kind: [] });
		write(state);
	};
	// A button that has gone cannot keep the focus: the keyboard goes on from the controls, or from the list.
	reset.addEventListener('click', () => {
		showAll();
		findElement<HTMLElement>(controls, 'summary').focus();
	});
	noteReset.addEventListener('click', () => {
		showAll();
		sections[0]!.tabIndex = -1;
		sections[0]!.focus();
	});
}
