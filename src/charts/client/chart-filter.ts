import type { State } from '../../engine/client/chart-state.ts';
import { createChoices, createElement, findElement, type Choices, type Option } from '../../engine/client/elements.ts';
import { DAMAGED_ADDRESS, followAddress } from '../../engine/client/follow-address.ts';

/** Something to filter by: a group of checkboxes, or of radio buttons. */
export interface FilterGroup {
	legend: string;
	options: readonly Option[];
	/** What choosing none of them is called; then one is chosen at the most. */
	noneLabel?: string;
}

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
	const place = findElement<HTMLElement>(figure, '.chart-controls-place');
	const keys = Object.keys(groups) as Key[];
	const isSingle = (key: Key) => groups[key].noneLabel !== undefined;
	const byKey = <Value>(make: (key: Key) => Value) =>
		Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
	const choices = byKey<Choices>((key) => {
		const { legend, options, noneLabel } = groups[key];
		return noneLabel === undefined
			? createChoices(document, 'checkbox', `${name}-${key}`, legend, options)
			: createChoices(document, 'radio', `${name}-${key}`, legend, [{ value: '', label: noneLabel }, ...options]);
	});
	const fields = byKey((key) => ({
		values: groups[key].options.map(({ value }) => value),
		isMultiple: !isSingle(key),
	}));

	const status = createElement(document, 'p', { class: 'chart-status', role: 'status' });
	const reset = createElement(document, 'button', { type: 'button' }, `Show all ${things}`);
	const controls = createElement(
		document,
		'details',
		{ class: 'chart-controls' },
		createElement(document, 'summary', {}, `Filter the ${things}`),
		...keys.map((key) => choices[key].fieldset),
	);
	const noteWords = createElement(document, 'span', {});
	const noteReset = createElement(document, 'button', { type: 'button' }, `Show all ${things}`);
	const note = createElement(document, 'p', { class: 'chart-status filter-note' }, noteWords, ' ', noteReset);

	const show = (state: State<Key>, isDamaged = false) => {
		for (const key of keys) choices[key].write(isSingle(key) ? [state[key][0] ?? ''] : state[key]);
		const count = apply(
			(key, values) => state[key].length === 0 || values.some((value) => state[key].includes(value)),
			state,
		);
		const isFiltered = keys.some((key) => state[key].length > 0);
		const counted = isFiltered ? `${count} of ${total} ${things}` : `All ${total} ${things}`;
		status.textContent = `${isDamaged ? `${DAMAGED_ADDRESS} ` : ''}${counted}.`;
		reset.hidden = !isFiltered;
		note.hidden = !isFiltered;
		noteWords.textContent = `The ${lists} ${lists === 'list' ? 'is' : 'are'} filtered: ${counted}.`;
	};
	place.append(controls, status, reset);
	firstSection.before(note);
	const write = followAddress(window, figure, fields, show);
	const choose = (state: State<Key>) => {
		show(state);
		write(state);
	};
	const showAll = () => choose(byKey(() => []));
	controls.addEventListener('change', () => choose(byKey((key) => choices[key].read().filter(Boolean))));
	// A button that has gone cannot keep the focus: the keyboard goes on from the controls, or from the list.
	reset.addEventListener('click', () => {
		showAll();
		findElement<HTMLElement>(controls, 'summary').focus();
	});
	noteReset.addEventListener('click', () => {
		showAll();
		firstSection.tabIndex = -1;
		firstSection.focus();
	});
	return status;
}
