import { HEADS, STANDING_LABELS, WEAK_LABEL, standingWords } from '../evidence/evidence-labels.ts';
import type { Evidence } from '../evidence/ledger.ts';
import { words } from '../words/words.ts';
import type { ChartColumn, ChartRow } from './chart-data.ts';

// Columns that several data files have: all files speak with one vocabulary.

const say = words.charts.columns;

/** A column; of text, unless told. */
export function column(
	name: string,
	title: string,
	description: string,
	type: ChartColumn['type'] = 'string',
): ChartColumn {
	return { name, title, description, type };
}

/** Columns in the order of their words, which are a title and a description each; of text, unless told. */
export function columnsOf<Name extends string>(
	words: Readonly<Record<Name, readonly [title: string, description: string]>>,
	types: Partial<Record<Name, ChartColumn['type']>> = {},
): ChartColumn[] {
	return (Object.keys(words) as Name[]).map((name) => column(name, words[name][0], words[name][1], types[name]));
}

/** A column whose cells hold several ids or names; `what` says what they are, without a full stop. */
export function listColumn(name: string, title: string, what: string): ChartColumn {
	return column(name, title, say.separated(what));
}

/** The cell of such a column; nothing known where there are none. */
export function listCell(items: readonly string[]): string | null {
	return items.join('; ') || null;
}

/** The sources of a row; its cell is `listCell`. */
export const SOURCES_COLUMN = listColumn('sources', ...say.sources);

/** What every row carries of how its fact is known: it is copied without the page that says so. */
export const EVIDENCE_COLUMNS: readonly ChartColumn[] = [
	column(
		'status',
		HEADS.known,
		[...Object.values(STANDING_LABELS), WEAK_LABEL].map(({ name, meaning }) => `"${name}": ${meaning}`).join(' '),
	),
	listColumn('primary', HEADS.unseen, say.primary),
	column('caution', HEADS.caution, say.caution),
	column('conflict', HEADS.differs, say.conflict),
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
