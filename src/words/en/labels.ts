/** English words for what several rooms name. */
export const labels = {
	/** The lanes of the timeline. */
	themes: {
		announcement: 'Announcements',
		law: 'Law',
		'law-enforcement': 'Law enforcement',
		industry: 'Industry',
		technology: 'Technology',
		'civil-society': 'Civil society',
	},
	/** Where events took place that are of no one country. */
	international: 'International',
	/** Places where there is little room. */
	shortPlaces: { GB: 'UK', EU: 'EU', US: 'US', AU: 'Australia', international: 'World' },
	/** Groups of the glossary. */
	termGroups: {
		'harm-and-people': 'Harm and people',
		organisations: 'Organisations',
		technology: 'Technology',
		'law-and-policy': 'Law and policy',
		'style-guides': 'Style guides',
	},
	/** "83.2 million" */
	millions: (count: string) => `${count} million`,
};
