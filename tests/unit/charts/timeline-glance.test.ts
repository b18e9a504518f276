import { expect, it } from 'vitest';
import { timelineExamples } from '../../../src/charts/timeline/timeline-chart.examples.ts';
import { placeTimelineGlance } from '../../../src/charts/timeline/timeline-glance.layout.ts';
import type { TimelineEvent } from '../../../src/model/facts.ts';

const event = timelineExamples.usual[0]!;
const on = (date: string, importance: TimelineEvent['importance'] = 3): TimelineEvent => ({
	...event,
	id: `event-${date}`,
	date,
	importance,
});
const REACH = 'mid-September 2026';

it('draws every event since 2018 once, and none before', () => {
	const placed = placeTimelineGlance([on('2009-12-15'), on('2018-09-03'), on('2020-02-14'), on('2026')], REACH);
	expect(placed.dots).toHaveLength(3);
	expect(placed).toMatchObject({ events: 3, after: 1 });
});

it('piles the events of a quarter, the essential ones lowest, and never two in one place', () => {
	const { dots, axisY } = placeTimelineGlance([on('2020-01-02'), on('2020-02-14', 1), on('2020-03-30', 2)], REACH);
	expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
	expect(new Set(dots.map(({ y }) => y)).size).toBe(3);
	const lowest = dots.reduce((low, dot) => (dot.y > low.y ? dot : low));
	expect(lowest.isEssential).toBe(true);
	expect(lowest.y + lowest.radius).toBeLessThan(axisY);
});

it('sets later quarters further to the right, and all of it inside the drawing', () => {
	const events = ['2018-01-01', '2019-05-01', '2020-02-14', '2024-04-21', '2026-07-01'].map((date) => on(date));
	const { dots, widthPx, heightPx, endX } = placeTimelineGlance(events, REACH);
	const places = dots.map(({ x }) => x);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	for (const { x, y, radius } of dots) {
		expect(x - radius).toBeGreaterThan(0);
		expect(x + radius).toBeLessThanOrEqual(endX);
		expect(y - radius).toBeGreaterThan(0);
		expect(y).toBeLessThan(heightPx);
	}
	expect(endX).toBeLessThan(widthPx);
});

it('marks the announcement above the pile of its quarter', () => {
	const { announcement, dots } = placeTimelineGlance([on('2020-02-14', 1), on('2020-03-05')], REACH);
	expect(announcement.x).toBe(dots[0]!.x);
	expect(announcement.y2).toBeLessThan(Math.min(...dots.map(({ y, radius }) => y - radius)));
});

it('refuses to draw nothing', () => {
	expect(() => placeTimelineGlance([on('2009-12-15')], REACH)).toThrow('no event since 2018');
});
