/** English words of `about`. */
export const about = {
	contact: { page: 'Tell us of an error on this page:', mail: 'Tell us of an error by e-mail:' },
	noContact:
		'Tell whoever hosts the copy that you are reading, or gave it to you: on the web, the owner of the address in your browser. No editor of this site is known to us by name, and its files hold no e-mail or postal address.',
	noCorrections: 'Corrections since release 1.0: none yet.',
	/** Before and after the link to the feed. */
	feed: [
		'A page that has changed ends with a list of its changes. To follow those of all pages, use the',
		'feed',
		'.',
	] as const,
};
