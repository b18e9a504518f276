import { describe, expect, it } from 'vitest';
import type { PlacedTimeline } from '../../../src/subjects/timeline/chart/timeline-chart.placed.ts';
import {
	exampleCut,
	recordsOf,
	timelineExamples,
} from '../../../src/subjects/timeline/chart/timeline-chart.examples.ts';
import { checkTimeline } from '../../../src/subjects/timeline/chart/timeline-chart.check.ts';
import { placeTimeline } from '../../../src/subjects/timeline/chart/timeline-chart.layout.ts';
import {
	buildTimeline,
	isEssential,
	middleOf,
	parseEvidenceReach,
} from '../../../src/subjects/timeline/chart/timeline-chart.model.ts';
import { spread } from '../../../src/subjects/timeline/chart/timeline-scale.ts';
import { eventSchema } from '../../../src/subjects/timeline/event.ts';
import { timelineSchema } from '../../../src/subjects/timeline/timeline.ts';

const { usual, empty, one } = timelineExamples;
const build = (events: Parameters<typeof recordsOf>[0]) => buildTimeline(recordsOf(events));
const site = build(usual);
const drawings = [
	placeTimeline(site, { form: 'narrow', widthPx: 256 }),
	placeTimeline(site, { form: 'medium', widthPx: 416 }),
	placeTimeline(site, { form: 'wide', widthPx: 720 }),
];

describe('the years of the timeline', () => {
	it('hold every event once, in order of time', () => {
		const marks = site.years.flatMap((year) => year.marks);
		expect(marks.map(({ id }) => id).sort()).toEqual(usual.map(({ id }) => id).sort());
		const times = marks.map(({ time }) => time.getTime());
		expect(times).toEqual([...times].sort((a, b) => a - b));
	});

	it('lead to the heading of their first event; the compressed ones are one', () => {
		const [early, first] = build(usual).years;
		expect(early).toMatchObject({ name: '1989 to 2017', href: '#year-1989' });
		expect(first).toMatchObject({ name: '2018', href: '#year-2018' });
		expect(build(empty).years.every(({ href }) => href === undefined)).toBe(true);
	});
});

describe('the marks of the timeline', () => {
	it('are named by date and title', () => {
		expect(build(one).events[0]!.label).toBe('14 February 2020: European police chiefs back five demands');
	});

	it('never claim a date more exact than is known', () => {
		const labels = build(usual).events.map(({ label }) => label);
		expect(labels).toContain('1999: What happened: network');
		expect(labels).toContain('November 2019: What happened: report');
	});

	it('stand at the middle of the day, month or year that is known', () => {
		expect(middleOf('1999').toISOString()).toBe('1999-07-02T12:00:00.000Z');
		expect(middleOf('2019-11').toISOString()).toBe('2019-11-16T00:00:00.000Z');
		expect(middleOf('2020-02-14').toISOString()).toBe('2020-02-14T12:00:00.000Z');
	});
});

describe('what authors write is refused', () => {
	const [event] = one;
	const messages = (value: unknown, schema: typeof eventSchema | typeof timelineSchema) =>
		schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
	const raw = (changes: object) => {
		const { id, title, shortTitle, theme, place, demands, importance, facts } = event;
		return { id, title, shortTitle, theme, place, demands, importance, facts, ...changes };
	};

	it('where an essential event has no short title, or another has one', () => {
		expect(messages(raw({}), eventSchema)).toEqual([]);
		for (const changes of [{ shortTitle: undefined }, { importance: 2 }])
			expect(messages(raw(changes), eventSchema)).toEqual([
				expect.stringMatching(/^shortTitle belongs to essential events: give one where importance is 1/),
			]);
	});

	it('where the timeline is cut at no years, or out of order, or begins twice', () => {
		const cut = {
			id: 'timeline',
			finding: 'What is seen.',
			announcement: 'an-event',
			leans: 'To one.',
			eras: [1989, 2018],
			columns: [1989],
		};
		expect(messages(cut, timelineSchema)).toEqual([]);
		expect(messages({ ...cut, eras: [1989] }, timelineSchema)).toEqual(['eras needs at least 2 years']);
		expect(messages({ ...cut, eras: [1989, 89] }, timelineSchema)[0]).toMatch(/^eras\.1 is not a year/);
		expect(messages({ ...cut, eras: [1989, 1989] }, timelineSchema)[0]).toMatch(/^eras is out of order/);
		expect(messages({ ...cut, columns: [1990] }, timelineSchema)[0]).toMatch(/^columns does not begin with/);
	});
});

describe('the title of the timeline', () => {
	it('is what the content says that the drawing shows', () => {
		expect(build(usual).finding).toBe(exampleCut.finding);
		expect(build(one).finding).toBe('1 event that the editors chose');
		expect(build(empty).finding).toBe('No events are recorded');
	});

	it('names no year in which the drawing has no named event', () => {
		const records = recordsOf(usual);
		expect(checkTimeline(records)).toEqual([]);
		const cut = { ...records.cut, finding: 'Demands came in 2018, and an act in 2022' };
		expect(checkTimeline({ ...records, cut })).toEqual([
			expect.objectContaining({
				kind: 'timelines',
				field: 'finding',
				message: expect.stringContaining('speaks of 2022'),
			}),
		]);
	});

	it('stands above words that call the list a choice, once', () => {
		expect(site.cautions.filter((caution) => caution.includes('editors'))).toHaveLength(1);
		expect(site.measure).not.toContain('editors');
		expect(site.inWords).not.toMatch(/most/i);
	});
});

describe('the counts of the table', () => {
	const { periods, rows, totals } = site.table;

	it('add up across each row', () => {
		for (const { name, counts, total } of rows)
			expect([name, counts.reduce((sum, count) => sum + count, 0)]).toEqual([name, total]);
	});

	it('add up down each column', () => {
		for (const [index] of periods.entries())
			expect(rows.reduce((sum, { counts }) => sum + counts[index]!, 0)).toBe(totals.counts[index]);
	});

	it('add up to all events', () => {
		expect(totals.total).toBe(usual.length);
		expect(totals.counts.reduce((sum, count) => sum + count, 0)).toBe(usual.length);
	});

	it('count the announcement itself after the cut, with its day in the column’s name', () => {
		const { table } = build(one);
		expect(table.periods.map(({ name }) => name)).toEqual([
			'1989 to 2017',
			'2018 to 13 February 2020',
			'14 February 2020 to 2023',
			'2024 to mid-September 2026',
		]);
		expect(table.totals.counts).toEqual([0, 0, 1, 0]);
	});
});

describe('the spans of years', () => {
	it('cover all of the timeline, each year once', () => {
		expect(site.spans.map(({ firstYear, lastYear }) => `${firstYear}-${lastYear}`)).toEqual([
			'1989-2017',
			'2018-2020',
			'2021-2023',
			'2024-2026',
		]);
	});

	it('end with the evidence, even where it ends early', () => {
		const { spans } = buildTimeline(recordsOf(one, 'June 2022'));
		expect(spans.at(-1)).toMatchObject({ firstYear: 2021, lastYear: 2022, to: parseEvidenceReach('June 2022') });
	});
});

describe('the reach of the evidence', () => {
	it('is read from the words that the site prints', () => {
		expect(parseEvidenceReach('early May 2031').toISOString().slice(0, 10)).toBe('2031-05-11');
		expect(parseEvidenceReach('mid-May 2031').toISOString().slice(0, 10)).toBe('2031-05-21');
		expect(parseEvidenceReach('May 2031').toISOString().slice(0, 10)).toBe('2031-06-01');
	});

	it('stops the build where the words name no month', () => {
		expect(() => parseEvidenceReach('last summer')).toThrow('"last summer" is not a reach of evidence');
	});
});

it.each(drawings)(
	'the $form timeline names every essential event, ticks every other, and moves none in time',
	(placed) => {
		const essential = site.events.filter(isEssential).map(({ id }) => id);
		expect(placed.years.flatMap(({ names }) => names.map(({ mark }) => mark.id)).sort()).toEqual(essential.sort());
		expect(placed.years.flatMap(({ ticks }) => ticks)).toHaveLength(site.events.length - essential.length);
		const marks = marksOf(placed).sort((a, b) => a.time.getTime() - b.time.getTime());
		const places = marks.map(({ along }) => along);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	},
);

describe('names beside time', () => {
	const block = (wishPx: number) => ({ wishPx, lengthPx: 10 });

	it('stand where they wish, or share what there is', () => {
		expect(spread([block(5), block(40)], 0, 100)).toEqual([5, 40]);
		expect(spread([block(50), block(50)], 0, 100)).toEqual([45, 55]);
		expect(spread([block(95), block(95)], 0, 100)).toEqual([80, 90]);
		expect(spread([block(0), block(0), block(12)], 0, 100)).toEqual([0, 10, 20]);
	});

	it('have no room where they are too many', () => {
		expect(spread([block(0), block(0)], 0, 19)).toBeUndefined();
	});
});

describe('the change of scale', () => {
	it('is said in words, with the number that is drawn', () => {
		for (const drawing of drawings) {
			expect(Math.round(measureStretch(drawing))).toBe(drawing.stretch);
			expect(drawing.remarks.map(({ text }) => text).join(' ')).toContain(`about ${drawing.stretch} times shorter`);
			expect(site.reading.onPage).toContain(`about ${drawing.stretch} times shorter than after it`);
		}
	});
});

/** All marks of a drawing with where they stand along time. */
function marksOf({ years, announcement }: PlacedTimeline) {
	const events = new Map(site.events.map((event) => [event.id, event]));
	return years.flatMap(({ ticks, names }) => [
		...ticks.map(({ id, line }) => ({ ...events.get(id)!, along: line.y1 })),
		...names.map(({ mark, dot }) => ({
			...mark,
			along: dot ? dot.cy : announcement.at,
		})),
	]);
}

/** How much longer a year is drawn late than early, measured on the two parts of the line. */
function measureStretch({ axis }: PlacedTimeline): number {
	const lengths = axis.map((line) => line.y2 - line.y1) as [number, number];
	const years = (from: Date, to: Date) => (to.getTime() - from.getTime()) / (365.25 * 86_400_000);
	return lengths[1] / years(site.closeUp, site.evidenceEnd.time) / (lengths[0] / years(site.start, site.closeUp));
}
