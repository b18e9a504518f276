import { max, range, scaleLinear } from 'd3';
import { roundBox, roundPx, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { startSentence } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';
import type { SeriesChartModel, SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import type { PlacedFigure, PlacedRoom, PlacedSeries } from './series-chart.placed.ts';
import { MOST_NAMED } from './series-words.ts';
import { areCrossing, boxOf, labelWidthPx, linkOf } from './series-marks.layout.ts';
import { LINE_PX, TEXT_PX, placeRoom } from './series-rooms.layout.ts';
import { measureStretches, type Stretch } from './series-stretches.layout.ts';

const { numbers: said } = words;
/** The highest column, unless told. */
const PLOT_PX = 210;
/** How much of its place a column takes, where places are narrowest. */
const COLUMN_SHARE = 0.66;
/** How much of the gap between columns of one time is left out. */
const CLOSER_SHARE = 0.6;
/** Columns too low to be told from one another by their height have no label, but for the ends of a run. */
const LEAST_LABELLED_PX = 4;
/** How far a label may stand from the middle of its column. */
const NUDGE_PX = 5;
/** How far over a column its label stands: close, or in a row above another label. */
const RAISES_PX = [7, 4, 2, 7 + LINE_PX];
const NUDGES_PX = range(NUDGE_PX + 1).flatMap((px) => (px > 0 ? [px, -px] : [0]));
/** From a column to the words over it that are longer than it is wide. */
const LEADER_PX = 12;
const THOUSANDS_FROM = 100_000;
const MILLIONS_FROM = 999_500;
/** A column in the middle of its place. */
type Column = { figure: SeriesFigure; period: SeriesPeriod; x: number; slotPx: number; box: Box };

/** Time runs from left to right; the height of a column is its figure. What is counted another way has a room of its own. */
export function placeColumns(model: SeriesChartModel, widthPx: number, plotPx = PLOT_PX): PlacedSeries {
	const stretches = measureStretches(model.parts, widthPx);
	const heightOf = scaleLinear([0, Math.max(model.highest, 1)], [0, plotPx]);
	const headPx = LINE_PX + 6;
	const bottom = headPx + LINE_PX + 12 + Math.max(...overNought(stretches, heightOf));
	const runs = placeRuns(stretches, heightOf, bottom);
	const columns = runs.flat();
	const highest = max(columns, ({ figure }) => figure.value)!;
	const named = listNamed(runs, highest);
	const namesY = bottom + LINE_PX;
	const endPx = namesY + 6;
	const rooms = stretches.flatMap(({ room }) => (room ? placeRoom(room, headPx, endPx - headPx) : []));
	const labels = placeLabels(runs, named, rooms, { widthPx, highest, noun: said.noun(model.unit) });
	const unitWords: PlacedText = { text: describeUnit(highest, said.noun(model.unit)), x: 0, y: TEXT_PX };
	return {
		widthPx,
		heightPx: Math.ceil(endPx),
		names: [...placeNames(runs, named, rooms, { widthPx, y: namesY }), unitWords],
		figures: columns.map(({ figure, x, slotPx, box }): PlacedFigure => {
			const label = labels.get(figure);
			return {
				...linkOf(figure),
				touch: roundBox({ x, y: headPx, width: slotPx, height: endPx - 2 - headPx }),
				label,
				leader:
					label?.anchor === 'start'
						? `M${roundPx(box.x + box.width / 2)},${roundPx(box.y - 2)}v${-LEADER_PX}`
						: undefined,
				isOver: true,
				told: [],
				bar: roundBox(box),
			};
		}),
		zeros: runs.map((run) => `M${roundPx(run[0]!.x)},${roundPx(bottom)}H${roundPx(run.at(-1)!.x + run[0]!.slotPx)}`),
		rooms,
	};
}

/** How high each run stands over nought, with the words of the change that stand over it. */
function overNought(stretches: readonly Stretch[], heightOf: (value: number) => number): number[] {
	return stretches.map(({ columns, room }, index) => {
		const after = stretches[index + 1]?.room;
		const lines = [room?.isBefore ? undefined : room, after?.isBefore ? after : undefined];
		const highest = max(columns, ({ figure }) => figure.value) ?? 0;
		return heightOf(highest) + max(lines, (one) => one?.lines.length ?? 0)! * LINE_PX;
	});
}

/** The columns of each run, from left to right, all of one width. */
function placeRuns(stretches: readonly Stretch[], heightOf: (value: number) => number, bottom: number): Column[][] {
	const drawn = stretches.filter(({ columns }) => columns.length > 0);
	const width = Math.min(...drawn.map(({ slotPx }) => slotPx)) * COLUMN_SHARE;
	return drawn.map(({ columns, x: fromX, slotPx }) =>
		columns.map(({ figure, period }, index): Column => {
			const height = Math.max(heightOf(figure.value), 0.8);
			const x = fromX + index * slotPx;
			// Columns of one time stand closer together.
			const fromMiddle = (period.figures.length - 1) / 2 - period.figures.indexOf(figure);
			const boxX = x + (slotPx - width) / 2 + fromMiddle * (slotPx - width) * CLOSER_SHARE;
			return { figure, period, x, slotPx, box: { x: boxX, y: bottom - height, width, height } };
		}),
	);
}

/** The first and the last of each run. */
function endsOf(runs: readonly Column[][]): Column[] {
	return runs.flatMap((run) => [run[0]!, run.at(-1)!]);
}

/** The columns that have name and figure: all where they are few. */
function listNamed(runs: readonly Column[][], highest: number): ReadonlySet<Column> {
	const isFifth = ({ period: { period } }: Column) => /^\d{3}[05]$/.test(period);
	const ends = endsOf(runs);
	const inRuns = runs.flatMap((run) =>
		run.filter((column) => run.length <= MOST_NAMED || isFifth(column) || ends.includes(column)),
	);
	return new Set([...inRuns, ...runs.flat().filter(({ figure }) => figure.value === highest)]);
}

/** Whether a figure is so far below the unit of the others that it says what it counts: "4,560" beside "36.2" would read as the larger. */
function isFarBelow({ value }: SeriesFigure, highest: number): boolean {
	return highest >= MILLIONS_FROM && value < MILLIONS_FROM;
}

/** A figure in the unit that is said once, without the word of its rounding, which the table has. */
function labelOver({ plain, value }: SeriesFigure, highest: number): string {
	if (highest >= MILLIONS_FROM) return said.plainMillions(value / 1_000_000);
	return highest >= THOUSANDS_FROM ? said.rough(value / 1000, 3) : plain;
}

/** What the figures over the columns have in common, said once for all of them. */
function describeUnit(highest: number, noun: string): string {
	if (highest < THOUSANDS_FROM) return startSentence(noun);
	return highest >= MILLIONS_FROM ? said.millionsOf(noun) : said.thousandsOf(noun);
}

/** Labels over the middle of their columns, those that matter most first, each where it covers no column and no other label. */
function placeLabels(
	runs: readonly Column[][],
	named: ReadonlySet<Column>,
	rooms: readonly PlacedRoom[],
	{ widthPx, highest, noun }: { widthPx: number; highest: number; noun: string },
): Map<SeriesFigure, PlacedText> {
	const all = runs.flat();
	const placed = new Map<SeriesFigure, PlacedText>();
	// No label stands on both sides of a torn edge.
	const taken = [...edgesOf(rooms, 2), ...rooms.flatMap((room) => room.words.map((line) => boxOf(line, TEXT_PX)))];
	const inOrder = new Set([
		...all.filter(({ figure }) => figure.value === highest),
		...endsOf(runs),
		...all.toReversed().filter((column) => named.has(column) && column.box.height >= LEAST_LABELLED_PX),
	]);
	for (const { figure, box } of inOrder) {
		const others = [...all.filter((other) => other.figure !== figure).map((other) => other.box), ...taken];
		const found = labelsOver(figure, box, highest, noun).find((text) => {
			const own = boxOf(text, TEXT_PX);
			const isFree = !others.some((other) => areCrossing(own, other));
			return isFree && own.x > -0.1 && own.x + own.width <= widthPx;
		});
		if (!found) continue;
		placed.set(figure, found);
		taken.push(boxOf(found, TEXT_PX));
	}
	return placed;
}

/** Where the label of a column may stand, the best first. Where there is no room for what it counts, it stands in the unit of all. */
function labelsOver(figure: SeriesFigure, box: Box, highest: number, noun: string): PlacedText[] {
	const isFar = isFarBelow(figure, highest);
	const text = isFar ? said.rough(figure.value / 1_000_000, 2) : labelOver(figure, highest);
	const half = labelWidthPx(text, TEXT_PX) / 2;
	const centred = RAISES_PX.flatMap((raised) =>
		NUDGES_PX.map((nudge): PlacedText => {
			const x = roundPx(Math.max(box.x + box.width / 2 + nudge, half));
			return { text, x, y: roundPx(box.y - raised), anchor: 'middle' };
		}),
	);
	if (!isFar) return centred;
	const whole = said.withNoun(figure.plain, noun);
	return [{ text: whole, x: roundPx(box.x), y: roundPx(box.y - LEADER_PX - 4), anchor: 'start' }, ...centred];
}

/** The torn edges, with some room on both sides. */
function edgesOf(rooms: readonly PlacedRoom[], asidePx: number): Box[] {
	return rooms.map(({ box: { x, y, height } }) => ({ x: x - asidePx, y, width: 2 * asidePx, height }));
}

/** Names of periods under their columns: the first and the last of each run, and of the others that are named as many as have room. */
function placeNames(
	runs: readonly Column[][],
	named: ReadonlySet<Column>,
	rooms: readonly PlacedRoom[],
	{ widthPx, y }: { widthPx: number; y: number },
): PlacedText[] {
	const all = runs.flat();
	const placed = new Map<Column, PlacedText>();
	const taken = edgesOf(rooms, 4);
	for (const column of new Set([...endsOf(runs), ...all.filter((one) => named.has(one))])) {
		const { short } = column.period;
		const width = labelWidthPx(short, TEXT_PX);
		// Columns of one time share its name where there is no room for each to have it.
		const own = column.slotPx > width + 4 ? [column] : all.filter(({ period }) => period === column.period);
		if (placed.has(own[0]!)) continue;
		const middle = (own[0]!.x + own.at(-1)!.x + column.slotPx) / 2;
		const name = [0, NUDGE_PX, -NUDGE_PX, -2 * NUDGE_PX]
			.map((nudge): PlacedText => {
				const x = roundPx(Math.min(Math.max(middle + nudge, width / 2), widthPx - width / 2));
				return { text: short, x, y: roundPx(y), anchor: 'middle' };
			})
			.find((text) => !taken.some((other) => areCrossing(boxOf(text, TEXT_PX), other)));
		if (!name) continue;
		placed.set(own[0]!, name);
		taken.push(boxOf(name, TEXT_PX));
	}
	return all.flatMap((column) => placed.get(column) ?? []);
}
