import { range } from 'd3';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { PageLeadOf } from './lead-records.ts';

/** Dots stand in columns of five, so that the halves of fifty are seen. */
const COLUMN = 5;
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

/** The same number of dots for each count, side by side, those that are counted first. */
export function placeCounts(
	{ of, one, rows }: PageLeadOf<'counts'>,
	share: (count: number, of: number) => string,
): PlacedCounts {
	const gridPx = (LEAD.widthPx - GAP_PX * (rows.length - 1)) / rows.length;
	const pitch = gridPx / Math.ceil(of / COLUMN);
	const counts = rows.map(({ name, count }, index): PlacedCount => {
		const left = index * (gridPx + GAP_PX);
		const right = roundPx(left + gridPx);
		return {
			name: { text: name, x: roundPx(left), y: 14 },
			share: { text: share(count, of), x: right, y: 14, anchor: 'end' },
			dots: range(of).map((dot) => ({
				x: roundPx(left + (Math.floor(dot / COLUMN) + 0.5) * pitch),
				y: roundPx(HEAD_PX + ((dot % COLUMN) + 0.5) * pitch),
				isCounted: dot < count,
			})),
			isLast: index === rows.length - 1,
		};
	});
	const foot = HEAD_PX + COLUMN * pitch + 18;
	const key = stackLines(wrapLead(one, LEAD.widthPx, 'quiet'), { x: 0, y: foot, linePx: LINE_PX });
	return { heightPx: Math.ceil(foot + (key.length - 1) * LINE_PX + 5), radiusPx: roundPx(pitch * 0.36), counts, key };
}
