/** English words of `charts`: the frame, the files, and the columns that all data files share. */
export const charts = {
	selfLink: (finding: string) => `Link to this chart: ${finding}`,
	asOf: (reach: string) => `As of ${reach}.`,
	reach: (reach: string) => `Evidence reaches to ${reach}.`,
	marks: 'Marks',
	skip: 'Skip the marks of this chart',
	allFiles: 'All files, a link, and code for your own page',
	about: 'About this chart',
	howToRead: 'How to read it',
	inWords: 'In words',
	too: (head: string) => `${head}, too`,
	sources: 'Sources',
	credit: (publishers: string) => `Sources: ${publishers}.`,
	/** How many more there are than those that are listed, and where they are. */
	more: (count: number, where: 'onPage' | 'below') =>
		`and ${count} more, ${{ onPage: 'listed on the chart’s page', below: 'named below' }[where]}`,
	licence: 'Licence',
	licensed: (licence: string, path: string) => `Licence: ${licence}, ${path}`,
	files: {
		head: 'Take it with you.',
		data: 'Data',
		columns: 'Columns explained',
		picture: 'Picture',
		link: 'Link',
		/** Before and after the link to the words. */
		describe: ['For people who cannot see a picture, put the words under “', '” beside it.'],
		legible: (cm: number) => `In print the picture is legible from ${cm} cm wide.`,
		credit: 'Picture and data name the page without the address of the site: write it in front.',
		embed: 'Put this chart on your page',
		copy: 'Copy this code.',
		/** Before and after the name of the folder. */
		complete: ['Write the address of the site in front of', '.'],
		alone: 'See the chart alone',
		code: 'Embed code',
		height: (medium: number, wide: number) =>
			`This height holds the whole chart from 320 px wide on, so it leaves room below where the page is wide. A height of ${medium} is enough in a column that is never narrower than 640 px, and ${wide} in one never narrower than 960 px.`,
		sandbox: 'If your page puts it in a sandbox, the way out, links and files need these words:',
	},
	columns: {
		separated: (what: string) => `${what}, separated by a semicolon and a space.`,
		sources: ['Sources', 'Ids as in the list of sources, the main one first'],
		primary: 'The text that a source reports, where we did not see it',
		caution: 'What this row must not be taken for; empty where there is no caution of its own.',
		conflict: 'How, in a sentence; empty where we found no difference.',
		tableCaution: 'What no row must be taken for; the same in each. All cautions are in datapackage.json.',
		from: ['From', 'Site, page, how far the evidence reaches, and licence; the same in each row.'],
	} satisfies Record<string, string | [string, string] | ((what: string) => string)>,
	/** Where a row of a data file is from. */
	from: (site: string, page: string, reach: string, licence: string) => `${site}, ${page}, as of ${reach}. ${licence}.`,
	dataPackage: (tagline: string, reach: string) =>
		`${tagline}. Evidence reaches to ${reach}. Empty cells are values that are not known or do not apply.`,
	shownAt: (address: string) => `Shown at ${address}.`,
};
