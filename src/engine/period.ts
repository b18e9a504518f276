import { formatDate } from '../text/dates.ts';
/** Kinds of period that a series counts by. */
export const PERIOD_KINDS = ['calendar year', 'year to March', 'quarter', 'month'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

const FORMS: Readonly<Record<PeriodKind, RegExp>> = {
	'calendar year': /^\d{4}$/,
	'year to March': /^\d{4}\/\d{2}$/,
	quarter: /^\d{4}-Q[1-4]$/,
	month: /^\d{4}-(0[1-9]|1[0-2])$/,
};

/** The kind of period that a text names: `2020`, `2020/21`, `2020-Q3` or `2020-09`; undefined for any other text. */
export function periodKindOf(period: string): PeriodKind | undefined {
	const kind = PERIOD_KINDS.find((candidate) => FORMS[candidate].test(period));
	if (kind === 'year to March' && (Number(period.slice(0, 4)) + 1) % 100 !== Number(period.slice(5))) return undefined;
	return kind;
}

/** The months from the start of the year 0 to the start of a period: what periods are ordered and placed by. */
export function startMonthOf(period: string): number {
	const months = Number(period.slice(0, 4)) * 12;
	switch (periodKindOf(period)) {
		case 'calendar year':
			return months;
		case 'year to March':
			return months + 3;
		case 'quarter':
			return months + (Number(period.slice(-1)) - 1) * 3;
		case 'month':
			return months + Number(period.slice(5)) - 1;
		case undefined:
			throw new Error(`"${period}" is not a period: write 2020, 2020/21, 2020-Q3 or 2020-09`);
	}
}

/** The calendar years that a period touches: 2020 and 2021 for `2020/21`. */
export function yearsOf(period: string): number[] {
	const year = Number(period.slice(0, 4));
	return periodKindOf(period) === 'year to March' ? [year, year + 1] : [year];
}

const QUARTERS = ['January to March', 'April to June', 'July to September', 'October to December'] as const;

/** A period as it is said: "2020", "April 2020 to March 2021", "July to September 2020", "September 2020". */
export function describePeriod(period: string): string {
	const year = Number(period.slice(0, 4));
	switch (periodKindOf(period)) {
		case 'year to March':
			return `April ${year} to March ${year + 1}`;
		case 'quarter':
			return `${QUARTERS[Number(period.slice(-1)) - 1]} ${year}`;
		default:
			return formatDate(period);
	}
}
