import type { Series, SeriesStatement } from '../series.ts';
import { HEADS, bewareInShort, standingWords } from '../../../evidence/evidence-labels.ts';
import { formatDate } from '../../../text/dates.ts';
import { joinSentences } from '../../../text/words.ts';

/** What somebody stated, as readers meet it in the drawing and in the table. */
export interface StatedFigure extends Pick<SeriesStatement, 'by' | 'words' | 'counts' | 'sources' | 'originals'> {
	/** Permanent id of its row in the table: the place its words lead to. */
	rowId: string;
	/** What it is called aloud: its date, its words, what was counted, how it is known. */
	spokenName: string;
	/** Its date, as exactly as it is known. */
	when: string;
	statusWord: string;
	/** What readers must beware of; empty for nothing. */
	remark: string;
}

/** Finds the words of a statement. */
export function describeStatement(statement: SeriesStatement, { id }: Pick<Series, 'id'>): StatedFigure {
	const { by, words, counts, sources, originals } = statement;
	const when = formatDate(statement.date);
	const remark = joinSentences([bewareInShort(statement)]);
	return {
		rowId: statementRowId(id, statement),
		spokenName: joinSentences([
			`${when}: ${words}`,
			by,
			counts,
			remark,
			`${HEADS.known}: ${standingWords(statement, 'aloud')}`,
		]),
		when,
		by,
		words,
		counts,
		statusWord: standingWords(statement, 'data'),
		sources,
		originals,
		remark,
	};
}

/** The permanent id of the row of a statement. */
export function statementRowId(seriesId: string, { id }: Pick<SeriesStatement, 'id'>): string {
	return `${seriesId}-${id}`;
}

/** A statement in a sentence, for the description of the drawing. */
export function sayStatement({ date, by, words, counts }: SeriesStatement): string {
	return joinSentences([`${formatDate(date)}, ${by}: ${words}`, `What was counted: ${counts}`]);
}
