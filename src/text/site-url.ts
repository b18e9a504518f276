import { ToldError } from './told-error.ts';

/** The address at which the site will be served, ending in a slash, from `SITE_URL`; none where that is not set. Throws if it is no web address. */
export function siteUrl(value: string | undefined = process.env.SITE_URL): string | undefined {
	if (!value) return undefined;
	if (!/^https?:\/\/[^/]/.test(value) || !URL.canParse(value))
		throw new ToldError(
			`SITE_URL is "${value}": write the whole address, for example https://example.org/five-demands/`,
		);
	const { origin, pathname } = new URL(value);
	return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

/** How a file that is no page writes an address from the site's root: whole where the site's is known, else relative to its own folder. */
export const addressFromFolder = (path: string, site: string | undefined): string =>
	site ? `${site}${path}` : `../${path}`;
