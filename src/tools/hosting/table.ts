import { readdirSync } from 'node:fs';
import { LANGUAGES_FOLDER, SOURCE_LANGUAGE } from '../../languages/language-page.ts';
import { EDITIONS } from '../../engine/editions.ts';
import { PAGES } from '../../content/pages.ts';

/** The one table of what a host should send with each file: those in `hosting/` are made from it, and tests ask servers for it. */

export type Header = readonly [name: string, value: string];

/** What is sent with every answer, and with that for a wrong address. */
export const COMMON_HEADERS: readonly Header[] = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'no-referrer'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
];

/** Sent over HTTPS alone: over HTTP, browsers would not believe it. It says nothing of other names of the domain. */
export const HTTPS_HEADER: Header = ['Strict-Transport-Security', 'max-age=31536000'];
/** Ask each time whether there is something newer: a correction must be seen at once. */
const ASK = 'no-cache';
/** Keep for good: every link to the file names its version, so that a new one has a new address. */
const KEEP = 'public, max-age=31536000, immutable';

const NOT_FRAMED: readonly Header[] = [
	['Content-Security-Policy', "frame-ancestors 'none'"],
	['X-Frame-Options', 'DENY'],
];

const FOR_OTHERS: readonly Header[] = [
	...NOT_FRAMED,
	['Access-Control-Allow-Origin', '*'],
	['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** What is sent beside {@link COMMON_HEADERS}, by the kind of a file. A header of another kind is not sent. */
export const KIND_HEADERS = {
	/** Read on the site alone: pages, and what is downloaded. */
	page: [...NOT_FRAMED, ['Cross-Origin-Resource-Policy', 'same-origin'], ['Cache-Control', ASK]],
	/** Made to stand in frames of others. */
	embed: [
		['Content-Security-Policy', 'frame-ancestors *'],
		['Cross-Origin-Resource-Policy', 'cross-origin'],
		['Cache-Control', ASK],
	],
	/** Made to be read by pages of others. */
	shared: [...FOR_OTHERS, ['Cache-Control', ASK]],
	/** What pages load. An embed in a sandboxed frame asks for it as a stranger would. */
	asset: [...FOR_OTHERS, ['Cache-Control', KEEP]],
} as const satisfies Record<string, readonly Header[]>;
export type Kind = keyof typeof KIND_HEADERS;

/** The kind of what lies at the root of the site, and of each wrong address. */
export const ROOT_KIND: Kind = 'page';
/** Folders whose files are no pages read on the site alone, with their kind. */
const OTHER_KINDS = { assets: 'asset', charts: 'shared', data: 'shared', share: 'shared' } as const;

/** The folders of the languages: each is called as one of the content's. */
const LANGUAGE_FOLDERS = readdirSync(LANGUAGES_FOLDER).filter((name) => name !== SOURCE_LANGUAGE);

/** The kind of each folder of the site. One that is missing here fails a test. */
export const FOLDER_KINDS: Readonly<Record<string, Kind>> = Object.fromEntries(
	[
		...Object.entries(OTHER_KINDS),
		...[
			'demands',
			'downloads',
			'safety-by-design',
			...EDITIONS.flatMap(({ prefix }) => prefix || []),
			...LANGUAGE_FOLDERS,
		].map((folder) => [folder, ROOT_KIND] as const),
		...PAGES.flatMap(({ name, inFolder }) => (inFolder ? [[name, inFolder] as const] : [])),
	].sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** Folders that hold other files than pages, with their kind: the exceptions in the files for servers. */
export const OTHER_FOLDERS = Object.entries(FOLDER_KINDS).filter(([, kind]) => kind !== ROOT_KIND);

/** What files of an ending are. */
export interface MediaType {
	type: string;
	/** True for text, which is UTF-8 and worth compressing. */
	isText: boolean;
}

const text = (type: string): MediaType => ({ type, isText: true });
const bytes = (type: string): MediaType => ({ type, isText: false });

/** The media type of each ending of a file. One that is not named here fails a test. */
export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
	bib: text('application/x-bibtex'),
	cff: text('application/yaml'),
	css: text('text/css'),
	csv: text('text/csv'),
	html: text('text/html'),
	js: text('text/javascript'),
	json: text('application/json'),
	md: text('text/markdown'),
	ris: text('application/x-research-info-systems'),
	svg: text('image/svg+xml'),
	txt: text('text/plain'),
	xml: text('application/atom+xml'),
	epub: bytes('application/epub+zip'),
	ico: bytes('image/x-icon'),
	pdf: bytes('application/pdf'),
	png: bytes('image/png'),
	woff2: bytes('font/woff2'),
	zim: bytes('application/octet-stream'),
	zip: bytes('application/zip'),
};

/** The kind of a file or a wrong address, from the root of the site. */
export function kindOf(path: string): Kind {
	const slash = path.indexOf('/');
	return (slash === -1 ? undefined : FOLDER_KINDS[path.slice(0, slash)]) ?? ROOT_KIND;
}

/** Every header of a file, but that of HTTPS. */
export function headersOf(kind: Kind): readonly Header[] {
	return [...COMMON_HEADERS, ...KIND_HEADERS[kind]];
}
