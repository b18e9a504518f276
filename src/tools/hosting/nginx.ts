import {
	HTTPS_HEADER,
	MADE,
	MEDIA_TYPES,
	OTHER_FOLDERS,
	ROOT_KIND,
	headersOf,
	type HostFile,
	type Kind,
} from './table.ts';

/** What nginx includes in a `server`, whose `root` the site's path begins in. */
export function nginxFile(path: string): HostFile {
	return { path: 'nginx/five-demands.conf', content: formatInclude(path) };
}

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
