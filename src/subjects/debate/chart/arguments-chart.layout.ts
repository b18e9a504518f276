import { sum } from 'd3';
import type { ChartForm, PlacedDrawing } from '../../../charts/chart.ts';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { measureWidthPx, wrapWords } from '../../../text/wrap-words.ts';
import type { ArgumentMatrix, DrawnKind } from './arguments-chart.model.ts';
import { drawPoints, placeRows, type PlacedArgument, type PlacedEnds } from './arguments-rows.layout.ts';

/** A row: a kind of bodies with its dots. */
export type PlacedKind = Pick<PlacedArgument, 'box' | 'held' | 'open'> & { kind: DrawnKind; name: PlacedText };

export interface PlacedArguments extends PlacedDrawing {
	heads: PlacedText[];
	/** On a phone, what the dots of each side are. */
	ends: PlacedEnds[];
	/** Codes of the arguments, above their columns. */
	numbers: PlacedText[];
	/** A row a kind of bodies; on a phone none. */
	kinds: PlacedKind[];
	/** On a phone a row an argument, since it has no room for names of columns. */
	rows: PlacedArgument[];
}

/** What is laid out: where the dots begin, how far they are apart, and what stands around them. */
interface Grid {
	/** Left edge of the dots, and the width that they may take. */
	left: number;
	dotsPx: number;
	/** Room between two sides. */
	gapPx: number;
	rowPx: number;
	/** From the top of a row to the middle of its dots, and to the baseline of its words. */
	dotY: number;
	wordsY: number;
}

const TEXT_PX = 13;
/** Before a name, and between the longest and the dots. */
const NAME_X = 4;
const NAME_GAP_PX = 6;
/** Room at the right of the dots, so that they do not end at the edge. */
const END_PX = 8;

/** Gives every kind of bodies its row and every argument its column, or on a phone every argument its row. */
export function placeArguments(model: ArgumentMatrix, { form, widthPx }: ChartForm): PlacedArguments {
	if (form === 'narrow') {
		const { heads, ends, rows, bottom } = placeRows(model, widthPx);
		return { widthPx, heightPx: Math.ceil(bottom), heads, ends, numbers: [], kinds: [], rows };
	}
	// In a picture nobody sets letters apart.
	const nameWidths = model.kinds.map(({ name }) => measureWidthPx(name, { textPx: TEXT_PX }));
	const namesPx = Math.ceil(NAME_X + Math.max(0, ...nameWidths) + NAME_GAP_PX);
	// Beside its dots where there is room for the name of a kind, and above them elsewhere.
	const grid: Grid =
		form === 'wide'
			? { left: namesPx, dotsPx: widthPx - namesPx - END_PX, gapPx: 24, rowPx: 30, dotY: 15, wordsY: 20 }
			: { left: 8, dotsPx: widthPx - 16, gapPx: 26, rowPx: 46, dotY: 32, wordsY: 16 };
	const { rowPx, dotY, wordsY } = grid;
	const columns = placeColumns(model, grid);
	const heads = placeHeads(model, { grid, columns, widthPx });
	const headsY = Math.max(0, ...heads.map(({ y }) => y));
	const numbersY = headsY + TEXT_PX + 8;
	const top = numbersY + 8;
	return {
		widthPx,
		heightPx: model.kinds.length === 0 ? 0 : top + model.kinds.length * rowPx,
		heads,
		ends: [],
		numbers: columns.flatMap((own, side) =>
			own.map((x, index): PlacedText => ({
				text: model.sides[side]!.columns[index]!.code,
				x,
				y: numbersY,
				anchor: 'middle',
			})),
		),
		rows: [],
		kinds: model.kinds.map((kind, index) => {
			const y = top + index * rowPx;
			const at = (isHeld: boolean) =>
				columns.flatMap((own, side) => own.filter((_, column) => kind.held[side]![column] === isHeld));
			return {
				kind,
				box: { x: 0, y, width: widthPx, height: rowPx },
				name: { text: kind.name, x: NAME_X, y: y + wordsY },
				held: drawPoints(at(true), y + dotY),
				open: drawPoints(at(false), y + dotY),
			};
		}),
	};
}

/** The middle of each argument's column, by side. */
function placeColumns({ sides }: ArgumentMatrix, { left, dotsPx, gapPx }: Grid): number[][] {
	const count = sum(sides, ({ columns }) => columns.length);
	const pitch = Math.min(28, (dotsPx - (sides.length - 1) * gapPx) / Math.max(count, 1));
	let x = left + pitch / 2;
	return sides.map(({ columns }) => {
		const own = columns.map((_, index) => roundPx(x + index * pitch));
		x += columns.length * pitch + gapPx;
		return own;
	});
}

/** The names of the sides, each above its first column, on the same last line. */
function placeHeads(
	{ sides }: ArgumentMatrix,
	{ grid, columns, widthPx }: { grid: Grid; columns: readonly number[][]; widthPx: number },
): PlacedText[] {
	const linePx = TEXT_PX + 4;
	const starts = columns.map((own) => own[0]! - 4);
	const lines = sides.map(({ name }, index) => {
		const end = starts[index + 1] ?? Math.min(widthPx, columns[index]!.at(-1)! + grid.gapPx);
		return wrapWords(name, { widthPx: end - starts[index]! - 12, textPx: TEXT_PX, weight: 'bold' });
	});
	const most = Math.max(0, ...lines.map(({ length }) => length));
	return lines.flatMap((own, index) =>
		stackLines(own, { x: starts[index]!, y: TEXT_PX + (most - own.length) * linePx, linePx }),
	);
}
