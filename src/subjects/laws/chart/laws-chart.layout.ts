import { greatest, range, scaleUtc, utcYear, type ScaleTime } from 'd3';
import type { ChartForm, PlacedDrawing } from '../../../charts/chart.ts';
import { roundPx, stackLines, type Box, type PlacedText, type Stroke } from '../../../charts/geometry.ts';
import { placeWords } from '../../../charts/place-words.ts';
import { words } from '../../../words/words.ts';
import { measureWidthPx, type LineType } from '../../../text/wrap-words.ts';
import type { LawStage } from '../law.ts';
import type { LawRow, Laws } from './laws-chart.model.ts';

const BAR_PX = 16;
const HATCH_PX = 5;
const GAP_PX = 6;
/** How far the ground of a row reaches beyond its words and its bar. */
const LANE_PX = 4;
const NAMES_PX = 268;
/** Between the names of two years. */
const YEAR_GAP_PX = 6;
/** A stretch of a bar: a box for what has an area, a path for dots and hatching. */
export type PlacedSpan = { stage: LawStage; box?: Box; path?: string };
export type PlacedLaw = { row: LawRow; box: Box; name: PlacedText[]; now: PlacedText[]; spans: PlacedSpan[] };

export interface PlacedLaws extends PlacedDrawing {
	years: Stroke[];
	yearNames: PlacedText[];
	announcement: { lines: Stroke[]; words: PlacedText[] };
	/** The ground of each second row, and the edges of rows: the eye finds a bar that begins far from its name. */
	lanes: { boxes: Box[]; edges: Stroke[] };
	laws: PlacedLaw[];
	/** Where the evidence ends, and in words. */
	end: { lines: Stroke[]; words: PlacedText };
}

/** Gives everything its place: names above the bars, or, where there is room, beside them. */
export function placeLaws(model: Laws, { form, widthPx }: ChartForm): PlacedLaws {
	const isBeside = form === 'wide';
	const textPx = form === 'narrow' ? 12 : 13;
	const linePx = textPx + 4;
	const x = scaleUtc([model.start, model.end], [isBeside ? NAMES_PX : 2, widthPx - 2]);
	const type = { textPx, widthPx: isBeside ? NAMES_PX - GAP_PX : widthPx };
	const announcedX = roundPx(x(model.announcement.time));
	const announced = words.laws.announcement(model.announcement.dateInWords);
	const heads = isBeside ? [announced.join(' ')] : announced;
	const headPx = heads.length * linePx;
	const yearsY = headPx + linePx;
	let top = yearsY + GAP_PX;
	/** Where lines of time run: from top to bottom, or, where names stand above the bars, clear of them. */
	const rooms: [number, number][] = [[yearsY + 4, top + GAP_PX / 2]];
	const laws = model.rows.map((row): PlacedLaw => {
		const y = top + GAP_PX + textPx - 1;
		const name = placeWords(row.title, { ...type, weight: 'bold', x: 0, y, linePx });
		const now = placeWords(row.now, { ...type, x: 0, y: name.y, linePx });
		const wordsPx = now.y - y;
		const barY = isBeside ? top + GAP_PX + (wordsPx - BAR_PX) / 2 : top + GAP_PX + wordsPx + 2;
		const bottom = isBeside ? top + wordsPx + 2 * GAP_PX : barY + BAR_PX + GAP_PX;
		const box = { x: 0, y: roundPx(top), width: widthPx, height: roundPx(bottom - top) };
		const spans = row.spans.map(({ stage, start, end }) => placeSpan(stage, x(start), x(end), Math.round(barY)));
		if (isBeside) rooms[0]![1] = bottom;
		else rooms.push([barY - 4, bottom]);
		top = bottom;
		return { row, box, name: name.lines, now: now.lines, spans };
	});
	const linesAt = (lineX: number, fromY: number) =>
		rooms.map(([y1, y2], index): Stroke => {
			return { x1: lineX, y1: roundPx(index === 0 ? fromY : y1), x2: lineX, y2: roundPx(y2) };
		});
	const starts = utcYear.range(model.start, model.end);
	const endX = roundPx(x(model.end));
	const ends = words.laws.evidenceEnds(model.endInWords);
	return {
		widthPx,
		heightPx: Math.ceil(top + linePx + 4),
		years: starts.flatMap((year) => linesAt(roundPx(x(year)), yearsY + 4)),
		yearNames: placeYears(starts, { x, y: yearsY, type, lineX: announcedX, widthPx }),
		announcement: {
			lines: linesAt(announcedX, headPx + 2),
			words: stackLines(heads, { x: announcedX, y: textPx, linePx }),
		},
		lanes: placeLanes(laws),
		laws,
		end: {
			lines: linesAt(endX, yearsY + 4),
			words: { text: ends, x: endX, y: roundPx(top + textPx + 2), anchor: 'end' },
		},
	};
}

/** Each second row, wider than what stands on it, and the lines between all rows. */
function placeLanes(laws: readonly PlacedLaw[]): PlacedLaws['lanes'] {
	const rows = laws.map(({ box: { x, y, width, height } }) => ({
		x: x - LANE_PX,
		y,
		width: width + 2 * LANE_PX,
		height,
	}));
	return {
		boxes: rows.filter((_, index) => index % 2 === 1),
		edges: rows.slice(1).map(({ x, y, width }) => ({ x1: x, y1: y, x2: roundPx(x + width), y2: y })),
	};
}

/** The names of years, each in the middle of its own: of all, or of each second, as have room and are clear of the line. */
function placeYears(
	years: readonly Date[],
	at: { x: ScaleTime<number, number>; y: number; type: LineType; lineX: number; widthPx: number },
): PlacedText[] {
	const { x, y, type, lineX, widthPx } = at;
	const names = years.map((year) => {
		const text = String(year.getUTCFullYear());
		const half = measureWidthPx(text, type) / 2;
		const middle = (x(year) + Math.min(x(utcYear.offset(year, 1)), x.range()[1]!)) / 2;
		const isClear = Math.abs(middle - lineX) >= half && middle >= half && middle + half <= widthPx;
		return { text, middle, half, isClear };
	});
	const isCrowded = names.some(({ middle, half }, index) => {
		const before = names[index - 1];
		return before !== undefined && before.middle + before.half + YEAR_GAP_PX > middle - half;
	});
	const choices = (isCrowded ? [0, 1] : [0]).map((first) =>
		names.flatMap(({ text, middle, isClear }, index): PlacedText[] =>
			isClear && (!isCrowded || index % 2 === first) ? [{ text, x: roundPx(middle), y, anchor: 'middle' }] : [],
		),
	);
	return greatest(choices, ({ length }) => length)!;
}

function placeSpan(stage: LawStage, fromX: number, toX: number, y: number): PlacedSpan {
	if (stage === 'announced') return { stage, path: `M${roundPx(fromX + 1.5)},${y + BAR_PX / 2}H${roundPx(toX)}` };
	const box = { x: roundPx(fromX), y, width: roundPx(toX - fromX), height: BAR_PX };
	return { stage, box, ...(stage === 'passed' && { path: drawHatching(box) }) };
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
