import { words } from '../words/words.ts';

/** The names of the months. */
export const MONTHS: readonly string[] = words.months;
/** A date as it is said: `2020-02-14` as "14 February 2020", `2020-02` as "February 2020", `2009/2020` as "2009 to 2020". */
export const formatDate = (date: string): string => date.split('/').map(words.date).reduce(words.text.period);

/** The same with short names of months, for drawings: "14 Feb 2020". */
export const formatShortDate = (date: string): string =>
	formatDate(date).replaceAll(new RegExp(MONTHS.join('|'), 'g'), words.text.shortMonth);
