import { max, range, scaleBand } from 'd3';
import type { ChartForm, FormName } from '../chart.ts';
import { roundPx, stackLines, type Box, type PlacedText } from '../geometry.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import type { ArgumentMap, ArgumentNode, ArgumentQuestion } from './arguments-chart.model.ts';
import { seatClusters } from './arguments-seats.ts';
import { RING_RADIUS, drawArrowBack, drawBox, drawReply, formOf, roundBox } from './arguments-shapes.ts';

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
	const name = stackLines(nameLines, { x: 0, y: top + 24, linePx: 20 });
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
				title: stackLines(lines, { x: box.x + paddingPx, y: box.y + GAP_PX + textPx - 1, linePx }),
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
	const name = stackLines(nameLines, { x: 0, y: top + 22, linePx: 18 });
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

/** The order of the markup, for reading aloud: by side, as the page has it. */
function sortByPage(question: ArgumentQuestion, placed: readonly PlacedArgument[]): PlacedArgument[] {
	return question.sides.flatMap(({ nodes }) => nodes.map(({ id }) => placed.find(({ node }) => node.id === id)!));
}
