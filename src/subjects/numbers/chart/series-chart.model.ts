import type { Series, SeriesPoint } from '../series.ts';
import { groups, max, sort } from 'd3';
import { HEADS, WEAK_LABEL, bewareInShort, standingWords } from '../../../evidence/evidence-labels.ts';
import { startMonthOf } from '../../../engine/period.ts';
import { PLACEHOLDER, resolvePlaceholder } from '../../../engine/placeholder.ts';
import type { ChartSource, ChartWords } from '../../../charts/chart.ts';
import { formatDate } from '../../../text/dates.ts';
import { choosePlural, countInWords, joinInWords, joinSentences, startSentence } from '../../../text/words.ts';
import { describeMarks } from './series-reading.ts';
import { describeStatement, sayStatement, type StatedFigure } from './series-statements.model.ts';
import { abbreviatePeriod, describeGap, formatChange, formatExactly, formatRoundly } from './series-words.ts';
import { describePeriod } from '../../../engine/period.ts';

/** How a mark looks. Segments are told apart by form, never by colour alone. */
export type MarkForm = 'solid' | 'striped' | 'open';

/** The forms of the segments, that with most points first, or as the record has them: stripes show on a bar, a ring suits a dot. */
export const MARK_FORMS: Readonly<Record<Series['form'], readonly MarkForm[]>> = {
	bars: ['solid', 'striped', 'open'],
	columns: ['solid', 'striped', 'open'],
	index: ['solid', 'striped', 'open'],
	// The whole is what its part stands in.
	parts: ['striped', 'solid'],
	pairs: ['solid', 'open', 'striped'],
	// Words, and no marks.
	statements: [],
};

/** A way of counting, as the key names it. */
export interface SeriesSegment extends Pick<Series['segments'][number], 'id' | 'name' | 'tag'> {
	/** What its form shows in the drawing: of a whole, what it has beyond its part. */
	shows: string;
	form: MarkForm;
}

/** A figure as readers meet it, in the drawing and in the table. */
export interface SeriesFigure extends Pick<SeriesPoint, 'value' | 'covers' | 'sources' | 'originals'> {
	/** Permanent id of its row in the table: the place its mark leads to. */
	rowId: string;
	/** What its mark is called aloud: "2020: 21.8 million reports per calendar year. How we know: read." */
	spokenName: string;
	segment: SeriesSegment;
	/** What the length of its mark is: the figure, or what it is on a base of 100. */
	measured: number;
	/** As people say it, with the word of its rounding: "about 36.2 million". */
	label: string;
	/** With all its digits, and the word of its rounding: "about 36,200,000". */
	exact: string;
	statusWord: string;
	/** What the table says beside it: what it covers, its parts, its note. */
	remark: string;
}

export interface SeriesPeriod {
	/** As the record writes it. */
	period: string;
	/** In a few letters, for the drawing. */
	short: string;
	/** In full, for the table. */
	name: string;
	/** Months from the start of the year 0 to its own start. */
	startMonth: number;
	figures: SeriesFigure[];
}

/** A run of periods without a change in what is counted, or the change itself. */
export type SeriesPart = { kind: 'periods'; periods: SeriesPeriod[] } | { kind: 'break'; texts: string[] };

/** What a series chart means, before any pixel. */
export interface SeriesChartModel extends ChartWords, Pick<Series, 'id' | 'form' | 'unit' | 'rest'> {
	/** Runs of periods, with a break between any two of them, in order of time. */
	parts: SeriesPart[];
	segments: SeriesSegment[];
	/** What was stated, in order of date; none but in the form of that name. */
	statements: StatedFigure[];
	/** What the longest mark measures; nought where nothing is measured. */
	highest: number;
	/** The period that all others are measured by, where it is not the figures that are drawn. */
	base?: { short: string; measured: number; words: string; gap?: string | undefined } | undefined;
	/** Whose share of the whole is written. */
	share: 'rest' | 'part';
	caption: string;
}

/** Sorts figures into periods and runs, and finds the words for chart and table. */
export function buildSeriesChart(series: Series): SeriesChartModel {
	const forms = MARK_FORMS[series.form];
	const bySize = sort(series.segments, (segment) => -countPoints(series, segment.id));
	const segments = series.segments.map((segment): SeriesSegment => {
		const { id, name, tag } = segment;
		const form = forms[bySize.indexOf(segment)]!;
		const isRest = series.form === 'parts' && form === 'striped' && series.rest !== undefined;
		return { id, name, shows: isRest ? startSentence(series.rest!) : name, tag, form };
	});
	const { base } = series;
	const periods = groups(series.points, ({ period }) => period).map(([period, points]): SeriesPeriod => ({
		period,
		short: abbreviatePeriod(period),
		name: describePeriod(period),
		startMonth: startMonthOf(period),
		figures: points.map((point) => describeFigure(point, segments, series)),
	}));
	const parts = partAtBreaks(periods, series.breaks);
	return {
		id: series.id,
		finding: fillFinding(series),
		measure: `${startSentence(series.unit)}${base ? `: change since ${abbreviatePeriod(base)}` : ''}${isRoundedThroughout(series) && !series.unit.includes('rounded') ? ', all rounded' : ''}. ${series.form === 'statements' ? 'Said' : 'Counted'} by: ${series.publisher}.`,
		inWords: describeInWords(series, segments),
		reading: describeMarks(series, parts, segments),
		cautions: [
			series.caution,
			...series.doesNotMean,
			...series.breaks.map(({ text }) => text),
			...series.conflicts,
			...weakFigures(series),
		],
		form: series.form,
		parts,
		segments,
		statements: series.statements.map((statement) => describeStatement(statement, series)),
		highest: max(series.points, measureOf) ?? 0,
		...(base && { base: describeBase(base, series.points[0]?.period) }),
		unit: series.unit,
		rest: series.rest,
		share: series.share ?? 'rest',
		caption: `${series.title}: ${series.unit}`,
		sources: listSources(series),
	};
}

/** The finding with its figures put in. */
function fillFinding(series: Series): string {
	return series.finding.replace(PLACEHOLDER, (_, first: string, second: string) =>
		labelValue(resolvePlaceholder(series, [first, second])!, series),
	);
}

/** Where every figure is rounded in the same way, the measure says so once and the labels need not. */
function isRoundedThroughout({ points }: Series): boolean {
	return points.length > 0 && points.every(({ rounded }) => rounded === 'about');
}

/** A figure that its source rounds keeps the source's digits: rounding it again would move it. */
function labelValue({ value, rounded }: SeriesPoint, series: Series): string {
	const said = rounded && value < 1_000_000 ? formatExactly(value) : formatRoundly(value);
	return [!isRoundedThroughout(series) && rounded, said].filter(Boolean).join(' ');
}

const BASE = 100;

function describeBase(base: string, first = base): SeriesChartModel['base'] {
	return { short: abbreviatePeriod(base), measured: BASE, words: 'first year', gap: describeGap(base, first) };
}

function measureOf({ value, change }: SeriesPoint): number {
	return change === undefined ? value : BASE + change;
}

function countPoints({ points }: Series, segmentId: string): number {
	return points.filter(({ segment }) => segment === segmentId).length;
}

function describeFigure(point: SeriesPoint, segments: readonly SeriesSegment[], series: Series): SeriesFigure {
	const segment = segments.find(({ id }) => id === point.segment)!;
	const { period, value, rounded, covers, sources, originals } = point;
	const label = labelValue(point, series);
	return {
		rowId: `${series.id}-${period.replace('/', '-').toLowerCase()}-${segment.id}`,
		spokenName: nameMark(point, label, segment, series),
		segment,
		value,
		measured: measureOf(point),
		label: point.change === undefined ? label : formatChange(point.change),
		exact: [rounded, formatExactly(value)].filter(Boolean).join(' '),
		covers: point.change === undefined ? covers : [`${label} counted`, covers].filter(Boolean).join(', '),
		statusWord: standingWords(point, 'data'),
		sources,
		originals,
		remark: describeRemark(point),
	};
}

/** The unit holds for all figures but those that say beside them what they count. */
function nameMark(point: SeriesPoint, label: string, { tag, name }: SeriesSegment, { unit, segments }: Series): string {
	const { period, covers, note } = point;
	return joinSentences([
		`${describePeriod(period)}: ${label} ${tag ?? unit}`,
		segments.length > 1 ? name : undefined,
		covers,
		note,
		bewareInShort(point),
		`${HEADS.known}: ${standingWords(point, 'aloud')}`,
	]);
}

function describeRemark(point: SeriesPoint): string {
	const { covers, parts, note } = point;
	const added = parts && joinInWords(parts.map(({ name, value }) => `${formatExactly(value)} ${name}`));
	return joinSentences([covers, added, note, bewareInShort(point)]);
}

function partAtBreaks(periods: readonly SeriesPeriod[], breaks: Series['breaks']): SeriesPart[] {
	const ordered = groups(breaks, ({ from }) => startMonthOf(from)).sort(([a], [b]) => a - b);
	const parts: SeriesPart[] = [];
	let rest = [...periods];
	for (const [month, changes] of ordered) {
		const before = rest.filter(({ startMonth }) => startMonth < month);
		rest = rest.filter(({ startMonth }) => startMonth >= month);
		if (before.length > 0) parts.push({ kind: 'periods', periods: before });
		parts.push({ kind: 'break', texts: changes.map(({ text }) => text) });
	}
	if (rest.length > 0) parts.push({ kind: 'periods', periods: rest });
	return parts;
}

function describeInWords(series: Series, segments: readonly SeriesSegment[]): string {
	const named = segments.map(({ id, name }) => {
		const points = series.points.filter(({ segment }) => segment === id);
		const say = (point: SeriesPoint) =>
			`${labelValue(point, series)} in ${describePeriod(point.period)}${point.covers ? ` (${point.covers})` : ''}`;
		const listed =
			points.length <= 4
				? joinInWords(points.map(say))
				: `${countInWords(points.length)} figures, from ${say(points[0]!)} to ${say(points.at(-1)!)}; the lowest is ${say(resolvePlaceholder(series, ['lowest', id])!)}, the highest ${say(resolvePlaceholder(series, ['highest', id])!)}`;
		return `${name}: ${listed}.`;
	});
	return [
		...named,
		...series.statements.map(sayStatement),
		...series.breaks.map(({ text }) => text),
		series.caution,
	].join(' ');
}

/** That figures are known from one weak source alone; the drawing has no room to say it at each. */
function weakFigures({ points }: Series): string[] {
	const periods = [...new Set(points.filter(({ isWeak }) => isWeak).map(({ period }) => describePeriod(period)))];
	const span = periods.length > 3 ? `${periods[0]!} to ${periods.at(-1)!}` : joinInWords(periods);
	return periods.length > 0 ? [`Known from ${WEAK_LABEL.mark} alone: ${span}.`] : [];
}

function listSources({ points, breaks, statements }: Series): ChartSource[] {
	const bySource = groups(
		[
			...points.flatMap(({ sources, period }) => sources.map((id) => ({ id, period: abbreviatePeriod(period) }))),
			...statements.flatMap(({ sources, date }) => sources.map((id) => ({ id, period: formatDate(date) }))),
		],
		({ id }) => id,
	).map(([id, same]): ChartSource => {
		const periods = [...new Set(same.map(({ period }) => period))];
		const span = periods.length > 2 ? `${periods[0]} to ${periods.at(-1)}` : joinInWords(periods);
		return { id, use: `${choosePlural(periods.length, 'Figure', 'Figures')} for ${span}` };
	});
	const ofBreaks = [...new Set(breaks.flatMap(({ sources }) => sources))]
		.filter((id) => !bySource.some((source) => source.id === id))
		.map((id): ChartSource => ({ id, use: 'The change in counting' }));
	return [...bySource, ...ofBreaks];
}
