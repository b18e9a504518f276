import type { Reading } from '../../../charts/chart.ts';
import { describeReading } from '../../../charts/chart-words.ts';
import { formatShortDate } from '../../../text/dates.ts';
import { periodKindOf } from '../../../engine/period.ts';
import { words } from '../../../words/words.ts';
import type { Series } from '../series.ts';

/** A count as people say it: "36.2 million", "291,000" from 10,000 on to three figures, "7,263" below. */
export function formatRoundly(value: number): string {
	if (value >= 999_500) return words.numbers.million(value / 1_000_000);
	return words.number(value >= 10_000 ? Number(value.toPrecision(3)) : value);
}

/** A period in the few letters that fit beside a bar: "2020", "2020/21", "Q3 2020", "Sep 2020". */
export function abbreviatePeriod(period: string): string {
	const kind = periodKindOf(period);
	if (kind === 'quarter') return `${period.slice(-2)} ${period.slice(0, 4)}`;
	return kind === 'month' ? formatShortDate(period) : period;
}

/** The years between the one that others are measured by and the first that is drawn: "2018/19 to 2020/21: not drawn". */
export function describeGap(base: string, first: string): string | undefined {
	const [from, to] = [base, first].map((period) => Number(period.slice(0, 4))) as [number, number];
	const name = (year: number) =>
		periodKindOf(base) === 'year to March' ? `${year}/${String(year + 1).slice(2)}` : String(year);
	return to - from < 2 ? undefined : words.numbers.notDrawn([...new Set([name(from + 1), name(to - 1)])]);
}

/** Of more columns than this, only those have name and figure that end a run, are highest, or are a fifth year. */
export const MOST_NAMED = 12;

/** How a series is read. */
export function describeMarks(
	form: Series['form'],
	parts: readonly { kind: 'periods' | 'break'; periods?: readonly unknown[] }[],
	segments: Parameters<typeof words.numbers.key>[0],
): Reading {
	const mark = form === 'pairs' ? 'dot' : form === 'statements' ? 'statement' : 'bar';
	const isLong = parts.some(({ periods = [] }) => periods.length > MOST_NAMED);
	return describeReading([
		words.numbers.reading[form],
		...(segments.length > 1 ? [words.numbers.key(segments)] : []),
		{ onPage: words.numbers.leads[mark] },
		...(form === 'columns' && isLong ? [words.numbers.someNamed] : []),
		...(parts.some(({ kind }) => kind === 'break') ? [words.numbers.rooms] : []),
	]);
}
