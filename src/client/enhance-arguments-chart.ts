import { createFilter, type Allows } from './chart-filter.ts';
import { splitAddress } from './chart-state.ts';

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
	const apply = (allows: Allows<Choice>) => {
		let count = 0;
		for (const { item, marks, question, side, kinds: holders } of listed) {
			const isShown = allows('question', [question]) && allows('side', [side]) && allows('kind', holders);
			if (isShown) count++;
			item.hidden = !isShown;
			for (const mark of marks) mark.classList.toggle('is-out', !isShown);
		}
		for (const section of kinds) section.hidden = !allows('kind', [section.dataset['group']!]);
		hideEmptySides();
		showNamed();
		return count;
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

	createFilter(document, window, {
		figure,
		name: 'arguments',
		things: 'arguments',
		total: listed.length,
		lists: 'lists',
		firstSection: sections[0]!,
		groups: {
			question: { legend: 'Question', options: optionsOf('question') },
			side: { legend: 'Side', options: optionsOf('side') },
			kind: { legend: 'Held by', options: optionsOf('kind') },
		},
		apply,
	});
	window.addEventListener('hashchange', showNamed);
}
