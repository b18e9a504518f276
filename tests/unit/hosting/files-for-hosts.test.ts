import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { filesForHosts } from '../../../src/tools/hosting/files-for-hosts.ts';
import { FOLDER_KINDS, KIND_HEADERS, headersOf, kindOf } from '../../../src/tools/hosting/table.ts';
import { listFiles } from '../../../src/build/read-pages.ts';

const made = filesForHosts('/');
const contentOf = (path: string) => made.find((file) => file.path === path)!.content;

describe('the files for hosts', () => {
	it('are those that the table makes: run "npm run hosting"', () => {
		expect(listFiles('hosting')).toEqual(made.map(({ path }) => path).sort());
		for (const { path, content } of made) expect(readFileSync(join('hosting', path), 'utf8'), path).toBe(content);
	});

	it('are made for a path, but for hosts that serve a site at its root alone', () => {
		const below = filesForHosts('/some/path/');
		expect(below.map(({ path }) => path).filter((path) => path.endsWith('_headers'))).toEqual([]);
		expect(below.find(({ path }) => path === 'nginx/five-demands.conf')!.content).toContain('/some/path/404.html');
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

	it('says each header once of a kind', () => {
		for (const kind of Object.keys(KIND_HEADERS) as (keyof typeof KIND_HEADERS)[]) {
			const names = headersOf(kind).map(([name]) => name.toLowerCase());
			expect(new Set(names).size).toBe(names.length);
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

it('the container begins at an image, copies what the command makes, and runs as nobody of importance', () => {
	const steps = contentOf('nginx/Containerfile')
		.replace(/\\\n/g, ' ')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'))
		.map((line) => /^([A-Z]+) (.+)$/.exec(line)!.slice(1) as [string, string]);
	expect(steps.map(([step]) => step)).toEqual('FROM RUN COPY COPY COPY USER EXPOSE STOPSIGNAL CMD'.split(' '));
	const of = (name: string) => steps.filter(([step]) => step === name).map(([, rest]) => rest);
	expect(of('FROM')[0]).toMatch(/^docker\.io\/library\/debian:[a-z]+-slim$/);
	expect(of('USER')).toEqual(['www-data']);
	expect(of('COPY').map((copied) => copied.split(' ')[0]!)).toEqual([
		'conf/nginx/nginx.conf',
		'conf/nginx/five-demands.conf',
		'site',
	]);
	expect(JSON.parse(of('CMD')[0]!)).toContain('daemon off;');
	expect(contentOf('nginx/nginx.conf')).toContain(`listen ${of('EXPOSE')[0]};`);
	for (const copied of of('COPY').slice(1)) expect(contentOf('nginx/nginx.conf')).toContain(`${copied.split(' ')[1]};`);
});

/** What the forge's workflows may hold, of what this one uses. Anything else is a slip. */
const Permissions = z.partialRecord(z.enum(['contents', 'pages', 'id-token']), z.enum(['read', 'write']));
const Step = z
	.strictObject({
		name: z.string().optional(),
		id: z.string().optional(),
		uses: z
			.string()
			.regex(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/, 'name the commit of the action')
			.optional(),
		run: z.string().optional(),
		with: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
		env: z.record(z.string(), z.string()).optional(),
	})
	.refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'a step uses an action or runs a command');
const Job = z.strictObject({
	if: z.string().optional(),
	needs: z.string().optional(),
	'runs-on': z.string().regex(/-\d/, 'name the version of the system'),
	'timeout-minutes': z.number(),
	container: z
		.string()
		.regex(/:[a-z]+$/)
		.optional(),
	permissions: Permissions.optional(),
	environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
	steps: z.array(Step).min(1),
});
const Workflow = z.strictObject({
	name: z.string(),
	on: z.partialRecord(z.enum(['push', 'pull_request', 'workflow_dispatch']), z.unknown()),
	permissions: z.strictObject({ contents: z.literal('read') }),
	concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
	jobs: z.record(z.string(), Job),
});

describe('the workflow', () => {
	const text = readFileSync('.github/workflows/publish.yml', 'utf8');
	const { jobs } = Workflow.parse(parse(text));

	it('tests, then builds, then publishes, and publishes from the main branch alone', () => {
		expect(jobs.publish!.needs).toBe('build');
		expect(jobs.build!.needs).toBe('test');
		expect(jobs.build!.if).toContain("github.ref == 'refs/heads/main'");
		expect(jobs.test!.steps.at(-1)!.run).toBe('.ci/run');
	});

	it('lets one job write, and only to the host', () => {
		const writing = Object.entries(jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
		expect(writing.map(([name]) => name)).toEqual(['publish']);
		expect(jobs.publish!.steps.every(({ run }) => run === undefined)).toBe(true);
	});

	it('says which version each commit of an action is', () => {
		const used = text.split('\n').filter((line) => /\buses:/.test(line));
		expect(used.length).toBeGreaterThan(3);
		for (const line of used) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});
});
