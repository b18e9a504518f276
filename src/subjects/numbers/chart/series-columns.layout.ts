import { max, range, scaleLinear, sum } from 'd3';
import { roundBox, roundPx, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { startSentence } from '../../../text/words.ts';
import type { SeriesChartModel, SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import type { PlacedFigure, PlacedRoom, PlacedRun, PlacedSeries } from './series-chart.placed.ts';
import { MOST_NAMED } from './series-reading.ts';
import { areCrossing, boxOf, drawBar, labelWidthPx, linkOf, withoutRounding } from './series-marks.layout.ts';
import {
	AFTER_PX,
	EDGE_GAP_PX,
	GAP_PX,
	LINE_PX,
	MARGIN_PX,
	TEXT_PX,
	countFigures,
	placeHeads,
	placeRoom,
} from './series-rooms.layout.ts';

const PLOT_PX = 210;
/** The widest place of a column, and how much of it the column takes. */
const WIDEST_PX = 66;
const COLUMN_SHARE = 0.66;
/** Columns too low to be told from one another by their height have no label, but for the ends of a run. */
const LEAST_LABELLED_PX = 4;
/** How far a label may stand from the middle of its column. */
const NUDGE_PX = 5;
/** How far over a column its label stands: close, or in a row above another label. */
const RAISES_PX = [7, 4, 2, 7 + LINE_PX];
const NUDGES_PX = range(NUDGE_PX + 1).flatMap((px) => (px > 0 ? [px, -px] : [0]));
/** The unit of the labels, said once. */
const MILLION = ' million';
/** From a column to the words over it that are longer than it is wide. */
const LEADER_PX = 12;
const THOUSANDS_FROM = 100_000;
const MILLIONS_FROM = 999_500;

interface Column {
	figure: SeriesFigure;
	period: string;
	/** Its place from left to right, of which the column takes a share. */
	slot: { x: number; width: number };
	box: Box;
}

/** Time runs from left to right; the height of a column is its figure. What is counted another way has a room of its own. */
export function placeColumns(model: SeriesChartModel, widthPx: number): PlacedSeries {
	const { parts } = model;
	const count = sum(parts, countFigures);
	const gaps = parts.filter(({ kind }) => kind === 'break').length;
	const isOpenEnded = parts.at(-1)?.kind === 'break';
	const roomPx = widthPx - gaps * (EDGE_GAP_PX + GAP_PX) - (isOpenEnded ? AFTER_PX : MARGIN_PX) - 2;
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
				return { figure, period: period.period, slot, box };
			}),
		}));
		groups.push(group);
		runs.push(group.flatMap(({ columns }) => columns));
	}
	const named = listNamed(runs);
	const labels = placeLabels(runs, named, rooms, { widthPx, unit: model.unit });
	const names = placeNames(groups, named, rooms, { widthPx, y: bottom + LINE_PX });
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
						touch: roundBox({ x: slot.x, y: top, width: slot.width, height: bottom + LINE_PX + 4 - top }),
						label: labels.get(figure),
						leader: labels.get(figure)?.anchor === 'start' ? leadFrom(box) : undefined,
						isOver: true,
						above: [],
						bar: drawBar(figure.segment.form, box),
					})),
				})),
			};
		}),
		rooms,
		unit: { text: describeUnit(runs.flat(), model.unit), x: 0, y: TEXT_PX },
	};
}

/** The columns that have name and figure: all where they are few. */
function listNamed(runs: readonly Column[][]): ReadonlySet<SeriesFigure> {
	const all = runs.flat();
	const highest = max(all, ({ figure }) => figure.value);
	const isFifth = ({ period }: Column) => /^\d{3}[05]$/.test(period);
	const isEnd = (column: Column) => runs.some((run) => column === run[0] || column === run.at(-1));
	return new Set(
		runs
			.flatMap((run) => run.filter((column) => run.length <= MOST_NAMED || isFifth(column) || isEnd(column)))
			.concat(all.filter(({ figure }) => figure.value === highest))
			.map(({ figure }) => figure),
	);
}

/** What is counted, without its time: "reports" of "reports per calendar year". */
function nounOf(unit: string): string {
	return unit.split(' per ')[0]!;
}

/**
 * A figure in the unit that is said once, without the word of its rounding, which the table has. One far below that unit says
 * what it counts: "4,560" beside "36.2" would read as the larger.
 */
function labelOver({ label, value }: SeriesFigure, highest: number, unit: string): string {
	if (highest >= MILLIONS_FROM && value < MILLIONS_FROM) return `${withoutRounding(label)} ${nounOf(unit)}`;
	const text = withoutRounding(label).replace(MILLION, '');
	const isInThousands = highest >= THOUSANDS_FROM && highest < MILLIONS_FROM;
	return isInThousands ? String(Number((value / 1000).toPrecision(3))) : text;
}

/** What the figures over the columns have in common, said once for all of them. */
function describeUnit(columns: readonly Column[], unit: string): string {
	const highest = max(columns, ({ figure }) => figure.value)!;
	if (highest < THOUSANDS_FROM) return startSentence(nounOf(unit));
	return `${highest >= MILLIONS_FROM ? 'Millions' : 'Thousands'} of ${nounOf(unit)}`;
}

function leadFrom({ x, y, width }: Box): string {
	return `M${roundPx(x + width / 2)},${roundPx(y - 2)}v${-LEADER_PX}`;
}

/** Labels over the middle of their columns, those that matter most first, each where it covers no column and no other label. */
function placeLabels(
	runs: readonly Column[][],
	named: ReadonlySet<SeriesFigure>,
	rooms: readonly PlacedRoom[],
	{ widthPx, unit }: { widthPx: number; unit: string },
): Map<SeriesFigure, PlacedText> {
	const all = runs.flat();
	const highest = max(all, ({ figure }) => figure.value);
	const ends = runs.flatMap((run) => [run[0], run.at(-1)]).filter((column) => column !== undefined);
	const first = all.filter(({ figure }) => figure.value === highest);
	const placed = new Map<SeriesFigure, PlacedText>();
	// No label stands on both sides of a torn edge.
	const taken: Box[] = [
		...edgesOf(rooms, 2),
		...rooms.flatMap(({ words, strip }) => [...words.map((line) => boxOf(line, TEXT_PX)), ...(strip ? [strip] : [])]),
	];
	for (const { figure, box } of new Set([
		...first,
		...ends,
		...all.toReversed().filter(({ figure, box }) => named.has(figure) && box.height >= LEAST_LABELLED_PX),
	])) {
		const middle = box.x + box.width / 2;
		const text = labelOver(figure, highest!, unit);
		const centred = (text: string) =>
			RAISES_PX.flatMap((raised) =>
				NUDGES_PX.map((nudge): PlacedText => ({
					text,
					x: roundPx(Math.max(middle + nudge, labelWidthPx(text, TEXT_PX) / 2)),
					y: roundPx(box.y - raised),
					anchor: 'middle',
				})),
			);
		// Where there is no room for what it counts, it stands in the unit of all.
		const tries: PlacedText[] = text.includes(' ')
			? [
					{ text, x: roundPx(box.x), y: roundPx(box.y - LEADER_PX - 4), anchor: 'start' },
					...centred(String(Number((figure.value / 1_000_000).toPrecision(2)))),
				]
			: centred(text);
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

/** The torn edges, with some room on both sides. */
function edgesOf(rooms: readonly PlacedRoom[], asidePx: number): Box[] {
	return rooms.map(({ box: { x, y, height } }) => ({ x: x - asidePx, y, width: 2 * asidePx, height }));
}

/** Names of periods under their columns: the first and the last of each run, and of the others that are named as many as have room. */
function placeNames(
	runs: readonly { period: SeriesPeriod; columns: Column[] }[][],
	named: ReadonlySet<SeriesFigure>,
	rooms: readonly PlacedRoom[],
	{ widthPx, y }: { widthPx: number; y: number },
): Map<SeriesPeriod, PlacedText> {
	const all = runs.flat();
	const ends = runs.flatMap((run) => [run[0], run.at(-1)]).filter((group) => group !== undefined);
	const placed = new Map<SeriesPeriod, PlacedText>();
	const taken = edgesOf(rooms, 4);
	const others = all.filter(({ period }) => period.figures.some((figure) => named.has(figure)));
	for (const { period, columns } of new Set([...ends, ...others])) {
		const [first, last] = [columns[0]!.slot, columns.at(-1)!.slot];
		const half = labelWidthPx(period.short, TEXT_PX) / 2;
		const middle = (first.x + last.x + last.width) / 2;
		const name = [0, NUDGE_PX, -NUDGE_PX, -2 * NUDGE_PX]
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
