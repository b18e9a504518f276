import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { siteContent } from '../../../src/content/site-content.ts';
import { exampleCut, timelineExamples } from '../../../src/subjects/timeline/chart/timeline-chart.examples.ts';
import { placeTimelineLead } from '../../../src/subjects/timeline/chart/timeline-lead.layout.ts';
import { listLeadEvents } from '../../../src/subjects/timeline/chart/timeline-lead.model.ts';

const { usual } = timelineExamples;
const list = (ids: string) => listLeadEvents(usual, ids, exampleCut);
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
		const { events: placed } = placeTimelineLead(events);
		const days = events.map(({ time }) => time.getTime() / 86_400_000);
		const scales = placed.slice(1).map(({ y }, index) => (y - placed[index]!.y) / (days[index + 1]! - days[index]!));
		for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 2);
		for (const [index, { name }] of placed.entries())
			if (index > 0) expect(name[0]!.y - placed[index - 1]!.name.at(-1)!.y).toBeGreaterThanOrEqual(15);
	});

	it('have the mark of the announcement if it is among them', () => {
		expect(placeTimelineLead(events).announcement).toMatch(/^M/);
		expect(placeTimelineLead(list('act demands')).announcement).toBeUndefined();
		expect(placeTimelineLead(list('act')).events).toHaveLength(1);
	});

	it('of the site fit the head of their page', () => {
		const { facts, chapters } = siteContent();
		const { attributes } = chapters
			.flatMap(({ components }) => components)
			.find(({ name }) => name === 'TimelineLead')!;
		const placed = placeTimelineLead(listLeadEvents(facts.events, attributes['events']!, facts.timelines[0]!));
		expect(placed.heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
		expect(placed.announcement).toBeDefined();
	});
});
