import type { Series, SeriesPoint } from '../series.ts';
import type { MarkForm } from './series-chart.placed.ts';
import { groups, max, sort } from 'd3';
import { HEADS, WEAK_LABEL, bewareInShort, standingWords } from '../../../evidence/evidence-labels.ts';
import { describePeriod, startMonthOf } from '../../../engine/period.ts';
import { PLACEHOLDER, resolvePlaceholder } from '../../../engine/placeholder.ts';
import type { ChartSource } from '../../../charts/chart.ts';
import { formatDate } from '../../../text/dates.ts';
import { countInWords, joinSentences, startSentence } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';
import { describeStatement, sayStatement } from './series-statements.ts';
import { abbreviatePeriod, describeGap, describeMarks, formatRoundly } from './series-words.ts';

const { numbers: said } = words;
/** The forms of the segments, that with most points first, or as the record has them. */
export const MARK_FORMS: Readonly<Record<Series['form'], readonly MarkForm[]>> = {
	columns: ['solid', 'pale', 'open'],
	index: ['solid'],
	// The whole is what its part stands in.
	parts: ['open', 'solid'],
	pairs: ['solid', 'open'],
	// Words, and no marks.
	statements: [],
};

/** A way of counting, as the key names it. */
export type SeriesSegment = ReturnType<typeof describeSegments>[number];
/** A figure as readers meet it, in the drawing and in the table. */
export type SeriesFigure = ReturnType<typeof describeFigure>;
export type SeriesPeriod = ReturnType<typeof groupByPeriod>[number];
/** A run of periods without a change in what is counted, or the change itself. */
export type SeriesPart = { kind: 'periods'; periods: SeriesPeriod[] } | { kind: 'break'; texts: string[] };
/** What a series chart means, before any pixel. */
export type SeriesChartModel = ReturnType<typeof buildSeriesChart>;

/** Sorts figures into periods and runs, and finds the words for chart and table. */
export function buildSeriesChart(series: Series) {
	const { id, form, title, unit, publisher, rest, share = 'rest', base, points } = series;
	const segments = describeSegments(series);
	const parts = partAtBreaks(groupByPeriod(series, segments), series.breaks);
	return {
		id,
		finding: series.finding.replace(PLACEHOLDER, (_, first: string, second: string) =>
			labelValue(resolvePlaceholder(series, [first, second])!, series),
		),
		measure: said.measure(startSentence(unit), {
			since: base ? abbreviatePeriod(base) : undefined,
			isRounded: isRoundedThroughout(series),
			by: form === 'statements' ? said.saidBy(publisher) : said.countedBy(publisher),
		}),
		inWords: describeInWords(series, segments),
		reading: describeMarks(form, parts, segments),
		cautions: [
			series.caution,
			...series.doesNotMean,
			...series.breaks.map(({ text }) => text),
			...series.conflicts,
			...weakFigures(series),
		],
		form,
		/** Runs of periods, with a break between any two of them, in order of time. */
		parts,
		segments,
		/** What was stated, in order of date; none but in the form of that name. */
		statements: series.statements.map((statement) => describeStatement(statement, series)),
		/** What the longest mark measures; nought where nothing is measured. */
		highest: max(points, measureOf) ?? 0,
		/** The period that all others are measured by, where it is not the figures that are drawn. */
		base: base ? describeBase(base, points[0]?.period ?? base) : undefined,
		unit,
		rest,
		/** Whose share of the whole is written. */
		share,
		caption: said.caption(title, unit),
		sources: listSources(series),
	};
}

function describeSegments({ form: formOfAll, rest, segments, points }: Series) {
	const forms = MARK_FORMS[formOfAll];
	const bySize = sort(segments, ({ id }) => -points.filter(({ segment }) => segment === id).length);
	return segments.map((segment) => {
		const { id, name, tag } = segment;
		const form = forms[bySize.indexOf(segment)]!;
		const isRest = formOfAll === 'parts' && form === 'open' && rest !== undefined;
		// What its form shows in the drawing: of a whole, what it has beyond its part.
		return { id, name, shows: isRest ? startSentence(rest) : name, tag, form };
	});
}

/** Where every figure is rounded in the same way, the measure says so once and the labels need not. */
function isRoundedThroughout({ points }: Series): boolean {
	return points.length > 0 && points.every(({ rounded }) => rounded === 'about');
}

/** A figure that its source rounds keeps the source's digits: rounding it again would move it. */
function digitsOf({ value, rounded }: SeriesPoint): string {
	return rounded && value < 1_000_000 ? words.number(value) : formatRoundly(value);
}

function labelValue(point: SeriesPoint, series: Series): string {
	return said.rounded(!isRoundedThroughout(series) && point.rounded, digitsOf(point));
}

/** What a change is measured on. */
const BASE = 100;

function describeBase(base: string, first: string) {
	return { short: abbreviatePeriod(base), measured: BASE, words: said.firstYear, gap: describeGap(base, first) };
}

/** What the length of a mark is: the figure, or what it is on a base of 100. */
function measureOf({ value, change }: SeriesPoint): number {
	return change === undefined ? value : BASE + change;
}

function groupByPeriod(series: Series, segments: readonly SeriesSegment[]) {
	return groups(series.points, ({ period }) => period).map(([period, points]) => ({
		/** As the record writes it, in a few letters for the drawing, and in full for the table. */
		period,
		short: abbreviatePeriod(period),
		name: describePeriod(period),
		startMonth: startMonthOf(period),
		figures: points.map((point) => describeFigure(point, segments, series)),
	}));
}

function describeFigure(point: SeriesPoint, segments: readonly SeriesSegment[], series: Series) {
	const segment = segments.find(({ id }) => id === point.segment)!;
	const { period, value, rounded, change, covers, parts, note, sources, originals } = point;
	const counted = labelValue(point, series);
	const beware = bewareInShort(point);
	return {
		/** Permanent id of its row in the table: the place its mark leads to. */
		rowId: `${series.id}-${period.replace('/', '-').toLowerCase()}-${segment.id}`,
		/** What its mark is called aloud. The unit holds for all figures but those that say beside them what they count. */
		spokenName: joinSentences([
			said.mark(describePeriod(period), counted, segment.tag ?? series.unit),
			segments.length > 1 && segment.name,
			covers,
			note,
			beware,
			said.known(HEADS.known, standingWords(point, 'aloud')),
		]),
		segment,
		value,
		measured: measureOf(point),
		/** As people say it, with the word of its rounding, and without, which is in the table. */
		label: change === undefined ? counted : said.change(change),
		plain: change === undefined ? digitsOf(point) : said.change(change),
		/** With all its digits, and the word of its rounding. */
		exact: said.rounded(rounded, words.number(value)),
		covers: change === undefined ? covers : [said.counted(counted), covers].filter(Boolean).join(', '),
		statusWord: standingWords(point, 'data'),
		sources,
		originals,
		/** What the table says beside it: what it covers, its parts, its note. */
		remark: joinSentences([covers, parts && said.parts(parts), note, beware]),
	};
}

function partAtBreaks(periods: readonly SeriesPeriod[], breaks: Series['breaks']): SeriesPart[] {
	const ordered = groups(breaks, ({ from }) => startMonthOf(from)).sort(([a], [b]) => a - b);
	const starts = [-Infinity, ...ordered.map(([month]) => month), Infinity];
	return starts.slice(1).flatMap((end, index): SeriesPart[] => {
		const own = periods.filter(({ startMonth }) => startMonth >= starts[index]! && startMonth < end);
		const changes = ordered[index]?.[1];
		return [
			...(own.length > 0 ? [{ kind: 'periods' as const, periods: own }] : []),
			...(changes ? [{ kind: 'break' as const, texts: changes.map(({ text }) => text) }] : []),
		];
	});
}

function describeInWords(series: Series, segments: readonly SeriesSegment[]): string {
	const say = (point: SeriesPoint) =>
		said.inPeriod(labelValue(point, series), describePeriod(point.period), point.covers);
	const named = segments.map(({ id, name }) => {
		const points = series.points.filter(({ segment }) => segment === id);
		const sayEnd = (end: 'lowest' | 'highest') => say(resolvePlaceholder(series, [end, id])!);
		if (points.length <= 4) return said.ofSegment(name, words.list(points.map(say)));
		const ends = {
			first: say(points[0]!),
			last: say(points.at(-1)!),
			lowest: sayEnd('lowest'),
			highest: sayEnd('highest'),
		};
		return said.ofSegment(name, said.many(countInWords(points.length), ends));
	});
	const breaks = series.breaks.map(({ text }) => text);
	return [...named, ...series.statements.map(sayStatement), ...breaks, series.caution].join(' ');
}

/** That figures are known from one weak source alone; the drawing has no room to say it at each. */
function weakFigures({ points }: Series): string[] {
	const periods = [...new Set(points.filter(({ isWeak }) => isWeak).map(({ period }) => describePeriod(period)))];
	const span = periods.length > 3 ? said.span(periods[0]!, periods.at(-1)!) : words.list(periods);
	return periods.length > 0 ? [said.weakAlone(WEAK_LABEL.mark, span)] : [];
}

function listSources({ points, breaks, statements }: Series): ChartSource[] {
	const uses = [
		...points.flatMap(({ sources, period }) => sources.map((id) => ({ id, period: abbreviatePeriod(period) }))),
		...statements.flatMap(({ sources, date }) => sources.map((id) => ({ id, period: formatDate(date) }))),
	];
	const bySource = groups(uses, ({ id }) => id).map(([id, same]): ChartSource => {
		return { id, use: said.sourceOf([...new Set(same.map(({ period }) => period))]) };
	});
	const ofBreaks = [...new Set(breaks.flatMap(({ sources }) => sources))]
		.filter((id) => !bySource.some((source) => source.id === id))
		.map((id): ChartSource => ({ id, use: said.sourceOfChange }));
	return [...bySource, ...ofBreaks];
}
