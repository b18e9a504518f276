import {
	COMMON_HEADERS,
	FOLDER_KINDS,
	HTTPS_HEADER,
	KIND_HEADERS,
	MEDIA_TYPES,
	OTHER_FOLDERS,
	ROOT_KIND,
	headersOf,
	type Header,
	type Kind,
} from './table.ts';

/** The line that each such file begins with. `#` begins a comment for every host. */
const MADE =
	'# Made by "npm run hosting" from src/tools/hosting/table.ts: change it there. How to use it: docs/hosting.md\n';

/** The files for hosts that are made from the table, by their paths, for a site at `/` or `/some/path/`: some hosts serve it at their root alone. */
export function filesForHosts(path: string): Record<string, string> {
	if (!/^\/([\w.~-]+\/)*$/.test(path))
		throw new Error(
			`The path is "${path}": begin and end it with a slash, with letters, digits and -._~ between slashes.`,
		);
	return {
		'nginx/five-demands.conf': formatInclude(path),
		...(path === '/' && {
			'netlify/_headers': MADE + formatDisjoint(),
			'cloudflare-pages/_headers': MADE + formatNested(),
		}),
	};
}

/** What nginx includes in a `server`, whose `root` the site's path begins in. */
function formatInclude(path: string): string {
	const types = Object.entries(MEDIA_TYPES).map(([ending, { type }]) => `${type} ${ending};`);
	const texts = Object.values(MEDIA_TYPES).filter(({ isText, type }) => isText && type !== 'text/html');
	const [name, value] = HTTPS_HEADER;
	return `${MADE}
types {
${indent(types)}}
default_type application/octet-stream;
charset utf-8;
charset_types ${texts.map(({ type }) => type).join(' ')};

# Files are compressed beforehand. Debian: libnginx-mod-http-brotli-static; without it, take the second line out.
gzip_static on;
brotli_static on;
gzip_vary on;

# Who reads about this subject is nobody's business.
access_log off;
log_not_found off;
server_tokens off;
absolute_redirect off;

index index.html;
error_page 403 404 =404 ${path}404.html;

set $secure "";
if ($https) {
	set $secure "${value}";
}
if ($http_x_forwarded_proto = https) {
	set $secure "${value}";
}

${formatLocation(path, ROOT_KIND, name)}${OTHER_FOLDERS.map(([folder, kind]) => formatLocation(`${path}${folder}/`, kind, name)).join('')}`;
}

const indent = (lines: readonly string[]) => lines.map((line) => `\t${line}\n`).join('');

/** Headers of a location take the place of those around it, so that each says all of its own. */
function formatLocation(path: string, kind: Kind, httpsName: string): string {
	const headers = headersOf(kind).map(([name, value]) => `add_header ${name} "${value}" always;`);
	return `location ${path} {\n${indent([...headers, `add_header ${httpsName} $secure always;`])}}\n`;
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
