import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FoundServer, Server } from '../../src/commands/find-servers.ts';
import { get } from './ask.ts';

/** A server that runs, and how to stop it. */
export interface RunningServer {
	port: number;
	stop: () => Promise<void>;
}

/** Servers that begin as root go on as another, who could not read everybody's folders. */
const isRoot = process.getuid?.() === 0;

/** How each server is started with the files that are made for it, and with nothing of the machine's own. */
const STARTS: Readonly<Record<Server, (found: FoundServer, served: string, work: string, port: number) => string[]>> = {
	/** The container's own file, with other paths and another port. */
	nginx: ({ modules }, served, work, port) => {
		const machine = [`load_module ${modules}/ngx_http_brotli_static_module.so;`, ...(isRoot ? ['user root;'] : [])];
		const whole = readFileSync(join(served, 'conf/nginx/nginx.conf'), 'utf8')
			.replaceAll('/tmp/', `${work}/`)
			.replace('include /etc/nginx/modules-enabled/*.conf;', machine.join('\n'))
			.replace(/listen \d+;/, `listen 127.0.0.1:${port};`)
			.replace('/srv/site', join(served, 'site'))
			.replace('/srv/five-demands.conf', join(served, 'conf/nginx/five-demands.conf'));
		const file = join(work, 'nginx.conf');
		writeFileSync(file, whole);
		return ['-e', 'stderr', '-c', file, '-g', 'daemon off;'];
	},
	Caddy: (_, served, work, port) => {
		const file = join(work, 'Caddyfile');
		writeFileSync(
			file,
			`{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\tbind 127.0.0.1\n\troot * ${join(served, 'site')}\n\timport ${join(served, 'conf/caddy/five-demands.caddy')}\n}\n`,
		);
		return ['run', '--adapter', 'caddyfile', '--config', file];
	},
	/** A host whose customers may write `.htaccess`: it is read from the folder of the site. */
	Apache: ({ modules }, served, work, port) => {
		const names = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'rewrite'];
		const file = join(work, 'apache.conf');
		writeFileSync(
			file,
			[
				`ServerRoot "${work}"`,
				`ServerName 127.0.0.1`,
				...names.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
				...(isRoot ? ['User www-data', 'Group www-data'] : []),
				`Listen 127.0.0.1:${port}`,
				`PidFile ${work}/apache.pid`,
				`ErrorLog ${work}/apache-error.log`,
				'TypesConfig /dev/null',
				`DocumentRoot "${join(served, 'site')}"`,
				`<Directory "${join(served, 'site')}">\n\tAllowOverride All\n\tRequire all granted\n</Directory>`,
			].join('\n'),
		);
		return ['-f', file, '-DFOREGROUND'];
	},
};

/**
 * Starts a server on a free port of this machine alone, and waits until it answers.
 *
 * @param served the folder that `makeServedFolder` made
 * @param work a folder for what the server writes
 */
export async function startServer(
	server: Server,
	found: FoundServer,
	served: string,
	work: string,
): Promise<RunningServer> {
	mkdirSync(work, { recursive: true });
	const port = await freePort();
	const child = spawn(found.program, STARTS[server](found, served, work, port), {
		stdio: ['ignore', 'ignore', 'pipe'],
		// Caddy keeps a folder of its own, which is not that of whoever runs the tests.
		env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
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
	throw new Error(`${server} did not start: ${complaints}`);
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
