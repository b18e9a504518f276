import type { z } from 'zod';
import { complain } from '../../engine/fields.ts';
import { PERIOD_KINDS, periodKindOf, startMonthOf, yearsOf } from '../../engine/period.ts';
import { PLACEHOLDER, resolvePlaceholder } from '../../engine/placeholder.ts';
import { words } from '../../words/words.ts';
import type { SeriesDraft } from './series-fields.ts';

/** Refuses a series whose parts do not agree with each other: for `.superRefine`. */
export function checkSeries(series: SeriesDraft, context: z.RefinementCtx): void {
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
}

type ReportFault = (path: (string | number)[], message: string) => void;

/** Whether a series has what its form draws, and nothing else. */
function checkRows(series: SeriesDraft, fault: ReportFault): void {
	const isStated = series.form === 'statements';
	const needed = isStated ? (['statements'] as const) : (['segments', 'points'] as const);
	const foreign = isStated ? (['segments', 'breaks', 'points'] as const) : (['statements'] as const);
	for (const field of needed)
		if (series[field].length === 0) fault([field], `is empty: a series of the form ${series.form} has at least one`);
	for (const field of foreign)
		if (series[field].length > 0)
			fault([field], `belongs to another form than ${series.form}: leave it empty, or choose another form`);
}

function checkSegments({ segments, points }: SeriesDraft, fault: ReportFault): void {
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

function checkPeriods({ points, breaks }: SeriesDraft, fault: ReportFault): void {
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

function checkBreaks({ points, breaks }: SeriesDraft, fault: ReportFault): void {
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

function checkForm({ form, base, segments, points }: SeriesDraft, fault: ReportFault): void {
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

function checkSums({ points }: SeriesDraft, fault: ReportFault): void {
	for (const [index, { value, parts, rounded }] of points.entries()) {
		if (!parts) continue;
		const sum = parts.reduce((total, part) => total + part.value, 0);
		if (value !== sum && !(rounded && value === roundLike(sum, value)))
			fault(
				['points', index, 'value'],
				`does not add up: its parts make ${words.number(sum)}; correct the total or a part`,
			);
	}
}

/** A sum rounded to the last digit that a rounded total gives: 87,179,813 becomes 87,200,000 beside 87,200,000. */
function roundLike(sum: number, total: number): number {
	const zeros = /0*$/.exec(String(total))![0].length;
	return Math.round(sum / 10 ** zeros) * 10 ** zeros;
}

function checkFinding(series: SeriesDraft, fault: ReportFault): void {
	for (const [whole, first, second] of series.finding.matchAll(PLACEHOLDER))
		if (!resolvePlaceholder(series, [first!, second!]))
			fault(
				['finding'],
				`names ${whole}, which is not a point: write {segment period}, {lowest segment} or {highest segment}`,
			);
	if (series.inShort && !resolvePlaceholder(series, series.inShort.figure))
		fault(['inShort', 'figure'], 'is not a point: write the id of a segment and a period, as a finding does');
	const years = new Set(series.points.flatMap(({ period }) => yearsOf(period)));
	for (const [number] of series.finding.replace(PLACEHOLDER, '').matchAll(/\d[\d.,]*\d|\d/g))
		if (!years.has(Number(number)))
			fault(['finding'], `holds the number ${number}, which is not in the data: write {segment period} in its place`);
}
