import { z } from 'zod';
import { shortText } from './fields.ts';

/** How exactly a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';
const SINGLE_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DATE_FAULT = 'is not a date: write "2020", "2020-02", "2020-02-14" or a range "2009/2020", a day that exists';

/** A date as exact as it is known: `2020`, `2020-02`, `2020-02-14` or a range `2009/2020`. YAML's bare `2019`, a number, is taken too. */
export const factDate = z
	.union([shortText, z.number().transform(String)], { error: DATE_FAULT })
	.refine(isFactDate, { error: DATE_FAULT, abort: true });

/** A single date with no range, for events and changes that happened once. */
export const singleDate = factDate.refine((date) => !date.includes('/'), { error: 'is a range: write one date' });

/** A date known to the day. */
export const dayDate = singleDate.refine((date) => precisionOf(date) === 'day', {
	error: 'is not a day: write it as "2026-11-25"',
});

/** True for a date or range whose parts are real calendar dates in order. */
export function isFactDate(value: string): boolean {
	const parts = value.split('/');
	if (parts.length > 2 || !parts.every(isSingleDate)) return false;
	return parts.length === 1 || parts[0]! < parts[1]!;
}

/** How exactly a single date is given. */
export function precisionOf(date: string): DatePrecision {
	return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

function isSingleDate(value: string): boolean {
	const match = SINGLE_DATE.exec(value);
	if (!match) return false;
	const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
