/** English words of the easy-read edition: short sentences, one thing each. */
export const easyRead = {
	/** At the top of every page. */
	opening: [
		'This page is about the sexual abuse of children.',
		'It can make you sad or upset.',
		'You can stop reading at any time.',
	],
	/** Over the demands, and the answer under each. */
	howMuch: 'Do companies do the 5 things? We think:',
	answers: {
		'not-at-all-met': 'nothing',
		'hardly-met': 'very little',
		'partly-met': 'a part',
		'mostly-met': 'most',
		'fully-met': 'all',
	},
	getHelp: 'Get help',
	/** At its end. */
	closing: [
		'This page is in easy words.',
		'The editors of this website made it.',
		'The full page says more.',
		'The full page has the sources.',
	],

	/** A service. */
	phone: 'Phone:',
	website: 'Website:',
	moreAbout: (name: string) => `More about ${name} on the full page`,

	/** The help of a country. */
	talk: 'Someone to talk to',
	worriedAdults: 'Adults who worry about a child',
	report: 'Report abuse pictures',
	survivors: 'Adults who were abused',
	noNumber: 'We could not confirm a number here. ',
	thisList: 'This list can help: ',
	lists: { hotlines: 'more hotlines', helplines: 'more helplines' },
	moreHelp: (country: string) => `More help in ${country}`,
};
