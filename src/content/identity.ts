import { RELEASES_FILE, releaseSchema } from '../schemas/release.ts';
import type { Change } from '../schemas/change.ts';
import type { Site } from '../schemas/site.ts';
import { siteUrl } from '../text/site-url.ts';
import { readTextFile } from './read-files.ts';
import { parseRecords } from './yaml-records.ts';

/**
 * Who made the site, what it is called, which version this is and of which day: the one place from which pages, CITATION.cff,
 * linked data, e-book, feeds and citations have it.
 */
export interface Identity {
	author: string;
	/** The site's name. */
	title: string;
	/** From package.json: `0.1.0`. */
	version: string;
	/** The day of the newest change of substance on any page, as an ISO date. Nothing in it comes from a clock. */
	date: string;
	/** The site's address, ending in a slash, where it is known. */
	address: string | undefined;
	/** True where this version was released, and so is kept under an address of its own. */
	isKept: boolean;
}

/** The folder, from the site's root, in which each released version is kept as it was. */
export const VERSIONS_FOLDER = 'v';

/** The folder of a kept version, from the site's root, ending in a slash. */
export function keptFolder(version: string): string {
	return `${VERSIONS_FOLDER}/${version}/`;
}

/** Who makes the site, where a name is asked for. */
export function makersOf({ name }: Pick<Site, 'name'>): string {
	return `The editors of ${name}`;
}

/** What a build of this content is to whoever cites it. An empty address is none. */
export function readIdentity(
	root: string,
	{ site, changes }: { site: Pick<Site, 'name'>; changes: readonly Change[] },
	address: string | undefined = siteUrl(),
): Identity {
	const { version } = JSON.parse(readTextFile(root, 'package.json')) as { version: string };
	const releases = parseRecords(RELEASES_FILE, readTextFile(root, RELEASES_FILE), releaseSchema).records;
	return {
		author: makersOf(site),
		title: site.name,
		version,
		// The content is refused unless changes stand newest first.
		date: changes[0]!.date,
		address: address || undefined,
		isKept: releases.some(({ value }) => value.version === version),
	};
}

/**
 * The address by which a place of the site is cited: that of this version where it is kept, as it says the same ever after,
 * and otherwise the one where the newest text stands. None where the copy does not know where the site is.
 */
export function citedAddress(
	{ address, version, isKept }: Pick<Identity, 'address' | 'version' | 'isKept'>,
	path: string,
): string | undefined {
	return address && `${address}${isKept ? keptFolder(version) : ''}${path}`;
}

/** The project's CITATION.cff, with the version and the date that a build of this content gives of itself everywhere else. */
export function datedCitation(root: string, content: Parameters<typeof readIdentity>[1]): string {
	const { version, date, address } = readIdentity(root, content);
	return readTextFile(root, 'CITATION.cff')
		.replace(/^version: .*$/m, `version: ${version}`)
		.replace(/^date-released: .*$/m, `date-released: '${date}'`)
		.concat(address ? `url: '${address}'\n` : '');
}
