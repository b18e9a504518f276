import { oncePer } from '../text/memo.ts';
import { queryWords } from '../text/query-words.ts';
import { sourceSearch } from '../words/en/scripts.ts';
import { splitAddress, type State } from '../engine/client/chart-state.ts';
import { openAround } from '../engine/client/open-around.ts';
import { findElement } from '../engine/client/elements.ts';
import { followAddress } from '../engine/client/follow-address.ts';

/** Words stand beside the other choices in the address. */
const WORDS = 'words';

/** Lets readers search the list of sources by words and narrow it by the choices of its form. The view is in the address. */
export function enhanceListSearch(document: Document, window: Window): void {
	const place = findElement<HTMLElement>(document, '.source-search');
	const form = document.importNode(findElement<HTMLTemplateElement>(place, 'template').content, true);
	const input = findElement<HTMLInputElement>(form, 'input');
	const status = findElement<HTMLElement>(form, '.source-status');
	const reset = findElement<HTMLButtonElement>(form, 'button');
	const selects = [...form.querySelectorAll('select')];
	const folds = [...document.querySelectorAll<HTMLDetailsElement>('.source-kind .fold')];
	const items = [...document.querySelectorAll<HTMLElement>('.source-kind .sources > li')];
	// Read once words are looked for: most visits search for none, and reading all holds a slow phone up.
	const textOf = oncePer((item: HTMLElement) => queryWords(item.textContent).join(' '));

	const show = (state: State<string>, isDamaged = false) => {
		const words = state[WORDS]?.[0]?.split('+') ?? [];
		// While a reader types, what was typed stays as it is.
		if (queryWords(input.value).join('+') !== words.join('+')) input.value = words.join(' ');
		for (const select of selects) select.value = state[select.name]?.[0] ?? '';
		const chosen = selects.filter(({ value }) => value !== '');
		for (const item of items)
			item.hidden =
				chosen.some(({ name, value }) => valueOf(item, name) !== value) ||
				words.some((word) => !textOf(item).includes(word));
		const count = items.filter(({ hidden }) => !hidden).length;
		const isWhole = words.length === 0 && chosen.length === 0;
		// What a reader opened before any search stays open.
		showFound(folds, isWhole && !reset.hidden ? 'closed' : isWhole ? 'as they are' : 'open');
		reset.hidden = isWhole;
		status.textContent = [
			isDamaged ? sourceSearch.damaged : '',
			isWhole ? sourceSearch.all(items.length) : sourceSearch.found(count, items.length),
			count === 0 ? sourceSearch.none : '',
		].join('');
	};
	const read = (): State<string> => {
		const chosen = [{ name: WORDS, value: queryWords(input.value).join('+') }, ...selects];
		return Object.fromEntries(chosen.map(({ name, value }) => [name, [value].filter(Boolean)]));
	};

	place.append(form);
	place.hidden = false;
	const fields = selects.map(({ name, options }) => [name, { values: [...options].map(({ value }) => value) }]);
	const kinds = { [WORDS]: { values: 'words' as const }, ...Object.fromEntries(fields) };
	const write = followAddress<string>(window, findElement<HTMLElement>(document, '#all-sources'), kinds, show);
	const change = (state: State<string>) => {
		show(state);
		write(state);
	};
	place.addEventListener('input', () => change(read()));
	reset.addEventListener('click', () => {
		change({});
		// A button that has gone cannot keep the focus.
		input.focus();
	});
	window.addEventListener('hashchange', () => giveWay(document, window, () => show({})));
}

/** A link to an item that the search leaves out shows all again. */
function giveWay(document: Document, window: Window, showAll: () => void): void {
	const target = document.getElementById(splitAddress(window.location.hash).id);
	if (!target?.closest('[hidden]')) return;
	showAll();
	openAround(target);
	target.scrollIntoView();
}

/** Hides the parts of the list in which nothing is found, and opens or closes the others. */
function showFound(folds: readonly HTMLDetailsElement[], how: 'open' | 'closed' | 'as they are'): void {
	for (const fold of folds) {
		fold.hidden = !fold.querySelector('.sources > li:not([hidden])');
		if (how !== 'as they are') fold.open = how === 'open';
	}
}

/** What an item, or its section, says of itself; of its language only if that is not English. */
const valueOf = (item: HTMLElement, name: string): string =>
	item.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? 'en';
