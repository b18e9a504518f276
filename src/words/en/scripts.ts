// English words that scripts say: one object a script, so that a bundle takes in no other.

/** The choice of a country on the page of help. */
export const helpChooser = {
	country: 'Your country',
	choose: 'Choose a country',
	shown: (country: string) => `${country}: the entry is shown below the choice.`,
};

/** The search. A link within a sentence stands in square brackets. */
export const siteSearch = {
	damaged: 'The address holds a search that could not be read whole. What could be read of it was searched.',
	notLoaded: 'The search could not be loaded. The index below lists everything.',
	preparing: 'Preparing the search …',
	nothingSearched: 'Nothing searched',
	nothingFound: 'Nothing found',
	noOthers: 'No other results',
	lookHere: 'Look here first',
	count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
	helpFirst: 'Help first',
	helpSpoken: (labels: readonly string[]) => `Help first: ${labels.join('; ')}.`,
	yourCountry: 'Your country: who listens, and where to report',
	avoided: (word: string, say: string, why: string) =>
		`You searched for “${word}”. We say “[${say}]”. The reason: ${why}`,
	otherNames: (names: readonly string[]) => `Also searched for: ${names.join('; ')}.`,
	unknown: (words: readonly string[]) =>
		`Nothing here has the ${words.length === 1 ? 'word' : 'words'} ${words.map((word) => `“${word}”`).join(', ')}. No other word was searched instead.`,
	someOfThem: 'Nothing has all these words. What follows has some of them.',
	tryAnother: 'Try another word for it, or look in the [index from A to Z] below.',
	helpAbroad: 'Help in other languages:',
	showAll: 'Show all that has these words',
	showGroup: (count: number, kind: string) => `Show all ${count}: ${kind}`,
};

/** What the search calls an entry of each kind, and several of it. */
export const searchKinds = {
	chapter: { one: 'Page', many: 'Pages' },
	section: { one: 'Section', many: 'Sections' },
	term: { one: 'Word explained', many: 'Words explained' },
	help: { one: 'Help', many: 'Help' },
	country: { one: 'Country', many: 'Countries' },
	handout: { one: 'Handout', many: 'Handouts' },
	event: { one: 'Event', many: 'Events' },
	argument: { one: 'Argument', many: 'Arguments' },
	position: { one: 'Position', many: 'Positions of organisations' },
	chart: { one: 'Chart', many: 'Charts' },
	lesson: { one: 'Lesson', many: 'Lessons' },
	claim: { one: 'Claim', many: 'Claims and how we know' },
	language: { one: 'In another language', many: 'In other languages' },
	'easy-read': { one: 'In easy words', many: 'In easy words' },
	source: { one: 'Source', many: 'Sources' },
};

/** How the search reads the language. */
export const searchLanguage = {
	/**
	 * Words so common that a query of several words does without them. They tell how a question is asked, not what about.
	 */
	common:
		'a about after all also am an and any are as at be because been being but by can could define did do does don explain for from get ' +
		'had has have he her hers him his how i if im in into is isn it its just let m may me mean meaning might my no not of on or our ' +
		'please re s shall she should so some such t tell than that the their them then there these they this those to ' +
		'too us very was we were what when where which who whom whose why will with would you your yours',
	/**
	 * Words that only the whole word finds, not its beginning: who fears "trouble" does not ask for a service for whom their
	 * own thoughts have "troubled".
	 */
	wholeOnly: ['troubled'],
	/**
	 * Words of need, of five letters and more, in which the phrases of help read over one wrong letter. None stands here that is so near to
	 * a word of another meaning: not "threat" (treat), "stranger" (stronger), "abused" (amused), "naked" (named), "brother" (bother).
	 */
	need:
		'ashamed assaulted attracted blackmail blackmailed blackmailing boyfriend counsellor daughter embarrassed girlfriend groomed ' +
		'grooming helpline molested overdose paedophile picture pregnant screenshot secret sextortion someone stepdad stepfather suicidal ' +
		'suicide thought threaten threatened threatening uncle video webcam worried',
	/** Words that readers write for one thing: the first stands for all, in texts, queries and phrases. */
	same: [
		'picture image img photo photograph foto pic pix picy screenshot ss selfie',
		'video vid clip',
		'child children kid',
		'mother mum mom mam mummy mommy',
		'father dad daddy',
		'paedophile pedophile paedo pedo peado peadophile pedofile',
		'someone somebody some1 sum1 sumone',
		'anyone anybody any1',
		'friend freind frend mate',
		'daughter duaghter daugter dauther dauhgter',
		'niece neice',
		'nephew neffew',
		'neighbour neighbor',
		'believe beleive belive',
		'scared scard skared scarred afraid affraid frightened frightend terrified',
		'abused abusd abusedd abuzed abussed abuesd',
		'blackmail blackmale blackmial blakmail',
		'groomed groomd gromed',
		'counsellor counselor',
		'survivor surviver survivour',
		'confidential confidental confidentail',
		'horrible horible',
		'send sending sent',
		'share sharing shared',
		'post posting posted',
		'leak leaking leaked',
		'ask asking asked',
		'want wanted wanna',
		'show showing showed shown',
		'tell telling told',
		'take taking took taken',
		'talk talking talked',
		'touch touche touching touched toutched tuched',
		'threaten threatening threatened threatend thretened threatning',
		'you u',
		'your ur',
		'are r',
		'because cuz coz',
		'please pls plz',
	],
	/** A regular plural without its ending, so that one form finds the other. Short words stay: "as", "CSS". */
	singular(word: string): string {
		if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
		return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	},
};

export const copyAge = { fromDisk: 'You are reading a copy from a disk. ' };

export const quickExit = {
	hint: 'Or press Shift three times',
	onceMore: 'Press Shift once more to leave this site',
};

export const sideNotes = { below: (numbers: string) => ` · ${numbers} below` };

export const questions = { check: 'Check my choice', chooseFirst: 'Choose one first.' };
/** The choice of events on the timeline. */
export const timelineFilter = {
	kind: 'Show events of',
	all: 'all kinds',
	counted: (count: number, total: number) =>
		count === total ? `All ${total} events.` : `${count} of ${total} events.`,
	/** After how many events an era has. */
	left: (count: number) => `, of which ${count} shown`,
	filtered: (counted: string) => `The list is filtered: ${counted}`,
	showAll: 'Show all events',
	shownToo: (title: string) => ` ${title} is shown too, because the address names it.`,
};

/** The search in the list of sources. */
export const sourceSearch = {
	damaged: 'The address asks for a search that this list does not know, so all sources are shown. ',
	all: (count: number) => `All ${count} sources.`,
	found: (count: number, all: number) => `${count} of ${all} sources.`,
	none: ' Try fewer words, or another choice.',
};

/** What the keys do in a drawing. */
export const markKeys = {
	list: [
		'the chart is one stop of the Tab key',
		'arrows move to the next mark or the one before',
		'follows the link of a mark',
	],
	map: ['the tiles are one stop of the Tab key, and so is the map', 'arrows move as on a map', 'opens a card'],
	say: ([stop, arrows, enter]: readonly string[]) =>
		`By keyboard: ${stop}; ${arrows}, Home and End to the first and last, Enter ${enter}, Escape leaves.`,
};

/** Of the chart of countries. */
export const coalition = {
	close: 'Close',
	card: (name: string) => `Card: ${name}`,
	list: (names: readonly string[]) => new Intl.ListFormat('en').format(names),
	/** The sum as it is written: what is counted twice is taken off. */
	parts: (parts: readonly number[], twice: number) => `${parts.join(' + ')}${twice > 0 ? ` − ${twice}` : ''}`,
	/** A group by its number and name; one country by its name alone. */
	group: (count: number, called: string) => (count === 1 ? called : `${count} ${called}`),
	others: (count: number) => `${count} ${count === 1 ? 'other' : 'others'}`,
	/** Which groups make the sum, before it. */
	way: (groups: string) => `${groups[0]!.toUpperCase()}${groups.slice(1)}: `,
	/** `once` are countries, or how many. */
	added: (total: number, once: string) =>
		`${total} ${total === 1 ? 'country' : 'countries'}${once && `, with ${once} counted once`}.`,
	fits: 'It fits. Alone it proves nothing: other sums fit as well.',
	misses: (off: number) => (off < 0 ? `${-off} too few.` : `${off} too many.`),
	same: 'They are the same countries, by another sum.',
	leftOut: (names: string) => `It leaves out ${names}, named, if not surely.`,
	/** After the name of a country. */
	notAdded: (total: number) => `Not among these ${total}.`,
};
