import { sum } from 'd3';
import type { ChartForm } from '../../../charts/chart.ts';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { hidden, link, path, rect, texts, type Mark } from '../../../charts/marks.ts';
import { words } from '../../../words/words.ts';
import { measureWidthPx, wrapWords } from '../../../text/wrap-words.ts';
import type { ArgumentMatrix } from './arguments-chart.model.ts';
import { placeCounts } from './arguments-counts.layout.ts';

type PlacedArguments = ReturnType<typeof placeArguments>;

const TEXT_PX = 13;
const PHONE_TEXT_PX = 12;
const PHONE_ROW_PX = 30;
/** From one row to the next, and to the baseline of its words; and between two sides. */
const ROW_PX = 30;
const WORDS_PX = 20;
const SIDE_PX = 24;
/** Before a name, and between the longest and the dots. */
const NAME_X = 4;
const NAME_GAP_PX = 10;
/** Between the names of two sides. */
const HEAD_GAP_PX = 12;
/** Room at the right of the dots, so that they do not end at the edge. */
const END_PX = 8;

/** Gives every kind of bodies its row and every argument its column; on a phone its arguments are counted. */
export function placeArguments(model: ArgumentMatrix, { form, widthPx }: ChartForm) {
	return form === 'narrow' ? placePhone(model, widthPx) : placeMatrix(model, widthPx);
}

/** Who makes which case: a row a kind of bodies, a column an argument; on a phone they are counted. */
export const drawArgumentsChart = ({ heads, numbers, kinds }: PlacedArguments): Mark[] => [
	hidden([...texts(heads, 'strong'), ...texts(numbers, 'remark')]),
	...kinds.map(({ kind, box, name, count, held, open }) =>
		link({ class: 'holders', href: `#positions-${kind.id}` }, kind.label, [
			rect('touch', box),
			...texts(name),
			...texts(count, 'remark'),
			...(open ? [path('dots-open', open)] : []),
			path('dots-held', held),
		]),
	),
];

function placePhone(model: ArgumentMatrix, widthPx: number) {
	const letters = { textPx: PHONE_TEXT_PX };
	const strong = { ...letters, weight: 'bold' } as const;
	const { heads, rows, bottom } = placeCounts(model, {
		widthPx,
		letters,
		strong,
		linePx: 13,
		rowPx: PHONE_ROW_PX,
		isStacked: true,
	});
	return {
		widthPx,
		heightPx: Math.ceil(rows.length === 0 ? 0 : bottom),
		heads,
		numbers: [],
		kinds: rows.map(({ kind, name, held, y, top }) => ({
			kind,
			box: { x: -2, y: top, width: widthPx + 4, height: PHONE_ROW_PX },
			name: [name],
			// Its dots say how many are recorded of it, and what is not held has none.
			count: [],
			held: drawPoints(held, y),
			open: '',
		})),
	};
}

/** Points at one height. */
function drawPoints(xs: readonly number[], y: number): string {
	return xs.map((x) => `M${x},${y}h0`).join('');
}

function placeMatrix(model: ArgumentMatrix, widthPx: number) {
	// In a picture nobody sets letters apart.
	const countWords = model.kinds.map(({ recorded }) => words.debate.chart.recorded(recorded, model.total));
	const widest = (texts: readonly string[]) =>
		Math.max(0, ...texts.map((text) => measureWidthPx(text, { textPx: TEXT_PX })));
	const countX = Math.ceil(NAME_X + widest(model.kinds.map(({ name }) => name)) + widest(countWords));
	const namesPx = countX + NAME_GAP_PX;
	const columns = placeColumns(model, { left: namesPx, dotsPx: widthPx - namesPx - END_PX });
	const heads = placeHeads(model, { columns, widthPx });
	const headsY = Math.max(0, ...heads.map(({ y }) => y));
	const numbersY = headsY + TEXT_PX + 8;
	const top = numbersY + 8;
	return {
		widthPx,
		heightPx: model.kinds.length === 0 ? 0 : top + model.kinds.length * ROW_PX,
		heads,
		numbers: columns.flatMap((own, side) =>
			own.map((x, index): PlacedText => ({
				text: model.sides[side]!.columns[index]!.code,
				x,
				y: numbersY,
				anchor: 'middle',
			})),
		),
		kinds: model.kinds.map((kind, index) => {
			const y = top + index * ROW_PX;
			const baseline = y + WORDS_PX;
			const at = (isHeld: boolean) =>
				columns.flatMap((own, side) => own.filter((_, column) => kind.held[side]![column] === isHeld));
			return {
				kind,
				box: { x: 0, y, width: widthPx, height: ROW_PX },
				name: [{ text: kind.name, x: NAME_X, y: baseline }],
				count: [{ text: countWords[index]!, x: countX, y: baseline, anchor: 'end' as const }],
				/** Points as path data: the stroke makes them dots. */
				held: drawPoints(at(true), y + ROW_PX / 2),
				open: drawPoints(at(false), y + ROW_PX / 2),
			};
		}),
	};
}

/** The middle of each argument's column, by side. */
function placeColumns({ sides }: ArgumentMatrix, { left, dotsPx }: { left: number; dotsPx: number }): number[][] {
	const count = sum(sides, ({ columns }) => columns.length);
	const pitch = Math.min(28, (dotsPx - (sides.length - 1) * SIDE_PX) / Math.max(count, 1));
	let x = left + pitch / 2;
	return sides.map(({ columns }) => {
		const own = columns.map((_, index) => roundPx(x + index * pitch));
		x += columns.length * pitch + SIDE_PX;
		return own;
	});
}

/** The names of the sides, each above its first column, on the same last line. */
function placeHeads(
	{ sides }: ArgumentMatrix,
	{ columns, widthPx }: { columns: readonly number[][]; widthPx: number },
): PlacedText[] {
	const linePx = TEXT_PX + 4;
	const starts = columns.map((own) => own[0]! - 4);
	const lines = sides.map(({ name }, index) => {
		const next = starts[index + 1];
		const end = next === undefined ? Math.min(widthPx, columns[index]!.at(-1)! + SIDE_PX) : next - HEAD_GAP_PX;
		return wrapWords(name, { widthPx: end - starts[index]!, textPx: TEXT_PX, weight: 'bold' });
	});
	const most = Math.max(0, ...lines.map(({ length }) => length));
	return lines.flatMap((own, index) =>
		stackLines(own, { x: starts[index]!, y: TEXT_PX + (most - own.length) * linePx, linePx }),
	);
}
