import { words } from '../words/words.ts';
import { MONTHS } from './dates.ts';

const { units: UNITS, tens: TENS, magnitudes: MAGNITUDES, ambiguousMonth, isMonthMeant } = words.text;

/** The number that a word says, from 0 to 99: "fourteen", "twenty-one"; undefined for any other word. */
function numberOfWord(word: string): number | undefined {
	const [first = '', second] = word.toLowerCase().split('-');
	const unit = UNITS.indexOf(first);
	if (second === undefined && unit >= 0) return unit;
	const ten = TENS.indexOf(first);
	if (ten < 0) return undefined;
	const rest = second === undefined ? 0 : UNITS.indexOf(second);
	return rest < 0 || rest > 9 ? undefined : (ten + 2) * 10 + rest;
}

/** A number in a text. */
export interface Numeral {
	/** As it is written: "11.6", "fourteen". */
	written: string;
	/** What it says, with the word after it: 11,600,000 for "11.6 million". */
	value: number;
	/** How far from it a number may lie that rounds to it: 50,000 for "11.6 million", 0 for a number given whole. */
	tolerance: number;
	at: number;
}

const MAGNITUDE = new RegExp(`^[ -](${Object.keys(MAGNITUDES).join('|')})\\b`);
const NUMERAL = /(?<![\p{L}\d])(?:\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+(?:-\p{L}+)?)/gu;

/** The numbers of a text, in digits and in words, in their order; "eight-month" holds one, ordinals and figures within names none. */
export const numeralsIn = (text: string): Numeral[] =>
	[...text.matchAll(NUMERAL)].flatMap((match) => {
		const [written] = match;
		const value = /^\d/.test(written)
			? Number(written.replaceAll(',', ''))
			: (numberOfWord(written) ?? numberOfWord(written.replace(/-.*/, '')));
		const after = text.slice(match.index + written.length);
		// A figure that runs into letters is part of a name: "3D", "H264". Our texts never write "10bn" or "2nd".
		if (value === undefined || /^\p{L}/u.test(after)) return [];
		// "47 of 100" is easy English for 47 per cent: the 100 is no count.
		if (value === 100 && /\d of $/.test(text.slice(0, match.index))) return [];
		const magnitude = MAGNITUDES[MAGNITUDE.exec(after)?.[1] ?? ''] ?? 1;
		const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
		return [
			{
				written,
				value: value * magnitude,
				tolerance: magnitude > 1 ? (magnitude / 10 ** decimals) * 0.5 : 0,
				at: match.index,
			},
		];
	});

const DATE = new RegExp(`(?:(\\d{1,2}) )?\\b(${MONTHS.join('|')})\\b`, 'g');

/** The dates of a text that name a month, which counts from 1: "14 February", "March". */
export const datesIn = (text: string) =>
	[...text.matchAll(DATE)]
		.filter(([, day, month]) => month !== ambiguousMonth || day !== undefined || isMonthMeant(text))
		.map(([written, day, month]) => ({
			written,
			month: MONTHS.indexOf(month!) + 1,
			day: day === undefined ? undefined : Number(day),
		}));
