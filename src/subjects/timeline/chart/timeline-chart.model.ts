import type { TimelineCut } from '../timeline.ts';
import { groups, rollup, sum, utcDay, utcMonth, utcYear } from 'd3';
import { formatDate } from '../../../text/dates.ts';
import { reachInWords } from '../../../text/reach.ts';
import { bewareInShort, standingWords } from '../../../evidence/evidence-labels.ts';
import { eventsByYear, THEMES, type TimelineEvent } from '../event.ts';
import { THEME_LABELS } from '../../../prose/labels.ts';
import { precisionOf } from '../../../engine/fact-date.ts';
import type { ChartSource } from '../../../charts/chart.ts';
import { describeReading } from '../../../charts/chart-words.ts';
import { words } from '../../../words/words.ts';
import { stretchOf } from './timeline-scale.ts';

const { timeline: said, list } = words;
export type TimelineRecords = { events: readonly TimelineEvent[]; cut: TimelineCut; latest: string };
/** An event as a mark: where it leads, what it is called, when it is drawn. */
export type EventMark = ReturnType<typeof describeEvent>;
/** An event that the drawing names. */
export type NamedMark = EventMark & { shortTitle: string };
/** What the timeline chart means, before any pixel. */
export type Timeline = ReturnType<typeof buildTimeline>;

/** Sorts events into years, counts, and finds the words for chart and table. */
export function buildTimeline({ events, cut, latest }: TimelineRecords) {
	const evidenceReaches = reachInWords(latest);
	/** Where the evidence ends: the day it is drawn at, and its words. */
	const evidenceEnd = { time: endOfReach(latest), words: evidenceReaches };
	const [firstYear, closeUpYear] = cut.eras as [number, number];
	/** First days that are drawn, and that are drawn at the larger scale. */
	const [start, closeUp] = [startOfYear(firstYear), startOfYear(closeUpYear)];
	const listed = eventsByYear(events).flatMap((year) => year.events.map(describeEvent));
	const marks = [...listed].sort((a, b) => a.time.getTime() - b.time.getTime() || a.id.localeCompare(b.id, 'en'));
	const essential = marks.filter(isEssential);
	const announcement = { time: middleOf(cut.announcement), date: cut.announcement };
	// Names and dates stand in the drawing: alone, it still says what to beware of.
	const aware = groups(
		essential.filter(({ beware }) => beware),
		({ beware }) => beware,
	);
	return {
		// What the content says that the drawing shows; few events show nothing.
		finding: [said.empty, said.one][marks.length] ?? cut.finding,
		measure: said.measure(marks.length, firstYear, evidenceReaches),
		inWords: describeInWords(events, marks, announcement),
		reading: describeReading(
			[...said.reading(closeUpYear, stretchOf({ start, closeUp, evidenceEnd })), { onPage: said.readingOnPage }],
			aware.map(([beware, same]) =>
				said.beware(
					same.map(({ dateInWords }) => dateInWords),
					beware,
				),
			),
		),
		cautions: said.cautions(cut.leans, evidenceReaches),
		/** All events in the order of the chapter's list. */
		events: listed,
		/** All events by year, in order of date. */
		years: groupByYear(marks, { start, closeUp, end: evidenceEnd.time }),
		start,
		closeUp,
		announcement,
		evidenceEnd,
		table: countByPeriod(events, listPeriods(cut, evidenceReaches)),
		sources: listSources(events, essential),
	};
}

/** Whether an event is one of those that the drawing names. */
export function isEssential(mark: EventMark): mark is NamedMark {
	return mark.shortTitle !== undefined;
}

function describeEvent(event: TimelineEvent) {
	const { id, date, title, shortTitle, theme, importance } = event;
	const dateInWords = formatDate(date);
	return {
		id,
		date,
		dateInWords,
		title,
		shortTitle,
		/** The spoken name: "14 February 2020: European police chiefs …". */
		label: said.mark(dateInWords, title),
		/** The moment it is drawn at. */
		time: middleOf(date),
		/** Whether it is about law, which has a side of its own on a desk. */
		isLaw: theme === 'law',
		/** How it is known, where it is not simply read, and what to beware of, in few words. */
		beware: [standingWords(event, 'entry'), bewareInShort(event)].filter(Boolean).join('. '),
		themeName: THEME_LABELS[theme],
		weightName: said.importances[importance],
	};
}

/** The compressed years together, and then each year that has begun: each is one link of the drawing. */
function groupByYear(marks: readonly EventMark[], { start, closeUp, end }: Record<'start' | 'closeUp' | 'end', Date>) {
	const starts = [start, ...utcYear.range(closeUp, end)];
	return starts.map((from, index) => {
		const to = starts[index + 1] ?? end;
		const own = marks.filter(({ time }) => time >= from && (time < to || index === starts.length - 1));
		const year = from.getUTCFullYear();
		const name = index === 0 ? said.span(year, to.getUTCFullYear() - 1) : String(year);
		return {
			name,
			/** The spoken name of its link. */
			label: said.yearLink(name),
			from,
			to,
			/** Its events in order of date. */
			marks: own,
			/** The part of the list that it leads to: its era, or its year. */
			href: own[0] && `#${index === 0 ? 'era' : 'year'}-${year}`,
		};
	});
}

/** The middle of the day, month or year that a date names. */
export function middleOf(date: string): Date {
	const interval = { day: utcDay, month: utcMonth, year: utcYear }[precisionOf(date)];
	const from = new Date(date);
	return new Date((from.getTime() + interval.offset(from, 1).getTime()) / 2);
}

/** The end of the third of a month that is named for a day up to which the evidence reaches: "early May 2030". */
export function endOfReach(day: string): Date {
	const month = utcMonth.floor(new Date(day));
	const lastDay = [10, 20].find((last) => Number(day.slice(8)) <= last);
	return lastDay ? utcDay.offset(month, lastDay) : utcMonth.offset(month, 1);
}

function startOfYear(year: number): Date {
	return new Date(Date.UTC(year, 0, 1));
}

/** The columns of the table, each with its first moment; the announcement begins one. */
function listPeriods({ announcement, columns }: TimelineCut, evidenceReaches: string) {
	const announced = new Date(announcement);
	const from = [...columns.map(startOfYear), announced].sort((a, b) => a.getTime() - b.getTime());
	const nameStart = (date: Date) => (date === announced ? formatDate(announcement) : String(date.getUTCFullYear()));
	const nameEnd = (next: Date | undefined) => {
		if (!next) return evidenceReaches;
		return next === announced
			? formatDate(utcDay.offset(next, -1).toISOString().slice(0, 10))
			: String(next.getUTCFullYear() - 1);
	};
	return from.map((date, index) => ({ name: said.span(nameStart(date), nameEnd(from[index + 1])), from: date }));
}

/** How many events of each theme lie in each period. */
function countByPeriod(events: readonly TimelineEvent[], periods: ReturnType<typeof listPeriods>) {
	const counted = rollup(
		events,
		(same) => same.length,
		({ theme }) => theme,
		({ date }) => periods.findLastIndex(({ from }) => middleOf(date) >= from),
	);
	const rows = THEMES.map((theme) => {
		const counts = periods.map((_, index) => counted.get(theme)?.get(index) ?? 0);
		return { name: THEME_LABELS[theme], counts, total: sum(counts) };
	});
	const counts = periods.map((_, index) => sum(rows, (row) => row.counts[index]));
	return { periods, rows, totals: { name: said.allThemes, counts, total: sum(counts) } };
}

function describeInWords(
	events: readonly TimelineEvent[],
	marks: readonly EventMark[],
	{ time: announced, date }: { time: Date; date: string },
): string {
	if (marks.length === 0) return said.nothing;
	const themes = THEMES.map((theme) => {
		return { name: THEME_LABELS[theme], count: events.filter((event) => event.theme === theme).length };
	});
	const before = marks.filter(({ time }) => time < announced).length;
	const after = marks.filter(({ time }) => time > announced).length;
	const essential = marks.filter(isEssential).length;
	return [
		said.inWords(marks.length, themes),
		said.around(before, after, formatDate(date), before + after < marks.length),
		...(essential > 0 ? [said.essential(essential)] : []),
	].join(' ');
}

/** The first source of each essential event, with the dates of those that it is used for. */
function listSources(events: readonly TimelineEvent[], essential: readonly EventMark[]): ChartSource[] {
	const sources = new Map(events.map((event) => [event.id, event.sources]));
	const sourced = essential.filter(({ id }) => sources.get(id)!.length > 0);
	return groups(sourced, ({ id }) => sources.get(id)![0]!).map(([id, marks]) => ({
		id,
		use: list(marks.map(({ dateInWords }) => dateInWords)),
	}));
}
