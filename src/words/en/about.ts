/** English words of `about`. */
export const about = {
	lead: {
		half: 'half',
		more: 'What the marks mean',
		/** Ways of knowing that say here by whom. */
		names: { read: 'Read by us', reported: 'Reported by others' } as Readonly<Record<string, string>>,
		ofThese: (name: string) => `Of these: ${name.toLowerCase()}`,
		note: (total: number) => `${total} statements in all.`,
		row: (name: string, count: number, total: number, meaning: string) => `${name}: ${count} of ${total}. ${meaning}`,
	},
	readings: { part: (count: number, extent: string) => `${count} read ${extent}` },
	contact: { page: 'Tell us about an error on this page:', mail: 'Tell us about an error by e-mail:' },
	noContact:
		'Tell whoever hosts the copy that you are reading, or gave it to you. On the web, that is the owner of the address in your browser. The files of this site name no editor, and hold no e-mail or postal address.',
	noCorrections: 'Corrections since release 1.0: none yet.',
	/** Before and after the link to the feed. */
	feed: [
		'A page that has changed ends with a list of its changes. To follow the changes to all pages, use the',
		'feed',
		'.',
	] as const,
};
