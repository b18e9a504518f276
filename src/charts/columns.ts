import { HEADS, STANDING_LABELS, WEAK_LABEL, standingWords } from '../evidence/evidence-labels.ts';
import type { Evidence } from '../evidence/ledger.ts';
import type { ChartColumn, ChartRow } from './chart-data.ts';

// Columns that several data files have: all files speak with one vocabulary.

/** What separates the ids and names in a cell that holds several. */
const SEPARATOR = '; ';

/** A column; of text, unless told. */
export function column(
	name: string,
	title: string,
	description: string,
	type: ChartColumn['type'] = 'string',
): ChartColumn {
	return { name, title, description, type };
}

/** A column whose cells hold several ids or names; `what` says what they are, without a full stop. */
export function listColumn(name: string, title: string, what: string): ChartColumn {
	return column(name, title, `${what}, separated by a semicolon and a space.`);
}

/** The cell of such a column; nothing known where there are none. */
export function listCell(items: readonly string[]): string | null {
	return items.join(SEPARATOR) || null;
}

/** The sources of a row; its cell is `listCell`. */
export const SOURCES_COLUMN = listColumn('sources', 'Sources', 'Ids as in the list of sources, the main one first');

/** What every row carries of how its fact is known: it is copied without the page that says so. */
export const EVIDENCE_COLUMNS: readonly ChartColumn[] = [
	column(
		'status',
		HEADS.known,
		[...Object.values(STANDING_LABELS), WEAK_LABEL].map(({ name, meaning }) => `"${name}": ${meaning}`).join(' '),
	),
	listColumn('primary', HEADS.unseen, 'The text that a source reports, where we did not see it'),
	column('caution', HEADS.caution, 'What this row must not be taken for; empty where there is no caution of its own.'),
	column('conflict', HEADS.differs, 'How, in a sentence; empty where none was found to.'),
];

/** The cells of these columns. */
export function evidenceCells(known: Evidence): ChartRow {
	return {
		status: standingWords(known, 'data'),
		primary: listCell(known.originals),
		caution: known.caution ?? null,
		conflict: known.differs ?? null,
	};
}
