// English words that scripts say: one object a script, so that a bundle takes in no other.

/** Of the filter of a chart; `things` are what is filtered: "events". */
export const chartFilter = {
	showAll: (things: string) => `Show all ${things}`,
	filter: (things: string) => `Filter the ${things}`,
	some: (count: number, total: number, things: string) => `${count} of ${total} ${things}`,
	all: (total: number, things: string) => `All ${total} ${things}`,
	filtered: { list: 'The list is filtered', lists: 'The lists are filtered' },
};

/** What the keys do in a drawing. */
export const markKeys = {
	grid: [
		'the chart is one stop of the Tab key',
		'arrows move to the next mark on that side',
		'follows the link of a mark',
	],
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
	hypotheses: 'Try a hypothesis',
	shows: 'Look at one membership or declaration',
	none: 'None',
	open: 'Try a hypothesis or one membership',
	reset: 'Back to the default view',
	close: 'Close',
	card: (name: string) => `Card: ${name}`,
	cardShown: (name: string) => `${name}: its card is beside the chart.`,
	beyond: (reasoning: string, total: number, beyond: string, claims: string) =>
		` ${reasoning} Beyond the ${total} shown: ${beyond}. ${claims}: `,
	evidence: 'evidence for and against it',
	/** What the drawing shows of each standing in a body or under a declaration. */
	bars: { full: 'full bar', partial: 'hollow bar', none: 'no bar' } as Record<string, string>,
	/** What a hypothesis makes of a country. */
	stands: { in: 'in', possible: 'possible', out: 'out' } as Record<string, string>,
	/** What a choice makes of a country, after its name. */
	state: (of: string, what: string) => ` ${of}: ${what}.`,
};
