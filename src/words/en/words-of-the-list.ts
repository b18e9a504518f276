import { forms } from './forms.ts';

const { plural, list } = forms;
const partsOf = (count: number) => plural(count, { one: 'part', other: 'parts' });

/** English words of `words-of-the-list`. `inWords` says a count as prose does. */
export const wordsOfTheList = {
	chartName: 'the chart of the wordings',
	/** What became of a part in a version. */
	status: {
		kept: { word: 'in it', meaning: 'it is there, in the same sense' },
		otherwise: { word: 'worded otherwise', meaning: 'an older text puts it in other words' },
		weakened: { word: 'weakened', meaning: 'it asks for less' },
		changed: { word: 'changed', meaning: 'something else is in its place' },
		dropped: { word: 'dropped', meaning: 'it is not there, in the text that we read' },
		reversed: { word: 'reversed', meaning: 'it says the opposite' },
		'sources-differ': { word: 'sources differ', meaning: 'the texts we read disagree' },
		'not-seen': { word: 'not seen', meaning: 'the text we read is cut off before it, or is an extract' },
	},
	stillKept: (outcome: string) => `still ${outcome}`,
	thread: (title: string, part: string, told: string) => `${title}. ${part}. ${told}`,
	station: (head: string, word: string, outcome: string) =>
		`${head}: ${word}${outcome === word ? '' : `, ${outcome}`}.`,
	counted: (count: number, total: number) => `${count} of ${total} in it`,
	/** What the counts at the foot of the threads count. */
	foot: (total: number) => `in it, of ${total} ${partsOf(total)}`,
	rest: (rest: number, total: number) => `The other ${rest} of ${total} parts are in all of these.`,
	finding: {
		none: 'There is nothing to compare',
		whole: (total: number, inWords: string) => `${inWords} of ${total} ${partsOf(total)} arrived intact`,
		turned: (count: number, inWords: string) => `; ${inWords} ${plural(count, { one: 'was', other: 'were' })} reversed`,
	},
	branches: {
		none: (names: readonly string[]) => `${list(names)}: other losses, but nothing reversed`,
		turning: (names: readonly string[], inWords: string) => `${list(names)}: ${inWords} of them reversed something`,
	},
	measure: (demands: string, total: number) =>
		`The ${demands} demands in ${total} ${partsOf(total)}, a thread for each`,
	reading:
		'A thread runs from text to text, from left to right; at the foot is how many of the parts are in each, in the same sense. A dashed line between two names: we infer that one was made from the other. Solid: the part is there in the same sense. Hollow: the older text puts it in other words. Thin: it asks for less. A diamond, and red from there: something else is in its place. A ring: it ends here. Dots: we have not seen that place. Dashes: the texts of that version differ, so it counts neither as in the text nor as dropped. A thread that turns back says the opposite.',
	readingOnPage: 'Each thread leads to its last cell in the table, which adds how each text puts it.',
	caution:
		'The comparison is the editors’ reading of stored copies of the texts, some of them cut off or extracts. A part that we have not seen may well be there. Texts in other languages and the article are described; only single words are quoted.',
	inference: (name: string, why: string) =>
		`No source says how “${name}” was made, or from which text. That is our inference, because ${why}.`,
	inWords: {
		none: 'There are no wordings to show.',
		all: (inWords: string, total: number, versions: string) =>
			`What became of ${inWords} ${partsOf(total)} in each version. ${versions}`,
		version: (name: string, counts: string) => `${name}: ${counts}.`,
		differing: (told: string) => `on ${told}`,
	},
	table: {
		caption: 'What became of each part in each version, as the editors read it',
		part: 'Part, in our words',
	},
	all: (total: number) => `All ${total} ${partsOf(total)}`,
	/** Heads and meanings of the columns of the data. */
	columns: {
		ask: ['Demand', 'Number of the demand, 1 to 5; empty for words that carry the list as a whole.'],
		group: ['Group', 'Name of the demand or of the group of words.'],
		part: ['Part', 'The part of the fullest wording, in our words.'],
		version: ['Version', 'The text in which the part was looked for.'],
		note: ['Note', 'How the version puts it, in our words.'],
	} satisfies Record<string, [string, string]>,
	statusColumn: (statuses: readonly { word: string; meaning: string }[]): [string, string] => [
		'What became of it',
		`The editors’ reading: ${statuses.map(({ word, meaning }) => `${word} (${meaning})`).join('; ')}.`,
	],
};
