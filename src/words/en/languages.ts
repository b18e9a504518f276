/** English words of `languages`. */
export const languages = {
	/** Over the list of languages. */
	title: 'In other languages',
	/** The way to that list, at the head of each page. */
	link: 'Languages',
	/** This language, in the list. */
	source: 'English',
};
