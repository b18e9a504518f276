import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
	'.csv': 'text/csv',
};

/**
 * Serves a folder as a server would that knows nothing but files: no page for a folder, not even for the first one, no
 * address without its ending, no page for wrong addresses, no header but the type.
 *
 * @returns the address of the folder, ending in a slash
 */
export async function serveExactFiles(directory: string): Promise<{ url: string; close: () => void }> {
	const server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url!, 'http://localhost').pathname));
		readFile(join(directory, path)).then(
			(bytes) =>
				response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(bytes),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
