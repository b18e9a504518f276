import { MOVED_FILE, movedSchema, type Moved } from '../schemas/moved.ts';
import type { Fault } from './fault.ts';
import { parseRecords, type PlacedRecord } from './yaml-records.ts';
import type { ContentFiles } from './read-files.ts';

/** The addresses that moved, each with the address at which its thing stands now, or what is wrong with them. */
export function readMoved(files: ContentFiles, addresses: readonly string[]): { moves: Moved[]; faults: Fault[] } {
	const { records, faults } = parseRecords(MOVED_FILE, files[MOVED_FILE] ?? '[]', movedSchema);
	const all = [...faults, ...checkMoved(records, addresses)];
	return { moves: all.length > 0 ? [] : resolveMoved(records.map(({ value }) => value)), faults: all };
}

/**
 * Addresses that moved were promised once, and lead to an address that is promised. Whether one is still there, and the
 * other really is, only the built pages tell: `src/publish/check-moved-pages.ts`.
 */
export function checkMoved(records: readonly PlacedRecord<Moved>[], addresses: readonly string[]): Fault[] {
	const promised = new Set(addresses);
	const moves = records.map(({ value }) => value);
	return records.flatMap(({ value, line }, index) => {
		const { from, to } = value;
		const fault = (field: 'from' | 'to', message: string): Fault[] => [
			{ file: MOVED_FILE, line, record: from, field, value: value[field], message },
		];
		if (moves.slice(0, index).some((other) => other.from === from))
			return fault('from', 'has moved twice in this file: keep one record, with the newer "to"');
		if (!promised.has(from))
			return fault('from', 'was never promised: write an address of content/addresses.txt, or take the record out');
		if (endOf(from, moves) === undefined)
			return fault('to', 'leads back to where it began: name the address at which the thing stands now');
		if (!promised.has(to))
			return fault(
				'to',
				'is no address of content/addresses.txt: build the new page, run `npm run addresses`, or correct it',
			);
		const [page, fragment] = from.split('#');
		return fragment !== undefined && page === to.split('#')[0]
			? fault('to', `is on the same page: write <KeptAddress id="${fragment}" /> there, and no record here`)
			: [];
	});
}

/** The records with the address at which each thing stands now in the place of a step between. */
export function resolveMoved(moves: readonly Moved[]): Moved[] {
	return moves.map((move) => ({ ...move, to: endOf(move.from, moves)! }));
}

/** Where an address leads in the end; none where it leads in a circle. */
function endOf(from: string, moves: readonly Moved[]): string | undefined {
	const seen = new Set<string>();
	let at = from;
	for (let next: Moved | undefined; (next = moves.find((move) => move.from === at)); at = next.to) {
		if (seen.has(at)) return undefined;
		seen.add(at);
	}
	return at;
}
