/** English words of the page of the search: its form, and the index of everything. */
export const searchPage = {
	title: 'Search',
	description: 'Search this site, or look in its index: from A to Z, by chart and by argument.',
	summary: 'Everything on this site, by word and from A to Z.',
	thisSite: 'This site',
	search: 'Search this site',
	hint: 'A word, a name, a country or a question. Results appear as you type; Enter leads to them.',
	privacy:
		'. The search works in your browser: what you search for is sent to nobody. It appears in the address of this page, and so in your browser’s history.',
	noScript:
		'The search itself needs scripts, which are off. The help and the index below do not. To find a word on this page, use your browser’s own search, or take',
	onePage: 'everything on one page',
	needHelp: 'If you need help',
	aToZ: 'From A to Z',
	letters: 'Letters',
	charts: 'Charts',
	arguments: 'Arguments of the debate',
	otherPages: 'Lessons, handouts and other pages',
	beside: 'Beside these, the site lists',
	pages: 'all its pages and their sections',
	events: (count: number) => `${count} events`,
	and: 'and',
	sources: (count: number) => `${count} sources`,
};
