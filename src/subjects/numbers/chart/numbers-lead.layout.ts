import { outlineBox, roundBox, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { SmallSeries } from './numbers-lead.model.ts';

/** Two cells a row, so that each has its own scale and its own foot: nothing is to be compared across them. */
const CELLS = 2;
const GAP_PX = 16;
const CELL_PX = (LEAD.widthPx - GAP_PX) / CELLS;
/** The room of the columns, and the widest place of one. */
const COLUMNS_PX = { width: 67, height: 24, widest: 12 } as const;
/** Between columns that were counted in different ways, which stand in a room of their own; and after the year that all are measured by. */
const CHANGE_PX = 7;
const BASE_GAP_PX = 9;
const LINE_PX = 16;
/** From who counts to when, beside the columns. */
const BESIDE_PX = 14;
const ROW_GAP_PX = 6;

/** A small series in its cell. */
export interface PlacedSmall {
	/** The columns but for the figure's own, as path data; and that one. */
	others: string;
	own: Box;
	/** The year that all are measured by; and the rooms of columns that were counted in another way than those before. */
	base: Box | undefined;
	rooms: { box: Box; edge: string }[];
	/** Who counts, and when. */
	beside: PlacedText[];
	figure: PlacedText[];
	counts: PlacedText[];
	isNot: PlacedText[];
}
export type PlacedNumbers = PlacedLead & { cells: PlacedSmall[] };

/** Sets small series in a grid: columns, and under them the figure, what it counts and what it is not. */
export function placeNumbersLead(small: readonly SmallSeries[]): PlacedNumbers {
	const cells: PlacedSmall[] = [];
	let top = 0;
	for (let first = 0; first < small.length; first += CELLS) {
		const row = small.slice(first, first + CELLS).map((one, index) => placeCell(one, index * (CELL_PX + GAP_PX), top));
		cells.push(...row.map(({ cell }) => cell));
		top = Math.max(...row.map(({ bottom }) => bottom)) + ROW_GAP_PX;
	}
	return { heightPx: Math.ceil(top - ROW_GAP_PX + 5), cells };
}

function placeCell(series: SmallSeries, x: number, top: number) {
	const { figure, by, counts, isNot, when, columns } = series;
	let y = top + COLUMNS_PX.height;
	const write = (text: string, letters: 'strong' | 'text' | 'quiet') => {
		const lines = wrapLead(text, CELL_PX, letters);
		const placed = stackLines(lines, { x, y: y + LINE_PX - 1, linePx: LINE_PX });
		y += lines.length * LINE_PX;
		return placed;
	};
	const { boxes, base, rooms } = placeColumns(series, x, y);
	const cell: PlacedSmall = {
		others: boxes.flatMap((box, index) => (columns[index]!.isFigure ? [] : outlineBox(box))).join(''),
		own: boxes[columns.findIndex(({ isFigure }) => isFigure)]!,
		base,
		rooms,
		beside: stackLines([by, when], { x: x + COLUMNS_PX.width + 5, y: y - BESIDE_PX, linePx: BESIDE_PX }),
		figure: write(figure, 'strong'),
		counts: write(counts, 'text'),
		isNot: write(isNot, 'text'),
	};
	return { cell, bottom: y };
}

function placeColumns({ columns, base }: SmallSeries, x: number, foot: number) {
	const { width, height, widest } = COLUMNS_PX;
	const changes = Math.max(...columns.map(({ age }) => age));
	const basePx = base ? BASE_GAP_PX : 0;
	const slotPx = Math.min(widest, (width - changes * CHANGE_PX - basePx) / (columns.length + (base ? 1 : 0)));
	const place = (share: number, at: number): Box => {
		const high = Math.max(share * height, 0.8);
		return roundBox({ x: at, y: foot - high, width: slotPx * 0.75, height: high });
	};
	const start = x + (base ? slotPx + basePx : 0);
	const boxes = columns.map(({ share, age }, index) => place(share, start + index * slotPx + age * CHANGE_PX));
	const end = start + columns.length * slotPx + changes * CHANGE_PX;
	const rooms = columns.flatMap(({ age }, index) => {
		if (index === 0 || columns[index - 1]!.age === age) return [];
		const from = boxes[index]!.x - CHANGE_PX / 2;
		const box = roundBox({ x: from, y: foot - height, width: end - from, height });
		return { box, edge: `M${box.x},${foot}v${-height}` };
	});
	return { boxes, base: base ? place(base, x) : undefined, rooms };
}
