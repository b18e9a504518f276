// English words that scripts say: one object a script, so that a bundle takes in no other.

export const questions = { check: 'Check my choice', chooseFirst: 'Choose one first.' };
/** The filter of the timeline. */
export const timelineFilter = {
	events: 'events',
	theme: 'Theme',
	place: 'Place',
	demand: 'Demand (our judgement)',
	years: 'Zoom to years',
	all: 'All',
	span: (years: string) => years.replace('-', ' to '),
	weight: 'Weight',
	essential: 'The essential events only',
	shownToo: (title: string) => ` ${title} is shown too, because the address names it.`,
};
