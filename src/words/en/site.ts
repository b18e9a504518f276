/** English words of `site`, of the editions, and of the pages that belong to no subject. */
export const site = {
	helpAndReporting: 'Help and reporting',
	/** What each page, or the whole site, says before it begins. */
	thisPage: (note: string) => `This page ${note}`,
	thisSite: (note: string) => `This ${note}`,
	wholeSite: (note: string) => `This site ${note}`,
	/** Who makes the site, where a name is asked for. */
	makers: (name: string) => `The editors of ${name}`,
	/** What an edition calls itself, its pages and the ways to them. */
	editions: {
		full: {
			pageWord: 'Chapter',
			listTitle: 'Pages and their sections',
			door: 'The full website',
			otherPage: 'Read this page in easy words',
		},
		easy: {
			name: 'Easy read',
			pageWord: 'Page',
			listTitle: 'Pages in easy words',
			door: 'Easy read',
			otherPage: 'Read the full page',
		},
	},
	amongAll: (edition: string, title: string) => `${edition}: ${title}`,
	/** How long a chapter takes to read, and the words on its closed sections. */
	depth: {
		minutes: (count: number) => `about ${count} ${count === 1 ? 'minute' : 'minutes'}`,
		inFull: (heading: string, time: string) => `In full: ${heading}${time && ` (${time})`}`,
		toRead: (time: string, allOpen: number | undefined, isList: boolean) =>
			`${time} to read${allOpen === undefined ? '' : `, or ${allOpen} with every section open`}${isList ? ', then a list to look things up in' : ''}.`,
	},
	shell: {
		skip: 'Skip to the text',
		help: 'Help',
		search: 'Search',
		allPages: 'All pages',
		colours: 'Colours',
		coloursBy: { device: 'Device colours', light: 'Light colours', dark: 'Dark colours' },
		mainMenu: 'Main',
		feed: 'Changes and corrections',
		leave: 'Leave this site',
		/** The numbers at the head of each sheet of paper. Their words are those of the page's foot, so that they compress together. */
		onPaper: (danger: string, talk: string) => `In danger: ${danger}. To talk: ${talk}`,
		/** What is heard in place of the picture of a shared page. */
		cardWords: (title: string, text: string) => `The words “${title}”. ${text}`,
	},
	chapter: {
		inDanger: { full: 'If you or a child is in danger now:', easy: 'In danger now?' },
		call: (number: string) => `Call ${number}`,
		callIn: (where: string) => `in ${where}`,
		threatened: (doNot: string) => `Does somebody threaten you? ${doNot}`,
		whatToDo: 'What to do',
		onPaper: 'On one side of paper:',
		helpSheet: 'the help sheet',
		forTeachers: 'For teachers',
		contents: 'On this page',
		evidence: 'Evidence for this page',
		cite: 'Cite this page',
		evidenceNotEasy: 'This list is not in easy words. It shows how we know what this page says.',
		changes: 'Changes to this page',
		correction: 'Correction.',
		allCorrections: 'All corrections, and feeds of changes',
		neighbours: 'Previous and next chapter',
		place: (pageWord: string, number: number, count: number) => `${pageWord} ${number} of ${count}.`,
		check: 'Check your understanding',
		previous: 'Previous',
		next: 'Next',
		within: (parent: string) => `, in “${parent}”`,
	},
	foot: {
		help: 'Help and reporting',
		inDanger: 'If a child is in danger now, call your emergency number:',
		anywhereIn: 'anywhere in',
		helplines: 'Helplines that listen to children and young people:',
		on: ' on',
		and: ' and',
		material: 'If you have come across abuse material, do not share or save it: report its address.',
		/** The same in easy words, parted where a number stands. */
		easy: {
			inDanger: 'Is a child in danger now? Call the emergency number.',
			numberIs: 'The number is',
			numberIn: (where: string) => `in ${where}.`,
			talkIn: (where: string) => `Do you want to talk to somebody? In ${where} you can call`,
			callIn: (where: string, name: string) => `In ${where} you can call ${name}:`,
			material: 'Did you see abuse pictures? Do not share them. Do not save them. Report the web address.',
		},
		whereToReport: 'Where to report, and who helps, by country',
		young: 'Under 18, and a picture of you is out there',
		worried: 'Worried about your own thoughts or behaviour',
		readIn: 'We read these numbers in stored copies of pages in',
		someOld: '. Some copies are years old.',
		chapters: { label: 'All chapters', title: 'Chapters' },
		copyTitle: 'This copy',
		/** What a copy tells of itself: the words before its dates, in this order. */
		copy: {
			full: {
				dates: ['changed', 'version'],
				version: (version: string) => `Version ${version} of`,
				changed: () => 'Text last changed',
				reach: (day: string) => `Evidence reaches to ${day}; what came after is not known here.`,
				corrections: 'Corrections',
			},
			easy: {
				dates: ['version', 'changed'],
				version: (version: string) => `This is version ${version} of`,
				changed: () => 'We last changed this page on',
				reach: (day: string) => `We know what happened up to ${day}.`,
				corrections: 'Our mistakes, and how to tell us of one',
			},
		} as const,
		cite: 'Cite this page',
		cited: (author: string, title: string, site: string | false, version: string, date: string, address?: string) =>
			[author, `“${title}”`, site, `version ${version}`, date, address].filter(Boolean).join(', '),
		licence: 'Text and data: CC BY 4.0. Code: MIT. No cookies, no tracking, nothing loaded from other sites.',
		howMade: 'How this was made and how to correct it',
		toTop: 'Back to the top',
	},
	embed: {
		inChapter: 'See this chart in its chapter, with all it rests on',
		leaving:
			'“Leave this site” takes the whole tab away, with the page around this chart, to the BBC’s weather page. Some pages do not let it: then close the tab. It does not clear the history of the browser.',
		noTracking: 'No cookies, no tracking. Links open in a new tab.',
	},
	sourceParts: {
		title: (letters: string) => `Sources, ${letters}`,
		description: (letters: string) =>
			`Sources of this site with their addresses and every place that cites them: ${letters}.`,
		summary: (count: number) =>
			`${count} sources in full: the address of each, what it is, and every place on this site that cites it.`,
		order: 'The entries are in the order of the short names in their addresses.',
		all: 'All sources in one list, by kind',
		parts: 'Parts of the list of sources',
	},
	notFound: {
		title: 'Page not found',
		description: 'There is no page at this address.',
		summary: 'There is no page at this address. The other pages of this site are where they were.',
		whatToDo: 'What you can do',
		search: 'Search this site, or look in its index from A to Z',
		begin: 'Begin with the story',
		beginAfter: ', told in one minute and in five',
		choose: 'Choose a page from the list below, or from the list of all pages at the foot',
		whatHappened: 'What may have happened',
		mistyped:
			'The address was mistyped, or cut short when it was copied. The address of each page here ends in “.html”.',
		wrongLink: 'The link that brought you here was wrong. Pages of this site keep their addresses.',
		tellUs: 'How to tell us of a link that leads nowhere',
		newer: 'The page is newer than this copy of the site.',
		linksFail:
			'If the links on this page lead nowhere either: delete what follows the name of the site in the address, and try again.',
		mainPages: 'Main pages',
	},
	/** A page that has nothing to do with the subject. */
	measures: {
		title: 'Kitchen measures',
		description: 'Spoons, cups and pints in metric.',
		caption: 'Spoons, cups and pints in metric, rounded',
		heads: ['Measure', 'Metric'],
		rows: [
			['1 teaspoon', '5 ml'],
			['1 tablespoon', '15 ml'],
			['1 cup', '250 ml'],
			['Half a pint', '284 ml'],
			['1 pint', '568 ml'],
			['1 ounce', '28 g'],
			['1 pound', '454 g'],
		],
		weather: 'Weather',
	},
};
