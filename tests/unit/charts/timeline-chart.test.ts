import { describe, expect, it } from 'vitest';
import type { PlacedTimeline } from '../../../src/charts/timeline/timeline-chart.placed.ts';
import { exampleReach, timelineExamples } from '../../../src/charts/timeline/timeline-chart.examples.ts';
import { placeTimeline } from '../../../src/charts/timeline/timeline-chart.layout.ts';
import { buildTimeline, middleOf, parseEvidenceReach } from '../../../src/charts/timeline/timeline-chart.model.ts';
import { THEMES } from '../../../src/schemas/event.ts';
import { readEvents, readEvidenceReach } from './site-records.ts';

const { usual, empty, one } = timelineExamples;
const build = (events: Parameters<typeof buildTimeline>[0]) => buildTimeline(events, exampleReach);
const site = buildTimeline(readEvents(), readEvidenceReach());
/** The mean width of a bold letter where a reader sets letters and words apart. */
const SPACED_LETTER_PX = 8.2;
const drawings = [
	placeTimeline(site, { form: 'narrow', widthPx: 256 }),
	placeTimeline(site, { form: 'wide', widthPx: 720 }),
];

describe('the lanes of the timeline', () => {
	it('are the themes in the order of the schema, even those without events', () => {
		expect(build(usual).lanes.map(({ theme }) => theme)).toEqual([...THEMES]);
		expect(build(empty).lanes).toHaveLength(THEMES.length);
	});

	it('hold every event of the site once', () => {
		const ids = site.lanes.flatMap(({ marks }) => marks.map(({ id }) => id));
		expect(ids.sort()).toEqual(
			readEvents()
				.map(({ id }) => id)
				.sort(),
		);
	});
});

describe('the marks of the timeline', () => {
	it('are named by date and title', () => {
		expect(build(one).essential[0]!.label).toBe('14 February 2020: European police chiefs back five demands');
	});

	it('never claim a date more exact than is known', () => {
		const labels = build(usual).lanes.flatMap(({ marks }) => marks.map(({ label }) => label));
		expect(labels).toContain('1999: What happened: network');
		expect(labels).toContain('November 2019: What happened: report');
	});

	it('stand at the middle of the day, month or year that is known', () => {
		expect(middleOf('1999').toISOString()).toBe('1999-07-02T12:00:00.000Z');
		expect(middleOf('2019-11').toISOString()).toBe('2019-11-16T00:00:00.000Z');
		expect(middleOf('2020-02-14').toISOString()).toBe('2020-02-14T12:00:00.000Z');
	});

	it('of essential events are numbered from 1 in order of date', () => {
		expect(site.essential.map(({ number }) => number)).toEqual(site.essential.map((_, index) => index + 1));
		const times = site.essential.map(({ time }) => time.getTime());
		expect(times).toEqual([...times].sort((a, b) => a - b));
	});

	it('of other events have no number', () => {
		for (const { marks } of site.lanes)
			for (const { importance, number } of marks) expect(number !== undefined).toBe(importance === 1);
	});
});

describe('the title of the timeline', () => {
	it('says that it is a choice by the editors, and counts nothing as a finding', () => {
		expect(build(usual).finding).toBe(`${usual.length} events that the editors chose, by theme`);
		expect(build(one).finding).toBe('1 event that the editors chose, by theme');
		expect(build(empty).finding).toBe('No events are recorded');
	});

	it('stands above words that call the counts a choice', () => {
		expect(site.measure).toContain('The counts describe their choice');
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
		expect(totals.total).toBe(readEvents().length);
		expect(totals.counts.reduce((sum, count) => sum + count, 0)).toBe(readEvents().length);
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
		const { spans } = buildTimeline([...one], 'June 2022');
		expect(spans.at(-1)).toMatchObject({ firstYear: 2021, lastYear: 2022, to: parseEvidenceReach('June 2022') });
	});

	it('are drawn around the marks of their years and no others', () => {
		for (const { form, spans, lanes } of drawings)
			for (const { mark, x, y } of lanes.flatMap(({ marks }) => marks)) {
				const holding = spans.filter(({ box }) =>
					form === 'narrow' ? y >= box.y && y <= box.y + box.height : x >= box.x && x <= box.x + box.width,
				);
				const year = Number(mark.date.slice(0, 4));
				expect([mark.id, holding.map(({ years }) => years.firstYear <= year && year <= years.lastYear)]).toEqual([
					mark.id,
					[true],
				]);
			}
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

describe.each(drawings.map((placed) => [placed.form, placed] as const))('the %s timeline', (form, placed) => {
	const along = form === 'narrow' ? 'y' : 'x';

	it('keeps marks of a lane at least two touch radii apart', () => {
		for (const { name, marks } of placed.lanes)
			for (const [index, a] of marks.entries())
				for (const b of marks.slice(index + 1)) {
					const gap = Math.hypot(a.x - b.x, a.y - b.y);
					expect([name, a.mark.id, b.mark.id, gap >= placed.touchRadius * 2 - 0.2]).toEqual([
						name,
						a.mark.id,
						b.mark.id,
						true,
					]);
				}
	});

	it('keeps marks inside their lane', () => {
		for (const lane of placed.lanes)
			for (const { mark, x, y, radius } of lane.marks) {
				const across = form === 'narrow' ? [x, lane.x, lane.width] : [y, lane.y, lane.height];
				const [at, from, size] = across as [number, number, number];
				expect([mark.id, at - radius >= from - 0.1, at + radius <= from + size + 0.1]).toEqual([mark.id, true, true]);
			}
	});

	it('never moves a mark in time: later events stand further along', () => {
		const marks = placed.lanes
			.flatMap((lane) => lane.marks)
			.sort((a, b) => a.mark.time.getTime() - b.mark.time.getTime());
		for (const [index, mark] of marks.slice(1).entries())
			expect(mark[along]).toBeGreaterThanOrEqual(marks[index]![along]);
	});

	it('draws no event inside the gap in the scale', () => {
		const { box } = placed.scaleBreak;
		const [from, size] = form === 'narrow' ? [box.y, box.height] : [box.x, box.width];
		for (const lane of placed.lanes)
			for (const mark of lane.marks) expect(mark[along] <= from + 0.1 || mark[along] >= from + size - 0.1).toBe(true);
	});

	it('draws the announcement’s mark on its line', () => {
		const { line } = placed.announcement;
		const mark = placed.lanes.flatMap(({ marks }) => marks).find(({ mark }) => mark.date === '2020-02-14')!;
		expect(Math.abs(mark[along] - (form === 'narrow' ? line.y1 : line.x1))).toBeLessThan(0.2);
	});

	it('lets the words on the announcement’s line hide no mark', () => {
		const words = placed.announcement.words;
		const right = Math.max(...words.map(({ x }) => x));
		for (const { x, y, radius, mark } of placed.lanes.flatMap(({ marks }) => marks)) {
			const isBeside = words.some((text) => {
				const width = text.text.length * (form === 'narrow' ? SPACED_LETTER_PX : 6.8);
				const left = text.anchor === 'end' ? right - width : text.x;
				return x + radius > left && x - radius < left + width && y + radius > text.y - 9 && y - radius < text.y;
			});
			expect([mark.id, isBeside]).toEqual([mark.id, false]);
		}
	});

	it('lets no two names of lanes overlap', () => {
		const names = placed.lanes
			.flatMap(({ labels }) => labels)
			.map(({ text, x, y, anchor }) => {
				const width = text.length * (form === 'narrow' ? SPACED_LETTER_PX : 6.8);
				return { text, y, from: anchor === 'end' ? x - width : x, to: anchor === 'end' ? x : x + width };
			});
		for (const [index, a] of names.entries())
			for (const b of names.slice(index + 1))
				expect([a.text, b.text, Math.abs(a.y - b.y) < 12 && a.from < b.to && b.from < a.to]).toEqual([
					a.text,
					b.text,
					false,
				]);
	});

	it('stays inside its width', () => {
		for (const { x, radius } of placed.lanes.flatMap(({ marks }) => marks)) {
			expect(x - radius).toBeGreaterThanOrEqual(0);
			expect(x + radius).toBeLessThanOrEqual(placed.widthPx);
		}
	});
});

describe('the change of scale', () => {
	it('is said in words, with the number that is drawn', () => {
		const stretches = drawings.map(measureStretch);
		for (const [index, drawing] of drawings.entries()) {
			expect(Math.round(stretches[index]!)).toBe(drawing.stretch);
			expect(drawing.scaleBreak.words.map(({ text }) => text).join(' ')).toContain(
				`about ${drawing.stretch} times as long`,
			);
			expect(site.reading.onPage).toContain(`about ${drawing.stretch} times as long as before`);
		}
	});
});

/** How much longer a year is from 2018 on than before it, measured on the lines that are drawn. */
function measureStretch({ years, form }: PlacedTimeline): number {
	const at = (year: string) => {
		const { line } = years.find(({ label }) => label.text === year)!;
		return form === 'narrow' ? line.y1 : line.x1;
	};
	return (at('2025') - at('2018')) / 7 / ((at('2010') - at('1990')) / 20);
}
