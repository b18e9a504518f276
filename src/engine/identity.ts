import type { Change } from './change.ts';
import type { Site } from './site.ts';
import { words } from '../words/words.ts';
import { siteUrl } from '../text/site-url.ts';
import { readTextFile } from './read-files.ts';

/** Who made the site, what it is called, which version this is and of which day: the one place from which all outputs have it. */
export interface Identity {
	author: string;
	title: string;
	/** From package.json: `1.0.0`. */
	version: string;
	/** The day of the newest change of substance on any page or, without one, of the release, as an ISO date. It comes from no clock. */
	date: string;
	address: string | undefined;
}

/** Who makes the site, where a name is asked for. */
export const makersOf = ({ name }: Pick<Site, 'name'>): string => words.site.makers(name);

/** What a build of this content is to whoever cites it. An empty address is none. */
export function readIdentity(
	root: string,
	{ site, changes }: { site: Pick<Site, 'name'>; changes: readonly Change[] },
	address: string | undefined = siteUrl(),
): Identity {
	const { version } = JSON.parse(readTextFile(root, 'package.json')) as { version: string };
	return {
		author: makersOf(site),
		title: site.name,
		version,
		// The content is refused unless changes stand newest first.
		date: changes[0]?.date ?? releaseDay(root),
		address: address || undefined,
	};
}

/** The address by which a place of the site is cited; none where the copy does not know where the site is. */
export const citedAddress = ({ address }: Pick<Identity, 'address'>, path: string): string | undefined =>
	address && `${address}${path}`;

/** The day that CITATION.cff gives as that of the release. */
const releaseDay = (root: string): string =>
	/^date-released: *['"]?([\d-]+)/m.exec(readTextFile(root, 'CITATION.cff'))?.[1] ?? '';

/** The project's CITATION.cff, with the version and the date that a build of this content gives of itself everywhere else. */
export function datedCitation(root: string, content: Parameters<typeof readIdentity>[1]): string {
	const { version, date, address } = readIdentity(root, content);
	return readTextFile(root, 'CITATION.cff')
		.replace(/^version: .*$/m, `version: ${version}`)
		.replace(/^date-released: .*$/m, `date-released: '${date}'`)
		.concat(address ? `url: '${address}'\n` : '');
}
