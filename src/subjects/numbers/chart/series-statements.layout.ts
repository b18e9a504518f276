import { roundBox, roundPx, stackLines } from '../../../charts/geometry.ts';
import { wrapWords, type LineType } from '../../../text/wrap-words.ts';
import { LETTER_PX, type ChartForm } from '../../../charts/chart-forms.ts';
import type { SeriesChartModel } from './series-chart.model.ts';
import type { PlacedSeries, PlacedStatement } from './series-chart.placed.ts';

/** Beside its words, where there is room: who said it and when. */
const ASIDE_SHARE = 0.24;
const ASIDE_GAP_PX = 12;

/**
 * Statements below one another in order of date, as words: no scale, no mark whose length or place is a figure, and nothing
 * that leads from one to the next.
 */
export function placeStatements(
	{ statements }: Pick<SeriesChartModel, 'statements'>,
	{ form, widthPx }: ChartForm,
): PlacedSeries {
	const textPx = LETTER_PX[form];
	// Words of all statements are of one size: it says nothing of how large a figure is.
	const wordsPx = form === 'narrow' ? 17 : 20;
	const padPx = form === 'narrow' ? 12 : 14;
	const linePx = textPx + 5;
	const wordsLinePx = wordsPx + 5;
	const asidePx = form === 'wide' ? Math.round(widthPx * ASIDE_SHARE) : 0;
	const x = asidePx && asidePx + ASIDE_GAP_PX;
	const wrap = (text: string, roomPx: number, type: Partial<LineType> = {}) =>
		wrapWords(text, { widthPx: roomPx, textPx, ...type });

	/** Lines with their first letters' tops at a height, and the height where the next may begin. */
	const stack = (lines: readonly string[], top: number, sizePx: number, stepPx: number, left: number) => ({
		texts: stackLines(lines, { x: left, y: top + sizePx, linePx: stepPx }),
		bottom: top + lines.length * stepPx,
	});

	let y = 0;
	const placed = statements.map((statement, index): PlacedStatement => {
		const { when, by, words, counts, statusWord, remark, rowId, spokenName } = statement;
		const top = y;
		const roomPx = widthPx - x;
		// The first line of the date stands on the line of the words.
		const asideTop = top + padPx + (asidePx ? wordsPx - textPx : 0);
		const date = stack(wrap(when, asidePx || widthPx, { weight: 'bold' }), asideTop, textPx, linePx, 0);
		const who = stack(wrap(`${by}. ${statusWord}.`, asidePx || widthPx), date.bottom, textPx, linePx, 0);
		const wordsTop = asidePx ? top + padPx : who.bottom + 1;
		const said = stack(wrap(words, roomPx, { textPx: wordsPx, weight: 'display' }), wordsTop, wordsPx, wordsLinePx, x);
		const counted = stack(wrap(counts, roomPx), said.bottom + 2, textPx, linePx, x);
		const beware = stack(wrap(remark, roomPx), counted.bottom, textPx, linePx, x);
		y = roundPx(Math.max(who.bottom, beware.bottom) + padPx - 4);
		return {
			name: spokenName,
			href: `#${rowId}`,
			touch: roundBox({ x: 0, y: top + 1, width: widthPx, height: y - top - 2 }),
			when: date.texts,
			by: who.texts,
			words: said.texts,
			counts: counted.texts,
			beware: beware.texts,
			...(index > 0 && { rule: `M0,${top}h${widthPx}` }),
		};
	});
	return { widthPx, heightPx: Math.ceil(y + 2), runs: [], rooms: [], statements: placed };
}
