import { MONTHS } from './dates.ts';
import { once } from './memo.ts';
import { datesIn, numeralsIn } from './numerals.ts';

/** What a text gives. */
interface Given {
	numbers: ReadonlySet<number>;
	/** Months, from 1, and days in them: "2" and "2-14". */
	dates: ReadonlySet<string>;
}

/** The numbers and dates of a text that none of the others gives, as they are written. */
export function notGivenIn(text: string, others: readonly string[]): string[] {
	const given = others.map(givenBy);
	const days = datesIn(text);
	const dates = days.filter(
		({ month, day }) => !given.some((one) => one.dates.has(day === undefined ? `${month}` : `${month}-${day}`)),
	);
	const numbers = numeralsIn(text).filter(({ written, value, tolerance, at }) => {
		if (
			/^one$/i.test(written) ||
			days.some(({ day }) => day === value) ||
			/^[ -](?:thirds|quarters|fifths)\b/.test(text.slice(at + written.length))
		)
			return false;
		const room = ROUNDED.test(text.slice(0, at)) ? Math.max(tolerance, lastDigit(value) * 0.999) : tolerance;
		return !given.some(
			(one) =>
				// A passage may say once for all of its figures that they are millions.
				one.numbers.has(Number(written)) || [...one.numbers].some((number) => Math.abs(number - value) <= room),
		);
	});
	return [...new Set([...dates, ...numbers].map(({ written }) => written))];
}

/** Words before a rounded number: "about 60", "more than £300,000". */
const ROUNDED =
	/\b(?:about|almost|around|at least|close to|less than|more than|nearly|over|roughly|some|under|up to) [£$€]?$/i;

/** What the last digit of a number that is not a nought stands for: 10,000 for 310,000. */
function lastDigit(value: number): number {
	let unit = 1;
	while (value > 0 && value % (unit * 10) === 0) unit *= 10;
	return unit;
}

const known = new Map<string, Given>();

function givenBy(text: string): Given {
	const given = known.get(text) ?? readGiven(text);
	known.set(text, given);
	return given;
}

/** Reads a text in any of the languages of our sources: commas and stops may part thousands or decimals. */
function readGiven(text: string): Given {
	const numbers = new Set(numeralsIn(text).map(({ value }) => value));
	for (const [word, value] of NUMBER_WORDS) if (word.test(text)) numbers.add(value);
	for (const { 0: written, index } of text.matchAll(/\d+(?:[.,\u00A0\u202F ’']\d+)*/g)) {
		const digits = written.split(/\D/);
		const after = text.slice(index + written.length);
		const times = MAGNITUDES.find(([word]) => word.test(after))?.[1] ?? 1;
		const decimal = Number(`${digits.slice(0, -1).join('')}.${digits.at(-1)}`);
		for (const one of [...digits.map(Number), Number(digits.join('')), decimal]) numbers.add(one).add(one * times);
	}
	for (const [, power] of text.matchAll(/\b10[−-](\d)\b/g)) numbers.add(10 ** Number(power));
	const dates = new Set(monthsOfQuarters(text).map(String));
	const addDay = (month: string | number, day: string) =>
		dates.add(`${Number(month)}`).add(`${Number(month)}-${Number(day)}`);
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const month = monthsByName().get(word.toLowerCase());
		if (!month) continue;
		dates.add(`${month}`);
		// "18 and 21 April", "14 de febrero", "May 8".
		const after = /^\D{1,2}(\d{1,2})\b/.exec(text.slice(index + word.length))?.[1] ?? '';
		for (const [day] of `${text.slice(Math.max(0, index - 20), index)} ${after}`.matchAll(/\b\d{1,2}(?!\d)/g))
			addDay(month, day);
	}
	for (const [, year, month = '', day = ''] of text.matchAll(/\b(\d{4})-(\d{2})(?:-(\d{2}))?/g))
		addDay(month, day || year!);
	for (const [, one = '', other = ''] of text.matchAll(/\b(\d{1,2})[./](\d{1,2})[./]\d{2,4}/g)) {
		addDay(other, one);
		addDay(one, other);
	}
	return { numbers, dates };
}

const NUMBER_WORDS: readonly [RegExp, number][] = [
	[/\b(?:both|twice)\b/i, 2],
	[/\bdecades?\b/i, 10],
	[/\bdozen/i, 12],
];

const MAGNITUDES: readonly [RegExp, number][] = [
	[/^[\s-]*(?:thousand|tausend|tusen|mille?|tys|k)(?!\p{L})/iu, 1e3],
	[/^[\s-]*(?:mil[il]\p{L}+|milh\p{L}+|milj\p{L}+|mio|mln|m)(?!\p{L})/iu, 1e6],
	[/^[\s-]*(?:billion|milliard\p{L}*|mld|mrd|bn)(?!\p{L})/iu, 1e9],
];

/** The months of the quarters that a text names: from July to September for "the third quarter". */
export const monthsOfQuarters = (text: string): number[] =>
	[/first quarter|Q1/i, /second quarter|Q2/i, /third quarter|Q3/i, /fourth quarter|Q4/i].flatMap((pattern, index) =>
		pattern.test(text) ? [1, 2, 3].map((month) => index * 3 + month) : [],
	);

const WORD = /\p{L}{3,}/gu;
/** Languages whose names of months are read, beside English. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nb', 'nl', 'pl', 'pt', 'sv'];

/** Months by their names, whole and short, as they stand alone and in a date. */
const monthsByName = once(
	() =>
		new Map(
			LANGUAGES.flatMap((language) =>
				[{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }].flatMap((form) => {
					const format = new Intl.DateTimeFormat(language, form as Intl.DateTimeFormatOptions);
					return MONTHS.flatMap((_, month) =>
						[...format.format(new Date(2020, month)).matchAll(WORD)].map(
							([name]) => [name.toLowerCase(), month + 1] as const,
						),
					);
				}),
			),
		),
);
