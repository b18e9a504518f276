import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../publish/read-pages.ts';
import { build, measureBuilds, weighPage } from './measure.ts';
import { installPeers, PEER_PACKAGES, PEERS } from './peers.ts';
import { benchReport, withReport, type Measured } from './report.ts';
import { sameTextPage } from './same-text.ts';
import { makeOwnSite, WEIGHED, type BenchSite } from './sites.ts';

// `npm run bench`: what a page of this site weighs and how it is built, beside plain sites of other generators with the very
// same text (words, links, evidence), all in one run. One that was stopped goes on where it was when it is run again.
const USAGE =
	'npm run bench -- [--sizes 10,100,1000] [--only own,Astro,Starlight,Eleventy,VitePress] [--beside "what else ran"] [--write] [--fresh]';
const PAGE = 'docs/performance.md';

interface Options {
	sizes: readonly number[];
	only: readonly string[];
	beside: string;
	write: boolean;
	fresh: boolean;
}

const NAMES = ['own', ...Object.keys(PEERS)];

function readOptions(): Options {
	const { values } = parseArgs({
		options: {
			sizes: { type: 'string', default: '10,100,1000' },
			only: { type: 'string', default: NAMES.join(',') },
			beside: { type: 'string', default: 'nothing else' },
			write: { type: 'boolean', default: false },
			fresh: { type: 'boolean', default: false },
		},
	});
	const sizes = values.sizes.split(',').map(Number);
	if (!sizes.every((size, index) => Number.isInteger(size) && size >= 2 && size > (sizes[index - 1] ?? 0)))
		throw new Error(`--sizes is "${values.sizes}": give whole numbers from 2 up, each larger than the one before.`);
	const only = values.only.split(',');
	const unknown = only.find((name) => !NAMES.includes(name));
	if (unknown !== undefined) throw new Error(`--only names "${unknown}": give some of ${NAMES.join(', ')}.`);
	return { ...values, sizes, only };
}

async function bench(root: string, { sizes, only, beside, write, fresh }: Options): Promise<void> {
	const built = join(root, `dist/${WEIGHED}.html`);
	if (!existsSync(built)) throw new Error(`There is no ${built}: run npm run build first.`);
	const text = sameTextPage(readFileSync(built, 'utf8'));
	const chapters = listFiles(join(root, 'content/chapters')).filter((file) => file.endsWith('.mdx')).length;

	const peersFolder = join(tmpdir(), `bench-peers-${digest([JSON.stringify(PEER_PACKAGES)])}`);
	const folder = join(tmpdir(), `bench-${digest(readAll(root))}`);
	if (fresh) rmSync(folder, { recursive: true, force: true });
	mkdirSync(peersFolder, { recursive: true });
	console.log(`Peers are in ${peersFolder}, results in ${folder}.`);
	const packages = installPeers(peersFolder);

	const makers = only.map((name): { name: string; make: (generated: number) => BenchSite } => {
		if (name === 'own')
			return { name: 'This site', make: (generated) => makeOwnSite(root, join(folder, 'own'), generated) };
		const at = join(peersFolder, 'sites', name);
		return {
			name,
			make: (pages) => {
				rmSync(at, { recursive: true, force: true });
				return PEERS[name as keyof typeof PEERS](at, packages, text, pages);
			},
		};
	});

	const results = openResults(join(folder, 'results.json'));
	for (const { name, make } of makers)
		await results.once(`${name}, a page`, async () => {
			// Menus list all pages: a page is weighed in a site as large as this one is.
			const site = make(name === 'This site' ? 0 : chapters);
			build(site);
			return weighPage(site, packages);
		});
	// By size, so that whatever else the machine does slows all alike.
	for (const size of sizes)
		for (const { name, make } of makers)
			await results.once(`${name}, ${size} chapters`, () => {
				const site = make(size);
				try {
					return measureBuilds(site);
				} catch (error) {
					console.error((error as Error).message.slice(-2000));
					return { failed: (error as Error).message.slice(0, 200) };
				} finally {
					rmSync(site.folder, { recursive: true, force: true });
				}
			});

	const measured = makers.map(({ name }): Measured => ({
		name,
		...results.read<Pick<Measured, 'weight' | 'speed'>>(`${name}, a page`),
		builds: Object.fromEntries(sizes.map((size) => [size, results.read(`${name}, ${size} chapters`)])),
	}));
	const report = `${conditions(beside)}\n\n${benchReport(measured)}`;
	console.log(`\n${report}`);
	if (write) writeFileSync(join(root, PAGE), withReport(readFileSync(join(root, PAGE), 'utf8'), report));
}

/** On what it was measured, and with which command. */
function conditions(beside: string): string {
	const [processor] = cpus();
	const options = process.argv.slice(2).filter((option) => option !== '--fresh');
	return [
		`Measured with \`${['npm run bench', ...(options.length > 0 ? ['--', ...options] : [])].join(' ')}\`,`,
		`Node ${process.versions.node}, ${cpus().length} processors (${processor!.model.trim()}), ${Math.round(totalmem() / 1e9)} GB;`,
		`the machine did ${beside} beside it.`,
		`Text: the chapter "${WEIGHED}". Peers: ${Object.entries(PEER_PACKAGES)
			.map(([name, version]) => `${name} ${version}`)
			.join(', ')}.`,
	].join(' ');
}

interface Results {
	/** Measures what has no result yet, and keeps it. */
	once: (what: string, measure: () => unknown) => Promise<void>;
	read: <T>(what: string) => T;
}

/** The results of a run in a file: what was measured before it was stopped is not measured again. */
function openResults(file: string): Results {
	const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
	mkdirSync(join(file, '..'), { recursive: true });
	return {
		async once(what, measure) {
			if (what in known) return;
			const started = Date.now();
			known[what] = await measure();
			writeFileSync(file, JSON.stringify(known, null, '\t'));
			console.log(`${what}: measured in ${Math.round((Date.now() - started) / 1000)} s`);
		},
		read: <T>(what: string) => known[what] as T,
	};
}

/** All that a build reads: other sources have other results. */
function readAll(root: string): string[] {
	return ['src', 'content', 'public'].flatMap((folder) =>
		listFiles(join(root, folder)).map((file) => file + digest([readFileSync(join(root, folder, file), 'latin1')])),
	);
}

function digest(texts: readonly string[]): string {
	const hash = createHash('sha256');
	for (const text of texts) hash.update(text);
	return hash.digest('hex').slice(0, 12);
}

try {
	const options = readOptions();
	await bench(process.cwd(), options);
} catch (error) {
	console.error(`${(error as Error).message}\nUsage: ${USAGE}`);
	process.exitCode = 1;
}
