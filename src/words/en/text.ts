/** English words of `text`: how prose says dates and numbers, and how they are read in it. */
export const text = {
	period: (from: string, to: string) => `${from} to ${to}`,
	/** A month as drawings name it. */
	shortMonth: (month: string) => month.slice(0, 3),
	/** How far into a month a day is. */
	monthParts: {
		early: (month: string) => `early ${month}`,
		mid: (month: string) => `mid-${month}`,
		late: (month: string) => `late ${month}`,
	},
	/** Counts as prose says them: in words up to the last of these. */
	counts: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
	/** The name of a country inside a sentence. */
	countryInSentence: (name: string) => (/^(?:Netherlands|United )/.test(name) ? `the ${name}` : name),
	/** Words for numbers, from 0 to 19, and for tens, from 20. */
	units: [
		...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
		...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
	],
	tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
	/** Words behind a number that multiply it. */
	magnitudes: { thousand: 1e3, million: 1e6, billion: 1e9 } as Readonly<Record<string, number>>,
	/** The name of a month that is a common word too, and what tells that the month is meant. */
	ambiguousMonth: 'May',
	isMonthMeant: (words: string) =>
		/\bMay (\d{4}|and|to)\b|\b(in|of|since|from|until|by|late|early|mid) May\b/.test(words),
};
