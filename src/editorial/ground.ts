import type { Records } from '../engine/define-record.ts';
import { monthsOfQuarters } from '../text/given-numbers.ts';
import { datesIn, numeralsIn } from '../text/numerals.ts';
import { words } from '../words/words.ts';
import { phrasePattern } from './quotations.ts';
import type { ProvenanceRules } from './rules.ts';

/** What cited facts hold: the numbers, dates and names that a text resting on them may give. */
export interface Ground {
	numbers: ReadonlySet<number>;
	/** Months, `7`, and days, `7-14`. */
	dates: ReadonlySet<string>;
	/** Words as they are written, with their capitals. */
	words: ReadonlySet<string>;
	/** The times between two of its dates, as `spanKey` writes them: a reader can work them out. */
	spans: ReadonlySet<string>;
}

/** Fields that are no part of what a fact says: ids, notes that readers never see, and the titles of texts. */
const NO_GROUND = new Set(
	'id bestEvidenceFacts commencement debate editorNote event fact facts kind original originals origins position reading readings restates seeAlso sources standing url'.split(
		' ',
	),
);

/** An ISO date, whole or in part, alone or within a range: `2020`, `2020-02-14`, `2009/2020`. */
const ISO_DATE = /(?<![\d-])(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/g;

/** Gives a function that joins the ground of records. Names that mean the same come from the rules and the terms. */
export function groundFinder(
	facts: Records,
	{ sameName, homes }: Pick<ProvenanceRules, 'sameName' | 'homes'>,
): (records: readonly unknown[]) => Ground {
	const implied = [
		...[...sameName, ...facts.terms.map(({ term, aliases }) => [term, ...(aliases ?? [])])].map((names) => ({
			patterns: names.map(phrasePattern),
			words: names.flatMap(wordsOf),
		})),
		...homes.map(({ place, bodies }) => ({ patterns: bodies.map(phrasePattern), words: place.flatMap(wordsOf) })),
	];
	const groundOf = (record: unknown): Ground => {
		const text = stringsIn(record).join('\n');
		const isoDates = isoDatesIn(text);
		return {
			spans: new Set(),
			numbers: new Set([
				...numeralsIn(text).map(({ value }) => value),
				...isoDates.flatMap(({ year, day }) => [year, day].filter((part) => part !== undefined)),
			]),
			dates: new Set(
				[...datesIn(text), ...isoDates, ...monthsOfQuarters(text).map((month) => ({ month }))].flatMap(keysOfDate),
			),
			words: new Set([
				...wordsOf(text),
				...isoDates.flatMap(weekdayOf),
				...implied
					.filter(({ patterns }) => patterns.some((pattern) => text.search(pattern) >= 0))
					.flatMap(({ words }) => words),
			]),
		};
	};
	// A record is cited in many places, and reading it is slow.
	const known = new Map<unknown, Ground>();
	return (records) => {
		const grounds = [...new Set(records)].map((record) => {
			if (!known.has(record)) known.set(record, groundOf(record));
			return known.get(record)!;
		});
		const numbers = new Set(grounds.flatMap(({ numbers }) => [...numbers]));
		const years = [...numbers].filter((one) => Number.isInteger(one) && one > 1900 && one < 2100);
		return {
			spans: new Set(years.flatMap((one) => years.map((other) => `${Math.abs(one - other)} year`))),
			numbers,
			dates: new Set(grounds.flatMap(({ dates }) => [...dates])),
			words: new Set(grounds.flatMap(({ words }) => [...words])),
		};
	};
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string' || typeof value === 'number') return [String(value)];
	if (Array.isArray(value)) return value.flatMap(stringsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (NO_GROUND.has(key) ? [] : stringsIn(inner)));
}

interface PartialDate {
	year?: number | undefined;
	month?: number | undefined;
	day?: number | undefined;
}

function isoDatesIn(text: string): PartialDate[] {
	return [...text.matchAll(ISO_DATE)].map((match) => {
		const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
		return { year, month, day };
	});
}

/** "Friday" for 2020-02-14: nothing for a date that is not known to the day. */
function weekdayOf({ year, month, day }: PartialDate): string[] {
	if (year === undefined || month === undefined || day === undefined) return [];
	return [WEEKDAYS.format(new Date(Date.UTC(year, month - 1, day)))];
}

const WEEKDAYS = new Intl.DateTimeFormat(words.tag, { weekday: 'long', timeZone: 'UTC' });

/** The keys by which a date is looked up: its month, and its day where it has one. */
export function keysOfDate({ month, day }: PartialDate): string[] {
	if (month === undefined) return [];
	return day === undefined ? [`${month}`] : [`${month}`, `${month}-${day}`];
}

/** The key by which a time is looked up: "3 year" for 3 with " years later" after it; empty where no time follows. */
export function spanKey(value: number, after: string): string {
	const [, unit] = /^[ -](?:more )?(year)s?\b/.exec(after) ?? [];
	return unit ? `${value} ${unit}` : '';
}

/** The words of a text without the endings of owners and of several of a kind: `NCA` for "NCA's", `VPN` for "VPNs". */
export function wordsOf(text: string): string[] {
	return [...text.matchAll(/[\p{L}\d&]+(?:[.'’][\p{L}\d]+)*/gu)].map(([word]) =>
		word.replace(/['’]s?$/, '').replace(/(?<=^\p{Lu}+)s$/u, ''),
	);
}
