import type { Fault } from '../content/fault.ts';
import { MOVED_FILE, type Moved } from '../schemas/moved.ts';
import type { BuiltPage } from './portable-links.ts';

/** Marks a page that only leads on. */
const LEADS_ON = /<meta http-equiv="refresh"/;

/**
 * Compares the addresses that moved with the built pages: none may still be there, or lead to nothing.
 *
 * @param moves with the address at which each thing stands now
 */
export function checkMovedPages(
	moves: readonly Moved[],
	pages: readonly Pick<BuiltPage, 'file' | 'html' | 'ids'>[],
): Fault[] {
	const byFile = new Map(pages.map((page) => [page.file, page]));
	return moves.flatMap(({ from, to }) => {
		const fault = (field: 'from' | 'to', value: string, message: string): Fault[] => [
			{ file: MOVED_FILE, record: from, field, value, message },
		];
		const [oldFile = '', oldId] = from.split('#');
		const [newFile = '', newId] = to.split('#');
		const [old, now] = [byFile.get(oldFile), byFile.get(newFile)];
		if (oldId === undefined && old && !LEADS_ON.test(old.html))
			return fault('from', from, 'is still a page: take that page away, or take this record out');
		// One of them is the pointer that this record itself makes.
		if (oldId !== undefined && old && old.ids.filter((id) => id === oldId).length > 1)
			return fault('from', from, 'is still a place on its page: take its id away there, or take this record out');
		if (!now || LEADS_ON.test(now.html) || (newId !== undefined && !now.ids.includes(newId)))
			return fault('to', to, 'leads to nothing: name an address at which the thing stands now');
		return [];
	});
}
