import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FoundNginx } from '../../src/tools/find-engines.ts';
import { get } from '../dist/ask.ts';

/** A server that runs, and how to stop it. */
export interface RunningServer {
	port: number;
	stop: () => Promise<void>;
}

/** What begins as root goes on as another, who could not read everybody's folders. */
const isRoot = process.getuid?.() === 0;

/** Writes the container's own configuration with other paths and another port, and with nothing of the machine's own. */
function configure({ modules }: FoundNginx, served: string, work: string, port: number): string {
	const machine = [`load_module ${modules}/ngx_http_brotli_static_module.so;`, ...(isRoot ? ['user root;'] : [])];
	const whole = readFileSync(join(served, 'conf/nginx/nginx.conf'), 'utf8')
		.replace('include /etc/nginx/modules-enabled/*.conf;', machine.join('\n'))
		.replace(/listen \d+;/, `listen 127.0.0.1:${port};`)
		.replace('/srv/site', join(served, 'site'))
		.replace('/srv/five-demands.conf', join(served, 'conf/nginx/five-demands.conf'));
	const file = join(work, 'nginx.conf');
	writeFileSync(file, whole);
	return file;
}

/**
 * Starts nginx on a free port of this machine alone, and waits until it answers.
 *
 * @param served the folder that `makeServedFolder` made
 * @param work a folder for what the server writes
 */
export async function startNginx(found: FoundNginx, served: string, work: string): Promise<RunningServer> {
	mkdirSync(work, { recursive: true });
	const port = await freePort();
	const file = configure(found, served, work, port);
	const child = spawn(found.program, ['-p', work, '-e', 'stderr', '-c', file, '-g', 'daemon off;'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let complaints = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	const ended = once(child, 'exit');
	const stop = async () => {
		child.kill();
		await ended;
	};
	for (let tries = 0; tries < 200; tries++) {
		if (child.exitCode !== null) break;
		const answer = await get(port, '/').catch(() => undefined);
		if (answer) return { port, stop };
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	await stop();
	throw new Error(`nginx did not start: ${complaints}`);
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
