import { range } from 'd3';
import { roundPx } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { circle, texts } from '../../../charts/marks.ts';
import { words } from '../../../words/words.ts';
import type { PageLeadOf } from './lead-records.ts';

/** Dots stand in columns of five, so that the halves of fifty are seen; in columns of two, where counts are below one another. */
const COLUMN = { beside: 5, below: 2 } as const;
const GAP_PX = 22;
const HEAD_PX = 26;

/** The same number of dots for each count, those that are counted first: two side by side, more below one another. */
export function placeCounts({ of, one, rows }: PageLeadOf<'counts'>): LeadPicture {
	const isBelow = rows.length > 2;
	const column = COLUMN[isBelow ? 'below' : 'beside'];
	const gridPx = isBelow ? LEAD.widthPx : (LEAD.widthPx - GAP_PX * (rows.length - 1)) / rows.length;
	const pitch = gridPx / Math.ceil(of / column);
	const rowPx = isBelow ? HEAD_PX + column * pitch + 8 : 0;
	const counts = rows.flatMap(({ name, count }, index) => {
		const left = isBelow ? 0 : index * (gridPx + GAP_PX);
		const top = index * rowPx;
		const isLast = index === rows.length - 1;
		const y = roundPx(top + 14);
		const share = { text: words.demands.leads.share(count, of), x: roundPx(left + gridPx), y, anchor: 'end' } as const;
		const dots = range(of).map((dot) => {
			const x = roundPx(left + (Math.floor(dot / column) + 0.5) * pitch);
			const at = { x, y: roundPx(top + HEAD_PX + ((dot % column) + 0.5) * pitch) };
			return circle(dot >= count ? 'lead-dot-none' : isLast ? 'dot' : 'lead-dot-before', at, roundPx(pitch * 0.36));
		});
		return [
			...writeLead([name], 'quiet', { x: left, y }),
			...texts([share], isLast ? 'lead-strong lead-accent' : 'lead-strong'),
			...dots,
		];
	});
	const foot = (rows.length - 1) * rowPx + HEAD_PX + column * pitch + 18;
	const key = wrapLead(one, LEAD.widthPx, 'quiet');
	return {
		heightPx: Math.ceil(foot + (key.length - 1) * LEAD.linePx + 5),
		marks: [...counts, ...writeLead(key, 'quiet', { y: foot })],
		inWords: rows.map(({ inWords }) => inWords),
	};
}
