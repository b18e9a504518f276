import { range } from 'd3';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { PageLeadOf } from './lead-records.ts';

/** Dots stand in columns of five, so that the halves of fifty are seen; in columns of two, where counts are below one another. */
const COLUMN = { beside: 5, below: 2 } as const;
const GAP_PX = 22;
const HEAD_PX = 26;
const LINE_PX = 17;

interface PlacedCount {
	name: PlacedText;
	share: PlacedText;
	dots: { x: number; y: number; isCounted: boolean }[];
	isLast: boolean;
}

export type PlacedCounts = PlacedLead & { radiusPx: number; counts: PlacedCount[]; key: PlacedText[] };

/** The same number of dots for each count, those that are counted first: two side by side, more below one another. */
export function placeCounts(
	{ of, one, rows }: PageLeadOf<'counts'>,
	share: (count: number, of: number) => string,
): PlacedCounts {
	const isBelow = rows.length > 2;
	const column = COLUMN[isBelow ? 'below' : 'beside'];
	const gridPx = isBelow ? LEAD.widthPx : (LEAD.widthPx - GAP_PX * (rows.length - 1)) / rows.length;
	const pitch = gridPx / Math.ceil(of / column);
	const rowPx = isBelow ? HEAD_PX + column * pitch + 8 : 0;
	const counts = rows.map(({ name, count }, index): PlacedCount => {
		const left = isBelow ? 0 : index * (gridPx + GAP_PX);
		const top = index * rowPx;
		const right = roundPx(left + gridPx);
		return {
			name: { text: name, x: roundPx(left), y: roundPx(top + 14) },
			share: { text: share(count, of), x: right, y: roundPx(top + 14), anchor: 'end' },
			dots: range(of).map((dot) => ({
				x: roundPx(left + (Math.floor(dot / column) + 0.5) * pitch),
				y: roundPx(top + HEAD_PX + ((dot % column) + 0.5) * pitch),
				isCounted: dot < count,
			})),
			isLast: index === rows.length - 1,
		};
	});
	const foot = (rows.length - 1) * rowPx + HEAD_PX + column * pitch + 18;
	const key = stackLines(wrapLead(one, LEAD.widthPx, 'quiet'), { x: 0, y: foot, linePx: LINE_PX });
	return { heightPx: Math.ceil(foot + (key.length - 1) * LINE_PX + 5), radiusPx: roundPx(pitch * 0.36), counts, key };
}
