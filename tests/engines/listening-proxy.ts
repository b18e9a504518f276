import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who was asked for. */
export interface ListeningProxy {
	port: number;
	/** The hosts asked for. Who reads may clear it. */
	hosts: Set<string>;
	close: () => void;
}

/** Starts a proxy on this machine. An engine behind it cannot ask another host for anything unheard. */
export async function listenToRequests(): Promise<ListeningProxy> {
	const hosts = new Set<string>();
	const server = createServer((request, response) => {
		hosts.add(new URL(request.url!).hostname);
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		hosts.add(request.url!.replace(/:\d+$/, ''));
		// The engine may have left already.
		socket.on('error', () => undefined);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		hosts,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
