/** A link or a date within a sentence stands in square brackets: `src/words/bracketed.ts`. */
const YOUR_OWN_THOUGHTS = 'Worried about your own thoughts';
const IF_ABUSED = 'If you were abused';

/** English words of help: its page, its sheet, the numbers at the foot of every page, and what the search says of a country. */
export const help = {
	/** Kinds of advice. */
	advice: { do: 'Do', 'do-not': 'Do not', 'good-to-know': 'Good to know' },

	/** The closed lines of sources. */
	sources: {
		inOrder: (heading: string) => `Sources of “${heading}”, in order`,
		ofSteps: 'Sources of these steps, in order',
		ofText: 'Sources',
		ofList: 'Sources of this list, in order',
		of: (name: string) => `Sources: ${name}`,
	},

	/** When all this was read. */
	checked: (date: string) =>
		`We read stored copies of pages in [${date}]. Some copies are years old. If a number does not work, call the emergency number.`,
	checkedInShort: (date: string) => `We read stored copies of pages in [${date}]; some copies are years old. `,
	nobodyRang: 'Nobody rang the numbers. If one does not work, call the emergency number of the country you are in. ',
	howChecked: 'How these were checked',
	/** Beside one number. */
	numberUnchecked: 'The page that gives this number has no date. Nobody has checked it yet.',
	numberChecked: (date: string) => `A person checked this number on [${date}].`,

	/** The list of all countries. */
	allCountries: 'All countries, with the emergency number',
	acrossBorders: 'see across borders',

	/** The entry of a country, and what it says where nothing was found. */
	emergency: 'Emergency',
	noEmergency: 'We could not find a page that states it. See [numbers that work across borders].',
	talk: 'Someone to talk to',
	noTalk: 'We could not confirm one here. Use the [list of helplines].',
	report: 'Report material',
	noReport: 'We could not confirm a national hotline here. Use the [INHOPE list].',
	more: 'More help',
	youngPeople: 'Under 18: a picture or a threat',
	survivors: IF_ABUSED,
	noSurvivors: (number: string) => `We found none for adults. Try [${number}] where it works, or a doctor.`,
	ownThoughts: YOUR_OWN_THOUGHTS,

	/** A helpline or hotline. */
	noNumber: 'We could not confirm its number here.',
	noAddress: 'We could not find an address for it that we can print.',
	noNumberOrAddress: 'We could not find a number or an address for it that we can print.',
	useList: { hotlines: 'Use the [list of hotlines].', helplines: 'Use the [list of helplines].' },
	traits: {
		runBy: (who: string) => `run by ${who}`,
		free: 'free',
		open: (hours: string) => `open ${hours}`,
		anonymous: 'no name needed',
		inhope: 'INHOPE member',
	},

	/** A service of several countries. */
	service: {
		forWhom: 'For whom',
		how: 'How',
		limits: 'What it cannot do',
		phone: 'Call',
		hours: 'Open at',
		runBy: 'Run by',
		url: 'Open',
	},

	/** The choice of a country is in `scripts.ts`. What the search finds in the entry of a country: */
	found: {
		/** What readers call any helpline or hotline, whatever its name. */
		names: ['helpline', 'hotline', 'help'],
		youngPeople: 'Under 18, and a picture of you is out there',
		runBy: (who: string) => `Run by ${who}`,
	},

	/** The sheet for a class. */
	sheet: {
		numbers: 'In danger now, or to talk',
		emergencyAnywhere: (where: string) => `emergency, anywhere in ${where}`,
		emergencyIn: (country: string) => `emergency, ${country}`,
		helplines: 'helplines for children in many European countries, not in all',
		services: 'Where to report, and what takes pictures down',
		whatToDo: 'If you come across abuse material, or someone is in danger',
		here: 'In our school',
		whom: 'Whom you can tell:',
		where: 'Where and when:',
		checked: (date: string) =>
			`We read these numbers in stored copies of pages in ${date}. Some copies are years old: check them before you print many sheets.`,
	},

	/** The numbers at the foot of every page, within a sentence: "112 in the EU, 999 in the UK". */
	inDanger: (many: Placed, one: Placed, before = 'in') =>
		`${many.number} ${before} ${many.where}, ${one.number} in ${one.where}`,
	/** "116 111 in many European countries, Childline 0800 1111 in the UK" */
	toTalk: (many: Placed, one: Placed & { name: string }, on = '', and = '') =>
		`${many.number} in ${many.where},${and} ${one.name}${on} ${one.number} in ${one.where}`,
	/** Where abuse pictures are reported: "report.iwf.org.uk in the UK, elsewhere inhope.org". */
	reportIn: (site: string, where: string) => `${site} in ${where}`,
	reportElsewhere: (site: string) => `elsewhere ${site}`,
	reportAt: (places: readonly string[], date: string) =>
		`${places.join(', ')}. All this we read in stored copies of pages in ${date}.`,

	/** How records call a route on which somebody listens, and one for parents. */
	recordedAs: { helpline: 'helpline', worriedAdults: 'for adults worried about a child' },
};

/** A number and where it works. */
interface Placed {
	number: string;
	where: string;
}
