import type { State } from '../../engine/client/chart-state.ts';
import { createChoices, createElement, findElement, type Choices, type Option } from '../../engine/client/elements.ts';
import { chartFilter } from '../../words/en/scripts.ts';
import { DAMAGED_ADDRESS, followAddress } from '../../engine/client/follow-address.ts';

/** A group of checkboxes to filter by; of radio buttons, if it has a name for choosing none of them. */
export type FilterGroup = { legend: string; options: readonly Option[]; noneLabel?: string };
/** Whether a record passes one part of the filter: nothing is chosen there, or one of its values is. */
export type Allows<Key extends string> = (key: Key, values: readonly string[]) => boolean;

/** A chart whose records can be filtered, in the drawing and in lists beside it. */
export interface FilteredChart<Key extends string> {
	figure: HTMLElement;
	/** Start of the names of its inputs: "timeline". */
	name: string;
	/** What is filtered: "events". */
	things: string;
	/** How many there are. */
	total: number;
	lists: 'list' | 'lists';
	/** The first part of the list: a note on the filter stands before it. */
	firstSection: HTMLElement;
	groups: Readonly<Record<Key, FilterGroup>>;
	/** Shows what passes the filter; returns how many do. */
	apply: (allows: Allows<Key>, state: State<Key>) => number;
}

/** Puts a filter's controls under a drawing, keeps them and the address together, and gives the live message of what is left. */
export function createFilter<Key extends string>(
	document: Document,
	window: Window,
	{ figure, name, things, total, lists, firstSection, groups, apply }: FilteredChart<Key>,
): HTMLElement {
	const keys = Object.keys(groups) as Key[];
	const isSingle = (key: Key) => groups[key].noneLabel !== undefined;
	const byKey = <Value>(make: (key: Key) => Value) =>
		Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
	const choices = byKey((key) => createGroup(document, `${name}-${key}`, groups[key]));
	const status = createElement(document, 'p', { class: 'chart-status', role: 'status' });
	const createReset = () => createElement(document, 'button', { type: 'button' }, chartFilter.showAll(things));
	const [reset, noteReset] = [createReset(), createReset()];
	const summary = createElement(document, 'summary', {}, chartFilter.filter(things));
	const fieldsets = keys.map((key) => choices[key].fieldset);
	const controls = createElement(document, 'details', { class: 'chart-controls' }, summary, ...fieldsets);
	const noteWords = createElement(document, 'span', {});
	const note = createElement(document, 'p', { class: 'chart-status filter-note' }, noteWords, ' ', noteReset);

	const show = (state: State<Key>, isDamaged = false) => {
		for (const key of keys) choices[key].write(isSingle(key) ? [state[key][0] ?? ''] : state[key]);
		const count = apply(
			(key, values) => state[key].length === 0 || values.some((value) => state[key].includes(value)),
			state,
		);
		const isFiltered = keys.some((key) => state[key].length > 0);
		const counted = isFiltered ? chartFilter.some(count, total, things) : chartFilter.all(total, things);
		status.textContent = `${isDamaged ? `${DAMAGED_ADDRESS} ` : ''}${counted}.`;
		reset.hidden = note.hidden = !isFiltered;
		noteWords.textContent = `${chartFilter.filtered[lists]}: ${counted}.`;
	};
	findElement(figure, '.chart-controls-place').append(controls, status, reset);
	firstSection.before(note);
	const fields = byKey((key) => ({
		values: groups[key].options.map(({ value }) => value),
		isMultiple: !isSingle(key),
	}));
	const write = followAddress(window, figure, fields, show);
	const choose = (state: State<Key>) => {
		show(state);
		write(state);
	};
	controls.addEventListener('change', () => choose(byKey((key) => choices[key].read().filter(Boolean))));
	// A button that has gone cannot keep the focus: the keyboard goes on from the controls, or from the list.
	const showAll = (next: HTMLElement) => {
		choose(byKey(() => []));
		next.focus();
	};
	reset.addEventListener('click', () => showAll(summary));
	noteReset.addEventListener('click', () => {
		firstSection.tabIndex = -1;
		showAll(firstSection);
	});
	return status;
}

function createGroup(document: Document, name: string, { legend, options, noneLabel }: FilterGroup): Choices {
	return noneLabel === undefined
		? createChoices(document, 'checkbox', name, legend, options)
		: createChoices(document, 'radio', name, legend, [{ value: '', label: noneLabel }, ...options]);
}
