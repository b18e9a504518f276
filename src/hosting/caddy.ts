import { MADE, indent, type HostFile } from './file-for-host.ts';
import {
	HTTPS_HEADER,
	KIND_HEADERS,
	MEDIA_TYPES,
	OTHER_FOLDERS,
	ROOT_KIND,
	contentTypeOf,
	headersOf,
	type Header,
	type Kind,
} from './table.ts';

/** What Caddy imports in the block of a site, whose `root` is the folder in which the site's path begins. */
export function caddyFile(path: string): HostFile {
	const kinds = Object.keys(KIND_HEADERS) as Kind[];
	return {
		path: 'caddy/five-demands.caddy',
		content: `${MADE}
@encrypted \`{http.request.scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"\`
header @encrypted ${formatHeader(HTTPS_HEADER)}

${kinds.map((kind) => formatKind(path, kind)).join('')}
${Object.entries(MEDIA_TYPES)
	.map(([ending, type]) => `@${ending} path *.${ending}\nheader @${ending} Content-Type "${contentTypeOf(type)}"\n`)
	.join('')}
file_server {
	precompressed br gzip
}

handle_errors {
	@missing expression {err.status_code} in [403, 404]
	handle @missing {
		rewrite * ${path}404.html
		header {
${indent(formatMissing(), 3)}		}
		file_server {
			status 404
			precompressed br gzip
		}
	}
}
`,
	};
}

/** Each file is of one kind, so that no two of these speak of the same. */
function formatKind(path: string, kind: Kind): string {
	const pathsOf = (folders: typeof OTHER_FOLDERS) => folders.map(([folder]) => `${path}${folder}/*`).join(' ');
	const matcher =
		kind === ROOT_KIND
			? `not path ${pathsOf(OTHER_FOLDERS)}`
			: `path ${pathsOf(OTHER_FOLDERS.filter(([, other]) => other === kind))}`;
	return `@${kind} ${matcher}\nheader @${kind} {\n${indent(headersOf(kind).map(formatHeader))}}\n`;
}

/** The page for wrong addresses must not keep what was said of the address that was asked for. */
function formatMissing(): string[] {
	const own = headersOf(ROOT_KIND);
	const names = new Set(Object.values(KIND_HEADERS).flatMap((headers) => headers.map(([name]) => name as string)));
	const others = [...names].filter((name) => !own.some(([known]) => known === name));
	return [
		...others.map((name) => `-${name}`),
		...own.map(formatHeader),
		formatHeader(['Content-Type', contentTypeOf(MEDIA_TYPES.html!)]),
	];
}

function formatHeader([name, value]: Header): string {
	return `${name} "${value}"`;
}
