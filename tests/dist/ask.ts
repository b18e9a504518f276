import { request, type IncomingHttpHeaders } from 'node:http';

/** What a server answered, with its body as it was sent. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks a server of this machine for a path. Nothing is decoded and nothing is followed. */
export function get(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () =>
				resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
			);
		});
		asked.on('error', reject);
		asked.setTimeout(30_000, () => asked.destroy(new Error(`No answer for ${path}`)));
		asked.end();
	});
}
