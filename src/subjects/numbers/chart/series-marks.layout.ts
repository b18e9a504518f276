import { roundPx, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { SeriesFigure } from './series-chart.model.ts';
import type { PlacedFigure } from './series-chart.placed.ts';

// What rows and columns of a series have in common.

/** Between a mark and its label. */
export const LABEL_GAP_PX = 6;
/** The length of the teeth of a torn edge. */
const TOOTH_PX = 8;

/** The width that a label takes at most: figures of labels are of one width. */
export function labelWidthPx(text: string, textPx: number): number {
	return measureWidthPx(text, { textPx, isTabular: true });
}

/** The link of a figure with what it is called. */
export function linkOf({ segment, spokenName, rowId }: SeriesFigure): Pick<PlacedFigure, 'form' | 'name' | 'href'> {
	return { form: segment.form, name: spokenName, href: `#${rowId}` };
}

/** A torn edge: across the drawing, or down it. */
export function drawTear({ x, y }: { x: number; y: number }, lengthPx: number, direction: 'across' | 'down'): string {
	const teeth = Array.from({ length: Math.floor(lengthPx / TOOTH_PX) }, (_, index) => {
		const out = index % 2 === 0 ? 4 : -4;
		return direction === 'across' ? `l${TOOTH_PX},${out}` : `l${out},${TOOTH_PX}`;
	});
	return `M${roundPx(x)},${roundPx(y)}${teeth.join('')}`;
}

/** The figure with all that is said beside it. */
export function wholeLabel({ label, segment, covers }: SeriesFigure): string {
	return words.numbers.whole(label, segment.tag, covers);
}

/** What has to be said beside a figure because it differs from one to the next. */
export function wordsBeside({ segment, covers }: SeriesFigure): string[] {
	return [segment.tag, covers].filter((said) => said !== undefined);
}

/** What a text covers, its width at most. */
export function boxOf({ text, x, y, anchor }: PlacedText, textPx: number): Box {
	const width = labelWidthPx(text, textPx);
	const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
	return { x: left, y: y - textPx, width, height: textPx + 3 };
}

/** Whether two boxes share room. */
export function areCrossing(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	);
}
