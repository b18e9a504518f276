import { queryWords } from '../text/query-words.ts';
import { splitAddress, type State } from './chart-state.ts';
import { createElement, findElement } from './elements.ts';
import { followAddress } from './follow-address.ts';

/** One thing by which readers narrow the list. */
interface Choice {
	label: string;
	/** The value of an item. */
	valueOf: (item: HTMLElement, section: HTMLElement) => string;
	/** What a value is called. */
	nameOf: (document: Document, value: string) => string;
}

/** Words stand beside the other choices in the address. */
const WORDS = 'words';

const CHOICES: Readonly<Record<string, Choice>> = {
	kind: {
		label: 'Kind',
		valueOf: (_item, section) => section.dataset['kind']!,
		nameOf: (document, value) => findElement(document, `#kind-${value}`).textContent,
	},
	language: {
		label: 'Language',
		valueOf: (item) => item.dataset['language'] ?? 'en',
		nameOf: (_document, value) => new Intl.DisplayNames('en-GB', { type: 'language' }).of(value) ?? value,
	},
};
const KEYS = Object.keys(CHOICES);

/**
 * Lets readers search the list of sources by words and narrow it by choices. All of it is read from the list on the page; the
 * view is in the address.
 */
export function enhanceListSearch(document: Document, window: Window): void {
	const place = document.querySelector<HTMLElement>('.source-search');
	const heading = document.querySelector<HTMLElement>('#all-sources');
	if (!place || !heading) return;
	const sections = [...document.querySelectorAll<HTMLElement>('.source-kind')];
	const entries = readEntries(sections);
	const offered = KEYS.map((key) => offer(key, entries));
	const selects = new Map(offered.map((one) => [one.key, createSelect(document, CHOICES[one.key]!, one)]));
	const input = createElement(document, 'input', { type: 'search', autocomplete: 'off' });
	const status = createElement(document, 'p', { class: 'source-status', role: 'status' });
	const reset = createElement(document, 'button', { type: 'button' }, 'Show all sources');

	const show = (state: State<string>, isDamaged = false) => {
		const words = state[WORDS]?.[0]?.split('+') ?? [];
		// While a reader types, what was typed stays as it is.
		if (queryWords(input.value).join('+') !== words.join('+')) input.value = words.join(' ');
		const chosen = KEYS.flatMap((key) => (state[key]?.[0] ? [[key, state[key][0]] as const] : []));
		for (const [key, select] of selects) select.value = state[key]?.[0] ?? '';
		let count = 0;
		for (const entry of entries) {
			const isShown =
				chosen.every(([key, value]) => entry.values[key] === value) &&
				words.every((word) => (entry.text ??= queryWords(entry.item.textContent).join(' ')).includes(word));
			entry.item.hidden = !isShown;
			if (isShown) count++;
		}
		for (const section of sections) section.hidden = !section.querySelector('.sources > li:not([hidden])');
		const isWhole = words.length === 0 && chosen.length === 0;
		reset.hidden = isWhole;
		status.textContent = [
			isDamaged ? 'The address asks for a search that this list does not know, so all sources are shown. ' : '',
			isWhole ? `All ${entries.length} sources.` : `${count} of ${entries.length} sources.`,
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
		{ class: 'source-search-form', role: 'search', 'aria-label': 'Sources' },
		createElement(document, 'label', {}, 'Words in the title, publisher or pages', input),
		...asked.map((key) => createElement(document, 'label', {}, CHOICES[key]!.label, selects.get(key)!)),
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
		bringIntoView(target);
	});
}

/** Entries that come back are as high as guessed until they are laid out, which takes some frames. */
function bringIntoView(target: HTMLElement, frames = 10): void {
	target.scrollIntoView();
	if (frames > 0) requestAnimationFrame(() => bringIntoView(target, frames - 1));
}

interface Entry {
	item: HTMLElement;
	/** Its words, once they were looked for: most visits search for none, and reading all of them holds a slow phone up. */
	text?: string;
	values: Readonly<Record<string, string>>;
}

/** The items of the list with what each can be chosen by; some of it is told by their section. */
function readEntries(sections: readonly HTMLElement[]): Entry[] {
	return sections.flatMap((section) =>
		[...section.querySelectorAll<HTMLElement>('.sources > li')].map((item) => ({
			item,
			values: Object.fromEntries(KEYS.map((key) => [key, CHOICES[key]!.valueOf(item, section)])),
		})),
	);
}

/** What can be chosen, with how many items each value leaves. */
function offer(key: string, entries: readonly Entry[]) {
	const values = [...new Set(entries.map((entry) => entry.values[key]!))];
	const counts = values.map((value) => entries.filter((entry) => entry.values[key] === value).length);
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
