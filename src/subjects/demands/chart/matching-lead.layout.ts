import { randomInt, randomLcg } from 'd3';
import { roundPx, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { PageLeadOf } from './lead-records.ts';

/** From the left: what comes, its code, the list with its codes, and what follows. Where each begins, and how wide it is. */
const FRAME = { x: 1, width: 44, height: 36 } as const;
const CODE = { x: 62, width: 50, height: 16 } as const;
const LIST = { x: 152, width: 74, top: 25, padding: 12 } as const;
const AFTER_PX = LIST.x + LIST.width + 12;
/** From one code of the list to the next, how many there are before the first row's, and from one row to the next. */
const PITCH_PX = 23;
const BEFORE = 1;
const ROWS_PX = 4 * PITCH_PX;
/** From the middle of a row to the baseline of its name, and to the foot of the list. */
const NAME_PX = FRAME.height / 2 + 17;
const LINE_PX = 17;

interface PlacedRow {
	frame: Box;
	name: PlacedText;
	/** Its code, and the same code on the list, if it is there. */
	code: string;
	listed?: string;
	/** The lines that it goes along, those of a search that finds nothing, and the sign of the comparison. */
	whole: string;
	unseen?: string;
	arrow?: string;
	sign: { x: number; y: number; d: string };
	outcome: PlacedText[];
	isListed: boolean;
}

export type PlacedMatching = PlacedLead & { heads: PlacedText[]; list: Box; others: string[]; rows: PlacedRow[] };

/** What is on the list is stopped at it, as a line that ends; what is not goes on. */
export function placeMatching({ stations, rows }: PageLeadOf<'matching'>): PlacedMatching {
	const first = LIST.top + PITCH_PX * (BEFORE + 0.75);
	const placed = rows.map((row, index) => placeRow(row, index, roundPx(first + index * ROWS_PX)));
	const foot = roundPx(first + (rows.length - 1) * ROWS_PX + NAME_PX + 4);
	const others: string[] = [];
	for (let y = first - BEFORE * PITCH_PX; y < foot - CODE.height; y += PITCH_PX)
		if (placed.every(({ sign }) => Math.abs(sign.y - y) > 1))
			others.push(drawCode(100 + others.length, LIST.x + LIST.padding, y));
	return {
		heightPx: foot + 1,
		heads: [
			{ text: stations.picture, x: 0, y: 13 },
			{ text: stations.code, x: CODE.x, y: 13 },
			{ text: stations.list, x: LIST.x, y: 13 },
		],
		list: { x: LIST.x, y: LIST.top, width: LIST.width, height: roundPx(foot - LIST.top) },
		others,
		rows: placed,
	};
}

function placeRow(
	{ name, isListed, outcome }: PageLeadOf<'matching'>['rows'][number],
	index: number,
	y: number,
): PlacedRow {
	const inList = LIST.x + LIST.padding;
	const frame = { x: FRAME.x, y: y - FRAME.height / 2, width: FRAME.width, height: FRAME.height };
	const whole = `M${FRAME.x + FRAME.width + 1},${y}H${CODE.x - 4}M${CODE.x + CODE.width + 4},${y}H${LIST.x - 10}`;
	const room = LEAD.widthPx - AFTER_PX;
	const lines = wrapLead(outcome, room, isListed ? 'strong' : 'text');
	const row = {
		frame,
		name: { text: name, x: 0, y: y + NAME_PX },
		code: drawCode(index, CODE.x, y),
		sign: { x: LIST.x, y, d: isListed ? EQUAL : UNEQUAL },
		isListed,
	};
	if (isListed)
		return {
			...row,
			whole: `${whole}M${inList + CODE.width + 3},${y}H${LIST.x + LIST.width}M${LIST.x + LIST.width},${y - 15}v30`,
			listed: drawCode(index, inList, y),
			outcome: stackLines(lines, { x: AFTER_PX, y: y + 5, linePx: LINE_PX }),
		};
	const end = LEAD.widthPx - 10;
	return {
		...row,
		whole: `${whole}M${LIST.x + LIST.width},${y}H${end}`,
		unseen: `M${LIST.x + 16},${y}H${LIST.x + LIST.width - 4}`,
		arrow: `M${end},${y - 8}l10,8l-10,8z`,
		outcome: stackLines(lines, { x: AFTER_PX, y: y - 12 - (lines.length - 1) * LINE_PX, linePx: LINE_PX }),
	};
}

/** Signs of a comparison, about their middle. */
const EQUAL = 'M-4.5,-2.5h9M-4.5,2.5h9';
const UNEQUAL = `${EQUAL}M3,-6.5l-6,13`;

/** A code as bars of uneven width; the same number gives the same code. */
function drawCode(seed: number, left: number, middle: number): string {
	const next = randomInt.source(randomLcg(seed / 1000 + 0.01))(2, 6);
	let [d, x] = ['', 0];
	for (let width = next(); x + width <= CODE.width; x += width + next(), width = next())
		d += `M${roundPx(left + x)},${roundPx(middle - CODE.height / 2)}h${width}v${CODE.height}h-${width}z`;
	return d;
}
