import { defaultState, formatAddress, parseState, splitAddress, type Fields, type State } from './chart-state.ts';
import { replaceAddress } from './replace-address.ts';

/** What readers are told where the address asks for a view that the chart does not have. */
export const DAMAGED_ADDRESS =
	'The address asks for a view that this chart does not have, so the default view is shown.';

/** Keeps a chart's view and the address together: `show` gets each view of the address, and what is given back writes one into it. */
export function followAddress<Key extends string>(
	window: Window,
	figure: HTMLElement,
	fields: Fields<Key>,
	show: (state: State<Key>, isDamaged: boolean) => void,
): (state: State<Key>) => void {
	const read = () => {
		const { id, view } = splitAddress(window.location.hash);
		if (id !== figure.id) return false;
		const state = parseState(view, fields);
		show(state ?? defaultState(fields), !state);
		// The browser finds a plain address itself.
		if (view) figure.scrollIntoView();
		return true;
	};
	window.addEventListener('hashchange', read);
	if (!read()) show(defaultState(fields), false);
	return (state) => replaceAddress(window, formatAddress(figure.id, state));
}
