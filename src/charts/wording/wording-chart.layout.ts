import { arc, range, scaleBand, symbol, symbolCircle, symbolDiamond2, type ScaleBand } from 'd3';
import type { PartStatus } from '../../schemas/wording.ts';
import type { ChartForm, FormName } from '../chart.ts';
import { roundPx, type Box, type PlacedText, type Stroke } from '../geometry.ts';
import { estimateWidthPx, wrapWords } from '../../text/wrap-words.ts';
import type { WordingCell, WordingComparison, WordingPart } from './wording-chart.model.ts';

const MARK_RADIUS = 6.5;

/** The least side of a box that can be touched: WCAG 2.2, 2.5.8. */
const LEAST_TOUCH_PX = 24;

/** A mark: the paths of its form around its own centre, none where nothing was seen, and the box that can be touched. */
export interface PlacedMark {
	cell: WordingCell;
	x: number;
	y: number;
	box: Box;
}

/** A row: its words and a mark for each version. */
export interface PlacedPart {
	words: PlacedText[];
	marks: PlacedMark[];
}

/** An ask with its heading, its own column heads where it has them, and its rows. */
export interface PlacedGroup {
	/** The group's accessible name. */
	label: string;
	title: PlacedText[];
	heads: PlacedText[];
	/** From each head down to its column, where heads stand on several levels. */
	leaders: Stroke[];
	parts: PlacedPart[];
}

/** The wording chart with a place for everything. */
export interface PlacedWording {
	form: FormName;
	widthPx: number;
	heightPx: number;
	heads: PlacedText[];
	/** Lines that lead the eye along the rows. */
	rules: Stroke[];
	groups: PlacedGroup[];
}

/** A path of a mark, and whether it is filled or only drawn. */
export interface MarkPath {
	d: string;
	isFilled: boolean;
}

/** The form of each status, around its own centre: no two are alike without colour. */
export function drawStatus(status: PartStatus): MarkPath[] {
	const circle = symbol(symbolCircle, Math.PI * (MARK_RADIUS - 0.75) ** 2).digits(2)()!;
	switch (status) {
		case 'kept':
			return [{ d: circle, isFilled: true }];
		case 'weakened':
			return [
				{ d: circle, isFilled: false },
				{
					d: arc()
						.digits(2)
						.innerRadius(0)
						.outerRadius(MARK_RADIUS - 0.75)
						.startAngle(Math.PI / 2)
						.endAngle((3 * Math.PI) / 2)({} as never)!,
					isFilled: true,
				},
			];
		case 'changed':
			return [{ d: symbol(symbolDiamond2, 112).digits(2)()!, isFilled: true }];
		case 'dropped':
			return [{ d: circle, isFilled: false }];
		case 'reversed':
			// Out to the right, and back to the left with the point of an arrow.
			return [{ d: 'M-5,-5H1.5A4.2,4.2 0 0 1 1.5,3.4H-6.5M-2.5,-0.6L-6.5,3.4L-2.5,7.4', isFilled: false }];
		case 'sources-differ':
			// The sign for what is not equal.
			return [{ d: 'M-5.5,-2.4H5.5M-5.5,2.4H5.5M3,-6.5L-3,6.5', isFilled: false }];
		case 'not-seen':
			return [];
	}
}

/** Gives every part its row and every version its column. */
export function placeWording(model: WordingComparison, { form, widthPx }: ChartForm): PlacedWording {
	return form === 'wide' ? placeBeside(model, widthPx) : placeBelow(model, widthPx);
}

function placeBeside(model: WordingComparison, widthPx: number): PlacedWording {
	const textPx = 13;
	const linePx = textPx + 4;
	const wordsPx = 166;
	const rowPaddingPx = 6;
	const column = scaleBand(range(model.versions.length), [wordsPx, widthPx]);
	const centre = (index: number) => roundPx(column(index)! + column.bandwidth() / 2);
	const rules: Stroke[] = [];
	let top = linePx + 4;

	const groups = model.groups.map((group): PlacedGroup => {
		top += 10;
		const title = { text: group.title, x: 0, y: roundPx(top + textPx), anchor: 'start' as const };
		top += linePx + 4;
		const parts = group.parts.map((part): PlacedPart => {
			const lines = wrapWords(part.text, { widthPx: wordsPx - 8, textPx, isSpaced: true });
			const rowPx = Math.max(lines.length * linePx + rowPaddingPx, LEAST_TOUCH_PX + 4);
			rules.push({ x1: 0, y1: roundPx(top), x2: widthPx, y2: roundPx(top) });
			const middle = top + rowPx / 2;
			const marks = placeMarks(part, column, { top, heightPx: rowPx });
			const firstLine = middle - ((lines.length - 1) * linePx) / 2 + textPx * 0.36;
			top += rowPx;
			return {
				words: lines.map((text, line) => ({ text, x: 0, y: roundPx(firstLine + line * linePx), anchor: 'start' })),
				marks,
			};
		});
		return { label: group.title, title: [title], heads: [], leaders: [], parts };
	});
	return {
		form: 'wide',
		widthPx,
		heightPx: Math.ceil(top + 4),
		heads: model.versions.map(({ head }, index) => ({ text: head, x: centre(index), y: textPx, anchor: 'middle' })),
		rules,
		groups,
	};
}

/** The words of a row stand over its marks, and every ask has its own heads, on three levels to leave them room. */
function placeBelow(model: WordingComparison, widthPx: number): PlacedWording {
	const textPx = 12;
	const linePx = textPx + 4;
	const markRowPx = LEAST_TOUCH_PX + 2;
	const levels = 3;
	const column = scaleBand(range(model.versions.length), [0, widthPx]);
	const centre = (index: number) => roundPx(column(index)! + column.bandwidth() / 2);
	const rules: Stroke[] = [];
	let top = 0;

	const groups = model.groups.map((group): PlacedGroup => {
		const titleLines = wrapWords(group.title, { widthPx, textPx: 14, weight: 'bold', isSpaced: true });
		const title = titleLines.map((text, line) => ({
			text,
			x: 0,
			y: roundPx(top + 14 + line * (linePx + 2)),
			anchor: 'start' as const,
		}));
		top += titleLines.length * (linePx + 2) + 4;
		const headTop = top;
		const heads = model.versions.map(({ head }, index) =>
			placeHead(head, centre(index), { widthPx, textPx, y: headTop + textPx + (index % levels) * linePx }),
		);
		top += levels * linePx + 6;
		const leaders = heads.map(({ y }, index) => ({
			x1: centre(index),
			y1: roundPx(y + 3),
			x2: centre(index),
			y2: roundPx(top),
		}));
		const parts = group.parts.map((part): PlacedPart => {
			rules.push({ x1: 0, y1: roundPx(top), x2: widthPx, y2: roundPx(top) });
			const lines = wrapWords(part.text, { widthPx, textPx, isSpaced: true });
			const words = lines.map((text, line) => ({
				text,
				x: 0,
				y: roundPx(top + textPx + 4 + line * linePx),
				anchor: 'start' as const,
			}));
			top += lines.length * linePx + 4;
			const marks = placeMarks(part, column, { top, heightPx: markRowPx });
			top += markRowPx + 2;
			return { words, marks };
		});
		top += 18;
		return { label: group.title, title, heads, leaders, parts };
	});
	return { form: 'narrow', widthPx, heightPx: Math.ceil(Math.max(top - 14, 0)), heads: [], rules, groups };
}

/** The marks of a row, each in the middle of its place. */
function placeMarks(
	{ cells }: WordingPart,
	column: ScaleBand<number>,
	{ top, heightPx }: { top: number; heightPx: number },
): PlacedMark[] {
	return cells.map((cell, index) => {
		const left = column(index)!;
		return {
			cell,
			x: roundPx(left + column.bandwidth() / 2),
			y: roundPx(top + heightPx / 2),
			box: {
				x: roundPx(left + 1),
				y: roundPx(top + 1),
				width: roundPx(column.bandwidth() - 2),
				height: roundPx(heightPx - 2),
			},
		};
	});
}

/** A head stands over the middle of its column, or at the drawing's edge where it would run out of it. */
function placeHead(
	text: string,
	centre: number,
	{ widthPx, textPx, y }: { widthPx: number; textPx: number; y: number },
): PlacedText {
	const half = estimateWidthPx(text, { textPx, isSpaced: true }) / 2;
	if (centre + half > widthPx) return { text, x: widthPx, y: roundPx(y), anchor: 'end' };
	if (centre - half < 0) return { text, x: 0, y: roundPx(y), anchor: 'start' };
	return { text, x: centre, y: roundPx(y), anchor: 'middle' };
}
