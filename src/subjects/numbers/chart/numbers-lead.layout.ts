import { outlineBox, roundBox, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { SmallSeries } from './numbers-lead.model.ts';

/** Two cells a row, so that each has its own scale and its own foot: nothing is to be compared across them. */
const CELLS = 2;
const GAP_PX = 16;
const CELL_PX = (LEAD.widthPx - GAP_PX) / CELLS;
/** The room of the columns, and the widest place of one. */
const COLUMNS_PX = { width: 76, height: 21, widest: 12 } as const;
/** Between columns that were counted in different ways. */
const CHANGE_PX = 4;
const LINE_PX = 16.5;
const ROW_GAP_PX = 8;

/** A small series in its cell. */
export interface PlacedSmall {
	/** The columns but for the figure's own, as path data; and that one. */
	others: string;
	own: Box;
	when: PlacedText;
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

function placeCell({ figure, counts, isNot, when, columns }: SmallSeries, x: number, top: number) {
	let y = top + COLUMNS_PX.height;
	const write = (text: string, letters: 'strong' | 'text' | 'quiet') => {
		const lines = wrapLead(text, CELL_PX, letters);
		const placed = stackLines(lines, { x, y: y + LINE_PX - 1, linePx: LINE_PX });
		y += lines.length * LINE_PX;
		return placed;
	};
	const boxes = placeColumns(columns, x, y);
	const cell: PlacedSmall = {
		others: boxes.flatMap((box, index) => (columns[index]!.isFigure ? [] : outlineBox(box))).join(''),
		own: boxes[columns.findIndex(({ isFigure }) => isFigure)]!,
		when: { text: when, x: x + COLUMNS_PX.width + 8, y },
		figure: write(figure, 'strong'),
		counts: write(counts, 'text'),
		isNot: write(isNot, 'text'),
	};
	return { cell, bottom: y };
}

function placeColumns(columns: SmallSeries['columns'], x: number, foot: number): Box[] {
	const changes = Math.max(...columns.map(({ age }) => age));
	const slotPx = Math.min(COLUMNS_PX.widest, (COLUMNS_PX.width - changes * CHANGE_PX) / columns.length);
	return columns.map(({ share, age }, index) => {
		const height = Math.max(share * COLUMNS_PX.height, 0.8);
		return roundBox({ x: x + index * slotPx + age * CHANGE_PX, y: foot - height, width: slotPx * 0.75, height });
	});
}
