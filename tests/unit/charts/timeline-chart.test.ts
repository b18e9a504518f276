import { describe, expect, it } from 'vitest';
import {
	exampleCut,
	recordsOf,
	timelineExamples,
} from '../../../src/subjects/timeline/chart/timeline-chart.examples.ts';
import { placeTimeline } from '../../../src/subjects/timeline/chart/timeline-chart.layout.ts';
import {
	buildTimeline,
	endOfReach,
	isEssential,
	middleOf,
} from '../../../src/subjects/timeline/chart/timeline-chart.model.ts';
import { spread } from '../../../src/subjects/timeline/chart/timeline-scale.ts';
import { eventsByEra, eventSchema } from '../../../src/subjects/timeline/event.ts';
import { timelineSchema } from '../../../src/subjects/timeline/timeline.ts';
import { issuesOf } from '../schemas/issues-of.ts';

const { usual, empty, one } = timelineExamples;
const build = (events: Parameters<typeof recordsOf>[0]) => buildTimeline(recordsOf(events));
const timeline = build(usual);

describe('the events of the timeline', () => {
	it('stand by year in order of time, each once; the compressed years are one', () => {
		const marks = timeline.years.flatMap((year) => year.marks);
		expect(marks.map(({ id }) => id).sort()).toEqual(usual.map(({ id }) => id).sort());
		expect(marks).toEqual(marks.toSorted((a, b) => a.time.getTime() - b.time.getTime()));
		expect(timeline.years.slice(0, 2)).toMatchObject([
			{ name: '1989 to 2017', href: '#era-1989' },
			{ name: '2018', href: '#year-2018' },
		]);
		expect(build(empty).years.every(({ href }) => href === undefined)).toBe(true);
	});

	it('never claim a date more exact than is known, and stand at the middle of it', () => {
		const labels = timeline.events.map(({ label }) => label);
		expect(labels).toContain('1999: What happened: network');
		expect(labels).toContain('November 2019: What happened: report');
		expect(['1999', '2019-11', '2020-02-14'].map((date) => middleOf(date).toISOString())).toEqual([
			'1999-07-02T12:00:00.000Z',
			'2019-11-16T00:00:00.000Z',
			'2020-02-14T12:00:00.000Z',
		]);
	});

	it('are under a title of the content that the drawing shows, once there are several', () => {
		expect([usual, one, empty].map((events) => build(events).finding)).toEqual([
			exampleCut.finding,
			'1 event that the editors chose',
			'No events are recorded',
		]);
	});

	it('are counted by theme and period, the announcement in that which it begins', () => {
		const { rows, totals } = timeline.table;
		for (const { counts, total } of [...rows, totals]) expect(counts.reduce((sum, count) => sum + count)).toBe(total);
		expect([totals.total, rows.reduce((sum, { total }) => sum + total, 0)]).toEqual([usual.length, usual.length]);
		const { table } = build(one);
		expect(table.periods.map(({ name }, index) => [name, table.totals.counts[index]])).toEqual([
			['1989 to 2017', 0],
			['2018 to 13 February 2020', 0],
			['14 February 2020 to 2023', 1],
			['2024 to mid-September 2026', 0],
		]);
	});
});

describe('the end of the evidence', () => {
	it('is that of the part of a month that is named', () => {
		const ends = ['2031-05-02', '2031-05-20', '2031-05-21'].map((day) => endOfReach(day).toISOString().slice(0, 10));
		expect(ends).toEqual(['2031-05-11', '2031-05-21', '2031-06-01']);
	});
});

it.each([
	{ form: 'narrow', widthPx: 256 },
	{ form: 'medium', widthPx: 416 },
	{ form: 'wide', widthPx: 720 },
] as const)(
	'the $form timeline names every essential event, ticks every other, and says how its scale changes',
	(form) => {
		const { years, announcement, remarks, stretch } = placeTimeline(timeline, form);
		const essential = timeline.events.filter(isEssential).map(({ id }) => id);
		expect(years.flatMap(({ names }) => names.map(({ mark }) => mark.id)).sort()).toEqual(essential.sort());
		expect(years.flatMap(({ ticks }) => ticks)).toHaveLength(timeline.events.length - essential.length);
		const times = new Map(timeline.events.map(({ id, time }) => [id, time.getTime()]));
		const marks = years.flatMap(({ ticks, names }) => [
			...ticks.map(({ id, line }) => ({ time: times.get(id)!, along: line.y1 })),
			...names.map(({ mark, dot }) => ({ time: mark.time.getTime(), along: dot?.cy ?? announcement.at })),
		]);
		const places = marks.sort((a, b) => a.time - b.time).map(({ along }) => along);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		// On each side names stand in the order of their dates, so that what leads to them never crosses.
		const isSided = form.form === 'wide';
		for (const isRight of [true, false]) {
			const own = years.flatMap(({ names }) => names).filter(({ mark }) => mark.isLaw === isRight || !isSided);
			const ys = own.toSorted((a, b) => a.mark.time.getTime() - b.mark.time.getTime()).map(({ date }) => date.y);
			expect(ys).toEqual(ys.toSorted((a, b) => a - b));
		}
		// Ticks of a side are of one length in one column, however crowded: rows of them would read as an amount.
		const columns = new Set(years.flatMap(({ ticks }) => ticks.map(({ line: { x1, x2 } }) => `${x1} ${x2}`)));
		expect(columns.size).toBe(isSided ? 2 : 1);
		expect(remarks.map(({ text }) => text).join(' ')).toContain(`about ${stretch} times shorter`);
		expect(timeline.reading.onPage).toContain(`about ${stretch} times shorter`);
	},
);

it('names beside time stand where they wish, or share what there is, or have no room', () => {
	const at = (...wishes: number[]) => wishes.map((wishPx) => ({ wishPx, lengthPx: 10 }));
	expect(spread(at(5, 40), 0, 100)).toEqual([5, 40]);
	expect(spread(at(50, 50), 0, 100)).toEqual([45, 55]);
	expect(spread(at(95, 95), 0, 100)).toEqual([80, 90]);
	expect(spread(at(0, 0, 12), 0, 100)).toEqual([0, 10, 20]);
	expect(spread(at(0, 0), 0, 19)).toBeUndefined();
});

it('the list has its years by era, and leaves out an era without events', () => {
	expect(eventsByEra(usual, [1989, 2018, 2021, 2024]).map(({ id, from, to, count }) => [id, from, to, count])).toEqual([
		['era-1989', '1989', '2009', 3],
		['era-2018', '2018', '2020', 5],
		['era-2021', '2023', '2023', 1],
		['era-2024', '2025', '2025', 4],
	]);
	expect(eventsByEra(one, [1989, 2018]).map(({ years }) => years.map(({ year }) => year))).toEqual([['2020']]);
});

it('an event that is essential has a short title, and no other', () => {
	const { id, title, shortTitle, theme, place, demands, importance, facts } = one[0];
	const event = { id, title, shortTitle, theme, place, demands, importance, facts };
	const issues = issuesOf(eventSchema);
	expect(issues(event)).toEqual([]);
	for (const changes of [{ shortTitle: undefined }, { importance: 2 }])
		expect(issues({ ...event, ...changes }).join()).toContain('shortTitle: belongs to essential events');
});

it('the timeline is cut at years in order, and its table with it', () => {
	const cut = {
		id: 'cut',
		finding: 'Seen.',
		announcement: 'event',
		leans: 'To one.',
		eras: [1989, 2018],
		columns: [1989],
	};
	const issues = issuesOf(timelineSchema);
	expect(issues(cut)).toEqual([]);
	expect(issues({ ...cut, eras: [1989] }).join()).toContain('eras: needs at least 2 years');
	expect(issues({ ...cut, eras: [1989, 1989] }).join()).toContain('eras: is out of order');
	expect(issues({ ...cut, columns: [1990] }).join()).toContain('columns: does not begin with');
});
