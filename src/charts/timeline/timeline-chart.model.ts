import type { TimelineEvent } from '../../model/facts.ts';
import { groups, rollup, sum, utcDay, utcMonth, utcYear } from 'd3';
import { formatDate } from '../../text/dates.ts';
import { bewareInShort, standingInShort } from '../../model/evidence-labels.ts';
import { eventsByYear } from '../../model/events-by-year.ts';
import { THEME_LABELS } from '../../model/labels.ts';
import { THEMES, type Theme } from '../../schemas/event.ts';
import { precisionOf } from '../../schemas/fact-date.ts';
import type { ChartSource, ChartWords } from '../chart.ts';
import { choosePlural, joinInWords } from '../../text/words.ts';
import { stretchOf } from './timeline-scale.ts';

/** The day around which the timeline is built. */
export const ANNOUNCEMENT_DATE = '2020-02-14';

/** What the marks of each importance are called. */
export const WEIGHT_NAMES: Readonly<Record<TimelineEvent['importance'], string>> = {
	1: 'Essential',
	2: 'The fuller story',
	3: 'The rest',
};

/** The year in which the timeline starts. */
export const FIRST_YEAR = 1989;

/** The year from which time is drawn at its larger scale, and counted apart. */
const CLOSE_UP_YEAR = 2018;

/** An event as a mark: where it leads, what it is called, when it is drawn. */
export interface EventMark {
	id: string;
	/** ISO date, as exactly as known. */
	date: string;
	/** The date as it is said. */
	dateInWords: string;
	title: string;
	/** The spoken name: "14 February 2020: European police chiefs …". */
	label: string;
	/** The moment it is drawn at: the middle of the day, month or year. */
	time: Date;
	importance: TimelineEvent['importance'];
	/** How it is known, where it is not simply read, and what to beware of, in few words. */
	beware: string;
	/** Its place among the essential events, from 1; only those have one. */
	number?: number | undefined;
}

/** A theme with its events in order of date. */
export interface Lane {
	theme: Theme;
	name: string;
	marks: EventMark[];
}

/** A span of time that the table counts by. */
export interface Period {
	name: string;
	/** First moment that belongs to it. */
	from: Date;
}

/** Years that a reader can look at apart, both ends included. */
export interface YearSpan {
	firstYear: number;
	lastYear: number;
	from: Date;
	to: Date;
}

/** Counts of one theme, one for each period. */
export interface CountRow {
	name: string;
	counts: number[];
	total: number;
}

/** What the timeline chart means, before any pixel. */
export interface Timeline extends ChartWords {
	lanes: Lane[];
	/** All events in the order of the chapter's list, with the names of their themes and of their weight. */
	events: (EventMark & { themeName: string; weightName: string })[];
	/** The essential events in order of date, numbered from 1. */
	essential: EventMark[];
	/** First day that is drawn. */
	start: Date;
	/** First day of the larger scale. */
	closeUp: Date;
	announcement: { time: Date; dateInWords: string };
	/** Where the evidence ends: the day it is drawn at, and its words. */
	evidenceEnd: { time: Date; words: string };
	/** Spans of years that cover all of it, in order. */
	spans: YearSpan[];
	table: { periods: Period[]; rows: CountRow[]; totals: CountRow };
}

/**
 * Sorts events into lanes, numbers the essential ones, counts, and finds the words for chart and table.
 *
 * @param evidenceReaches how far the evidence reaches, in words: "mid-September 2026"
 */
export function buildTimeline(events: readonly TimelineEvent[], evidenceReaches: string): Timeline {
	const evidenceEnd = parseEvidenceReach(evidenceReaches);
	const times = new Map(events.map(({ date }) => [date, middleOf(date)]));
	const timeOf = (date: string) => times.get(date)!;
	const inOrder = [...events].sort(
		(a, b) => timeOf(a.date).getTime() - timeOf(b.date).getTime() || a.id.localeCompare(b.id, 'en'),
	);
	const start = startOfYear(FIRST_YEAR);
	const numbers = new Map(inOrder.filter(({ importance }) => importance === 1).map(({ id }, index) => [id, index + 1]));
	const marks = inOrder.map((event): EventMark & { theme: Theme } => {
		const dateInWords = formatDate(event.date);
		return {
			id: event.id,
			date: event.date,
			dateInWords,
			title: event.title,
			label: `${dateInWords}: ${event.title}`,
			time: timeOf(event.date),
			importance: event.importance,
			beware: [standingInShort(event), bewareInShort(event)].filter(Boolean).join('. '),
			number: numbers.get(event.id),
			theme: event.theme,
		};
	});

	const markById = new Map(marks.map((mark) => [mark.id, mark]));
	const closeUp = startOfYear(CLOSE_UP_YEAR);
	const announcement = middleOf(ANNOUNCEMENT_DATE);
	const essential = marks.filter(({ number }) => number !== undefined);
	const before = marks.filter(({ time }) => time < announcement);
	const after = marks.filter(({ time }) => time > announcement);
	return {
		finding: describeChoice(marks.length),
		measure: `${marks.length} dated ${choosePlural(marks.length, 'event', 'events')} from ${FIRST_YEAR} to ${evidenceReaches}, sorted by the editors. The counts describe their choice, not everything that happened.`,
		inWords: describeInWords(marks, numbers.size, before, after),
		reading: describeMarks({ start, closeUp, evidenceEnd: { time: evidenceEnd } }, essential),
		cautions: [
			'A choice by the editors: the counts describe this list, not everything that happened. It leans towards the United Kingdom, the European Union and the United States.',
			'That events follow one another does not show that one caused the next.',
			`Evidence reaches to ${evidenceReaches}. What came after is not in it.`,
		],
		lanes: THEMES.map((theme) => ({
			theme,
			name: THEME_LABELS[theme],
			marks: marks.filter((mark) => mark.theme === theme),
		})),
		events: eventsByYear(events).flatMap((year) =>
			year.events.map(({ id }) => {
				const mark = markById.get(id)!;
				return { ...mark, themeName: THEME_LABELS[mark.theme], weightName: WEIGHT_NAMES[mark.importance] };
			}),
		),
		essential,
		start,
		closeUp,
		announcement: { time: announcement, dateInWords: formatDate(ANNOUNCEMENT_DATE) },
		evidenceEnd: { time: evidenceEnd, words: evidenceReaches },
		spans: listSpans(evidenceEnd),
		table: countByPeriod(marks, listPeriods(evidenceReaches)),
		sources: listSources(inOrder, numbers),
	};
}

/** How to read the drawing, in words that hold for both forms; alone, the numbered events are told too. */
function describeMarks(scale: Parameters<typeof stretchOf>[0], essential: readonly EventMark[]): Timeline['reading'] {
	const year = scale.closeUp.getUTCFullYear();
	const read = (link: string) =>
		`Each lane is a theme, and each mark an event${link}. Marks stand at their date; where a lane is crowded they stand side by side. A date known only by its month or year is drawn at the middle of it. The scale of time changes at the gap: from ${year} on, a year is drawn about ${stretchOf(scale)} times as long as before.`;
	return {
		onPage: read(' that leads to its entry in the list'),
		alone: [
			read(''),
			'Large and numbered: essential. Solid: the fuller story. Outline only: the rest.',
			...essential.map(
				({ number, dateInWords, title, beware }) => `${number}. ${dateInWords}: ${title}.${beware && ` ${beware}`}`,
			),
		],
	};
}

/** The middle of the day, month or year that a date names. */
export function middleOf(date: string): Date {
	const interval = { day: utcDay, month: utcMonth, year: utcYear }[precisionOf(date)];
	const from = new Date(date);
	return new Date((from.getTime() + interval.offset(from, 1).getTime()) / 2);
}

/** The end of the span that words such as "early May 2030", "mid-May 2030" or "May 2030" name. */
export function parseEvidenceReach(words: string): Date {
	const match = /^(?:(early|mid|late)[ -])?([A-Z][a-z]+ \d{4})$/.exec(words.trim());
	const month = match ? new Date(`1 ${match[2]} UTC`) : undefined;
	if (!match || !month || Number.isNaN(month.getTime()))
		throw new Error(`Timeline chart: "${words}" is not a reach of evidence: write for example "mid-September 2026"`);
	const lastDay = { early: 10, mid: 20, late: undefined }[match[1] ?? 'late'];
	return lastDay ? utcDay.offset(month, lastDay) : utcMonth.offset(month, 1);
}

function startOfYear(year: number): Date {
	return new Date(Date.UTC(year, 0, 1));
}

function listPeriods(evidenceReaches: string): Period[] {
	const dayBefore = utcDay.offset(new Date(ANNOUNCEMENT_DATE), -1).toISOString().slice(0, 10);
	return [
		{ name: `${FIRST_YEAR} to ${CLOSE_UP_YEAR - 1}`, from: startOfYear(FIRST_YEAR) },
		{ name: `${CLOSE_UP_YEAR} to ${formatDate(dayBefore)}`, from: startOfYear(CLOSE_UP_YEAR) },
		{ name: `${formatDate(ANNOUNCEMENT_DATE)} to 2023`, from: new Date(ANNOUNCEMENT_DATE) },
		{ name: `2024 to ${evidenceReaches}`, from: startOfYear(2024) },
	];
}

/** The first years of the spans after the compressed time. */
const SPAN_YEARS = [CLOSE_UP_YEAR, 2021, 2024];

/** The last span ends with the evidence, in whatever year that is. */
function listSpans(evidenceEnd: Date): YearSpan[] {
	const endYear = evidenceEnd.getUTCFullYear();
	const firstYears = [FIRST_YEAR, ...SPAN_YEARS.filter((year) => year <= endYear)];
	return firstYears.map((firstYear, index) => {
		const next = firstYears[index + 1];
		return {
			firstYear,
			lastYear: next === undefined ? endYear : next - 1,
			from: startOfYear(firstYear),
			to: next === undefined ? evidenceEnd : startOfYear(next),
		};
	});
}

function countByPeriod(marks: readonly (EventMark & { theme: Theme })[], periods: Period[]): Timeline['table'] {
	const counted = rollup(
		marks,
		(same) => same.length,
		({ theme }) => theme,
		({ time }) => periods.findLastIndex(({ from }) => time >= from),
	);
	const rows = THEMES.map((theme): CountRow => {
		const counts = periods.map((_, index) => counted.get(theme)?.get(index) ?? 0);
		return { name: THEME_LABELS[theme], counts, total: sum(counts) };
	});
	const counts = periods.map((_, index) => sum(rows, (row) => row.counts[index]));
	return { periods, rows, totals: { name: 'All themes', counts, total: sum(counts) } };
}

type Themed = Pick<TimelineEvent, 'theme'>;

/** What the chart is: a choice, so that its counts are no finding. */
function describeChoice(events: number): string {
	return events === 0
		? 'No events are recorded'
		: `${events} ${choosePlural(events, 'event', 'events')} that the editors chose, by theme`;
}

function describeInWords(
	marks: readonly Themed[],
	essential: number,
	before: readonly Themed[],
	after: readonly Themed[],
): string {
	if (marks.length === 0) return 'There are no events to show.';
	const day = formatDate(ANNOUNCEMENT_DATE);
	const shares = joinInWords(THEMES.map((theme) => `${countTheme(marks, theme)} ${aboutTheme(theme)}`));
	return [
		`The ${choosePlural(marks.length, 'event', `${marks.length} events`)} by theme: ${shares}.`,
		`${before.length} ${choosePlural(before.length, 'comes', 'come')} before ${day} and ${after.length} after it.`,
		essential > 0 &&
			`${essential} ${choosePlural(essential, 'event is', 'events are')} essential; ${choosePlural(essential, 'it is', 'they are')} numbered by date and listed under the drawing.`,
	]
		.filter(Boolean)
		.join(' ');
}

/** The theme as it stands inside a sentence. */
function aboutTheme(theme: Theme): string {
	return THEME_LABELS[theme].toLowerCase();
}

function countTheme(marks: readonly Themed[], wanted: Theme): number {
	return marks.filter(({ theme }) => theme === wanted).length;
}

function listSources(inOrder: readonly TimelineEvent[], numbers: ReadonlyMap<string, number>): ChartSource[] {
	const essential = inOrder.filter(({ id, sources }) => numbers.has(id) && sources.length > 0);
	return groups(essential, ({ sources }) => sources[0]!).map(([id, events]) => {
		const own = events.map((event) => String(numbers.get(event.id)));
		return { id, use: `${choosePlural(own.length, 'event', 'events')} ${joinInWords(own)}` };
	});
}
