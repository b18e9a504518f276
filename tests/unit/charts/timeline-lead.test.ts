import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { siteContent } from '../../../src/content/site-content.ts';
import { exampleCut, timelineExamples } from '../../../src/subjects/timeline/chart/timeline-chart.examples.ts';
import { listLeadEvents, placeTimelineLead } from '../../../src/subjects/timeline/chart/timeline-lead.ts';
import { linesOf, marksOf } from './read-marks.ts';

const { usual } = timelineExamples;
const list = (ids: string) => listLeadEvents(usual, ids.split(' '), exampleCut.announcement);
const events = list('act announcement demands draft-four');

describe('named dates in the head of a page', () => {
	it('are those that the chapter names, in order of date, by their short titles where they have one', () => {
		expect(events.map(({ date, name, isAnnouncement }) => [date, name, isAnnouncement])).toEqual([
			['3 Sep 2018', 'Named: demands', false],
			['14 Feb 2020', 'Named: announcement', true],
			['26 Oct 2023', 'Named: act', false],
			['9 Dec 2025', 'What happened: draft-four', false],
		]);
		expect(events[0]!.inWords).toBe('3 September 2018: What happened: demands');
	});

	it('stand on one scale of time, and no name reaches the next', () => {
		const { marks } = placeTimelineLead(events);
		// Each date stands at its mark.
		const ys = events.map(({ date }) => linesOf(marks, 'lead-quiet').find(({ text }) => text === date)!.y);
		const days = events.map(({ time }) => time.getTime() / 86_400_000);
		const scales = ys.slice(1).map((y, index) => (y - ys[index]!) / (days[index + 1]! - days[index]!));
		for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 2);
		const names = linesOf(marks)
			.filter(({ x }) => x > LEAD.widthPx / 3 && x < LEAD.widthPx / 2)
			.map(({ y }) => y);
		for (const [index, y] of names.entries()) if (index > 0) expect(y - names[index - 1]!).toBeGreaterThanOrEqual(15);
	});

	it('have the mark of the announcement if it is among them', () => {
		const markOf = (own: typeof events) => marksOf(placeTimelineLead(own).marks, 'announcement-mark');
		expect(markOf(events)).toHaveLength(1);
		expect(markOf(list('act demands'))).toEqual([]);
		expect(marksOf(placeTimelineLead(list('act')).marks, 'mark')).toHaveLength(1);
	});

	it('say how many whole years lie between the announcement and the last of them', () => {
		const spanOf = (ids: string) =>
			linesOf(placeTimelineLead(list(ids)).marks, 'lead-strong').filter(({ text }) => /years/.test(String(text)));
		expect(spanOf('announcement act demands').map(({ text }) => text)).toEqual(['3 years']);
		expect(spanOf('demands announcement')).toEqual([]);
	});

	it('of the site fit the head of their page', () => {
		const { facts, chapters } = siteContent();
		const { attributes } = chapters
			.flatMap(({ components }) => components)
			.find(({ name }) => name === 'TimelineLead')!;
		const ids = attributes['events']!.split(' ');
		const placed = placeTimelineLead(listLeadEvents(facts.events, ids, facts.timelines[0]!.announcement));
		expect(placed.heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
		expect(marksOf(placed.marks, 'announcement-mark')).toHaveLength(1);
	});
});
