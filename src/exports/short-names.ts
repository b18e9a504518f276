/** A class in a selector. What stands in quotation marks or brackets of `url()` is no selector. */
const CLASS_IN_STYLES = /\.(-?[A-Za-z_][\w-]*)/g;
const NO_SELECTOR = /url\([^)]*\)|"[^"]*"|'[^']*'/g;
const CLASS_ATTRIBUTE = / class="([^"]*)"/g;

/** Class names of up to so many letters stay as they are. */
const SHORT = 6;

/** And so do these: the finished page is searched by them, in how-to-leave.ts and in tests of the way out and of marks. */
const KEPT = new Set(['change-log', 'corrections', 'known-apart', 'quick-exit', 'site-header', 'site-name']);

/**
 * Gives the classes of styles short names. A page that holds all others names thousands of classes: written out, they
 * were a twelfth of its bytes.
 */
export function shortClasses(styles: string) {
	const kept: string[] = [];
	const bare = styles.replace(NO_SELECTOR, (part) => `\u0000${kept.push(part) - 1}\u0000`);
	const names = new Map<string, string>();
	const short = bare.replace(CLASS_IN_STYLES, (_, name: string) => {
		// Short names stay, so that people can still read the page's source.
		if (!names.has(name))
			names.set(name, name.length <= SHORT || KEPT.has(name) ? name : `c${names.size.toString(36)}`);
		return `.${names.get(name)!}`;
	});
	return {
		// NUL stands in no stylesheet, so it can hold a place.
		styles: short.replace(/\u0000(\d+)\u0000/g, (_, index: string) => kept[Number(index)]!),
		/** Writes the short names into a page, and drops classes that no style names. */
		shorten: (html: string) =>
			html.replace(CLASS_ATTRIBUTE, (_, list: string) => {
				const classes = list.split(/\s+/).flatMap((name) => names.get(name) ?? (KEPT.has(name) ? name : []));
				return classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
			}),
	};
}
