import { queryWords } from '../text/query-words.ts';
import { splitAddress, type State } from './chart-state.ts';
import { createElement, findElement } from './elements.ts';
import { followAddress } from './follow-address.ts';

type Choice = 'words' | 'kind' | 'language';

const LABELS = { kind: 'Kind', language: 'Language' } as const;
type Key = keyof typeof LABELS;

/**
 * Lets readers search the list of sources by words and narrow it by kind and language. All of it is read from the list on
 * the page; the view is in the address.
 */
export function enhanceSourceSearch(document: Document, window: Window): void {
	const place = document.querySelector<HTMLElement>('.source-search');
	if (!place) return;
	const heading = findElement<HTMLElement>(document, '#all-sources');
	const { sections, sources } = readSources(document);
	const keys = Object.keys(LABELS) as Key[];
	const counts = new Map(keys.map((key) => [key, countValues(sources.map((source) => source[key]))]));
	const selects = new Map(keys.map((key) => [key, createSelect(document, key, counts.get(key)!)]));
	const input = createElement(document, 'input', { type: 'search', autocomplete: 'off' });
	const status = createElement(document, 'p', { class: 'source-status', role: 'status' });
	const reset = createElement(document, 'button', { type: 'button' }, 'Show all sources');

	const show = (state: State<Choice>, isDamaged = false) => {
		const words = state.words[0]?.split('+') ?? [];
		// While a reader types, what was typed stays as it is.
		if (queryWords(input.value).join('+') !== words.join('+')) input.value = words.join(' ');
		for (const [key, select] of selects) select.value = state[key][0] ?? '';
		let count = 0;
		for (const { item, text, ...source } of sources) {
			const isShown =
				words.every((word) => text.includes(word)) &&
				keys.every((key) => !state[key][0] || state[key][0] === source[key]);
			item.hidden = !isShown;
			if (isShown) count++;
		}
		for (const { section, items } of sections) section.hidden = items.every(({ hidden }) => hidden);
		const isWhole = words.length === 0 && keys.every((key) => state[key].length === 0);
		reset.hidden = isWhole;
		status.textContent = [
			isDamaged ? 'The address asks for a search that this list does not know, so all sources are shown. ' : '',
			isWhole ? `All ${sources.length} sources.` : `${count} of ${sources.length} sources.`,
			count === 0 ? ' Try fewer words, or another kind or language.' : '',
		].join('');
	};
	const read = (): State<Choice> => {
		const words = queryWords(input.value).join('+');
		const chosen = (key: Key) => [selects.get(key)!.value].filter(Boolean);
		return { words: [words].filter(Boolean), kind: chosen('kind'), language: chosen('language') };
	};

	// A choice of one is no choice.
	const offered = keys.filter((key) => counts.get(key)!.size > 1);
	const form = createForm(document, input, new Map(offered.map((key) => [key, selects.get(key)!])));
	place.append(form, createElement(document, 'div', { class: 'source-found' }, status, reset));

	const valuesOf = (key: Key) => [...counts.get(key)!.keys()];
	const write = followAddress<Choice>(
		window,
		heading,
		{
			words: { values: 'words' },
			kind: { values: valuesOf('kind') },
			language: { values: valuesOf('language') },
		},
		show,
	);
	const change = () => {
		const state = read();
		show(state);
		write(state);
	};
	form.addEventListener('input', change);
	reset.addEventListener('click', () => {
		input.value = '';
		for (const select of selects.values()) select.value = '';
		change();
		// A button that has gone cannot keep the focus.
		input.focus();
	});
	// A link to a source that the search leaves out shows all again.
	window.addEventListener('hashchange', () => {
		const named = document.getElementById(splitAddress(window.location.hash).id);
		if (!named?.closest('[hidden]')) return;
		show({ words: [], kind: [], language: [] });
		named.scrollIntoView();
	});
}

/** The list of sources, in its sections by kind, with what each can be found by. */
function readSources(document: Document) {
	const sections = [...document.querySelectorAll<HTMLElement>('.source-kind')].map((section) => ({
		section,
		items: [...section.querySelectorAll<HTMLElement>('.sources > li')],
	}));
	const sources = sections.flatMap(({ section, items }) =>
		items.map((item) => ({
			item,
			text: queryWords(item.textContent).join(' '),
			kind: section.dataset['kind']!,
			language: item.dataset['language'] ?? 'en',
		})),
	);
	return { sections, sources };
}

/** A choice among the values of one kind, each with how many sources it leaves. */
function createSelect(document: Document, key: Key, counts: ReadonlyMap<string, number>): HTMLSelectElement {
	const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });
	const names: Record<Key, (value: string) => string> = {
		kind: (value) => findElement(document, `#kind-${value}`).textContent,
		language: (value) => languageNames.of(value) ?? value,
	};
	const options = [...counts]
		.map(([value, count]) => ({ value, label: `${names[key](value)} (${count})` }))
		.sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
	return createElement(
		document,
		'select',
		{},
		...[{ value: '', label: 'Any' }, ...options].map(({ value, label }) =>
			createElement(document, 'option', { value }, label),
		),
	);
}

function createForm(document: Document, input: HTMLElement, selects: ReadonlyMap<Key, HTMLSelectElement>): HTMLElement {
	return createElement(
		document,
		'div',
		{ class: 'source-search-form', role: 'search', 'aria-label': 'Sources' },
		createElement(document, 'label', {}, 'Words in the title, publisher or pages', input),
		...[...selects].map(([key, select]) => createElement(document, 'label', {}, LABELS[key], select)),
	);
}

function countValues(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
