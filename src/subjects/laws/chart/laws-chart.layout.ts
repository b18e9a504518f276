import { greatest, scaleUtc, utcYear, type ScaleTime } from 'd3';
import type { ChartForm, PlacedDrawing } from '../../../charts/chart.ts';
import { roundBox, roundPx, stackLines, type Box, type PlacedText, type Stroke } from '../../../charts/geometry.ts';
import { placeWords } from '../../../charts/place-words.ts';
import { words } from '../../../words/words.ts';
import { measureWidthPx, type LineType } from '../../../text/wrap-words.ts';
import { BAR_PX, placeSpan, placeStages, type PlacedSpan } from './law-bar.ts';
import type { LawRow, Laws } from './laws-chart.model.ts';

const GAP_PX = 6;
/** Above the name of a law. */
const HEAD_PX = 3;
/** Half the height of the announcement's mark, and from its middle to its words. */
const MARK_PX = 6;
const WORDS_PX = 10;
/** How far the shaded room and the edges of rows reach beyond what stands on them. */
const LANE_PX = 4;
const NAMES_PX = 260;
/** Between the names of two years, and from a year's line to that of the announcement, which it would double. */
const YEAR_GAP_PX = 6;
const CLEAR_PX = 14;
/** How far lines of time reach beyond a bar whose words stand above it. */
const ROOM_PX = 3;
/** A stretch of the drawing's height. */
type Room = { from: number; to: number };
export type PlacedLaw = {
	row: LawRow;
	box: Box;
	name: PlacedText[];
	now: PlacedText[];
	/** Names of the stages that no bar before this one shows. */
	stages: PlacedText[];
	spans: PlacedSpan[];
	/** The upper edge of its bar. */
	barY: number;
};
/** The laws of one place, under its name and the names of years. */
export type PlacedPlace = { y: number; name: PlacedText; years: PlacedText[]; laws: PlacedLaw[] };

export interface PlacedLaws extends PlacedDrawing {
	/** The room before the announcement, and what it says of what is not drawn there. */
	older: { boxes: Box[]; words: PlacedText[] };
	announcement: { mark: string; lines: Stroke[]; words: PlacedText[] };
	/** Lines of years, and between the laws of a place: the eye finds a bar that begins far from its name. */
	rules: Stroke[];
	/** Between places. */
	edges: Stroke[];
	places: PlacedPlace[];
	/** Where the evidence ends, in words. */
	end: PlacedText;
}

/** What all rows are placed by. */
interface Frame {
	x: ScaleTime<number, number>;
	type: LineType & { widthPx: number };
	linePx: number;
	widthPx: number;
	isBeside: boolean;
}

/** Gives everything its place: names above the bars and what came of them below, or, where there is room, both beside them. */
export function placeLaws(model: Laws, { form, widthPx }: ChartForm): PlacedLaws {
	const isBeside = form === 'wide';
	const textPx = form === 'narrow' ? 12 : 13;
	const linePx = textPx + (form === 'narrow' ? 2 : 4);
	const headGapPx = form === 'narrow' ? 1 : 5;
	const left = isBeside ? NAMES_PX : 2;
	const [olderWords, heads] = [words.laws.older, words.laws.announcement(model.announcement.dateInWords)];
	const olderPx = Math.max(...olderWords.map((line) => measureWidthPx(line, { textPx }))) + 2 * GAP_PX;
	const x = scaleFrom(model, { left, right: widthPx - 2, olderPx });
	const announcedX = roundPx(x(model.announcement.time));
	const frame = { x, linePx, widthPx, isBeside, type: { textPx, widthPx: isBeside ? NAMES_PX - GAP_PX : widthPx } };
	const headPx = Math.max(heads.length, olderWords.length) * linePx;
	let top = headPx;
	const places = model.places.map(({ name, rows }): PlacedPlace => {
		const y = roundPx(top);
		const headY = roundPx(y + textPx + 2);
		const yearsFrom = isBeside ? left : measureWidthPx(name, { textPx, weight: 'bold' }) + YEAR_GAP_PX;
		const years = placeYears(model, { ...frame, y: headY, yearsFrom, announcedX });
		top = headY + headGapPx;
		const laws = rows.map((row) => {
			const law = placeLaw(row, frame, top);
			top = law.box.y + law.box.height;
			return law;
		});
		return { y, name: { text: name, x: 0, y: headY }, years, laws };
	});
	const bottom = roundPx(top);
	const rows = places.flatMap(({ laws }) => laws);
	const bars = isBeside ? places.map(({ laws }) => rowsRoom(laws)) : rows.map(barRoom);
	/** Where the line of the announcement and the room before it are seen: wherever they are clear of the names of laws. */
	const clear = isBeside ? [{ from: 0, to: bottom }] : [{ from: 0, to: places[0]?.name.y ?? headPx }, ...bars];
	const starts = utcYear.range(x.domain()[0]!, model.end).map((year) => roundPx(x(year)));
	const acrossAt = (y: number): Stroke => ({ x1: -LANE_PX, y1: y, x2: widthPx + LANE_PX, y2: y });
	return {
		widthPx,
		heightPx: Math.ceil(top + linePx + 4),
		older: {
			boxes: clear.map(({ from, to }) =>
				roundBox({ x: left - LANE_PX, y: from, width: announcedX - left + LANE_PX, height: to - from }),
			),
			words: stackLines(olderWords, { x: left + 2, y: textPx, linePx }),
		},
		announcement: {
			mark: `M${announcedX},${linePx / 2 - MARK_PX}l${MARK_PX},${MARK_PX}l-${MARK_PX},${MARK_PX}l-${MARK_PX},-${MARK_PX}z`,
			lines: clear.map(({ from, to }) => ({ x1: announcedX, y1: from || linePx / 2, x2: announcedX, y2: to })),
			words: stackLines(heads, { x: announcedX + WORDS_PX, y: textPx, linePx }),
		},
		rules: [
			...starts
				.filter((yearX) => Math.abs(yearX - announcedX) >= CLEAR_PX)
				.flatMap((yearX) => bars.map(({ from, to }) => ({ x1: yearX, y1: from, x2: yearX, y2: to }))),
			...places.flatMap(({ laws }) => laws.slice(1).map(({ box }) => acrossAt(box.y))),
		],
		edges: [...places.slice(1).map(({ y }) => acrossAt(y)), acrossAt(bottom)],
		places,
		end: {
			text: words.laws.evidenceEnds(model.endInWords),
			x: widthPx - 2,
			y: roundPx(top + textPx + 3),
			anchor: 'end',
		},
	};
}

/** The scale of time: it begins with the first mark, or sooner, so that what is not drawn before the announcement can be said there. */
function scaleFrom({ start, end, announcement }: Laws, at: { left: number; right: number; olderPx: number }) {
	const announced = announcement.time.getTime();
	const msPerPx = (end.getTime() - announced) / (at.right - at.left - at.olderPx);
	const first = new Date(Math.min(start.getTime(), announced - at.olderPx * msPerPx));
	return scaleUtc([first, end], [at.left, at.right]);
}

/** From the first of some rows to the last. */
function rowsRoom(laws: readonly PlacedLaw[]): Room {
	const last = laws.at(-1)!.box;
	return { from: laws[0]!.box.y, to: last.y + last.height };
}

/** A bar with some room above and below, clear of all words. */
const barRoom = ({ barY }: PlacedLaw): Room => ({ from: barY - ROOM_PX, to: barY + BAR_PX + ROOM_PX });

/** One row. Words above and below its bar, or beside it; the names of new stages under it. */
function placeLaw(row: LawRow, { x, type, linePx, widthPx, isBeside }: Frame, top: number): PlacedLaw {
	const { textPx } = type;
	const nameY = top + HEAD_PX + textPx;
	const name = placeWords(row.short, { ...type, weight: 'bold', x: 0, y: nameY, linePx });
	const barY = Math.round(isBeside ? top + GAP_PX + 2 : name.y - textPx + 3);
	const stages = placeStages(row.named, x, {
		under: barY + BAR_PX + textPx + 1,
		over: nameY,
		overFrom: isBeside ? Infinity : measureWidthPx(row.short, { textPx, weight: 'bold' }) + GAP_PX,
		right: widthPx - 2,
		type,
	});
	const barBottom = barY + BAR_PX + (stages.under.length > 0 ? linePx + 2 : 0);
	const now = placeWords(row.now, { ...type, x: 0, y: isBeside ? name.y : barBottom + textPx + 1, linePx });
	const wordsBottom = now.y - textPx + 1;
	const bottom = Math.round(isBeside ? Math.max(wordsBottom, barBottom) + GAP_PX : wordsBottom + GAP_PX);
	return {
		row,
		box: { x: 0, y: roundPx(top), width: widthPx, height: roundPx(bottom - top) },
		name: name.lines,
		now: now.lines,
		stages: [...stages.under, ...stages.over],
		spans: row.spans.map((span) => placeSpan(span, x, barY)),
		barY,
	};
}

/** The names of years, each in the middle of its own: of all, or of each second, as have room and are clear of the announcement. */
function placeYears(
	{ end }: Laws,
	{ x, y, type, widthPx, yearsFrom, announcedX }: Frame & { y: number; yearsFrom: number; announcedX: number },
): PlacedText[] {
	const names = utcYear.range(x.domain()[0]!, end).map((year) => {
		const text = String(year.getUTCFullYear());
		const half = measureWidthPx(text, type) / 2;
		const middle = (x(year) + Math.min(x(utcYear.offset(year, 1)), x.range()[1]!)) / 2;
		const isClear = Math.abs(middle - announcedX) >= half && middle - half >= yearsFrom && middle + half <= widthPx;
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
