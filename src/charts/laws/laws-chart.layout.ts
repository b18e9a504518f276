import { range, scaleUtc, utcYear } from 'd3';
import type { ChartForm } from '../chart.ts';
import { roundPx, stackLines, type Box, type PlacedText, type Stroke } from '../geometry.ts';
import { measureWidthPx, wrapWords } from '../../text/wrap-words.ts';
import { STAGE_WORDS, type LawRow, type Laws } from './laws-chart.model.ts';

/** Measures in units of the drawing. */
const BAR_PX = 16;
const HATCH_PX = 5;
const GAP_PX = 8;
const NAMES_PX = 268;
/** In a picture of one shape words are not set apart, and fewer lines matter more than longer bars. */
const SHAPED_NAMES_PX = 300;

/** A stretch of a bar: a box for what has an area, a path for dots and hatching, a word under a lapse. */
export interface PlacedSpan {
	stage: LawRow['spans'][number]['stage'];
	box?: Box;
	path?: string;
	word?: PlacedText;
}

/** A law with its name, its words and its bar. */
export interface PlacedLaw {
	row: LawRow;
	/** What can be touched: the whole row. */
	box: Box;
	name: PlacedText[];
	now: PlacedText[];
	spans: PlacedSpan[];
}

/** The chart of laws with a place for everything. */
export interface PlacedLaws {
	widthPx: number;
	heightPx: number;
	years: { label: PlacedText | undefined; lines: Stroke[] }[];
	announcement: { lines: Stroke[]; words: PlacedText[] };
	laws: PlacedLaw[];
	/** Where the evidence ends, and in words. */
	end: { lines: Stroke[]; words: PlacedText };
}

/** Gives everything its place: names above the bars, or, where there is room, beside them. */
export function placeLaws(model: Laws, { form, widthPx, isShaped = false }: ChartForm): PlacedLaws {
	const isBeside = form === 'wide';
	const textPx = form === 'narrow' ? 12 : 13;
	const linePx = textPx + (isShaped ? 3 : 4);
	const gapPx = isShaped ? GAP_PX / 2 : GAP_PX;
	const namesPx = isShaped ? SHAPED_NAMES_PX : NAMES_PX;
	const left = isBeside ? namesPx : 2;
	const x = scaleUtc([model.start, model.end], [left, widthPx - 2]);
	const type = { textPx, isSpaced: !isShaped, widthPx: isBeside ? namesPx - GAP_PX : widthPx };

	const { dateInWords, time } = model.announcement;
	const announcedX = roundPx(x(time));
	const words = isBeside ? [`${dateInWords}: the announcement`] : [`${dateInWords}:`, 'the announcement'];
	const headPx = words.length * linePx;
	const yearsY = headPx + linePx;
	let top = yearsY + GAP_PX;
	/** Where lines of time run: from top to bottom, or, where names stand above the bars, clear of them. */
	const rooms: [number, number][] = [[yearsY + 4, top + GAP_PX / 2]];

	const laws = model.rows.map((row): PlacedLaw => {
		const name = wrapWords(row.title, { ...type, weight: 'bold' });
		const now = wrapWords(row.now, type);
		const wordsPx = (name.length + now.length) * linePx;
		const barY = isBeside ? top + gapPx + (wordsPx - BAR_PX) / 2 : top + gapPx + wordsPx + 2;
		const hasWord = row.spans.some(({ stage }) => stage === 'lapsed');
		const bottom = isBeside ? top + wordsPx + 2 * gapPx : barY + BAR_PX + gapPx + (hasWord ? linePx : 0);
		const baseline = top + gapPx + textPx - 1;
		const placed = {
			row,
			box: { x: 0, y: roundPx(top), width: widthPx, height: roundPx(bottom - top) },
			name: stackLines(name, { x: 0, y: baseline, linePx }),
			now: stackLines(now, { x: 0, y: baseline + name.length * linePx, linePx }),
			spans: row.spans.map((span) =>
				placeSpan(span.stage, x(span.start), x(span.end), { y: Math.round(barY), textPx, widthPx }),
			),
		};
		if (isBeside) rooms[0]![1] = bottom;
		else rooms.push([barY - 4, bottom + gapPx / 2]);
		top = bottom;
		return placed;
	});
	const endX = roundPx(x(model.end));
	const linesAt = (lineX: number, fromY: number) =>
		rooms.map(([y1, y2], index): Stroke => ({
			x1: lineX,
			y1: roundPx(index === 0 ? fromY : y1),
			x2: lineX,
			y2: roundPx(y2),
		}));

	const years = utcYear.range(model.start, model.end).map((year, index) => {
		const lineX = roundPx(x(year));
		const hasLabel = isBeside || index % 2 === 1;
		const name = String(year.getUTCFullYear());
		return {
			label: hasLabel ? placeYear(name, lineX, yearsY, { textPx, widthPx }) : undefined,
			lines: linesAt(lineX, yearsY + 4),
		};
	});
	return {
		widthPx,
		heightPx: Math.ceil(top + linePx + 4),
		years,
		announcement: {
			lines: linesAt(announcedX, headPx + 2),
			words: stackLines(words, { x: announcedX, y: textPx, linePx }),
		},
		laws,
		end: {
			lines: linesAt(endX, yearsY + 4),
			words: { text: `Evidence ends: ${model.endInWords}`, x: endX, y: roundPx(top + textPx + 2), anchor: 'end' },
		},
	};
}

/** The name of a year over the middle of its line; where the edge is nearer, it ends at its line. */
function placeYear(text: string, x: number, y: number, { textPx, widthPx }: { textPx: number; widthPx: number }) {
	const half = measureWidthPx(text, { textPx, isSpaced: true }) / 2;
	return { text, x, y, anchor: x + half > widthPx ? ('end' as const) : ('middle' as const) };
}

function placeSpan(
	stage: PlacedSpan['stage'],
	fromX: number,
	toX: number,
	{ y, textPx, widthPx }: { y: number; textPx: number; widthPx: number },
): PlacedSpan {
	const box = { x: roundPx(fromX), y, width: roundPx(toX - fromX), height: BAR_PX };
	const middle = y + BAR_PX / 2;
	switch (stage) {
		case 'announced':
			return { stage, path: `M${roundPx(fromX + 1.5)},${middle}H${roundPx(toX)}` };
		case 'lapsed':
			return { stage, box, word: placeWord(box, textPx, widthPx) };
		case 'passed':
			return { stage, box, path: drawHatching(box) };
		case 'proposed':
		case 'applies':
			return { stage, box };
	}
}

/** The word under a gap that is narrower: in its middle, or as far right as the drawing goes. */
function placeWord({ x, y, width, height }: Box, textPx: number, widthPx: number): PlacedText {
	const text = STAGE_WORDS.lapsed;
	const half = measureWidthPx(text, { textPx, weight: 'bold', isSpaced: true }) / 2;
	const middle = Math.min(x + width / 2, widthPx - half);
	return { text, x: roundPx(middle), y: roundPx(y + height + textPx), anchor: 'middle' };
}

/** Strokes from bottom to top, cut where the box ends: a pattern would need an id in each drawing. */
function drawHatching({ x, y, width, height }: Box): string {
	return range(x - height + HATCH_PX, x + width, HATCH_PX)
		.map((start) => {
			const from = Math.max(start, x);
			const to = Math.min(start + height, x + width);
			return `M${roundPx(from)},${roundPx(y + height - (from - start))}L${roundPx(to)},${roundPx(y + height - (to - start))}`;
		})
		.join('');
}
