import { groups, scaleUtc, utcMonth, utcYear } from 'd3';
import type { TimelineEvent } from '../../model/facts.ts';
import { roundPx } from '../geometry.ts';
import { ANNOUNCEMENT_DATE, CLOSE_UP_YEAR, middleOf, parseEvidenceReach } from './timeline-chart.model.ts';

/** Measures in units of the drawing. */
const MEASURES = { widthPx: 360, sidePx: 8, labelPx: 20, dotPx: 3.6, stepPx: 9, axisPx: 22 } as const;

/** How many months of events share a pile of dots. */
const PILE_MONTHS = 3;

/** An event as a dot in the pile of its quarter. */
export interface PlacedDot {
	x: number;
	y: number;
	radius: number;
	/** Whether it is among the essential events. */
	isEssential: boolean;
}

/** The timeline at a glance: how many events each quarter holds, from 2018 to the end of the evidence. */
export interface PlacedGlance {
	widthPx: number;
	heightPx: number;
	dots: PlacedDot[];
	/** Where each year begins, with its name at its middle. */
	years: { name: string; x: number; labelX: number }[];
	axisY: number;
	/** The quarter of the announcement. */
	announcement: { x: number; y1: number; y2: number };
	/** The end of the quarter in which the evidence ends. */
	endX: number;
	/** How many events are drawn, and how many of them came after the announcement. */
	events: number;
	after: number;
}

/**
 * Places each event since 2018 as a dot in the pile of its quarter, the essential ones lowest.
 *
 * @param evidenceReaches how far the evidence reaches, in words: "mid-September 2026"
 * @throws if no event is left to draw
 */
export function placeTimelineGlance(events: readonly TimelineEvent[], evidenceReaches: string): PlacedGlance {
	const shown = events.filter(({ date }) => Number(date.slice(0, 4)) >= CLOSE_UP_YEAR);
	if (shown.length === 0)
		throw new Error(`Timeline at a glance: no event since ${CLOSE_UP_YEAR}: add one to content/views/events.yaml`);
	const { widthPx, sidePx, labelPx, dotPx, stepPx, axisPx } = MEASURES;
	const first = new Date(Date.UTC(CLOSE_UP_YEAR, 0));
	const quarter = utcMonth.every(PILE_MONTHS)!;
	const end = quarter.ceil(parseEvidenceReach(evidenceReaches));
	const x = scaleUtc([first, end], [sidePx, widthPx - sidePx]);

	const pileX = (date: string) => {
		const from = quarter.floor(middleOf(date));
		return roundPx((x(from) + x(quarter.offset(from))) / 2);
	};
	const piles = groups(shown, ({ date }) => pileX(date));
	const highest = Math.max(...piles.map(([, pile]) => pile.length));
	const axisY = labelPx + highest * stepPx + dotPx;
	const dots = piles.flatMap(([pile, ofPile]) =>
		[...ofPile]
			.sort((a, b) => a.importance - b.importance)
			.map(({ importance }, index) => ({
				x: pile,
				y: roundPx(axisY - (index + 0.5) * stepPx - 1),
				radius: dotPx,
				isEssential: importance === 1,
			})),
	);
	const years = utcYear.range(first, end).map((year) => {
		const next = utcYear.offset(year);
		return {
			name: String(year.getUTCFullYear()),
			x: roundPx(x(year)),
			labelX: roundPx((x(year) + x(next < end ? next : end)) / 2),
		};
	});
	const announcementX = pileX(ANNOUNCEMENT_DATE);
	const pileHeight = (piles.find(([pile]) => pile === announcementX)?.[1].length ?? 0) * stepPx;
	return {
		widthPx,
		heightPx: axisY + axisPx,
		dots,
		years,
		axisY,
		announcement: { x: announcementX, y1: labelPx - 4, y2: roundPx(axisY - pileHeight - 3) },
		endX: roundPx(x(end)),
		events: shown.length,
		after: shown.filter(({ date }) => date > ANNOUNCEMENT_DATE).length,
	};
}
