import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { whenStopped } from './when-stopped.ts';

/** What to serve, and where. */
export interface ServeOptions {
	directory: string;
	port: number;
	/** The network address. Only this machine, unless told otherwise. */
	host?: string;
	/** The path the site stands under: "/" or "/some/sub/path/". */
	prefix?: string;
}

export interface SiteServer {
	/** The address of the site's first page. */
	url: string;
	close: () => Promise<void>;
}

/** Serves a built folder as the plainest web host would: an address names a file, "/" is `index.html`, all else `404.html`. */
export async function serveSite({
	directory,
	port,
	host = '127.0.0.1',
	prefix = '/',
}: ServeOptions): Promise<SiteServer> {
	const base = prefix.endsWith('/') ? prefix : `${prefix}/`;
	// `dev` looks at the disk for each request, so that a folder that was built again is served as it is now.
	const files = sirv(directory, {
		dev: true,
		etag: true,
		extensions: [],
		onNoMatch: (_, response) => notFound(directory, response),
	});

	const server = createServer((request, response) => {
		const address = request.url ?? '/';
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (`${address}/` === base) {
			response.writeHead(302, { Location: base }).end();
			return;
		}
		if (!address.startsWith(base)) {
			response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`The site is at ${base}\n`);
			return;
		}
		request.url = fileAddress(address.slice(base.length - 1));
		files(request, response);
	});

	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	const shownHost = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	return {
		url: `http://${shownHost}:${(server.address() as AddressInfo).port}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Names the file an address stands for: a folder's is its `index.html`. */
function fileAddress(address: string): string {
	const [path = '', query] = address.split('?', 2);
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return query === undefined ? file : `${file}?${query}`;
}

function notFound(directory: string, response: ServerResponse): void {
	const page = join(directory, '404.html');
	const known = existsSync(page);
	response.writeHead(404, {
		'Content-Type': known ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
		'Cache-Control': 'no-cache',
	});
	response.end(known ? readFileSync(page) : 'There is no page at this address.\n');
}

/** Serves on a port or, while it is busy, on the next; each busy one is told. */
export async function onFreePort<Server>(
	start: (port: number) => Promise<Server>,
	port: number,
	tell: (message: string) => void,
): Promise<Server> {
	for (let candidate = port; ; candidate++) {
		try {
			return await start(candidate);
		} catch (error) {
			const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
			if (!busy || candidate === 65_535) throw error;
			tell(`Port ${candidate} is busy, trying ${candidate + 1}.`);
		}
	}
}

/** Reads the port a user asked for; throws if it is none. */
export function readPort(text: string | undefined, fallback: number): number {
	if (!text) return fallback;
	const port = Number(text);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new Error(`PORT is "${text}": give a number from 0 to 65535.`);
	return port;
}

/** Stops servers when the program is asked to end, so that ports are free at once and the program ends well. */
export function closeOnSignal(servers: readonly SiteServer[]): void {
	whenStopped(() => void Promise.all(servers.map((server) => server.close())).then(() => process.exit(0)));
}

async function serveDist(): Promise<void> {
	const directory = join(process.cwd(), 'dist');
	if (!existsSync(join(directory, 'index.html')))
		throw new Error('There is no built site in dist/: run "npm run build" first.');
	const port = readPort(process.env.PORT, 4321);
	const server = await onFreePort(
		(free) => serveSite({ directory, port: free, host: process.env.HOST || undefined }),
		port,
		console.log,
	);
	closeOnSignal([server]);
	console.log(`Open ${server.url} (stop with Ctrl+C)`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await serveDist().catch((error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
