import { stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { PageLeadOf } from './lead-records.ts';

/** A message, at the right. */
const BUBBLE = { width: 88, height: 34, left: LEAD.widthPx - 89 } as const;
/** Its lines: how far from its middle each is, and by how much it is shorter than the first. */
const WRITTEN = [
	[-11, 0],
	[-3, 6],
	[5, 30],
] as const;
const ROOM_PX = BUBBLE.left - 14;
const ROW_PX = 48;
const HEAD_PX = 20;
const LINE_PX = 17;

interface PlacedWay {
	name: PlacedText[];
	looksAt: PlacedText[];
	/** The message, and the words in it. */
	bubble: string;
	written: string;
	reads: boolean;
}

export type PlacedWays = PlacedLead & { head: PlacedText; rules: string; ways: PlacedWay[] };

/** Ways below one another, each with a message that it reads or does not see. */
export function placeWays({ messages, rows }: PageLeadOf<'ways'>): PlacedWays {
	const head: PlacedText = { text: messages, x: LEAD.widthPx - 1, y: 13, anchor: 'end' };
	let top = HEAD_PX;
	const rules: string[] = [];
	const ways = rows.map(({ name, looksAt, reads }): PlacedWay => {
		rules.push(`M0,${top}H${LEAD.widthPx}`);
		const names = wrapLead(name, ROOM_PX, 'strong');
		const looks = wrapLead(looksAt, ROOM_PX, 'quiet');
		const height = Math.max(ROW_PX, (names.length + looks.length) * LINE_PX + 14);
		const middle = top + height / 2;
		const y = middle - ((names.length + looks.length) * LINE_PX) / 2 + 13;
		const placed = {
			name: stackLines(names, { x: 0, y, linePx: LINE_PX }),
			looksAt: stackLines(looks, { x: 0, y: y + names.length * LINE_PX, linePx: LINE_PX }),
			bubble: drawBubble(middle),
			written: WRITTEN.map(([y, short]) => `M${BUBBLE.left + 10},${middle + y}h${BUBBLE.width - 20 - short}`).join(''),
			reads,
		};
		top += height;
		return placed;
	});
	return { heightPx: top, head, rules: rules.join(''), ways };
}

/** A speech bubble about a height. */
function drawBubble(middle: number): string {
	const { left, width, height } = BUBBLE;
	const side = width - 12;
	return `M${left + 6},${middle - height / 2 - 3}h${side}q6,0 6,6v${height - 12}q0,6 -6,6h-${side - 18}l-9,8v-8h-9q-6,0 -6,-6v-${height - 12}q0,-6 6,-6z`;
}
