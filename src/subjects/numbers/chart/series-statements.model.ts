import type { Series, SeriesStatement } from '../series.ts';
import { HEADS, bewareInShort, standingWords } from '../../../evidence/evidence-labels.ts';
import { formatDate } from '../../../text/dates.ts';
import { joinSentences } from '../../../text/words.ts';
import { words as interfaceWords } from '../../../words/words.ts';

const { numbers: said } = interfaceWords;

/** What somebody stated, as readers meet it in the drawing and in the table. */
export function describeStatement(statement: SeriesStatement, series: Pick<Series, 'id'>) {
	const { by, words, counts, sources, originals } = statement;
	const when = formatDate(statement.date);
	const remark = joinSentences([bewareInShort(statement)]);
	const known = said.known(HEADS.known, standingWords(statement, 'aloud'));
	return {
		/** Permanent id of its row in the table: the place its words lead to. */
		rowId: statementRowId(series.id, statement),
		/** What it is called aloud: its date, its words, what was counted, how it is known. */
		spokenName: joinSentences([said.stated(when, words), by, counts, remark, known]),
		/** Its date, as exactly as it is known. */
		when,
		by,
		words,
		counts,
		statusWord: standingWords(statement, 'data'),
		sources,
		originals,
		/** What readers must beware of; empty for nothing. */
		remark,
	};
}

/** The permanent id of the row of a statement. */
export function statementRowId(seriesId: string, { id }: Pick<SeriesStatement, 'id'>): string {
	return `${seriesId}-${id}`;
}

/** A statement in a sentence, for the description of the drawing. */
export function sayStatement({ date, by, words, counts }: SeriesStatement): string {
	return joinSentences([said.statedBy(formatDate(date), by, words), said.wasCounted(counts)]);
}
