import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesForHosts } from '../../../src/tools/hosting/files-for-hosts.ts';
import { FOLDER_KINDS, KIND_HEADERS, headersOf, kindOf } from '../../../src/tools/hosting/table.ts';
import { listFiles } from '../../../src/build/read-pages.ts';

const made = filesForHosts('/');
const contentOf = (path: string) => readFileSync(join('hosting', path), 'utf8');

describe('the files for hosts', () => {
	it('are those that the table makes: run "npm run hosting"', () => {
		const others = ['nginx/Containerfile', 'nginx/nginx.conf'];
		expect(listFiles('hosting')).toEqual([...Object.keys(made), ...others].sort());
		for (const [path, content] of Object.entries(made)) expect(contentOf(path), path).toBe(content);
	});

	it('are made for a path, but for hosts that serve a site at its root alone', () => {
		const below = filesForHosts('/some/path/');
		expect(Object.keys(below)).toEqual(['nginx/five-demands.conf']);
		expect(below['nginx/five-demands.conf']).toContain('/some/path/404.html');
	});

	it.each(['', 'path', '/path', '/a b/', '/a/../b;/', '/"/', '/a//b/'])('refuse the path "%s"', (path) => {
		expect(() => filesForHosts(path)).toThrow(/^The path is "/);
	});
});

describe('the table', () => {
	it('knows the kind of a file by its folder, and takes all else for a page', () => {
		expect(kindOf('embed/iwf-urls.html')).toBe('embed');
		expect(kindOf('demands/openness.html')).toBe('page');
		expect(kindOf('embed')).toBe('page');
		expect(kindOf('gone/embed/x.html')).toBe('page');
	});

	it('lets nothing but embeds be framed, and keeps nothing for good but what pages load', () => {
		for (const kind of Object.keys(KIND_HEADERS) as (keyof typeof KIND_HEADERS)[]) {
			const headers = Object.fromEntries(headersOf(kind));
			expect(headers['X-Frame-Options']).toBe(kind === 'embed' ? undefined : 'DENY');
			expect(headers['Content-Security-Policy']).toBe(`frame-ancestors ${kind === 'embed' ? '*' : "'none'"}`);
			expect(headers['Cache-Control']!.includes('immutable')).toBe(kind === 'asset');
		}
	});
});

/** The rules of a file `_headers`, by their pattern: what each takes away and what it sets. */
function readRules(path: string): Map<string, { removed: string[]; set: [string, string][] }> {
	const rules = new Map<string, { removed: string[]; set: [string, string][] }>();
	let rule: { removed: string[]; set: [string, string][] } | undefined;
	for (const line of contentOf(path)
		.split('\n')
		.filter((text) => text && !text.startsWith('#'))) {
		if (line.startsWith('/')) rules.set(line, (rule = { removed: [], set: [] }));
		else if (line.startsWith('  ! ')) rule!.removed.push(line.slice(4));
		else rule!.set.push(/^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1) as [string, string]);
	}
	return rules;
}

/** Whether a rule speaks of a file, as both hosts understand it: `*` is everything, `:name` all up to a slash. */
function matches(pattern: string, file: string): boolean {
	const source = pattern.replace(/[.]/g, '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
	return new RegExp(`^${source}$`).test(`/${file}`);
}

describe.each(['netlify/_headers', 'cloudflare-pages/_headers'])('%s', (path) => {
	const rules = [...readRules(path)];
	const files = ['', '404.html', 'feed.atom.xml', ...Object.keys(FOLDER_KINDS).map((folder) => `${folder}/a/b.html`)];

	it.each(files)('says of /%s what the table says, each header once', (file) => {
		const sent: [string, string][] = [];
		for (const [pattern, { removed, set }] of rules) {
			if (!matches(pattern, file)) continue;
			for (const name of removed)
				sent.splice(
					sent.findIndex(([known]) => known === name),
					1,
				);
			sent.push(...set);
		}
		const wanted = [...headersOf(kindOf(file)), ['Strict-Transport-Security', 'max-age=31536000']];
		expect(sent.sort()).toEqual(wanted.sort());
	});
});

it('the container copies what the command makes, listens where its configuration says, and runs as nobody of importance', () => {
	const lines = contentOf('nginx/Containerfile').split('\n');
	const of = (name: string) => lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.split(' '));
	expect(of('USER')).toEqual([['USER', 'www-data']]);
	const copied = of('COPY').map(([, from]) => from!);
	expect(copied).toEqual(['conf/nginx/nginx.conf', 'conf/nginx/five-demands.conf', 'site']);
	const whole = contentOf('nginx/nginx.conf');
	for (const words of [
		`listen ${of('EXPOSE')[0]![1]};`,
		...of('COPY')
			.slice(1)
			.map(([, , to]) => `${to};`),
	])
		expect(whole).toContain(words);
});

describe('the workflow', () => {
	const text = readFileSync('.github/workflows/publish.yml', 'utf8');
	const { permissions, jobs } = parse(text) as {
		permissions: object;
		jobs: Record<string, { if?: string; needs?: string; permissions?: object; steps: { run?: string }[] }>;
	};

	it('tests, then builds, then publishes, and publishes from the main branch alone', () => {
		expect(jobs.publish!.needs).toBe('build');
		expect(jobs.build!.needs).toBe('test');
		expect(jobs.build!.if).toContain("github.ref == 'refs/heads/main'");
		expect(jobs.test!.steps.at(-1)!.run).toBe('.ci/run');
	});

	it('lets one job write, and only to the host', () => {
		const writing = Object.entries(jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
		expect(permissions).toEqual({ contents: 'read' });
		expect(writing.map(([name]) => name)).toEqual(['publish']);
		expect(jobs.publish!.steps.every(({ run }) => run === undefined)).toBe(true);
	});

	it('says which version each commit of an action is', () => {
		const used = text.split('\n').filter((line) => /\buses:/.test(line));
		expect(used.length).toBeGreaterThan(3);
		for (const line of used) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});
});
