import { group, linkHorizontal, max, pathRound, range, scaleBand } from 'd3';
import type { ChartForm, FormName } from '../chart.ts';
import { roundPx, type Box, type PlacedText } from '../geometry.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import type { ArgumentCluster, ArgumentMap, ArgumentNode, ArgumentQuestion } from './arguments-chart.model.ts';

/** The form of a side's boxes, by its place among the sides of a question. */
export const FORMS = ['square', 'round', 'cut', 'barred'] as const;
export type Form = (typeof FORMS)[number];

/** Radius of the ring for a reply in words. */
export const RING_RADIUS = 4.5;

/** The head of a side: a small box of its form, and its name. */
export interface PlacedSide {
	id: string;
	/** Outline of the small box. */
	outline: string;
	name: PlacedText[];
}

/** An argument with its box and its words. */
export interface PlacedArgument {
	node: ArgumentNode;
	box: Box;
	/** Outline of the box, in the form of its side. */
	outline: string;
	title: PlacedText[];
	/** The best reply in few words; only where no lines are drawn. */
	reply: PlacedText[];
	/** Where a ring stands for a reply in words. */
	ring?: { x: number; y: number } | undefined;
	/** The small arrow before the reply's words. */
	arrow?: string | undefined;
}

/** A line from a reply to the argument it answers, with the heads of its arrow. */
export interface PlacedLink {
	from: string;
	to: string;
	line: string;
	heads: string[];
}

/** A question with a place for everything. */
export interface PlacedQuestion {
	id: string;
	/** The panel's accessible name. */
	label: string;
	name: PlacedText[];
	/** Where the line over the question is drawn. */
	ruleY: number;
	sides: PlacedSide[];
	links: PlacedLink[];
	arguments: PlacedArgument[];
}

/** The map of arguments with a place for everything. */
export interface PlacedArguments {
	form: FormName;
	widthPx: number;
	heightPx: number;
	questions: PlacedQuestion[];
}

const GAP_PX = 8;
/** The small box in the head of a side. */
const SAMPLE = { width: 18, height: 12 } as const;
/** Lines keep this far from the edge of the drawing, so that their stroke is whole. */
const EDGE_PX = 1.5;

/** Gives every argument its box, and every reply its line or its words. */
export function placeArguments(model: ArgumentMap, { form, widthPx }: ChartForm): PlacedArguments {
	let top = 0;
	const questions = model.questions.map((question) => {
		const place = form === 'wide' ? placeAcross : placeDown;
		const { bottom, ...placed } = place(question, { top, widthPx });
		top = bottom + (form === 'wide' ? 26 : 18);
		return placed;
	});
	return { form, widthPx, heightPx: Math.ceil(Math.max(top - 12, 0)), questions };
}

interface Frame {
	top: number;
	widthPx: number;
}

function placeAcross(question: ArgumentQuestion, { top, widthPx }: Frame): PlacedQuestion & { bottom: number } {
	const textPx = 13;
	const linePx = textPx + 4;
	const paddingPx = 10;
	const column = scaleBand(range(question.sides.length), [EDGE_PX, widthPx - EDGE_PX]).paddingInner(0.2);
	const columnPx = column.bandwidth();

	const nameLines = wrapWords(question.name, { widthPx, textPx: 16, weight: 'bold', isSpaced: true });
	const name = nameLines.map((text, line) => ({ text, x: 0, y: roundPx(top + 24 + line * 20) }));
	const headTop = top + 24 + nameLines.length * 20;
	const sides = question.sides.map((side, index) =>
		placeSide(side, index, { left: column(index)!, top: headTop, widthPx: columnPx, textPx, linePx }),
	);
	const headLines = max(sides, (side) => side.name.length) ?? 0;

	const titles = new Map(
		question.clusters.flatMap(({ nodes }) =>
			nodes.map(({ id, title }) => [
				id,
				wrapWords(title, { widthPx: columnPx - 2 * paddingPx, textPx, weight: 'bold', isSpaced: true }),
			]),
		),
	);
	const boxPx = (max(titles.values(), (lines) => lines.length) ?? 0) * linePx + 2 * GAP_PX;
	const rowPx = boxPx + 2 * GAP_PX;
	const rowsTop = headTop + headLines * linePx + GAP_PX;
	const { rows, count } = seatClusters(question.clusters, question.sides.length);

	const placed = question.clusters
		.flatMap(({ nodes }) => nodes)
		.map((node): PlacedArgument => {
			const lines = titles.get(node.id)!;
			const height = lines.length * linePx + 2 * GAP_PX;
			const middle = rowsTop + (rows.get(node.id)! + 0.5) * rowPx;
			const box = roundBox({ x: column(node.sideIndex)!, y: middle - height / 2, width: columnPx, height });
			return {
				node,
				box,
				outline: drawBox(formOf(node.sideIndex), box),
				title: lines.map((text, line) => ({
					text,
					x: roundPx(box.x + paddingPx),
					y: roundPx(box.y + GAP_PX + textPx - 1 + line * linePx),
				})),
				reply: [],
				ring: node.isAnsweredInWords ? { x: roundPx(box.x + box.width - 14), y: box.y + box.height } : undefined,
			};
		});
	const boxes = new Map(placed.map(({ node, box }) => [node.id, box]));
	const links = question.clusters.flatMap((cluster) =>
		cluster.links.map(({ from, to, isMutual }): PlacedLink => {
			const { line, heads } = drawReply(boxes.get(from)!, boxes.get(to)!, isMutual);
			return { from, to, line, heads };
		}),
	);
	return {
		id: question.id,
		label: question.name,
		name,
		ruleY: roundPx(top + EDGE_PX),
		sides,
		links,
		arguments: sortByPage(question, placed),
		bottom: rowsTop + count * rowPx,
	};
}

/** Boxes below one another by side; each says its best reply in words. */
function placeDown(question: ArgumentQuestion, { top, widthPx }: Frame): PlacedQuestion & { bottom: number } {
	const textPx = 12;
	const linePx = textPx + 4;
	const paddingPx = 10;
	const markPx = 18;
	const nameLines = wrapWords(question.name, { widthPx, textPx: 14, weight: 'bold', isSpaced: true });
	const name = nameLines.map((text, line) => ({ text, x: 0, y: roundPx(top + 22 + line * 18) }));
	let y = top + 22 + nameLines.length * 18;

	const sides: PlacedSide[] = [];
	const placed: PlacedArgument[] = [];
	for (const [index, side] of question.sides.entries()) {
		const head = placeSide(side, index, { left: EDGE_PX, top: y, widthPx: widthPx - EDGE_PX, textPx, linePx });
		sides.push(head);
		y += head.name.length * linePx + GAP_PX;
		for (const node of side.nodes) {
			const innerPx = widthPx - 2 * paddingPx;
			const title = wrapWords(node.title, { widthPx: innerPx, textPx, weight: 'bold', isSpaced: true });
			const reply = wrapWords(node.replyWords, { widthPx: innerPx - markPx, textPx, isSpaced: true });
			const height = (title.length + reply.length) * linePx + 2 * GAP_PX;
			const box = roundBox({ x: EDGE_PX, y, width: widthPx - 2 * EDGE_PX, height });
			const lineY = (line: number) => roundPx(box.y + GAP_PX + textPx - 1 + line * linePx);
			const replyY = lineY(title.length);
			placed.push({
				node,
				box,
				outline: drawBox(formOf(index), box),
				title: title.map((text, line) => ({ text, x: paddingPx, y: lineY(line) })),
				reply: reply.map((text, line) => ({ text, x: paddingPx + markPx, y: lineY(title.length + line) })),
				ring: node.isAnsweredInWords ? { x: paddingPx + RING_RADIUS, y: roundPx(replyY - 4) } : undefined,
				arrow: node.isAnsweredInWords ? undefined : drawArrowBack(paddingPx, replyY - 4),
			});
			y += height + GAP_PX;
		}
		y += GAP_PX;
	}
	return {
		id: question.id,
		label: question.name,
		name,
		ruleY: roundPx(top + EDGE_PX),
		sides,
		links: [],
		arguments: placed,
		bottom: y,
	};
}

function placeSide(
	side: { id: string; name: string },
	index: number,
	{
		left,
		top,
		widthPx,
		textPx,
		linePx,
	}: { left: number; top: number; widthPx: number; textPx: number; linePx: number },
): PlacedSide {
	const wordsX = left + SAMPLE.width + GAP_PX;
	return {
		id: side.id,
		outline: drawBox(formOf(index), roundBox({ x: left, y: top + 1, ...SAMPLE })),
		name: wrapWords(side.name, { widthPx: widthPx - (wordsX - left), textPx, weight: 'bold', isSpaced: true }).map(
			(text, line) => ({ text, x: roundPx(wordsX), y: roundPx(top + textPx - 1 + line * linePx) }),
		),
	};
}

/**
 * Rows for all arguments of a question, from 0, in halves where fewer stand beside more. A cluster takes every column
 * from its first side to its last, so that no line passes through another cluster's box.
 */
function seatClusters(
	clusters: readonly ArgumentCluster[],
	columns: number,
): { rows: ReadonlyMap<string, number>; count: number } {
	const rows = new Map<string, number>();
	const taken = range(columns).map(() => new Set<number>());
	let count = 0;
	for (const { nodes } of clusters) {
		const byColumn = group(nodes, ({ sideIndex }) => sideIndex);
		const [first, last] = [Math.min(...byColumn.keys()), Math.max(...byColumn.keys())];
		const own = range(first, last + 1);
		const height = max(byColumn.values(), (stack) => stack.length)!;
		const isFree = (top: number) =>
			own.every((column) => range(top, top + height).every((row) => !taken[column]!.has(row)));
		let top = 0;
		while (!isFree(top)) top++;
		for (const column of own) for (const row of range(top, top + height)) taken[column]!.add(row);
		for (const stack of byColumn.values())
			for (const [index, { id }] of stack.entries()) rows.set(id, top + (height - stack.length) / 2 + index);
		count = Math.max(count, top + height);
	}
	return { rows, count };
}

/** The order of the markup, for reading aloud: by side, as the page has it. */
function sortByPage(question: ArgumentQuestion, placed: readonly PlacedArgument[]): PlacedArgument[] {
	return question.sides.flatMap(({ nodes }) => nodes.map(({ id }) => placed.find(({ node }) => node.id === id)!));
}

function drawReply(from: Box, to: Box, isMutual: boolean): { line: string; heads: string[] } {
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
function drawArrowBack(left: number, y: number): string {
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

function roundBox({ x, y, width, height }: Box): Box {
	return { x: roundPx(x), y: roundPx(y), width: roundPx(width), height: roundPx(height) };
}
