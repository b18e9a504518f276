import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { listFiles } from '../publish/read-pages.ts';
import { needProgram, runProgram, type OutsideProgram } from './programs.ts';

/** What a library of archives shows of one. */
export interface ZimDescription {
	/** At most 30 letters. */
	title: string;
	/** At most 80 letters. */
	description: string;
	/** At most 4,000 letters. */
	longDescription: string;
	/** Who wrote it. */
	creator: string;
	/** The name that stays the same from version to version. */
	name: string;
	/** The version of the site. */
	version: string;
	/** The day to be written into it, as YYYY-MM-DD. */
	date: string;
}

const ZIMWRITERFS: OutsideProgram = { name: 'zimwriterfs', debianPackage: 'zim-tools' };

/** Gives the archive its day: zimwriterfs can only write that of its clock. */
const FAKETIME: OutsideProgram = { name: 'faketime', debianPackage: 'faketime' };

/** Reads an archive as Kiwix does, and finds what is wrong with it. It comes with zimwriterfs. */
const ZIMCHECK: OutsideProgram = { name: 'zimcheck', debianPackage: ZIMWRITERFS.debianPackage };

const PROGRAMS = [ZIMWRITERFS, FAKETIME, ZIMCHECK];

const FORM = 'ZIM';

/** The picture that stands for the archive in a library. */
const ILLUSTRATION = 'illustration.png';
const ILLUSTRATION_PX = 48;

/**
 * Makes an archive for Kiwix, with an index of the full text and of the titles.
 *
 * @param folder the site, without the forms to take away
 * @param work a folder to work in, which is not there yet
 * @returns the file, the same each time on the same machine
 * @throws NotMadeError if a program is missing; ProgramError if zimcheck finds a fault in the archive
 */
export async function makeZim(folder: string, work: string, description: ZimDescription): Promise<Buffer> {
	for (const program of PROGRAMS) needProgram(program, FORM);
	const site = join(work, 'site');
	copyInOrder(folder, site);
	writeFileSync(join(site, ILLUSTRATION), drawIllustration(join(site, 'favicon.svg')));
	const file = join(work, 'site.zim');
	await runProgram(FAKETIME.name, [
		`${description.date} 12:00:00`,
		ZIMWRITERFS.name,
		...zimArguments(description),
		site,
		file,
	]);
	const settled = settleZim(readFileSync(file));
	writeFileSync(file, settled);
	await runProgram(ZIMCHECK.name, ['--all', '--details', file]);
	return settled;
}

function zimArguments({ title, description, longDescription, creator, name, version }: ZimDescription): string[] {
	return [
		'--welcome=index.html',
		`--illustration=${ILLUSTRATION}`,
		'--language=eng',
		`--name=${name}`,
		`--title=${title}`,
		`--description=${description}`,
		`--longDescription=${longDescription}`,
		`--creator=${creator}`,
		`--publisher=${creator}`,
		`--scraper=${name} ${version}`,
		// The tag of the index is added by the program.
		'--tags=_category:other;_pictures:yes;_videos:no;_details:yes',
		// With more threads, what is packed together depends on which is faster.
		'--threads=1',
	];
}

/** The page for wrong addresses: Kiwix has its own, and the links of this one may begin with the path of a server. */
const LEFT_OUT = '404.html';

/** zimwriterfs packs files as the disk lists them, and some disks list them in the order in which they came. */
function copyInOrder(from: string, to: string): void {
	for (const file of listFiles(from)) {
		if (file === LEFT_OUT) continue;
		mkdirSync(dirname(join(to, file)), { recursive: true });
		copyFileSync(join(from, file), join(to, file));
	}
}

function drawIllustration(icon: string): Uint8Array {
	const fitTo = { mode: 'width', value: ILLUSTRATION_PX } as const;
	return new Resvg(readFileSync(icon, 'utf8'), { fitTo }).render().asPng();
}

const UUID_BYTES = 16;

/** Where an archive's own number stands: behind the format's number and version. https://wiki.openzim.org/wiki/ZIM_file_format */
const ZIM_UUID_AT = 8;

/** How an index begins: the name of its format and its version. Then comes the index's own number. */
const INDEX_START = Buffer.from('\x0f\x0dXapian Glass\x04\x6e', 'latin1');

/** The MD5 of everything before it ends an archive. */
const CHECKSUM_BYTES = 16;

/**
 * Writes numbers made from the content over those made by chance: the archive's own and that of each index. Then the
 * archive's checksum is right again.
 */
export function settleZim(zim: Uint8Array): Buffer {
	const settled = Buffer.from(zim);
	const places = [ZIM_UUID_AT, ...indexNumbers(settled)];
	for (const place of places) settled.fill(0, place, place + UUID_BYTES);
	const body = settled.subarray(0, -CHECKSUM_BYTES);
	const number = createHash('sha256').update(body).digest().subarray(0, UUID_BYTES);
	for (const place of places) number.copy(settled, place);
	createHash('md5').update(body).digest().copy(settled, body.length);
	return settled;
}

function indexNumbers(zim: Buffer): number[] {
	const places: number[] = [];
	for (let at = zim.indexOf(INDEX_START); at !== -1; at = zim.indexOf(INDEX_START, at + 1))
		places.push(at + INDEX_START.length);
	return places;
}
