/** English words of `prose`: what headings, notes and tables of running text say, and names that several subjects print. */
export const prose = {
	oneMinute: 'In one minute',
	selfLink: 'Link to this section:',
	notes: {
		judgement: 'Editors’ judgement',
		inference: 'Our inference',
		unknown: 'Not known',
		care: 'With care',
	},
	noted: (kind: string, title: string) => `${kind}: ${title}`,
	table: (label: string) => `Table: ${label}`,
	textTable: (number: number) => `Table ${number}`,
	/** The lanes of the timeline. */
	themes: {
		announcement: 'Announcements',
		law: 'Law',
		'law-enforcement': 'Law enforcement',
		industry: 'Industry',
		technology: 'Technology',
		'civil-society': 'Civil society',
	},
	international: 'International',
	/** Where events took place, where there is little room. */
	shortPlaces: { GB: 'UK', EU: 'EU', US: 'US', AU: 'Australia', international: 'World' },
	termGroups: {
		'harm-and-people': 'Harm and people',
		organisations: 'Organisations',
		technology: 'Technology',
		'law-and-policy': 'Law and policy',
		'style-guides': 'Style guides',
	},
	/** Periods of a year that begins in April, and quarters by their number from 0. */
	yearToMarch: (year: number) => `April ${year} to March ${year + 1}`,
	quarter: (index: number, year: number) =>
		`${['January to March', 'April to June', 'July to September', 'October to December'][index]} ${year}`,
	/** Names of pages that are no chapters. */
	pages: {
		search: 'Search',
		searchAndIndex: 'Search and index',
		allPages: 'All pages',
		missing: 'Page not found',
		decoy: 'Kitchen measures',
		embeds: 'Charts on other people’s pages',
	},
	/** A place of the site on paper. Quotation marks inside quotation marks are single. */
	place: (page: string) => `the page ${page} of this site`,
	section: (page: string, section: string) => `the page ${page}, section “${section.replace(/"([^"]*)"/g, '‘$1’')}”`,
	millions: (count: string) => `${count} million`,
};
