import type { TimelineCut } from '../timeline.ts';
import { groups, rollup, sum, utcDay, utcMonth, utcYear } from 'd3';
import { formatDate } from '../../../text/dates.ts';
import { bewareInShort, standingWords } from '../../../evidence/evidence-labels.ts';
import { eventsByYear } from '../events-by-year.ts';
import { THEME_LABELS } from '../../../prose/labels.ts';
import { THEMES, type Theme, type TimelineEvent } from '../event.ts';
import { precisionOf } from '../../../engine/fact-date.ts';
import type { ChartSource, ChartWords } from '../../../charts/chart.ts';
import { describeReading } from '../../../charts/reading.ts';
import { choosePlural, joinInWords } from '../../../text/words.ts';
import { stretchOf } from './timeline-scale.ts';

export interface TimelineRecords {
	events: readonly TimelineEvent[];
	cut: TimelineCut;
	/** How far the evidence reaches, in words: "mid-September 2026". */
	evidenceReaches: string;
}

/** What the events of each importance are called. */
const WEIGHT_NAMES: Readonly<Record<TimelineEvent['importance'], string>> = {
	1: 'Essential',
	2: 'The fuller story',
	3: 'The rest',
};

/** An event as a mark: where it leads, what it is called, when it is drawn. */
export interface EventMark extends Pick<TimelineEvent, 'id' | 'date' | 'title' | 'shortTitle'> {
	dateInWords: string;
	/** The spoken name: "14 February 2020: European police chiefs …". */
	label: string;
	/** The moment it is drawn at: the middle of the day, month or year. */
	time: Date;
	/** How it is known, where it is not simply read, and what to beware of, in few words. */
	beware: string;
	themeName: string;
	weightName: string;
}

/** An event that the drawing names. */
export type NamedMark = EventMark & { shortTitle: string };

/** A year with its events, or all years of the compressed time together: one link of the drawing. */
export interface YearGroup {
	/** "2019", or "1989 to 2017". */
	name: string;
	from: Date;
	to: Date;
	/** Its events in order of date. */
	marks: EventMark[];
	/** The heading of the list that it leads to: that of its first event. */
	href: string | undefined;
}

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
	theme?: Theme;
	name: string;
	counts: number[];
	total: number;
}

/** What the timeline chart means, before any pixel. */
export interface Timeline extends ChartWords {
	/** All events in the order of the chapter's list. */
	events: EventMark[];
	/** All events by year, in order of date. */
	years: YearGroup[];
	/** First day that is drawn. */
	start: Date;
	/** First day of the larger scale. */
	closeUp: Date;
	announcement: { time: Date; date: string };
	/** Where the evidence ends: the day it is drawn at, and its words. */
	evidenceEnd: { time: Date; words: string };
	/** Spans of years that cover all of it, in order. */
	spans: YearSpan[];
	table: { periods: Period[]; rows: CountRow[]; totals: CountRow };
}

/** Sorts events into years, counts, and finds the words for chart and table. */
export function buildTimeline({ events, cut, evidenceReaches }: TimelineRecords): Timeline {
	const evidenceEnd = { time: parseEvidenceReach(evidenceReaches), words: evidenceReaches };
	const [firstYear, closeUpYear] = cut.eras as [number, number];
	const [start, closeUp] = [startOfYear(firstYear), startOfYear(closeUpYear)];
	const listed = eventsByYear(events).flatMap((year) => year.events.map(describeEvent));
	const marks = [...listed].sort((a, b) => a.time.getTime() - b.time.getTime() || a.id.localeCompare(b.id, 'en'));
	const essential = marks.filter(isEssential);
	const announcement = { time: middleOf(cut.announcement), date: cut.announcement };
	return {
		finding: describeFinding(marks, cut),
		measure: `${marks.length} dated ${choosePlural(marks.length, 'event', 'events')} from ${firstYear} to ${evidenceReaches}.`,
		inWords: describeInWords(events, marks, announcement, essential.length),
		reading: describeReading(
			[
				'Each mark is an event at its date. The strong line with a diamond is the announcement. A dot with a name is an essential event, a tick any other; where dates are close, dots or ticks stand side by side, each at its own date. A date known only by its month or year is drawn at the middle of it.',
				`The scale of time changes at the gap: before ${closeUpYear} a year is drawn about ${stretchOf({ start, closeUp, evidenceEnd })} times shorter than after it.`,
				{ onPage: 'A name leads to its entry in the list, and the ticks of a year to that year.' },
			],
			// Names and dates stand in the drawing: alone, it still says what to beware of.
			groups(
				essential.filter(({ beware }) => beware),
				({ beware }) => beware,
			).map(([beware, marks]) => `${joinInWords(marks.map(({ dateInWords }) => dateInWords))}: ${beware}`),
		),
		cautions: [
			`The editors chose the events: their number describes this list, not everything that happened. ${cut.leans}`,
			'That events follow one another does not show that one caused the next.',
			`Evidence reaches to ${evidenceReaches}. What came after is not in it.`,
		],
		events: listed,
		years: groupByYear(marks, { start, closeUp, end: evidenceEnd.time }),
		start,
		closeUp,
		announcement,
		evidenceEnd,
		spans: listSpans(cut.eras, evidenceEnd.time),
		table: countByPeriod(events, listPeriods(cut, evidenceReaches)),
		sources: listSources(events, essential),
	};
}

/** Whether an event is one of those that the drawing names. */
export function isEssential(mark: EventMark): mark is NamedMark {
	return mark.shortTitle !== undefined;
}

function describeEvent(event: TimelineEvent): EventMark {
	const dateInWords = formatDate(event.date);
	return {
		id: event.id,
		date: event.date,
		dateInWords,
		title: event.title,
		shortTitle: event.shortTitle,
		label: `${dateInWords}: ${event.title}`,
		time: middleOf(event.date),
		beware: [standingWords(event, 'entry'), bewareInShort(event)].filter(Boolean).join('. '),
		themeName: THEME_LABELS[event.theme],
		weightName: WEIGHT_NAMES[event.importance],
	};
}

/** The compressed years together, and then each year that has begun. */
function groupByYear(marks: readonly EventMark[], { start, closeUp, end }: Record<'start' | 'closeUp' | 'end', Date>) {
	const starts = [start, ...utcYear.range(closeUp, end)];
	return starts.map((from, index): YearGroup => {
		const to = starts[index + 1] ?? end;
		const own = marks.filter(({ time }) => time >= from && (time < to || index === starts.length - 1));
		const year = from.getUTCFullYear();
		return {
			name: index === 0 ? `${year} to ${to.getUTCFullYear() - 1}` : String(year),
			from,
			to,
			marks: own,
			href: own[0] && `#year-${own[0].date.slice(0, 4)}`,
		};
	});
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

function listPeriods({ announcement, columns }: TimelineCut, evidenceReaches: string): Period[] {
	const announced = new Date(announcement);
	const from = [...columns.map(startOfYear), announced].sort((a, b) => a.getTime() - b.getTime());
	const nameStart = (date: Date) => (date === announced ? formatDate(announcement) : String(date.getUTCFullYear()));
	const nameEnd = (next: Date | undefined) => {
		if (!next) return evidenceReaches;
		return next === announced
			? formatDate(utcDay.offset(next, -1).toISOString().slice(0, 10))
			: String(next.getUTCFullYear() - 1);
	};
	return from.map((date, index) => ({ name: `${nameStart(date)} to ${nameEnd(from[index + 1])}`, from: date }));
}

/** The last span ends with the evidence, in whatever year that is. */
function listSpans(eras: readonly number[], evidenceEnd: Date): YearSpan[] {
	const endYear = evidenceEnd.getUTCFullYear();
	const firstYears = eras.filter((year) => year <= endYear);
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

function countByPeriod(events: readonly TimelineEvent[], periods: Period[]): Timeline['table'] {
	const counted = rollup(
		events,
		(same) => same.length,
		({ theme }) => theme,
		({ date }) => periods.findLastIndex(({ from }) => middleOf(date) >= from),
	);
	const rows = THEMES.map((theme): CountRow => {
		const counts = periods.map((_, index) => counted.get(theme)?.get(index) ?? 0);
		return { theme, name: THEME_LABELS[theme], counts, total: sum(counts) };
	});
	const counts = periods.map((_, index) => sum(rows, (row) => row.counts[index]));
	return { periods, rows, totals: { name: 'All themes', counts, total: sum(counts) } };
}

/** What the content says that the drawing shows; few events show nothing. */
function describeFinding(marks: readonly EventMark[], { finding }: TimelineCut): string {
	if (marks.length === 0) return 'No events are recorded';
	return marks.length === 1 ? '1 event that the editors chose' : finding;
}

function describeInWords(
	events: readonly TimelineEvent[],
	marks: readonly EventMark[],
	{ time: announced, date }: Timeline['announcement'],
	essential: number,
): string {
	if (marks.length === 0) return 'There are no events to show.';
	const shares = THEMES.map(
		(theme) => `${events.filter((event) => event.theme === theme).length} ${THEME_LABELS[theme].toLowerCase()}`,
	);
	const before = marks.filter(({ time }) => time < announced).length;
	const after = marks.filter(({ time }) => time > announced).length;
	return [
		`The ${choosePlural(marks.length, 'event', `${marks.length} events`)} by theme: ${joinInWords(shares)}.`,
		`${before} ${choosePlural(before, 'comes', 'come')} before ${formatDate(date)} and ${after} after it${before + after < marks.length ? '; the rest are of that day' : ''}.`,
		essential > 0 &&
			`${essential} ${choosePlural(essential, 'event is', 'events are')} essential; ${choosePlural(essential, 'it is', 'they are')} named in the drawing.`,
	]
		.filter(Boolean)
		.join(' ');
}

/** The first source of each essential event, with the dates of those that it is used for. */
function listSources(events: readonly TimelineEvent[], essential: readonly EventMark[]): ChartSource[] {
	const sources = new Map(events.map((event) => [event.id, event.sources]));
	const sourced = essential.filter(({ id }) => sources.get(id)!.length > 0);
	return groups(sourced, ({ id }) => sources.get(id)![0]!).map(([id, marks]) => ({
		id,
		use: joinInWords(marks.map(({ dateInWords }) => dateInWords)),
	}));
}
