import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse, serialize } from 'parse5';
import { ContentError, type Fault } from '../content/fault.ts';
import { VERSIONS_FOLDER, keptFolder, type Identity } from '../content/identity.ts';
import { checksum, packArchive } from '../exports/archive.ts';
import { formatSize } from '../exports/downloads.ts';
import { rewriteLinks } from '../exports/rewrite-links.ts';
import { writeFile } from '../exports/write-file.ts';
import { DECOY_PAGE } from '../model/addresses.ts';
import { ONE_PAGE_FILE } from '../model/export-formats.ts';
import { listFiles } from '../publish/read-pages.ts';
import type { Change } from '../schemas/change.ts';
import { readTextFile } from '../content/read-files.ts';
import { RELEASES_FILE, type Release } from '../schemas/release.ts';
import { attributeOf, elementsIn, replaceNode } from '../text/html-tree.ts';
import { formatDate } from '../text/dates.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { readReleases } from './release-notes.ts';

/** Where the archives of the kept versions lie, from the project's root: one a version, never changed. */
const ARCHIVES = 'content/kept';

/** What one may weigh: it stays in the project for good. */
const LIMIT_BYTES = 2_000_000;

/**
 * Pages that a kept version does without: forms of others, the search, which finds the newest, and the page for wrong addresses.
 * Pages of text stay, with their charts.
 */
const LEFT_OUT = new RegExp(
	`^(embed|${VERSIONS_FOLDER})/|-large\\.html$|^(search|404|${ONE_PAGE_FILE.slice(0, -5)})\\.html$`,
);

/** Beside pages: styles and letters, once for all of them, the icon, and the picture of the page behind the quick exit. */
const BESIDE = /^assets\/.*\.(css|woff2)$|^favicon\.svg$/;

/** A version as its pages tell it. */
type VersionAge = Pick<Identity, 'version' | 'date'>;

/** The archive of a version, from the project's root. */
export function archiveOf(version: string): string {
	return `${ARCHIVES}/${version}.zip`;
}

/**
 * Packs the pages of a built site as they stand, slim: without scripts, downloads and pictures for elsewhere. Links to
 * what is left out lead to the newest version where that is a page, whose address lasts, and are else taken away.
 */
export function packVersion(folder: string, version: string): Uint8Array {
	const files = listFiles(folder);
	const kept = new Set(
		files.filter((file) => (file.endsWith('.html') && !LEFT_OUT.test(file)) || BESIDE.test(file) || isDecoy(file)),
	);
	return packArchive(
		Object.fromEntries(
			[...kept].map((file) => {
				const path = join(folder, file);
				if (file.endsWith('.css')) return [file, withoutScripts(readFileSync(path, 'utf8'))];
				if (!file.endsWith('.html') || isDecoy(file)) return [file, readFileSync(path)];
				return [
					file,
					slimPage(file, readFileSync(path, 'utf8'), (target) => (kept.has(target) ? keptFolder(version) : '')),
				];
			}),
		),
	);
}

function isDecoy(file: string): boolean {
	return file.startsWith(DECOY_PAGE.replace(/html$/, ''));
}

/** No room is kept for what a script would make: none runs here. */
function withoutScripts(css: string): string {
	return css.replace(/\(scripting:\s*enabled\)/g, '(max-width:0)').replace(/\(scripting:\s*none\)/g, '(min-width:0)');
}

/** @param folderOf the folder, from the site's root, in which a file is found: that of the version, or the newest */
function slimPage(file: string, html: string, folderOf: (file: string) => string): string {
	const page = parse(html);
	for (const element of elementsIn(page)) {
		if (element.tagName === 'script' || (element.tagName === 'link' && isForOthers(attributeOf(element, 'rel'))))
			replaceNode(element);
	}
	const own = posix.dirname(folderOf(file) + file);
	rewriteLinks(
		page,
		file,
		({ file: target, fragment }) => {
			const folder = folderOf(target);
			// A page has an address that lasts, and a file may go.
			if (folder === '' && !target.endsWith('.html')) return undefined;
			const hash = fragment === undefined ? '' : `#${fragment}`;
			return target === file && hash ? hash : posix.relative(own, folder + target) + hash;
		},
		undefined,
	);
	return serialize(page);
}

function isForOthers(rel = ''): boolean {
	return ['alternate', 'apple-touch-icon', 'canonical'].includes(rel);
}

/** The versions released, newest first, each with its day; throws a ContentError if a kept copy is not sound. */
export function readKept(root: string, changes: readonly Change[], current: string): (Release & VersionAge)[] {
	const releases = readReleases({ [RELEASES_FILE]: readTextFile(root, RELEASES_FILE) }, changes);
	const faults = checkKept(root, releases, current);
	if (faults.length > 0) throw new ContentError(faults);
	return releases.map((release) => ({
		...release,
		date: changes.find(({ id }) => id === release.newestChange)!.date,
	}));
}

/** What is wrong with the kept versions: one that is missing, was changed, is too large or belongs to no release. */
export function checkKept(root: string, releases: readonly Release[], current: string): Fault[] {
	const lying = existsSync(join(root, ARCHIVES)) ? readdirSync(join(root, ARCHIVES)) : [];
	const strays = lying.filter((name) => !releases.some(({ version }) => name === `${version}.zip`));
	return [
		...strays.map((name) => ({
			file: `${ARCHIVES}/${name}`,
			message: `belongs to no release: name its version in ${RELEASES_FILE}, or delete it`,
		})),
		...releases.flatMap(({ version, kept }): Fault[] => {
			const file = archiveOf(version);
			const bytes = existsSync(join(root, file)) ? readFileSync(join(root, file)) : undefined;
			const fault = (message: string) => [
				{ file: RELEASES_FILE, record: version, field: 'kept', value: kept, message },
			];
			if (kept === undefined) {
				if (bytes)
					return fault(
						`is missing: write the checksum of ${file}, ${checksum(bytes)}, or delete that file and release anew`,
					);
				// It is about to be released.
				if (version === current) return [];
				return fault(`is missing: release that version from its commit, bring ${file} here, and write its checksum`);
			}
			if (!bytes) return fault(`has no archive: bring ${file} back from the commit of the release`);
			if (checksum(bytes) !== kept)
				return fault(`is not the checksum of ${file}, which was changed: bring it back from the commit of the release`);
			if (bytes.length > LIMIT_BYTES) return fault(sizeMessage(version, bytes.length));
			return [];
		}),
	];
}

function sizeMessage(version: string, bytes: number): string {
	return `leads to ${archiveOf(version)}, which weighs ${formatSize(bytes)} and may weigh ${formatSize(LIMIT_BYTES)}: leave more out in src/release/kept-versions.ts before the release`;
}

/**
 * Keeps a version that is released now: writes its archive and puts it into the built folder. Tells what to write into the
 * list of releases, or why nothing was kept.
 */
export function keepVersion(
	root: string,
	folder: string,
	releases: readonly Release[],
	current: VersionAge,
): { kept: string } | { missing: string } | undefined {
	const { version } = current;
	const release = releases.find((one) => one.version === version);
	if (!release)
		return { missing: `Not kept: version ${version}, because it is not in ${RELEASES_FILE}: add it at the top.` };
	if (release.kept !== undefined) return undefined;
	const bytes = packVersion(folder, version);
	if (bytes.length > LIMIT_BYTES)
		return { missing: `Not kept: version ${version}, because it ${sizeMessage(version, bytes.length)}.` };
	writeFile(root, archiveOf(version), bytes);
	unpack(folder, current, bytes, current);
	return {
		kept: `Kept as ${archiveOf(version)} (${formatSize(bytes.length)}). Write at version ${version} in ${RELEASES_FILE}: kept: ${checksum(bytes)}`,
	};
}

/** Puts every kept version into a built folder, those that are not the newest with a notice on each page. */
export function unpackVersions(
	root: string,
	folder: string,
	releases: readonly (VersionAge & { kept?: string | undefined })[],
	newest: VersionAge,
): void {
	for (const release of releases)
		if (release.kept !== undefined)
			unpack(folder, release, readFileSync(join(root, archiveOf(release.version))), newest);
}

function unpack(folder: string, age: VersionAge, archive: Uint8Array, newest: VersionAge): void {
	for (const [file, bytes] of Object.entries(unzipSync(archive))) {
		const path = keptFolder(age.version) + file;
		const isMarked = age.version !== newest.version && file.endsWith('.html') && !isDecoy(file);
		const target = existsSync(join(folder, file)) ? file : 'index.html';
		const href = posix.relative(posix.dirname(path), target);
		writeFile(folder, path, isMarked ? markOld(strFromU8(bytes), age, newest, href) : bytes);
	}
}

/** Says on a page that it is old, before all that it says, and keeps it out of the lists of search engines. */
function markOld(html: string, age: VersionAge, newest: VersionAge, href: string): string {
	const words = ({ version, date }: VersionAge) => `version ${version} of ${formatDate(date)}`;
	const notice = `<aside class="kept-notice" aria-label="Version"><p>This is ${words(age)}, kept as it was. <a href="${escapeHtml(href)}">The newest is ${words(newest)}</a>.</p></aside>`;
	return html
		.replace(/<meta charset="[^"]*">/, (charset) => `${charset}<meta name="robots" content="noindex">`)
		.replace(/<main\b/, (main) => notice + main);
}
