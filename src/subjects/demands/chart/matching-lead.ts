import { randomInt, randomLcg, range } from 'd3';
import { roundPx } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { circle, path, rect, type Mark } from '../../../charts/marks.ts';
import type { PageLeadOf } from './lead-records.ts';

/** From the left: what comes, its code, the list with its codes, and what follows. Where each begins, and how wide it is. */
const FRAME = { x: 1, width: 44, height: 36 } as const;
const CODE = { x: 62, width: 50, height: 16 } as const;
const LIST = { x: 152, width: 74, top: 25, padding: 12 } as const;
const IN_LIST_PX = LIST.x + LIST.padding;
const AFTER_PX = LIST.x + LIST.width + 12;
/** From one code of the list to the next, how many there are before the first row's, and from one row to the next. */
const PITCH_PX = 23;
const BEFORE = 1;
const ROWS_PX = 4 * PITCH_PX;
/** From the middle of a row to the baseline of its name, and to the foot of the list. */
const NAME_PX = FRAME.height / 2 + 17;

/** How a list stops what is on it, as a line that ends, and only that: picture, code, comparison, and what follows. */
export function placeMatching({ stations, rows }: PageLeadOf<'matching'>): LeadPicture {
	const first = LIST.top + PITCH_PX * (BEFORE + 0.75);
	const middles = rows.map((_, index) => roundPx(first + index * ROWS_PX));
	const foot = roundPx(first + (rows.length - 1) * ROWS_PX + NAME_PX + 4);
	const others = range(first - BEFORE * PITCH_PX, foot - CODE.height, PITCH_PX)
		.filter((y) => middles.every((middle) => Math.abs(middle - y) > 1))
		.map((y, index) => drawCode(100 + index, IN_LIST_PX, y));
	return {
		heightPx: foot + 1,
		marks: [
			...writeLead([stations.picture], 'quiet', { y: 13 }),
			...writeLead([stations.code], 'quiet', { x: CODE.x, y: 13 }),
			...writeLead([stations.list], 'quiet', { x: LIST.x, y: 13 }),
			rect('lead-shape lead-shape-pale', {
				x: LIST.x,
				y: LIST.top,
				width: LIST.width,
				height: roundPx(foot - LIST.top),
			}),
			path('lead-code', others.join('')),
			...rows.flatMap((row, index) => placeRow(row, index, middles[index]!)),
		],
		inWords: rows.map(({ inWords }) => inWords),
	};
}

function placeRow(
	{ name, isListed, outcome }: PageLeadOf<'matching'>['rows'][number],
	index: number,
	y: number,
): Mark[] {
	const [code, listed] = [CODE.x, IN_LIST_PX].map((x) => drawCode(index, x, y)) as [string, string];
	const whole = `M${FRAME.x + FRAME.width + 1},${y}H${CODE.x - 4}M${CODE.x + CODE.width + 4},${y}H${LIST.x - 10}`;
	const [listEnd, end] = [LIST.x + LIST.width, LEAD.widthPx - 10];
	const lines = wrapLead(outcome, LEAD.widthPx - AFTER_PX, isListed ? 'strong' : 'text');
	/** Where it goes along, and where a search finds nothing. */
	const way = isListed
		? [path('line-whole', `${whole}M${IN_LIST_PX + CODE.width + 3},${y}H${listEnd}M${listEnd},${y - 15}v30`)]
		: [
				path('line-whole', `${whole}M${listEnd},${y}H${end}`),
				path('line-unseen', `M${LIST.x + 16},${y}H${listEnd - 4}`),
				path('dot', `M${end},${y - 8}l10,8l-10,8z`),
			];
	return [
		...way,
		rect('lead-shape', { ...FRAME, y: y - FRAME.height / 2 }),
		path('dot', code),
		...(isListed ? [path('dot', listed)] : []),
		circle(isListed ? 'dot' : 'dot-open', { x: LIST.x, y }, 11),
		path(isListed ? 'lead-sign lead-sign-on' : 'lead-sign', isListed ? EQUAL : UNEQUAL, {
			transform: `translate(${LIST.x} ${y})`,
		}),
		...writeLead([name], 'quiet', { y: y + NAME_PX }),
		...(isListed
			? writeLead(lines, 'strong', { x: AFTER_PX, y: y + 5 })
			: writeLead(lines, 'text', { x: AFTER_PX, y: y - 12 - (lines.length - 1) * LEAD.linePx })),
	];
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
