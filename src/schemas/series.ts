import { z } from 'zod';
import { complain, factIds, oneOf, plainText, recordId, shortText } from './evidence.ts';
import { PERIOD_KINDS, periodKindOf, startMonthOf, yearsOf } from './period.ts';
import { PLACEHOLDER, resolvePlaceholder } from './placeholder.ts';
import { statementsSchema } from './statement.ts';

/** How a source rounds a figure: "about 20.5 million", "over 800", "nearly 1,200". */
const ROUNDINGS = ['about', 'over', 'nearly'] as const;

/** Longest words that fit into a drawing at the width of a small phone, in characters. */
const LONGEST_CAUTION = 240;
const LONGEST_BREAK = 130;

/** How a series is drawn. */
const SERIES_FORMS = ['bars', 'columns', 'parts', 'pairs', 'index', 'statements'] as const;

/** A period as the points of a series write it. Quote it, so that YAML leaves it as it is. */
const period = z
	.string({ error: "is not a period: write '2020', '2020/21', '2020-Q3' or '2020-09', in quotation marks" })
	.refine((text) => periodKindOf(text) !== undefined, {
		error: "is not a period: write '2020', '2020/21' (a year to March), '2020-Q3' or '2020-09'",
		abort: true,
	});

/** A count of whole things. */
const count = z.int('is not a whole number: write the figure without commas or words').nonnegative();

/** One figure of a series. */
const pointSchema = z.strictObject({
	/** What time it counts: a year `'2020'`, a year to March `'2020/21'`, a quarter `'2020-Q3'`, a month `'2020-09'`. */
	period,
	/** The definition it was counted by: the id of one of the record's segments. */
	segment: recordId,
	/** The figure, as exactly as the source gives it, in the record's unit. */
	value: count,
	/** How the source rounds it; left out where it gives the exact figure. Printed before the figure. */
	rounded: oneOf(ROUNDINGS, 'is not a way of rounding').optional(),
	/** What the figure is the sum of. The build stops where the sum is another. */
	parts: z
		.array(
			z.strictObject({
				/** What the part is, as the head of its column: `photos`. */
				name: z
					.string()
					.max(40)
					.regex(/^[a-z]+$/, 'is not a name of a part: write one word in lower-case letters'),
				/** The part, in the record's unit. */
				value: count,
			}),
		)
		.min(2, 'has fewer than two parts: name all of them, or leave parts out')
		.optional(),
	/** What or whom this figure covers where that differs from point to point: "45 forces". Drawn with it. */
	covers: z.string().min(1).max(30, 'is longer than 30 characters: it is drawn beside the figure').optional(),
	/** For an index: the change on its base in per cent, as the fact gives it. Drawn in place of the figure, added to 100. */
	change: z.int('is not a whole number of per cent').optional(),
	/** Id of the fact that gives the figure. Only what was read or reported may be drawn. */
	fact: recordId,
	/** What readers need beside the figure. Printed in the table. */
	note: shortText.min(1).optional(),
});

/** One way of counting. Points of different segments are never joined. */
const segmentSchema = z.strictObject({
	/** Id within the record, named by its points. */
	id: recordId,
	/** What is counted, in a line: for the key and the table. */
	name: plainText,
	/** A word or two that are drawn after each figure where several segments share a period. */
	tag: z.string().min(1).max(20, 'is longer than 20 characters: it is drawn beside the figure').optional(),
});

/** A change in what is counted, drawn as a gap with these words in it. */
const breakSchema = z.strictObject({
	/** The first period that is counted in the new way, written as points write theirs. */
	from: period,
	/** What changed, in one short sentence. Drawn in the gap. */
	text: z
		.string({ error: 'is missing: say in a short sentence what changes, for it is drawn in the gap' })
		.min(1, 'is empty: say in a short sentence what changes, for it is drawn in the gap')
		.max(LONGEST_BREAK, `is longer than ${LONGEST_BREAK} characters: it is drawn in the gap; shorten it`),
	/** The facts of the change. */
	facts: factIds,
});

/** A series of counts that may be drawn: what it counts, what it does not mean, its figures. */
const seriesRecord = z.strictObject({
	/** Permanent id of the series and of its chart, part of the address `numbers.html#id`. */
	id: recordId,
	/** What is counted, as a heading for the table. */
	title: plainText,
	/** One of what, in which time: "reports per calendar year". */
	unit: plainText,
	/** Who makes the figures. */
	publisher: plainText,
	/** What is counted, in a sentence or two. Printed. */
	counts: plainText,
	/** What the figures must not be taken for, one sentence or two each. Printed, and in the data files. */
	doesNotMean: z.array(plainText).min(1, 'is empty: say what the figures do not mean'),
	/**
	 * `bars`; `columns`, in which time runs to the right where there is room; `parts`, a whole with its part in it, in the order
	 * of the segments; `pairs`, two figures stated at one time; `index`, the change on a base where totals must not be compared;
	 * `statements`, words without a scale, where no figure may be held beside another.
	 */
	form: z.enum(SERIES_FORMS, { error: `is not a form: write one of ${SERIES_FORMS.join(', ')}` }),
	/** For an index: the period that is 100. */
	base: period.optional(),
	/** For parts: what the whole has beyond its part, in a word or two: "exact copies". In the key, and drawn with its share, which we reckon. */
	rest: z.string().min(1).max(16, 'is longer than 16 characters: it is drawn in the bar').optional(),
	/** For parts: whose share is written, that of what is beyond the part, or that of the part itself. We reckon it. */
	share: z.enum(['rest', 'part'], { error: 'is not a share: write rest or part' }).optional(),
	/**
	 * The chart's title: the finding in one sentence without a full stop. Figures come from the points and are
	 * written `{segment period}`, `{lowest segment}` or `{highest segment}`; no other number but a year may stand in it.
	 */
	finding: plainText,
	/** The ways of counting, in the order of the key. */
	segments: z.array(segmentSchema).default([]),
	/** Changes in what is counted, in order of time; an empty list where there is none. */
	breaks: z.array(breakSchema),
	/** The caution that readers need most. Drawn in the picture. */
	caution: z
		.string({ error: 'is missing: no series is drawn without the caution that belongs in its picture' })
		.min(1, 'is empty: no series is drawn without the caution that belongs in its picture')
		.max(LONGEST_CAUTION, `is longer than ${LONGEST_CAUTION} characters: it is drawn in the picture; shorten it`),
	/** Where sources disagree, a sentence each. Printed; an empty list where they do not. */
	conflicts: z.array(plainText),
	/** The figures in order of time. */
	points: z.array(pointSchema).default([]),
	/** In place of segments and points, for the form `statements`: what was stated, each counted in a way of its own. */
	statements: statementsSchema.default([]),
});
type Draft = z.infer<typeof seriesRecord>;

/** The same, its parts in accord with each other. */
export const seriesSchema = seriesRecord.superRefine((series, context) => {
	let isSound = true;
	const fault = (path: (string | number)[], message: string) => {
		isSound = false;
		complain(context, path, message);
	};
	checkRows(series, fault);
	checkSegments(series, fault);
	checkPeriods(series, fault);
	// Of points that are counted in no known way, or stand in no order, the rest would say what only seems wrong.
	if (!isSound) return;
	checkBreaks(series, fault);
	checkForm(series, fault);
	checkSums(series, fault);
	checkFinding(series, fault);
});

export type RawSeries = z.infer<typeof seriesSchema>;
export type RawSeriesPoint = z.infer<typeof pointSchema>;

type ReportFault = (path: (string | number)[], message: string) => void;

/** Whether a series has what its form draws, and nothing else. */
function checkRows(series: Draft, fault: ReportFault): void {
	const isStated = series.form === 'statements';
	const needed = isStated ? (['statements'] as const) : (['segments', 'points'] as const);
	const foreign = isStated ? (['segments', 'breaks', 'points'] as const) : (['statements'] as const);
	for (const field of needed)
		if (series[field].length === 0) fault([field], `is empty: a series of the form ${series.form} has at least one`);
	for (const field of foreign)
		if (series[field].length > 0)
			fault([field], `belongs to another form than ${series.form}: leave it empty, or choose another form`);
}

function checkSegments({ segments, points }: Draft, fault: ReportFault): void {
	const ids = segments.map(({ id }) => id);
	for (const [index, id] of ids.entries()) {
		if (ids.indexOf(id) !== index) fault(['segments', index, 'id'], 'is used twice: give one segment another id');
		if (!points.some(({ segment }) => segment === id))
			fault(['segments', index, 'id'], 'has no point: add one, or remove the segment');
	}
	for (const [index, { segment }] of points.entries())
		if (!ids.includes(segment))
			fault(
				['points', index, 'segment'],
				`is outside any segment: write one of ${ids.join(', ')}, or add the way of counting to segments`,
			);
}

function checkPeriods({ points, breaks }: Draft, fault: ReportFault): void {
	const kind = periodKindOf(points[0]?.period ?? '');
	const first = new Map<string, number>();
	for (const [index, { period, segment }] of points.entries()) {
		if (periodKindOf(period) !== kind)
			fault(
				['points', index, 'period'],
				`is no ${kind}, as the first point is: all periods of a series are of one kind (${PERIOD_KINDS.join(', ')})`,
			);
		const key = `${segment} ${period}`;
		if (first.has(key))
			fault(
				['points', index, 'period'],
				`is there twice in segment ${segment}: it is point ${first.get(key)! + 1} too; keep one`,
			);
		first.set(key, index);
		const before = points[index - 1];
		if (before && periodKindOf(period) === kind && startMonthOf(before.period) > startMonthOf(period))
			fault(['points', index, 'period'], `stands after ${before.period}: put points in order of time`);
	}
	for (const [index, { from }] of breaks.entries())
		if (periodKindOf(from) !== kind)
			fault(['breaks', index, 'from'], `is no ${kind}: name the first period counted in the new way, as points do`);
}

function checkBreaks({ points, breaks }: Draft, fault: ReportFault): void {
	for (const [index, point] of points.entries()) {
		const sameTime = points.filter(({ period }) => period === point.period);
		const earlier = points.slice(0, index).filter(({ period }) => period !== point.period);
		const before = earlier.at(-1);
		if (!before || sameTime[0] !== point) continue;
		const previous = earlier.filter(({ period }) => period === before.period);
		const isParted = breaks.some(
			({ from }) =>
				startMonthOf(before.period) < startMonthOf(from) && startMonthOf(from) <= startMonthOf(point.period),
		);
		const goesOn = sameTime.some(({ segment }) => previous.some((one) => one.segment === segment));
		if (!goesOn && !isParted)
			fault(
				['points', index, 'segment'],
				`is counted another way than ${before.period}, and no break says so: add a break between ${before.period} and ${point.period}`,
			);
	}
	for (const [index, { from }] of breaks.entries())
		for (const { segment } of points) {
			const own = points.filter((point) => point.segment === segment).map(({ period }) => startMonthOf(period));
			if (Math.min(...own) < startMonthOf(from) && startMonthOf(from) <= Math.max(...own)) {
				fault(
					['breaks', index, 'from'],
					`parts the points of segment ${segment}: give those from ${from} on a segment of their own`,
				);
				break;
			}
		}
}

function checkForm({ form, base, segments, points }: Draft, fault: ReportFault): void {
	if ((form === 'index') !== (base !== undefined))
		fault(['base'], 'belongs to an index, and to nothing else: name the period that is 100, or choose another form');
	for (const [index, { change }] of points.entries())
		if ((form === 'index') !== (change !== undefined))
			fault(['points', index, 'change'], 'belongs to the points of an index, to each of them and to no others');
	if (form !== 'parts') return;
	if (segments.length !== 2) fault(['segments'], 'are not two: name the whole, then its part');
	const [whole, part] = segments.map(({ id }) => points.filter(({ segment }) => segment === id));
	for (const { period, value } of whole ?? []) {
		const own = part?.find((point) => point.period === period);
		if (!own || own.value > value)
			fault(['points'], `give no part of ${period} that is at most its whole: add it, or choose another form`);
	}
}

function checkSums({ points }: Draft, fault: ReportFault): void {
	for (const [index, { value, parts, rounded }] of points.entries()) {
		if (!parts) continue;
		const sum = parts.reduce((total, part) => total + part.value, 0);
		if (value !== sum && !(rounded && value === roundLike(sum, value)))
			fault(
				['points', index, 'value'],
				`does not add up: its parts make ${sum.toLocaleString('en-GB')}; correct the total or a part`,
			);
	}
}

/** A sum rounded to the last digit that a rounded total gives: 87,179,813 becomes 87,200,000 beside 87,200,000. */
function roundLike(sum: number, total: number): number {
	const zeros = /0*$/.exec(String(total))![0].length;
	return Math.round(sum / 10 ** zeros) * 10 ** zeros;
}

function checkFinding(series: Draft, fault: ReportFault): void {
	for (const [whole, first, second] of series.finding.matchAll(PLACEHOLDER))
		if (!resolvePlaceholder(series, [first!, second!]))
			fault(
				['finding'],
				`names ${whole}, which is not a point: write {segment period}, {lowest segment} or {highest segment}`,
			);
	const years = new Set(series.points.flatMap(({ period }) => yearsOf(period)));
	for (const [number] of series.finding.replace(PLACEHOLDER, '').matchAll(/\d[\d.,]*\d|\d/g))
		if (!years.has(Number(number)))
			fault(['finding'], `holds the number ${number}, which is not in the data: write {segment period} in its place`);
}
