import { stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import { WAY_PICTURES, type PageLeadOf } from './lead-records.ts';

/** What a way looks at, drawn at the right. */
const PICTURE = { width: 72, height: 34 } as const;
const ROOM_PX = LEAD.widthPx - PICTURE.width - 14;
const ROW_PX = 50;
const LINE_PX = 17;

interface PlacedWay {
	name: PlacedText[];
	looksAt: PlacedText[];
	picture: (typeof WAY_PICTURES)[keyof typeof WAY_PICTURES];
	/** How its picture is brought to its place. */
	at: string;
}

export type PlacedWays = PlacedLead & { rules: string; ways: PlacedWay[] };

/** Ways below one another, each with what it looks at. */
export function placeWays({ rows }: PageLeadOf<'ways'>): PlacedWays {
	let top = 0;
	let rules = '';
	const ways = rows.map(({ name, looksAt, picture }): PlacedWay => {
		if (top > 0) rules += `M0,${top}H${LEAD.widthPx}`;
		const names = wrapLead(name, ROOM_PX, 'strong');
		const looks = wrapLead(looksAt, ROOM_PX, 'quiet');
		const height = Math.max(ROW_PX, (names.length + looks.length) * LINE_PX + 14);
		const y = top + (height - (names.length + looks.length) * LINE_PX) / 2 + 13;
		const placed = {
			name: stackLines(names, { x: 0, y, linePx: LINE_PX }),
			looksAt: stackLines(looks, { x: 0, y: y + names.length * LINE_PX, linePx: LINE_PX }),
			picture: WAY_PICTURES[picture],
			at: `translate(${LEAD.widthPx - PICTURE.width} ${top + (height - PICTURE.height) / 2})`,
		};
		top += height;
		return placed;
	});
	return { heightPx: top, rules, ways };
}
