import { max, range, scaleLinear, sum } from 'd3';
import { roundPx, stackLines, type Box, type PlacedText } from '../geometry.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import type { SeriesChartModel, SeriesFigure, SeriesPart, SeriesPeriod } from './series-chart.model.ts';
import type { PlacedFigure, PlacedRoom, PlacedRun, PlacedSeries } from './series-chart.placed.ts';
import { areCrossing, boxOf, drawBar, drawTear, labelWidthPx, linkOf } from './series-marks.layout.ts';

const TEXT_PX = 13;
const LINE_PX = TEXT_PX + 4;
const PLOT_PX = 210;
/** Between the runs on the two sides of a change in counting, and the least width of a room that nothing is drawn in. */
const GAP_PX = 20;
const LEAST_ROOM_PX = 60;
/** Between a run and the torn edge after it, for the last label and name of the run. */
const EDGE_GAP_PX = 6;
/** The widest place of a column, and how much of it the column takes. */
const WIDEST_PX = 66;
const COLUMN_SHARE = 0.66;
/** The longest line of the words before a torn edge, and how far they stand from it. */
const WIDEST_WORDS_PX = 420;
const WORDS_GAP_PX = 10;
/** Before the right edge, for a label that is wider than its column. */
const MARGIN_PX = 12;
/** Columns too low to be told from one another by their height have no label, but for the ends of a run. */
const LEAST_LABELLED_PX = 4;
/** How far a label may stand from the middle of its column. */
const NUDGE_PX = 5;
/** How far over a column its label stands: close, or in a row above another label. */
const RAISES_PX = [7, 4, 2, 7 + LINE_PX];
const NUDGES_PX = range(NUDGE_PX + 1).flatMap((px) => (px > 0 ? [px, -px] : [0]));
/** The unit of the labels, said once. */
const MILLION = ' million';
const THOUSANDS_FROM = 100_000;
const MILLIONS_FROM = 999_500;
const ROUNDING = /^(about|over|nearly) /;

/** A figure with its column. */
interface Column {
	figure: SeriesFigure;
	/** Its place from left to right, of which the column takes a share. */
	slot: { x: number; width: number };
	box: Box;
}

/** Time runs from left to right; the height of a column is its figure. What is counted another way has a room of its own. */
export function placeColumns(model: SeriesChartModel, widthPx: number, isSpaced = true): PlacedSeries {
	const { parts } = model;
	const count = sum(parts, countFigures);
	const gaps = parts.filter(({ kind }) => kind === 'break').length;
	const isOpenEnded = parts.at(-1)?.kind === 'break';
	const roomPx = widthPx - gaps * (EDGE_GAP_PX + GAP_PX) - (isOpenEnded ? LEAST_ROOM_PX : MARGIN_PX) - 2;
	const slotPx = Math.min(roomPx / count, WIDEST_PX);

	const headPx = LINE_PX + 6;
	const heads = placeHeads(parts, slotPx, widthPx);
	const linesAbove = Math.max(0, ...[...heads.values()].map(({ lines }) => lines.length));
	const top = headPx + linesAbove * LINE_PX + LINE_PX + 12;
	const bottom = top + PLOT_PX;
	const heightOf = scaleLinear([0, Math.max(model.highest, 1)], [0, PLOT_PX]);

	let x = 1;
	const runs: Column[][] = [];
	const groups: { period: SeriesPeriod; columns: Column[] }[][] = [];
	const rooms: PlacedRoom[] = [];
	for (const part of parts) {
		if (part.kind === 'break') {
			rooms.push(placeRoom(heads.get(part)!, headPx, bottom + LINE_PX + 6 - headPx));
			x += EDGE_GAP_PX + GAP_PX;
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
	const labels = placeLabels(runs, rooms, { widthPx, isSpaced });
	const names = placeNames(groups, rooms, { widthPx, isSpaced, y: bottom + LINE_PX });
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
		unit: describeUnit(runs.flat(), labels),
	};
}

function countFigures(part: SeriesPart | undefined): number {
	return part?.kind === 'periods' ? sum(part.periods, ({ figures }) => figures.length) : 0;
}

/** A room from left to right, with its words, and whether they stand before its torn edge. */
interface Head {
	x: number;
	width: number;
	lines: string[];
	isBefore: boolean;
}

/** The words of each change stand in its room or, where there is more, before the first torn edge: never on both sides of one. */
function placeHeads(parts: readonly SeriesPart[], slotPx: number, widthPx: number): Map<SeriesPart, Head> {
	const heads = new Map<SeriesPart, Head>();
	let x = 1;
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'periods') {
			x += countFigures(part) * slotPx;
			continue;
		}
		x += EDGE_GAP_PX;
		const ownPx = Math.max(countFigures(parts[index + 1]) * slotPx, LEAST_ROOM_PX);
		const width = Math.min(ownPx + GAP_PX + MARGIN_PX, widthPx - x);
		const insidePx = width - GAP_PX;
		const beforePx = heads.size === 0 ? Math.min(x - WORDS_GAP_PX, WIDEST_WORDS_PX) : 0;
		const isBefore = beforePx > insidePx;
		const type = { widthPx: Math.max(beforePx, insidePx), textPx: TEXT_PX, isSpaced: true, weight: 'bold' } as const;
		heads.set(part, { x, width, lines: part.texts.flatMap((text) => wrapWords(text, type)), isBefore });
		x += GAP_PX;
	}
	return heads;
}

function placeRoom({ x, width, lines, isBefore }: Head, y: number, height: number): PlacedRoom {
	const wordsX = isBefore ? x - WORDS_GAP_PX : x + GAP_PX;
	return {
		box: { x: roundPx(x), y, width: roundPx(width), height },
		edge: drawTear({ x, y }, height, 'down'),
		words: stackLines(lines, { x: wordsX, y: y + TEXT_PX + 3, linePx: LINE_PX }).map((line) => ({
			...line,
			...(isBefore && { anchor: 'end' as const }),
		})),
	};
}

/** A figure in the unit that is said once, without the word of its rounding, which the table has. */
function labelOver({ label, value }: SeriesFigure, highest: number): string {
	const text = label.replace(MILLION, '').replace(ROUNDING, '');
	const isInThousands = highest >= THOUSANDS_FROM && highest < MILLIONS_FROM;
	return isInThousands ? String(Number((value / 1000).toPrecision(3))) : text;
}

/** What the figures over the columns have in common, said once for all of them, and that some columns have none. */
function describeUnit(columns: readonly Column[], labels: ReadonlyMap<SeriesFigure, PlacedText>): PlacedText {
	const own = columns.map(({ figure }) => figure).filter((figure) => labels.has(figure));
	const highest = max(own, ({ value }) => value)!;
	const isInMillions = highest >= MILLIONS_FROM;
	const words = [
		isInMillions ? 'millions' : highest >= THOUSANDS_FROM ? 'thousands' : 'figures',
		isInMillions && own.some(({ label }) => !label.endsWith(MILLION)) && 'below one million in full',
		own.some(({ label }) => ROUNDING.test(label)) && 'some rounded',
		own.length < columns.length && 'none where there is no room',
	];
	return { text: `Over the bars: ${words.filter(Boolean).join('; ')}.`, x: 0, y: TEXT_PX };
}

/** Labels over the middle of their columns, those that matter most first, each where it covers no column and no other label. */
function placeLabels(
	runs: readonly Column[][],
	rooms: readonly PlacedRoom[],
	{ widthPx, isSpaced }: { widthPx: number; isSpaced: boolean },
): Map<SeriesFigure, PlacedText> {
	const all = runs.flat();
	const highest = max(all, ({ figure }) => figure.value);
	const ends = runs.flatMap((run) => [run[0], run.at(-1)]).filter((column) => column !== undefined);
	const first = all.filter(({ figure }) => figure.value === highest);
	const placed = new Map<SeriesFigure, PlacedText>();
	// No label stands on both sides of a torn edge.
	const taken: Box[] = [
		...edgesOf(rooms, 2),
		...rooms.flatMap(({ words }) => words.map((line) => boxOf(line, TEXT_PX, isSpaced))),
	];
	for (const { figure, box } of new Set([
		...first,
		...ends,
		...all.toReversed().filter(({ box }) => box.height >= LEAST_LABELLED_PX),
	])) {
		const middle = box.x + box.width / 2;
		const text = labelOver(figure, highest!);
		const tries = RAISES_PX.flatMap((raised) =>
			NUDGES_PX.map((nudge): PlacedText => ({
				text,
				x: roundPx(Math.max(middle + nudge, labelWidthPx(text, TEXT_PX, isSpaced) / 2)),
				y: roundPx(box.y - raised),
				anchor: 'middle',
			})),
		);
		const others = all.filter((other) => other.figure !== figure).map(({ box }) => box);
		const fits = (text: PlacedText) => {
			const own = boxOf(text, TEXT_PX, isSpaced);
			const isFree = ![...others, ...taken].some((other) => areCrossing(own, other));
			return isFree && own.x > -0.1 && own.x + own.width <= widthPx;
		};
		const found = tries.find(fits);
		if (!found) continue;
		placed.set(figure, found);
		taken.push(boxOf(found, TEXT_PX, isSpaced));
	}
	return placed;
}

/** The torn edges, with some room on both sides. */
function edgesOf(rooms: readonly PlacedRoom[], asidePx: number): Box[] {
	return rooms.map(({ box: { x, y, height } }) => ({ x: x - asidePx, y, width: 2 * asidePx, height }));
}

/** Names of periods under their columns: the first and the last of each run, and of the others as many as have room. */
function placeNames(
	runs: readonly { period: SeriesPeriod; columns: Column[] }[][],
	rooms: readonly PlacedRoom[],
	{ widthPx, isSpaced, y }: { widthPx: number; isSpaced: boolean; y: number },
): Map<SeriesPeriod, PlacedText> {
	const all = runs.flat();
	const ends = runs.flatMap((run) => [run[0], run.at(-1)]).filter((group) => group !== undefined);
	const placed = new Map<SeriesPeriod, PlacedText>();
	const taken = edgesOf(rooms, 4);
	for (const { period, columns } of new Set([...ends, ...all])) {
		const [first, last] = [columns[0]!.slot, columns.at(-1)!.slot];
		const half = labelWidthPx(period.short, TEXT_PX, isSpaced) / 2;
		const middle = (first.x + last.x + last.width) / 2;
		const name = [0, NUDGE_PX, -NUDGE_PX, -2 * NUDGE_PX]
			.map((nudge): PlacedText => {
				const x = roundPx(Math.min(Math.max(middle + nudge, half), widthPx - half));
				return { text: period.short, x, y: roundPx(y), anchor: 'middle' };
			})
			.find((name) => !taken.some((other) => areCrossing(boxOf(name, TEXT_PX, isSpaced), other)));
		if (!name) continue;
		placed.set(period, name);
		taken.push(boxOf(name, TEXT_PX, isSpaced));
	}
	return placed;
}
