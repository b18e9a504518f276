/** English words of `sharing`: the feed, linked data and references. */
export const sharing = {
	feed: {
		title: (site: string) => `${site}: changes and corrections`,
		correction: (page: string) => `Correction: ${page}`,
		change: (page: string) => `Change: ${page}`,
		pages: (count: string) => `${count} pages`,
		text: (text: string, pages: string) => `${text} Pages: ${pages}.`,
	},
	/** What LRMI calls a page for teaching. */
	resources: {
		plan: 'Lesson plan',
		sheet: 'Worksheet',
		answers: 'Answer key',
		slides: 'Slides',
		handout: 'Handout',
		guide: 'Guide for teachers',
		questions: 'Self-assessment',
		level: 'Secondary education',
	},
	version: (version: string) => `Version ${version}`,
	/** What whoever passes on text, data or a chart says of it. */
	credit: (site: string, version: string, date: string) => `${site}, version ${version}, ${date}. CC BY 4.0`,
	/** How BibTeX says what a chart is, and on which page. */
	chartIn: (page: string) => `Chart in ${page}`,
};
