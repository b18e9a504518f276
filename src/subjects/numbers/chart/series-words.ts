import { formatDate } from '../../../text/dates.ts';
import { periodKindOf } from '../../../engine/period.ts';

const grouped = new Intl.NumberFormat('en-GB');
const millions = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A count with all its digits: "32,059,029". */
export function formatExactly(value: number): string {
	return grouped.format(value);
}

/** A count as people say it: "36.2 million", "291,000" from 10,000 on to three figures, "7,263" below. */
export function formatRoundly(value: number): string {
	if (value >= 999_500) return `${millions.format(value / 1_000_000)} million`;
	return formatExactly(value >= 10_000 ? Number(value.toPrecision(3)) : value);
}

/** A period in the few letters that fit beside a bar: "2020", "2020/21", "Q3 2020", "Sep 2020". */
export function abbreviatePeriod(period: string): string {
	switch (periodKindOf(period)) {
		case 'quarter':
			return `${period.slice(-2)} ${period.slice(0, 4)}`;
		case 'month':
			return formatDate(period).replace(/^([A-Z][a-z]{2})[a-z]* /, '$1 ');
		default:
			return period;
	}
}

/** A change with its sign: "+84%". */
export function formatChange(change: number): string {
	return `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change)}%`;
}

/** The years between the one that others are measured by and the first that is drawn: "2018/19 to 2020/21: not drawn". */
export function describeGap(base: string, first: string): string | undefined {
	const [from, to] = [base, first].map((period) => Number(period.slice(0, 4))) as [number, number];
	const name = (year: number) =>
		periodKindOf(base) === 'year to March' ? `${year}/${String(year + 1).slice(2)}` : String(year);
	if (to - from < 2) return undefined;
	return `${[...new Set([name(from + 1), name(to - 1)])].join(' to ')}: not drawn`;
}
