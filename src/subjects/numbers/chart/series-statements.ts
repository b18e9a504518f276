import { placeWords, roundBox, roundPx } from '../../../charts/geometry.ts';
import { LETTER_PX, type ChartForm } from '../../../charts/chart-forms.ts';
import type { LineType } from '../../../text/wrap-words.ts';
import { words as interfaceWords } from '../../../words/words.ts';
import type { PlacedSeries, PlacedStatement } from './series-chart.placed.ts';
import type { Series, SeriesStatement } from '../series.ts';
import { HEADS, bewareInShort, standingWords } from '../../../evidence/evidence-labels.ts';
import { formatDate } from '../../../text/dates.ts';
import { joinSentences } from '../../../text/words.ts';

/** Beside its words, where there is room: who said it and when. */
const ASIDE_SHARE = 0.24;
const ASIDE_GAP_PX = 12;
/** From the size of letters to the distance of lines. */
const LEADING_PX = 5;

/** Statements by date, as words: no scale, no length or place that is a figure, nothing from one to the next. */
export function placeStatements(
	{ statements }: { statements: readonly ReturnType<typeof describeStatement>[] },
	{ form, widthPx }: ChartForm,
): PlacedSeries {
	const textPx = LETTER_PX[form];
	// Words of all statements are of one size: it says nothing of how large a figure is.
	const wordsPx = form === 'narrow' ? 17 : 20;
	const padPx = form === 'narrow' ? 12 : 14;
	const asidePx = form === 'wide' ? Math.round(widthPx * ASIDE_SHARE) : 0;
	const x = asidePx && asidePx + ASIDE_GAP_PX;
	/** Words with their first letters' tops at a height, and the height where the next may begin. */
	const place = (text: string, top: number, room: { x: number; widthPx: number }, type: Partial<LineType> = {}) => {
		const { textPx: sizePx } = { textPx, ...type };
		const { lines, y } = placeWords(text, { textPx, ...type, ...room, y: top + sizePx, linePx: sizePx + LEADING_PX });
		return { lines, bottom: y - sizePx };
	};
	const aside = { x: 0, widthPx: asidePx || widthPx };
	const room = { x, widthPx: widthPx - x };

	let bottom = 0;
	const placed = statements.map((statement): PlacedStatement => {
		const top = bottom;
		// The first line of the date stands on the line of the words.
		const asideTop = top + padPx + (asidePx ? wordsPx - textPx : 0);
		const when = place(statement.when, asideTop, aside, { weight: 'bold' });
		const who = interfaceWords.numbers.byAndKnown(statement.by, statement.statusWord);
		const by = place(who, when.bottom, aside);
		const wordsTop = asidePx ? top + padPx : by.bottom + 1;
		const words = place(statement.words, wordsTop, room, { textPx: wordsPx, weight: 'display' });
		const counts = place(statement.counts, words.bottom + 2, room);
		const beware = place(statement.remark, counts.bottom, room);
		bottom = roundPx(Math.max(by.bottom, beware.bottom) + padPx - 4);
		return {
			name: statement.spokenName,
			href: `#${statement.rowId}`,
			touch: roundBox({ x: 0, y: top + 1, width: widthPx, height: bottom - top - 2 }),
			when: when.lines,
			by: by.lines,
			words: words.lines,
			counts: counts.lines,
			beware: beware.lines,
			rule: `M0,${top + 1}h${widthPx}`,
		};
	});
	const none = { names: [], figures: [], zeros: [], rooms: [] };
	return { widthPx, heightPx: Math.ceil(bottom + 2), ...none, statements: placed };
}

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
