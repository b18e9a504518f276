import { ticks } from 'd3';
import type { ChartForm } from '../../../charts/chart.ts';
import { roundBox, roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { wrapWords } from '../../../text/wrap-words.ts';
import type { SeriesChartModel, SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import type {
	PlacedBase,
	PlacedFigure,
	PlacedRoom,
	PlacedRow,
	PlacedRun,
	PlacedSeries,
} from './series-chart.placed.ts';
import { placeColumns } from './series-columns.layout.ts';
import { countFolded, placeFold } from './series-fold.layout.ts';
import { BAR_PX, DOT_RADIUS, GROUP_GAP_PX, ROW_PX, measureFrame, type Frame } from './series-frame.layout.ts';
import { formatExactly } from './series-words.ts';
import { placeParts } from './series-parts.layout.ts';
import { placeStatements } from './series-statements.layout.ts';
import {
	LABEL_GAP_PX,
	drawBar,
	labelWidthPx,
	linkOf,
	placeRoomAcross,
	wholeLabel,
	wordsBeside,
} from './series-marks.layout.ts';

/** Gives everything its place. In rows time runs down and lengths are figures, from nought; columns have a layout of their own. */
export function placeSeriesChart(model: SeriesChartModel, wanted: ChartForm): PlacedSeries {
	if (model.form === 'statements') return placeStatements(model, wanted);
	const { form, widthPx } = wanted;
	if (model.form === 'columns' && form === 'wide') return placeColumns(model, widthPx);
	const frame = measureFrame(model, form, widthPx);
	const { textPx } = frame;
	const linePx = textPx + 4;
	const runs: PlacedRun[] = [];
	const rooms: PlacedRoom[] = [];
	const base = placeBase(frame);
	let y = base ? frame.baseBottom : 0;
	for (const part of model.parts) {
		if (part.kind === 'break') {
			const room = placeRoomAcross(part.texts, y + 6, { widthPx, textPx, linePx });
			rooms.push(room);
			room.isOpen = part === model.parts.at(-1);
			y = room.box.y + room.box.height;
			continue;
		}
		const fromY = y;
		const folded = countFolded(frame, part.periods);
		const fold = folded > 0 ? placeFold(frame, part.periods.slice(0, folded), y) : undefined;
		y = fold?.bottom ?? y;
		const periods = part.periods.slice(folded).map((period, index) => {
			if (index > 0 && isGrouped(frame, part.periods)) y += GROUP_GAP_PX;
			const { placed, bottom } = placePeriod(frame, period, y);
			y = bottom;
			return placed;
		});
		runs.push({
			zero: `M${frame.zeroX},${roundPx(fromY)}V${roundPx(y)}`,
			periods: fold ? [fold.placed, ...periods] : periods,
		});
		// A room holds what is counted in the new way.
		const room = rooms.at(-1);
		if (room && room.box.y < fromY) {
			y += 6;
			room.box.height = roundPx(y - room.box.y);
		}
	}
	const scale = model.form === 'pairs' ? placeScale(frame, y) : undefined;
	const bottom = scale ? y + textPx + SCALE_TICK_PX + 4 : y;
	return { widthPx, heightPx: Math.ceil(bottom + 2), runs, rooms, ...(base && { base }), ...(scale && { scale }) };
}

/** The length of a stroke that a round figure stands under. */
const SCALE_TICK_PX = 6;

/** Nought and round figures under the dots: places along a line say little without one. */
function placeScale({ model, textPx, zeroX, lengthAt }: Frame, y: number): PlacedSeries['scale'] {
	return ticks(0, model.highest, 2).map((value) => {
		const x = roundPx(zeroX + lengthAt(value));
		return {
			line: `M${x},${roundPx(y)}v${SCALE_TICK_PX}`,
			label: {
				text: formatExactly(value),
				x,
				y: roundPx(y + SCALE_TICK_PX + textPx),
				anchor: x < 2 * DOT_RADIUS ? 'start' : 'middle',
			},
		};
	});
}

function isGrouped({ model: { form } }: Frame, periods: readonly SeriesPeriod[]): boolean {
	return (
		form === 'parts' ||
		periods.some(({ figures }) => figures.length > 1 || (figures[0] && wordsBeside(figures[0]).length > 0))
	);
}

/** Places the figures of a period below one another, on one line as a pair, or as parts of one bar. */
function placePeriod(frame: Frame, period: SeriesPeriod, fromY: number): PlacedRow {
	const asOne = (frame.model.form === 'parts' ? placeParts : placePair)(frame, period, fromY);
	if (asOne) return asOne;
	const { textPx } = frame;
	const isUnder = frame.zeroX < LABEL_GAP_PX;
	let y = isUnder ? fromY + textPx + 4 : fromY;
	const figures = period.figures.map((figure) => {
		const row = placeFigure(frame, figure, y);
		y = row.bottom;
		return row.placed;
	});
	const labelY = fromY + (isUnder || figures[0]!.above.length > 0 ? textPx : ROW_PX / 2 + textPx * 0.36);
	const x = isUnder ? roundPx(frame.zeroX + LABEL_GAP_PX) : 0;
	return { placed: { label: { text: period.short, x, y: roundPx(labelY) }, figures }, bottom: y };
}

/** Places one figure: the words above its mark, the mark, and the label in it or beside it. */
function placeFigure(frame: Frame, figure: SeriesFigure, top: number): { placed: PlacedFigure; bottom: number } {
	const { model, widthPx, textPx, zeroX, lengthOf } = frame;
	const abovePx = textPx + 3;
	const lines = linesAbove(frame, figure);
	const rowTop = top + lines.length * abovePx;
	const middle = rowTop + ROW_PX / 2;
	const end = zeroX + lengthOf(figure);
	const where = frame.whereOf(figure);
	const hasDot = model.form === 'pairs';
	const labelX = where === 'inside' ? zeroX + LABEL_GAP_PX : end + (hasDot ? DOT_RADIUS : 0) + LABEL_GAP_PX;
	const label = { text: frame.labelOf(figure), x: roundPx(labelX), y: roundPx(middle + textPx * 0.36) };
	const bottom = rowTop + ROW_PX;
	const bar = { x: zeroX, y: middle - BAR_PX / 2, width: Math.max(end - zeroX, 0.8), height: BAR_PX };
	return {
		placed: {
			...linkOf(figure),
			touch: roundBox({ x: 0, y: top, width: widthPx, height: bottom - top }),
			...(where !== 'above' && { label }),
			isInside: where === 'inside',
			above: stackLines(lines, { x: zeroX + LABEL_GAP_PX, y: top + textPx, linePx: abovePx }),
			...(hasDot
				? { dot: { x: roundPx(end), y: roundPx(middle), radius: DOT_RADIUS } }
				: { bar: drawBar(figure.segment.form, bar) }),
			...(frame.countsX !== undefined &&
				figure.covers && { rest: { text: figure.covers, x: roundPx(frame.countsX), y: label.y } }),
			...(model.base && {
				hundred: `M${roundPx(zeroX + (lengthOf(figure) * model.base.measured) / figure.measured)},${bar.y}v${BAR_PX}`,
			}),
		},
		bottom,
	};
}

/** The words above a mark: what it counts, where that differs, and a figure too long to stand beside. */
function linesAbove({ model, form, widthPx, textPx, zeroX, whereOf }: Frame, figure: SeriesFigure): string[] {
	const hasRoom = whereOf(figure) !== 'above';
	if (hasRoom && (form === 'wide' || model.form === 'pairs')) return [];
	const words = hasRoom ? wordsBeside(figure).join(', ') : wholeLabel(figure);
	return wrapWords(words, { widthPx: widthPx - zeroX - LABEL_GAP_PX, textPx });
}

/**
 * Two figures of one time on one line, the smaller named before its dot and the larger after; where there is no room, none.
 * No stroke joins them: it would read as if one led to the other.
 */
function placePair(frame: Frame, { short, figures }: SeriesPeriod, top: number): PlacedRow | undefined {
	const { model, form, widthPx, textPx, zeroX, lengthOf, labelOf } = frame;
	const [low, high] = figures.toSorted((a, b) => a.value - b.value);
	if (model.form !== 'pairs' || form !== 'wide' || figures.length !== 2 || !low || !high) return undefined;
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
		const label: PlacedText = isLow
			? { text: labelOf(figure), x: roundPx(x - aside), y, anchor: 'end' }
			: { text: labelOf(figure), x: roundPx(x + aside), y };
		return {
			...linkOf(figure),
			touch: roundBox({ x: isLow ? 0 : split, y: top, width: isLow ? split : widthPx - split, height: rowPx }),
			label,
			above: [],
			dot: { x: roundPx(x), y: roundPx(middle), radius: DOT_RADIUS },
		};
	});
	return { placed: { label: { text: short, x: 0, y }, figures: placed }, bottom: top + rowPx };
}

/** The year that all others are measured by: an empty bar as thick as theirs, and the years after it that are not drawn. */
function placeBase({ model: { base }, textPx, zeroX, lengthAt }: Frame): PlacedBase | undefined {
	if (!base) return undefined;
	const y = roundPx(ROW_PX / 2 + textPx * 0.36);
	return {
		label: { text: base.short, x: 0, y },
		words: { text: base.words, x: roundPx(zeroX + LABEL_GAP_PX), y },
		...(base.gap && { gap: { text: base.gap, x: 0, y: roundPx(y + ROW_PX) } }),
		bar: roundBox({ x: zeroX, y: (ROW_PX - BAR_PX) / 2, width: lengthAt(base.measured), height: BAR_PX }),
	};
}
