/** The names of the months. */
export const MONTHS: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/**
 * A date as it is said, as exactly as it is known.
 *
 * `2020-02-14` becomes "14 February 2020", `2020-02` "February 2020", `2009/2020` "2009 to 2020".
 */
export function formatDate(date: string): string {
	return date.split('/').map(formatSingleDate).join(' to ');
}

/** The same with short names of months, for drawings: "14 Feb 2020". */
export function formatShortDate(date: string): string {
	return formatDate(date).replaceAll(new RegExp(MONTHS.join('|'), 'g'), (month) => month.slice(0, 3));
}

function formatSingleDate(date: string): string {
	const [year, month, day] = date.split('-');
	const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
	return [day && String(Number(day)), monthName, year].filter(Boolean).join(' ');
}
