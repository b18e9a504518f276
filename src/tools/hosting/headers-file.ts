import {
	COMMON_HEADERS,
	FOLDER_KINDS,
	HTTPS_HEADER,
	KIND_HEADERS,
	MADE,
	OTHER_FOLDERS,
	ROOT_KIND,
	type Header,
	type HostFile,
} from './table.ts';

/** The files `_headers` for hosts that read it in the folder that is published. They serve a site at its root alone. */
export function headersFiles(): HostFile[] {
	return [
		{ path: 'netlify/_headers', content: `${MADE}${formatDisjoint()}` },
		{ path: 'cloudflare-pages/_headers', content: `${MADE}${formatNested()}` },
	];
}

/** For Netlify, which adds up the headers of all rules that match: no two rules but the first may speak of one file. */
function formatDisjoint(): string {
	return [
		formatRule('/*', [...COMMON_HEADERS, HTTPS_HEADER]),
		...['/', '/:file'].map((pattern) => formatRule(pattern, KIND_HEADERS[ROOT_KIND])),
		...Object.entries(FOLDER_KINDS).map(([folder, kind]) => formatRule(`/${folder}/*`, KIND_HEADERS[kind])),
	].join('');
}

/** For Cloudflare Pages, where a rule can take away what a wider one has set: all that is not named is a page. */
function formatNested(): string {
	const wide = KIND_HEADERS[ROOT_KIND];
	return [
		formatRule('/*', [...COMMON_HEADERS, HTTPS_HEADER, ...wide]),
		...OTHER_FOLDERS.map(([folder, kind]) => formatRule(`/${folder}/*`, KIND_HEADERS[kind], wide)),
	].join('');
}

/** One rule. What it takes away and does not set anew is gone. */
function formatRule(pattern: string, headers: readonly Header[], wide: readonly Header[] = []): string {
	const isSame = ([name, value]: Header, among: readonly Header[]) =>
		among.some((other) => other[0] === name && other[1] === value);
	const removed = wide.filter((header) => !isSame(header, headers)).map(([name]) => `  ! ${name}\n`);
	const set = headers.filter((header) => !isSame(header, wide)).map(([name, value]) => `  ${name}: ${value}\n`);
	return [`${pattern}\n`, ...removed, ...set].join('');
}
