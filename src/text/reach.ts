import { words } from '../words/words.ts';
import { formatDate } from './dates.ts';

/** The last days on which a month is "early" and "mid-". */
const EARLY_UNTIL = 10;
const MID_UNTIL = 20;

/** How far the evidence reaches, as it is said: `2026-10-08` becomes "early October 2026". */
export function reachInWords(day: string): string {
	const dayOfMonth = Number(day.slice(8));
	const { early, mid, late } = words.text.monthParts;
	const part = dayOfMonth <= EARLY_UNTIL ? early : dayOfMonth <= MID_UNTIL ? mid : late;
	return part(words.date(day.slice(0, 7)));
}

/** The date of a judgement as it is said: as exactly as the evidence reaches, where it was made with all of it. */
export const judgedAsOfInWords = (asOf: string, latest: string): string =>
	latest.startsWith(asOf) ? reachInWords(latest) : formatDate(asOf);

/** True if a date lies after a day. A date that is only a month does if the month begins after the day. */
export const isAfter = (date: string, day: string): boolean => date > day.slice(0, date.length);
