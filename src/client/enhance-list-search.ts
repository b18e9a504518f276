import { queryWords } from '../text/query-words.ts';
import { splitAddress, type State } from './chart-state.ts';
import { createElement, findElement } from './elements.ts';
import { followAddress } from './follow-address.ts';

/** One thing by which readers narrow a list. */
interface Choice {
	label: string;
	/** The values of an item; with none it is shown only while nothing is chosen here. */
	valuesOf: (item: HTMLElement, section: HTMLElement) => readonly string[];
	/** What a value is called. */
	nameOf: (document: Document, value: string) => string;
	/** For numbers: an item has a value of its own, and fits this one and all above. These are offered, or all that there are. */
	upTo?: readonly number[] | 'all';
}

/** A list that can be searched: all of it is read from the page. */
interface SearchedList {
	/** The heading before it, which begins the address of a view. */
	heading: string;
	/** What it is called where it is spoken. */
	name: string;
	/** What its items are: "sources". */
	items: string;
	/** In which words a reader looks for words. */
	words: string;
	choices: Readonly<Record<string, Choice>>;
}

/** Words stand beside the other choices in the address. */
const WORDS = 'words';

const kind: Choice = {
	label: 'Kind',
	valuesOf: (_item, section) => [section.dataset['kind']!],
	nameOf: (document, value) => findElement(document, `#kind-${value}`).textContent,
};

/** A choice by an attribute of the items, whose values are named by links before the list. */
function named(label: string, key: string): Choice {
	return {
		label,
		valuesOf: (item) => (item.dataset[key] ?? '').split(' ').filter(Boolean),
		nameOf: (document, value) => findElement(document, `a[data-${key}="${value}"]`).textContent.trim(),
	};
}

function upTo(label: string, key: string, unit: string, values: Choice['upTo'] & {}): Choice {
	return {
		label,
		valuesOf: (item) => (item.dataset[key] ? [item.dataset[key]] : []),
		nameOf: (_document, value) => `${value} ${unit}`,
		upTo: values,
	};
}

const SOURCES: SearchedList = {
	heading: '#all-sources',
	name: 'Sources',
	items: 'sources',
	words: 'Words in the title, publisher or pages',
	choices: {
		kind,
		language: {
			label: 'Language',
			valuesOf: (item) => [item.dataset['language'] ?? 'en'],
			nameOf: (_document, value) => new Intl.DisplayNames('en-GB', { type: 'language' }).of(value) ?? value,
		},
	},
};

const CATALOGUE: SearchedList = {
	heading: '#everything',
	name: 'Catalogue',
	items: 'entries',
	words: 'Words in the title',
	choices: {
		topic: named('Topic', 'topic'),
		kind,
		demand: named('Demand', 'demand'),
		age: upTo('Fits pupils of', 'age', 'years', 'all'),
		minutes: upTo('Takes at most', 'minutes', 'minutes', [5, 10, 20, 40, 60]),
	},
};

/**
 * Lets readers search the list of sources, and the catalogue, by words and narrow it by choices. All of it is read from the
 * list on the page; the view is in the address.
 */
export function enhanceListSearch(document: Document, window: Window): void {
	const place = document.querySelector<HTMLElement>('.source-search');
	const list = [SOURCES, CATALOGUE].find(({ heading }) => document.querySelector(heading));
	if (!place || !list) return;
	const heading = findElement<HTMLElement>(document, list.heading);
	const sections = [...document.querySelectorAll<HTMLElement>('.source-kind')];
	const entries = readEntries(sections, list);
	const keys = Object.keys(list.choices);
	const offered = keys.map((key) => offer(key, list.choices[key]!, entries));
	const selects = new Map(offered.map((one) => [one.key, createSelect(document, list.choices[one.key]!, one)]));
	const input = createElement(document, 'input', { type: 'search', autocomplete: 'off' });
	const status = createElement(document, 'p', { class: 'source-status', role: 'status' });
	const reset = createElement(document, 'button', { type: 'button' }, `Show all ${list.items}`);

	const show = (state: State<string>, isDamaged = false) => {
		const words = state[WORDS]?.[0]?.split('+') ?? [];
		// While a reader types, what was typed stays as it is.
		if (queryWords(input.value).join('+') !== words.join('+')) input.value = words.join(' ');
		const chosen = keys.flatMap((key) => (state[key]?.[0] ? [[key, state[key][0]] as const] : []));
		for (const [key, select] of selects) select.value = state[key]?.[0] ?? '';
		let count = 0;
		for (const entry of entries) {
			const isShown =
				chosen.every(([key, value]) => fits(entry, key, list.choices[key]!, value)) &&
				words.every((word) => (entry.text ??= queryWords(entry.item.textContent).join(' ')).includes(word));
			entry.item.hidden = !isShown;
			if (isShown) count++;
		}
		for (const section of sections) section.hidden = !section.querySelector('.sources > li:not([hidden])');
		const isWhole = words.length === 0 && chosen.length === 0;
		reset.hidden = isWhole;
		status.textContent = [
			isDamaged ? `The address asks for a search that this list does not know, so all ${list.items} are shown. ` : '',
			isWhole ? `All ${entries.length} ${list.items}.` : `${count} of ${entries.length} ${list.items}.`,
			count === 0 ? ` Try fewer words, or another choice.` : '',
		].join('');
	};
	const read = (): State<string> => ({
		[WORDS]: [queryWords(input.value).join('+')].filter(Boolean),
		...Object.fromEntries([...selects].map(([key, select]) => [key, [select.value].filter(Boolean)])),
	});

	// A choice of one is no choice.
	const asked = offered.filter(({ values }) => values.length > 1).map(({ key }) => key);
	const form = createElement(
		document,
		'div',
		{ class: 'source-search-form', role: 'search', 'aria-label': list.name },
		createElement(document, 'label', {}, list.words, input),
		...asked.map((key) => createElement(document, 'label', {}, list.choices[key]!.label, selects.get(key)!)),
	);
	place.append(form, createElement(document, 'div', { class: 'source-found' }, status, reset));

	const write = followAddress<string>(
		window,
		heading,
		{ [WORDS]: { values: 'words' }, ...Object.fromEntries(offered.map(({ key, values }) => [key, { values }])) },
		show,
	);
	form.addEventListener('input', () => {
		show(read());
		write(read());
	});
	reset.addEventListener('click', () => {
		show({});
		write({});
		// A button that has gone cannot keep the focus.
		input.focus();
	});
	// A link to an item that the search leaves out shows all again.
	window.addEventListener('hashchange', () => {
		const target = document.getElementById(splitAddress(window.location.hash).id);
		if (!target?.closest('[hidden]')) return;
		show({});
		const scroll = () => target.scrollIntoView();
		scroll();
		// Entries that come back are as high as guessed until they are laid out.
		requestAnimationFrame(scroll);
	});
}

interface Entry {
	item: HTMLElement;
	/** Its words, once they were looked for: most visits search for none, and reading all of them holds a slow phone up. */
	text?: string;
	values: Readonly<Record<string, readonly string[]>>;
}

/** The items of the list with what each can be chosen by; some of it is told by their section. */
function readEntries(sections: readonly HTMLElement[], { choices }: SearchedList): Entry[] {
	return sections.flatMap((section) =>
		[...section.querySelectorAll<HTMLElement>('.sources > li')].map((item) => ({
			item,
			values: Object.fromEntries(Object.entries(choices).map(([key, choice]) => [key, choice.valuesOf(item, section)])),
		})),
	);
}

/** True where an item is shown by this value of a choice. */
function fits({ values }: Entry, key: string, { upTo: bounds }: Choice, value: string): boolean {
	return bounds ? values[key]!.some((own) => Number(own) <= Number(value)) : values[key]!.includes(value);
}

/** What can be chosen, with how many items each value leaves. */
function offer(key: string, choice: Choice, entries: readonly Entry[]) {
	const own = new Set(entries.flatMap(({ values }) => values[key]!));
	const values = Array.isArray(choice.upTo) ? choice.upTo.map(String) : [...own];
	const counts = values.map((value) => entries.filter((entry) => fits(entry, key, choice, value)).length);
	return { key, values, counts };
}

/** A choice among values, each with how many items it leaves. */
function createSelect(
	document: Document,
	{ nameOf }: Choice,
	{ values, counts }: { values: readonly string[]; counts: readonly number[] },
): HTMLSelectElement {
	const options = values
		.map((value, index) => ({ value, label: `${nameOf(document, value)} (${counts[index]!})` }))
		.sort((a, b) => a.label.localeCompare(b.label, 'en-GB', { numeric: true }));
	return createElement(
		document,
		'select',
		{},
		...[{ value: '', label: 'Any' }, ...options].map(({ value, label }) =>
			createElement(document, 'option', { value }, label),
		),
	);
}
