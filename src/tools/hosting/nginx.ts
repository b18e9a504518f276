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

/** The port in the container. A program that is not root may listen there. */
const CONTAINER_PORT = 8080;
/** Where the container keeps the folder of the site and, beside it, what to include. */
const CONTAINER_SITE = '/srv/site';
const CONTAINER_INCLUDE = '/srv/five-demands.conf';

/** What nginx includes in a `server`, whose `root` the site's path begins in, and a whole configuration with a container's file. */
export function nginxFiles(path: string): HostFile[] {
	return [
		{ path: 'nginx/five-demands.conf', content: formatInclude(path) },
		{ path: 'nginx/nginx.conf', content: formatWhole() },
		{ path: 'nginx/Containerfile', content: formatContainerfile() },
	];
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

function formatWhole(): string {
	return `${MADE}
include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;

events {
	worker_connections 1024;
}

http {
	sendfile on;
	tcp_nopush on;
	client_body_temp_path /tmp/client_body;
	proxy_temp_path /tmp/proxy;
	fastcgi_temp_path /tmp/fastcgi;
	uwsgi_temp_path /tmp/uwsgi;
	scgi_temp_path /tmp/scgi;

	server {
		listen ${CONTAINER_PORT};
		root ${CONTAINER_SITE};
		include ${CONTAINER_INCLUDE};
	}
}
`;
}

function formatContainerfile(): string {
	return `${MADE}
# npm run build && npm run hosting -- --into served
# podman build --file served/conf/nginx/Containerfile --tag five-demands served
# podman run --read-only --tmpfs /tmp --publish 8080:${CONTAINER_PORT} five-demands
FROM docker.io/library/debian:trixie-slim
RUN apt-get update \\
	&& apt-get install --yes --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
	&& rm -rf /var/lib/apt/lists/*
COPY conf/nginx/nginx.conf /etc/nginx/nginx.conf
COPY conf/nginx/five-demands.conf ${CONTAINER_INCLUDE}
COPY site ${CONTAINER_SITE}
USER www-data
EXPOSE ${CONTAINER_PORT}
STOPSIGNAL SIGQUIT
CMD ["nginx", "-e", "stderr", "-g", "daemon off;"]
`;
}
