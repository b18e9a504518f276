import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { path, type Mark } from '../../../charts/marks.ts';
import { WAY_PICTURES, type PageLeadOf } from './lead-records.ts';

/** What a way looks at, drawn at the right. */
const PICTURE = { width: 72, height: 34 } as const;
const ROOM_PX = LEAD.widthPx - PICTURE.width - 14;
const ROW_PX = 50;
const { linePx } = LEAD;

/** Ways to make grooming harder below one another, each with what it looks at: the one that reads messages has the colour of marks. */
export function placeWays({ rows }: PageLeadOf<'ways'>): LeadPicture {
	let top = 0;
	let rules = '';
	const ways = rows.flatMap(({ name, looksAt, picture }): Mark[] => {
		if (top > 0) rules += `M0,${top}H${LEAD.widthPx}`;
		const names = wrapLead(name, ROOM_PX, 'strong');
		const looks = wrapLead(looksAt, ROOM_PX, 'quiet');
		const wordsPx = (names.length + looks.length) * linePx;
		const height = Math.max(ROW_PX, wordsPx + 14);
		const y = top + (height - wordsPx) / 2 + 13;
		const transform = `translate(${LEAD.widthPx - PICTURE.width} ${top + (height - PICTURE.height) / 2})`;
		const drawn = WAY_PICTURES[picture];
		top += height;
		return [
			...writeLead(names, 'strong', { y }),
			...writeLead(looks, 'quiet', { y: y + names.length * linePx }),
			...('written' in drawn
				? [path('dot', drawn.filled, { transform }), path('lead-sign lead-sign-on', drawn.written, { transform })]
				: [
						path('lead-shape lead-shape-pale', drawn.lines, { transform }),
						path('lead-dot-before', drawn.filled, { transform }),
					]),
		];
	});
	return {
		heightPx: top,
		marks: [path('line-rule', rules), ...ways],
		inWords: rows.map(({ inWords }) => inWords),
	};
}
