/**
 * The address at which the site will be served, ending in a slash, from `SITE_URL`; none where it is not known.
 *
 * @throws if it is set and is no web address
 */
export function siteUrl(value: string | undefined = process.env.SITE_URL): string | undefined {
	if (!value) return undefined;
	if (!/^https?:\/\/[^/]/.test(value) || !URL.canParse(value))
		throw new Error(`SITE_URL is "${value}": write the whole address, for example https://example.org/five-demands/`);
	const { origin, pathname } = new URL(value);
	return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

/**
 * How a file that is no page writes the address of a page or file of the site: whole where the site's address is
 * known, and otherwise relative to its own folder, so that it holds on any disk.
 *
 * @param path from the site's root: `coalition.html#coalition-chart`
 * @param site the site's address, as `siteUrl` gives it
 */
export const addressFromFolder = (path: string, site: string | undefined): string =>
	site ? `${site}${path}` : `../${path}`;
