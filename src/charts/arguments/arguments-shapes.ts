import { linkHorizontal, pathRound } from 'd3';
import { roundPx, type Box } from '../geometry.ts';

/** The form of a side's boxes, by its place among the sides of a question. */
export const FORMS = ['square', 'round', 'cut', 'barred'] as const;
export type Form = (typeof FORMS)[number];

/** Radius of the ring for a reply in words. */
export const RING_RADIUS = 4.5;

/** The line of a reply with the heads of its arrow. */
export function drawReply(from: Box, to: Box, isMutual: boolean): { line: string; heads: string[] } {
	const isRightward = from.x < to.x;
	const start = { x: isRightward ? from.x + from.width : from.x, y: from.y + from.height / 2 };
	const end = { x: isRightward ? to.x : to.x + to.width, y: to.y + to.height / 2 };
	const inward = isRightward ? 1 : -1;
	const line = linkHorizontal<unknown, readonly [number, number]>()
		.source(() => [roundPx(start.x), roundPx(start.y)])
		.target(() => [roundPx(end.x - inward * 4), roundPx(end.y)])
		.x(([x]) => x)
		.y(([, y]) => y)({})!;
	return {
		line,
		heads: [drawHead(end, inward), ...(isMutual ? [drawHead(start, -inward)] : [])],
	};
}

/** The head of an arrow with its point at a place. */
function drawHead({ x, y }: { x: number; y: number }, inward: number): string {
	const back = roundPx(x - inward * 9);
	return `M${roundPx(x)},${roundPx(y)}L${back},${roundPx(y - 4.5)}L${back},${roundPx(y + 4.5)}Z`;
}

/** A small arrow to the left, which says that what follows answers. */
export function drawArrowBack(left: number, y: number): string {
	return `M${left + 13},${roundPx(y)}H${left + 1}M${left + 6},${roundPx(y - 4)}L${left + 1},${roundPx(y)}L${left + 6},${roundPx(y + 4)}`;
}

/** The form that tells a side, which is told by its words too. */
export function formOf(sideIndex: number): Form {
	return FORMS[sideIndex % FORMS.length]!;
}

/** The outline of a box in a form. No two forms are alike without colour. */
export function drawBox(form: Form, { x, y, width, height }: Box): string {
	const outline = pathRound(1);
	switch (form) {
		case 'square':
			outline.rect(x, y, width, height);
			break;
		case 'round': {
			const radius = Math.min(12, height / 2);
			outline.moveTo(x + radius, y);
			outline.arcTo(x + width, y, x + width, y + height, radius);
			outline.arcTo(x + width, y + height, x, y + height, radius);
			outline.arcTo(x, y + height, x, y, radius);
			outline.arcTo(x, y, x + width, y, radius);
			outline.closePath();
			break;
		}
		case 'cut': {
			const cut = Math.min(9, height / 3);
			outline.moveTo(x + cut, y);
			outline.lineTo(x + width - cut, y);
			outline.lineTo(x + width, y + cut);
			outline.lineTo(x + width, y + height - cut);
			outline.lineTo(x + width - cut, y + height);
			outline.lineTo(x + cut, y + height);
			outline.lineTo(x, y + height - cut);
			outline.lineTo(x, y + cut);
			outline.closePath();
			break;
		}
		case 'barred':
			outline.rect(x, y, width, height);
			outline.moveTo(x + 4.5, y);
			outline.lineTo(x + 4.5, y + height);
			break;
	}
	return outline.toString();
}

/** A box as it is written into SVG. */
export function roundBox({ x, y, width, height }: Box): Box {
	return { x: roundPx(x), y: roundPx(y), width: roundPx(width), height: roundPx(height) };
}
