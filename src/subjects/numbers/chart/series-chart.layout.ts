import { ticks } from 'd3';
import type { ChartForm } from '../../../charts/chart.ts';
import { roundBox, roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { wrapWords } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { SeriesChartModel, SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import type { PlacedFigure, PlacedRoom, PlacedRow, PlacedSeries } from './series-chart.placed.ts';
import { placeColumns } from './series-columns.layout.ts';
import { countFolded, placeFold, placeParts } from './series-parts.layout.ts';
import { BAR_PX, DOT_RADIUS, GROUP_GAP_PX, ROW_PX, measureFrame, type Frame } from './series-frame.layout.ts';
import { LABEL_GAP_PX, labelWidthPx, linkOf, wholeLabel, wordsBeside } from './series-marks.layout.ts';
import { placeRoomAcross } from './series-rooms.layout.ts';
import { placeStatements } from './series-statements.ts';

/** Gives everything its place. In rows time runs down and lengths are figures, from nought; columns have a layout of their own. */
export function placeSeriesChart(model: SeriesChartModel, wanted: ChartForm): PlacedSeries {
	if (model.form === 'statements') return placeStatements(model, wanted);
	if (model.form === 'columns' && wanted.form === 'wide') return placeColumns(model, wanted.widthPx);
	const frame = measureFrame(model, wanted);
	const rows: PlacedRow[] = [];
	const rooms: PlacedRoom[] = [];
	const zeros: string[] = [];
	const base = placeBase(frame);
	let y = base?.bottom ?? 0;
	for (const part of model.parts) {
		if (part.kind === 'break') {
			const room = placeRoomAcross(part.texts, y + 6, frame, part === model.parts.at(-1));
			rooms.push(room);
			y = room.box.y + room.box.height;
			continue;
		}
		const run = placeRun(frame, part.periods, y);
		const { bottom } = run.at(-1)!;
		rows.push(...run);
		zeros.push(`M${frame.zeroX},${roundPx(y)}V${roundPx(bottom)}`);
		y = bottom;
		// A room holds what is counted in the new way.
		const room = rooms.at(-1);
		if (!room) continue;
		y += 6;
		room.box.height = roundPx(y - room.box.y);
	}
	const scale = model.form === 'pairs' ? placeScale(frame, y) : undefined;
	const gap = model.base?.gap;
	if (gap) base?.words.push({ text: gap, x: 0, y: roundPx(y + frame.textPx + 4) });
	const bottom = scale ? y + frame.textPx + SCALE_TICK_PX + 4 : gap ? y + frame.textPx + 8 : y;
	return {
		widthPx: wanted.widthPx,
		heightPx: Math.ceil(bottom + 2),
		names: rows.map(({ name }) => name),
		figures: rows.flatMap(({ figures }) => figures),
		zeros,
		rooms,
		base,
		scale,
	};
}

/** The length of a stroke that a round figure stands under. */
const SCALE_TICK_PX = 6;

/** Nought and round figures under the dots: places along a line say little without one. */
function placeScale({ model, textPx, zeroX, lengthAt }: Frame, top: number): PlacedSeries['scale'] {
	const y = roundPx(top + SCALE_TICK_PX + textPx);
	return ticks(0, model.highest, 2).map((value) => {
		const x = roundPx(zeroX + lengthAt(value));
		const anchor = x < 2 * DOT_RADIUS ? 'start' : 'middle';
		return { line: `M${x},${roundPx(top)}v${SCALE_TICK_PX}`, label: { text: words.number(value), x, y, anchor } };
	});
}

/** The periods between two changes in counting; those with words of their own stand apart. */
function placeRun(frame: Frame, periods: readonly SeriesPeriod[], top: number): PlacedRow[] {
	const folded = countFolded(frame, periods);
	const rows = folded > 0 ? [placeFold(frame, periods.slice(0, folded), top)] : [];
	const isGrouped =
		frame.model.form === 'parts' ||
		periods.some(({ figures }) => figures.length > 1 || figures.some((figure) => wordsBeside(figure).length > 0));
	for (const [index, period] of periods.slice(folded).entries()) {
		const gapPx = index > 0 && isGrouped ? GROUP_GAP_PX : 0;
		rows.push(placePeriod(frame, period, (rows.at(-1)?.bottom ?? top) + gapPx, index === 0));
	}
	return rows;
}

/** Places the figures of a period below one another, on one line as a pair, or as parts of one bar. */
function placePeriod(frame: Frame, period: SeriesPeriod, fromY: number, isFirst: boolean): PlacedRow {
	if (frame.model.form === 'parts') return placeParts(frame, period, fromY, isFirst);
	const pair = placePair(frame, period, fromY);
	if (pair) return pair;
	const { textPx, zeroX } = frame;
	const isUnder = zeroX < LABEL_GAP_PX;
	let bottom = isUnder ? fromY + textPx + 4 : fromY;
	const figures = period.figures.map((figure) => {
		const placed = placeFigure(frame, figure, bottom);
		bottom = placed.touch.y + placed.touch.height;
		return placed;
	});
	const nameY =
		fromY + (isUnder || (figures[0]!.told.length > 0 && !frame.model.base) ? textPx : ROW_PX / 2 + textPx * 0.36);
	const x = isUnder ? roundPx(zeroX + LABEL_GAP_PX) : 0;
	return { name: { text: period.short, x, y: roundPx(nameY) }, figures, bottom };
}

/** Places one figure: the words above its mark, the mark, and the label in it or beside it; beside a base, words stand below marks. */
function placeFigure(frame: Frame, figure: SeriesFigure, top: number): PlacedFigure {
	const { model, widthPx, textPx, zeroX, lengthOf, countsX } = frame;
	const linePx = textPx + 3;
	const x = zeroX + LABEL_GAP_PX;
	const lines = wrapWords(sayAbout(frame, figure), { widthPx: widthPx - x, textPx });
	const toldPx = lines.length * linePx;
	const rowTop = model.base ? top : top + toldPx;
	const toldY = (model.base ? top + ROW_PX - 3 : top) + textPx;
	const middle = rowTop + ROW_PX / 2;
	const end = zeroX + lengthOf(figure);
	const where = frame.whereOf(figure);
	const hasDot = model.form === 'pairs';
	const labelX = where === 'inside' ? x : end + (hasDot ? DOT_RADIUS : 0) + LABEL_GAP_PX;
	const label = { text: frame.labelOf(figure), x: roundPx(labelX), y: roundPx(middle + textPx * 0.36) };
	const bar = { x: zeroX, y: middle - BAR_PX / 2, width: Math.max(end - zeroX, 0.8), height: BAR_PX };
	const baseX = model.base && zeroX + (lengthOf(figure) * model.base.measured) / figure.measured;
	return {
		...linkOf(figure),
		touch: roundBox({ x: 0, y: top, width: widthPx, height: ROW_PX + toldPx }),
		...(where !== 'above' && { label }),
		isInside: where === 'inside',
		told: stackLines(lines, { x, y: toldY, linePx }),
		...(hasDot ? { dot: { x: roundPx(end), y: roundPx(middle), radius: DOT_RADIUS } } : { bar: roundBox(bar) }),
		...(countsX !== undefined && figure.covers && { rest: { text: figure.covers, x: roundPx(countsX), y: label.y } }),
		...(baseX !== undefined && { hundred: `M${roundPx(baseX)},${bar.y}v${BAR_PX}` }),
	};
}

/** What a mark counts, where that differs, and a figure too long to stand beside it. */
function sayAbout({ model, isWide, whereOf }: Frame, figure: SeriesFigure): string {
	if (whereOf(figure) === 'above') return wholeLabel(figure);
	return isWide || model.form === 'pairs' ? '' : wordsBeside(figure).join(', ');
}

/** Two figures of one time on one line, if there is room. A stroke between would read as if one led to the other. */
function placePair(frame: Frame, { short, figures }: SeriesPeriod, top: number): PlacedRow | undefined {
	const { model, isWide, widthPx, textPx, zeroX, lengthOf, labelOf } = frame;
	const [low, high] = figures.toSorted((a, b) => a.value - b.value);
	if (model.form !== 'pairs' || !isWide || figures.length !== 2 || !low || !high) return undefined;
	const rowPx = ROW_PX + GROUP_GAP_PX;
	const [from, to] = [zeroX + lengthOf(low), zeroX + lengthOf(high)];
	const aside = DOT_RADIUS + LABEL_GAP_PX;
	if (from - aside - labelWidthPx(labelOf(low), textPx) < zeroX || frame.whereOf(high) === 'above') return undefined;
	const middle = top + rowPx / 2;
	const y = roundPx(middle + textPx * 0.36);
	const split = (from + to) / 2;
	const placed = figures.map((figure): PlacedFigure => {
		const isLow = figure === low;
		const x = isLow ? from : to;
		const at = isLow ? ({ x: roundPx(x - aside), anchor: 'end' } as const) : { x: roundPx(x + aside) };
		return {
			...linkOf(figure),
			touch: roundBox({ x: isLow ? 0 : split, y: top, width: isLow ? split : widthPx - split, height: rowPx }),
			label: { text: labelOf(figure), y, ...at },
			told: [],
			dot: { x: roundPx(x), y: roundPx(middle), radius: DOT_RADIUS },
		};
	});
	return { name: { text: short, x: 0, y }, figures: placed, bottom: top + rowPx };
}

/** The year that all others are measured by: an empty bar as thick as theirs. */
function placeBase({ model: { base }, textPx, zeroX, lengthAt }: Frame) {
	if (!base) return undefined;
	const y = roundPx(ROW_PX / 2 + textPx * 0.36);
	const said: PlacedText[] = [
		{ text: base.short, x: 0, y },
		{ text: base.words, x: roundPx(zeroX + LABEL_GAP_PX), y },
	];
	return {
		words: said,
		bar: roundBox({ x: zeroX, y: (ROW_PX - BAR_PX) / 2, width: lengthAt(base.measured), height: BAR_PX }),
		bottom: ROW_PX + GROUP_GAP_PX,
	};
}
