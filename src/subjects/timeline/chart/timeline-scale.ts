import { scaleUtc, sum, utcYear } from 'd3';
import { roundPx } from '../../../charts/geometry.ts';

/** The share of the length that the years before the larger scale get, the same in all forms. */
const EARLY_SHARE = 0.2;
/** The gap in which the scale changes. */
const BREAK_PX = 12;
/** Years between the labels of the smaller scale: the first distance that has room for them. */
const YEAR_STEPS = [5, 10, 20] as const;
/** What the scale is made from: where time begins, where it is drawn larger, and where the evidence ends. */
type Times = { start: Date; closeUp: Date; evidenceEnd: { time: Date } };

/** How many times as long a year is drawn in the larger scale, to the nearest whole. */
export function stretchOf({ start, closeUp, evidenceEnd }: Times): number {
	const early = EARLY_SHARE / (closeUp.getTime() - start.getTime());
	const late = (1 - EARLY_SHARE) / (evidenceEnd.time.getTime() - closeUp.getTime());
	return Math.round(late / early);
}

/** A scale of time over a length, and where its gap is. */
export type TimeScale = { time: (date: Date) => number; gap: { from: number; to: number } };

/** Time along a line: compressed, then a gap, then stretched. The gap itself is never a date. */
export function scaleTime({ start, closeUp, evidenceEnd }: Times, from: number, to: number): TimeScale {
	const gapFrom = from + (to - from - BREAK_PX) * EARLY_SHARE;
	const gap = { from: gapFrom, to: gapFrom + BREAK_PX };
	return { time: scaleUtc([start, closeUp, closeUp, evidenceEnd.time], [from, gap.from, gap.to, to]), gap };
}

/** Every year of the larger scale; before it the first, and round years as far apart as their labels need. */
export function listYears({ start, closeUp, evidenceEnd }: Times, { time }: TimeScale, roomPx: number): Date[] {
	const stepPx = (years: number) => time(utcYear.offset(start, years)) - time(start);
	const step = YEAR_STEPS.find((years) => stepPx(years) >= roomPx) ?? YEAR_STEPS.at(-1)!;
	const early = utcYear
		.every(step)!
		.range(start, closeUp)
		.filter((year) => time(year) - time(start) > roomPx && time(closeUp) - BREAK_PX - time(year) > roomPx);
	return [start, ...early, ...utcYear.range(closeUp, evidenceEnd.time)];
}

/** Something that stands beside time: where it would stand best, and its length. */
export type Block = { wishPx: number; lengthPx: number };

/**
 * Sets blocks one behind the other between two ends, in order, each as near to its wish as the others let it.
 *
 * @returns where each begins, or undefined where they have no room
 */
export function spread(blocks: readonly Block[], from: number, to: number): number[] | undefined {
	if (sum(blocks, ({ lengthPx }) => lengthPx) > to - from + 0.01) return undefined;
	// Blocks that touch move as one, to the mean of what they wish.
	const groups: { start: number; length: number; wishes: number; count: number }[] = [];
	const startOf = (wishes: number, count: number, length: number) =>
		Math.max(from, Math.min(wishes / count, to - length));
	for (const { wishPx, lengthPx } of blocks) {
		let group = { start: startOf(wishPx, 1, lengthPx), length: lengthPx, wishes: wishPx, count: 1 };
		for (let before = groups.at(-1); before && before.start + before.length > group.start; before = groups.at(-1)) {
			groups.pop();
			const wishes = before.wishes + group.wishes - before.length * group.count;
			const [count, length] = [before.count + group.count, before.length + group.length];
			group = { start: startOf(wishes, count, length), length, wishes, count };
		}
		groups.push(group);
	}
	const starts: number[] = [];
	for (const { start, count } of groups) {
		let at = start;
		for (const { lengthPx } of blocks.slice(starts.length, starts.length + count)) {
			starts.push(roundPx(at));
			at += lengthPx;
		}
	}
	return starts;
}
