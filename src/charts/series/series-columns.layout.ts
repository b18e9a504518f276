import { max, scaleLinear, sum } from 'd3';
import { roundPx, stackLines, type Box, type PlacedText } from '../geometry.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import type { SeriesChartModel, SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import type { PlacedFigure, PlacedRoom, PlacedRun, PlacedSeries } from './series-chart.placed.ts';
import { areCrossing, boxOf, drawBar, drawTear, labelWidthPx, linkOf } from './series-marks.layout.ts';

const TEXT_PX = 13;
const LINE_PX = TEXT_PX + 4;
const PLOT_PX = 210;
/** Between the runs on the two sides of a change in counting, and the least width of a room that nothing is drawn in. */
const GAP_PX = 20;
const LEAST_ROOM_PX = 60;
/** The widest place of a column, and how much of it the column takes. */
const WIDEST_PX = 66;
const COLUMN_SHARE = 0.66;
const LEAST_WORDS_PX = 420;
/** Before the right edge, for a label that is wider than its column. */
const MARGIN_PX = 12;
/** Columns too low to be told from one another by their height have no label, but for the ends of a run. */
const LEAST_LABELLED_PX = 4;
/** How far a label may stand from the middle of its column. */
const NUDGE_PX = 5;

/** A figure with its column. */
interface Column {
	figure: SeriesFigure;
	/** Its place from left to right, of which the column takes a share. */
	slot: { x: number; width: number };
	box: Box;
}

/** Time runs from left to right; the height of a column is its figure. What is counted another way has a room of its own. */
export function placeColumns(model: SeriesChartModel, widthPx: number): PlacedSeries {
	const { parts } = model;
	const count = sum(parts, (part) =>
		part.kind === 'periods' ? sum(part.periods, ({ figures }) => figures.length) : 0,
	);
	const gaps = parts.filter(({ kind }) => kind === 'break').length;
	const isOpenEnded = parts.at(-1)?.kind === 'break';
	const roomPx = widthPx - gaps * GAP_PX - (isOpenEnded ? LEAST_ROOM_PX : MARGIN_PX) - 2;
	const slotPx = Math.min(roomPx / count, WIDEST_PX);

	const wordLines = parts.map((part, index) => {
		if (part.kind === 'periods') return [];
		const next = parts[index + 1];
		const figures = next?.kind === 'periods' ? sum(next.periods, (period) => period.figures.length) : 0;
		const room = { widthPx: Math.max(figures * slotPx - GAP_PX, LEAST_WORDS_PX), textPx: TEXT_PX, isSpaced: true };
		return part.texts.flatMap((text) => wrapWords(text, { ...room, weight: 'bold' }));
	});
	const top = Math.max(...wordLines.map(({ length }) => length)) * LINE_PX + LINE_PX + 12;
	const bottom = top + PLOT_PX;
	const heightOf = scaleLinear([0, Math.max(model.highest, 1)], [0, PLOT_PX]);

	let x = 1;
	const runs: Column[][] = [];
	const groups: { period: SeriesPeriod; columns: Column[] }[][] = [];
	const rooms: PlacedRoom[] = [];
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'break') {
			const next = parts[index + 1];
			const figures = next?.kind === 'periods' ? sum(next.periods, (period) => period.figures.length) : 0;
			const width = Math.min(Math.max(figures * slotPx, LEAST_ROOM_PX) + GAP_PX + MARGIN_PX, widthPx - x);
			rooms.push(placeRoom(wordLines[index]!, { x, y: 0, width, height: bottom + LINE_PX + 6 }));
			x += GAP_PX;
			continue;
		}
		const group = part.periods.map((period) => ({
			period,
			columns: period.figures.map((figure): Column => {
				const height = Math.max(heightOf(figure.value), 0.8);
				const width = slotPx * COLUMN_SHARE;
				const box = { x: x + (slotPx - width) / 2, y: bottom - height, width, height };
				const slot = { x, width: slotPx };
				x += slotPx;
				return { figure, slot, box };
			}),
		}));
		groups.push(group);
		runs.push(group.flatMap(({ columns }) => columns));
	}
	const labels = placeLabels(runs, rooms, widthPx);
	const names = placeNames(groups, widthPx, bottom + LINE_PX);
	return {
		widthPx,
		heightPx: Math.ceil(bottom + LINE_PX + 6),
		runs: groups.map((group): PlacedRun => {
			const slots = group.flatMap(({ columns }) => columns.map(({ slot }) => slot));
			const last = slots.at(-1)!;
			return {
				zero: `M${roundPx(slots[0]!.x)},${bottom}H${roundPx(last.x + last.width)}`,
				periods: group.map(({ period, columns }) => ({
					label: names.get(period),
					figures: columns.map(({ figure, slot, box }): PlacedFigure => ({
						...linkOf(figure),
						touch: {
							x: roundPx(slot.x),
							y: roundPx(top),
							width: roundPx(slot.width),
							height: roundPx(bottom + LINE_PX + 4 - top),
						},
						label: labels.get(figure),
						isOver: true,
						above: [],
						bar: drawBar(figure.segment.form, box),
					})),
				})),
			};
		}),
		rooms,
	};
}

/** A room with its words at its head; where it is narrower than they are, they begin before it. */
function placeRoom(lines: readonly string[], box: Box): PlacedRoom {
	const isNarrow = lines.some((line) => labelWidthPx(line, TEXT_PX) > box.width - GAP_PX);
	const x = isNarrow ? box.x + box.width - 4 : box.x + GAP_PX;
	return {
		box,
		edge: drawTear(
			{ x: box.x, y: isNarrow ? lines.length * LINE_PX + 8 : 0 },
			box.height - (isNarrow ? lines.length * LINE_PX + 8 : 0),
			'down',
		),
		words: stackLines(lines, { x, y: TEXT_PX + 3, linePx: LINE_PX }).map((line) => ({
			...line,
			...(isNarrow && { anchor: 'end' as const }),
		})),
	};
}

/** Labels over their columns, those that matter most first, each where it covers no column and no other label. */
function placeLabels(
	runs: readonly Column[][],
	rooms: readonly PlacedRoom[],
	widthPx: number,
): Map<SeriesFigure, PlacedText> {
	const all = runs.flat();
	const highest = max(all, ({ figure }) => figure.value);
	const ends = runs.flatMap((run) => [run[0], run.at(-1)]).filter((column) => column !== undefined);
	const first = all.filter(({ figure }) => figure.value === highest);
	const placed = new Map<SeriesFigure, PlacedText>();
	// No label stands on both sides of a torn edge.
	const taken: Box[] = rooms.map(({ box }) => ({ x: box.x - 2, y: 0, width: 4, height: box.height }));
	for (const { figure, box } of new Set([
		...first,
		...ends,
		...all.toReversed().filter(({ box }) => box.height >= LEAST_LABELLED_PX),
	])) {
		const y = roundPx(box.y - 5);
		const middle = box.x + box.width / 2;
		const short = figure.label.replace(/^(about|over|nearly) | million$/g, '');
		const tries = [figure.label, short].flatMap((text): PlacedText[] => [
			...[0, NUDGE_PX, -NUDGE_PX].map((nudge) => ({
				text,
				x: roundPx(Math.max(middle + nudge, labelWidthPx(text, TEXT_PX) / 2)),
				y,
				anchor: 'middle' as const,
			})),
			{ text, x: roundPx(box.x + box.width), y, anchor: 'end' },
			{ text, x: roundPx(box.x), y },
		]);
		const others = all.filter((other) => other.figure !== figure).map(({ box }) => box);
		const fits = (text: PlacedText) => {
			const own = boxOf(text, TEXT_PX);
			const isFree = ![...others, ...taken].some((other) => areCrossing(own, other));
			return isFree && own.x > -0.1 && own.x + own.width <= widthPx;
		};
		const found = tries.find(fits);
		if (!found) continue;
		placed.set(figure, found);
		taken.push(boxOf(found, TEXT_PX));
	}
	return placed;
}

/** Names of periods under their columns: the first and the last of each run, and of the others as many as have room. */
function placeNames(
	runs: readonly { period: SeriesPeriod; columns: Column[] }[][],
	widthPx: number,
	y: number,
): Map<SeriesPeriod, PlacedText> {
	const all = runs.flat();
	const ends = runs.flatMap((run) => [run[0], run.at(-1)]).filter((group) => group !== undefined);
	const placed = new Map<SeriesPeriod, PlacedText>();
	const taken: Box[] = [];
	for (const { period, columns } of new Set([...ends, ...all])) {
		const [first, last] = [columns[0]!.slot, columns.at(-1)!.slot];
		const half = labelWidthPx(period.short, TEXT_PX) / 2;
		const middle = (first.x + last.x + last.width) / 2;
		const name = [0, NUDGE_PX, -NUDGE_PX]
			.map((nudge): PlacedText => {
				const x = roundPx(Math.min(Math.max(middle + nudge, half), widthPx - half));
				return { text: period.short, x, y: roundPx(y), anchor: 'middle' };
			})
			.find((name) => !taken.some((other) => areCrossing(boxOf(name, TEXT_PX), other)));
		if (!name) continue;
		placed.set(period, name);
		taken.push(boxOf(name, TEXT_PX));
	}
	return placed;
}
