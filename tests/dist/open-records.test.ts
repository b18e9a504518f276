import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../site-charts.ts';
import { loadContent } from '../../src/content/content.ts';
import { readIdentity } from '../../src/engine/identity.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { changesOf, lastChanged } from '../../src/engine/changes.ts';
import { sourcesOf } from '../../src/content/source-uses.ts';
import { files, pages, textOf } from './built-site.ts';

const content = loadContent(readContentFiles(process.cwd()));
const { date } = readIdentity(process.cwd(), content);
const idsOf = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]));
const chapterFiles = content.chapters.map((chapter) => ({ chapter, file: `${chapter.slug}.html` }));

interface LinkedItem {
	'@type': string;
	'@id'?: string;
	[name: string]: unknown;
}

/** Every address in linked data: values of `@id`, `url`, `item` and `contentUrl`, at any depth. */
function addressesIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(addressesIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		typeof inner === 'string' && ['@id', 'url', 'item', 'contentUrl'].includes(key) ? [inner] : addressesIn(inner),
	);
}

describe.each(chapterFiles)('$file', ({ chapter, file }) => {
	const html = textOf(file);
	const graph = () => {
		const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
		expect(blocks).toHaveLength(1);
		return (JSON.parse(blocks[0]![1]!) as { '@graph': LinkedItem[] })['@graph'];
	};

	it('tells machines what it is, when it changed and what it cites', () => {
		const article = graph().find((item) => item['@type'] === 'Article')!;
		expect(article).toMatchObject({ headline: chapter.meta.title, inLanguage: 'en-GB', isAccessibleForFree: true });
		expect(article['dateModified']).toBe(lastChanged(content.changes, chapter.slug) ?? date);
		expect(html).toContain(`<time datetime="${String(article['dateModified'])}">`);
		expect(article['citation']).toEqual(
			sourcesOf(chapter, content).length > 0 ? { '@type': 'CreativeWork', '@id': '#evidence' } : undefined,
		);
	});

	it('leads machines only to files and places that are there', () => {
		const lost = addressesIn(graph()).filter((address) => {
			const [path = '', id] = address.split('#');
			const target = path === '' ? file : posix.join(posix.dirname(file), path);
			return !files.includes(target) || (id !== undefined && !idsOf.get(target)!.has(id));
		});
		expect(lost).toEqual([]);
	});

	it('describes each of its charts as a data set', () => {
		const data = graph().filter((item) => item['@type'] === 'Dataset');
		const charts = CHARTS.filter((chart) => chart.chapter === chapter.slug);
		expect(data.map((item) => item['@id'])).toEqual(charts.map(({ id }) => `#${id}`));
	});

	it('says how it is to be shown where it is shared, without an address that is not known', () => {
		for (const property of ['og:title', 'og:description', 'og:type', 'og:locale'])
			expect(html).toMatch(new RegExp(`<meta property="${property}" content="[^"]+">`));
		expect(html).not.toMatch(/property="og:(?:url|image)"/);
	});

	it('offers the feed', () => {
		const feeds = [...html.matchAll(/<link rel="alternate" type="[^"]+" href="([^"]+)"/g)].map(([, href]) =>
			posix.join(posix.dirname(file), href!),
		);
		expect(feeds).toEqual(['feed.atom.xml']);
	});

	it('ends with its own changes, if it has changed', () => {
		const log = /<details class="change-log" id="changes">[\s\S]*?<\/details>/.exec(html)?.[0];
		expect(log?.match(/<li>/g)?.length ?? 0).toBe(changesOf(content.changes, chapter.slug).length);
	});

	it('counts every source that it leads to, by kind', () => {
		if (file === 'sources.html') return;
		const linked = new Set(
			[...html.matchAll(/href="(?:\.\.\/)*sources(?:\/[a-z-]+)?\.html#([^"]+)"/g)]
				.map(([, id]) => id!)
				.filter((id) => content.sources.has(id)),
		);
		const strip = /<div class="source-mix">[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
		const counts = [...strip.matchAll(/<span>(\d+)<\/span>/g)].map(([, count]) => Number(count));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(linked.size);
	});
});

describe('the lists of sources', () => {
	const parts = pages.filter(({ file }) => file.startsWith('sources/'));

	it('hold every source twice: in the list of all, and in full', () => {
		const inFull = new Set(parts.flatMap(({ ids }) => ids));
		for (const { id } of content.facts.sources) {
			expect(idsOf.get('sources.html')!.has(id), id).toBe(true);
			expect(inFull.has(id), id).toBe(true);
		}
	});

	it('say of each source where it is cited', () => {
		for (const file of ['sources.html', ...parts.map((part) => part.file)])
			for (const [entry] of textOf(file).matchAll(/<li id="[^"]*"[\s\S]*?<\/li>/g)) {
				expect(entry).toMatch(/Cited in: *\w/);
				// The links stand in the entry in full.
				if (file !== 'sources.html') expect(entry.split('Cited in:')[1]).toMatch(/<a href="[^"]+\.html/);
			}
	});

	it('offer no control that needs a script', () => {
		const [main] = /<main[\s\S]*<\/main>/.exec(textOf('sources.html'))!;
		expect(main).toContain('<template>');
		expect(main.replace(/<template>[\s\S]*?<\/template>/, '')).not.toMatch(/<input|<select/);
	});
});

/** The marks in a text: the record each leads to, its classes, its name for screen readers, and the word beside it. */
function marksIn(html: string) {
	const marks = html.matchAll(
		/<a class="(cite [^"]*)" id="[^"]*" href="#claim-([^"]+)" aria-label="([^"]*)">([\s\S]*?)<\/a>/g,
	);
	return [...marks].map(([, classes, id, name, inner]) => ({
		id: id!,
		classes: classes!.split(' '),
		name: name!,
		word: /<span class="cite-word">([^<]*)</.exec(inner!)?.[1],
	}));
}

describe('what is not known', () => {
	const about = textOf('about.html');
	const listOf = (name: string) => new RegExp(`<ul class="${name}">[\\s\\S]*?</ul>`).exec(about)![0];
	const count = (list: string) => [...list.matchAll(/<li>/g)].length;

	it('is listed: each record of something not found, with the pages that rest on it', () => {
		const missing = [...content.citable.values()].filter(({ standing }) => standing === 'not-found');
		expect(count(listOf('not-found-list'))).toBe(missing.length);
		expect(listOf('not-found-list')).toContain('coalition.html#claim-inf-04');
	});

	it('is listed: each record whose sources differ', () => {
		const disputed = [...content.citable.values()].filter(({ differs }) => differs).length;
		const series = content.facts.series.filter(({ conflicts }) => conflicts.length > 0).length;
		expect(count(listOf('conflict-list'))).toBe(disputed + series);
	});

	it('is said at each mark and in each entry where sources differ', () => {
		for (const { chapter, file } of chapterFiles) {
			const html = textOf(file);
			const cited = html.match(/<li id="claim-[^"]+"/g)?.map((tag) => tag.slice('<li id="claim-'.length, -1)) ?? [];
			const disputed = cited.filter((id) => content.citable.get(id)!.differs);
			const marked = new Set(
				marksIn(html)
					.filter(({ classes, name }) => classes.includes('cite-disputed') && name.includes('sources differ'))
					.map(({ id }) => id),
			);
			expect([...marked].sort(), chapter.slug).toEqual(disputed.sort());
			const entries = html.slice(html.indexOf('<details class="evidence-all'));
			expect(entries.match(/class="status status-disputed">Sources differ</g)?.length ?? 0, chapter.slug).toBe(
				disputed.length,
			);
		}
	});

	it('is said in a word at every mark that has it, and in its name', () => {
		let words = 0;
		for (const { chapter, file } of chapterFiles)
			for (const { id, word, name } of marksIn(textOf(file))) {
				expect(word ?? '', `${chapter.slug}: ${id}`).toBe(name.replace(/^Evidence \d+ ?/, ''));
				if (word) words += 1;
			}
		expect(words).toBeGreaterThan(50);
	});

	it('is said of what one weak source alone tells', () => {
		for (const { chapter, file } of chapterFiles)
			for (const { id, classes, name } of marksIn(textOf(file))) {
				const isWeak = content.citable.get(id)!.isWeak === true;
				expect([classes.includes('cite-weak'), name.includes('one weak source')], `${chapter.slug} ${id}`).toEqual([
					isWeak,
					isWeak,
				]);
			}
	});
});

describe('the feed', () => {
	const atom = textOf('feed.atom.xml');
	const entries = atom.match(/<entry>[\s\S]*?<\/entry>/g) ?? [];
	const inEach = (pattern: RegExp) => entries.map((entry) => pattern.exec(entry)![1]!);

	it('holds every change', () => {
		const ids = content.changes.map(({ id, date }) => `tag:five-demands-explained,${date}:${id}`);
		expect(inEach(/<id>([^<]*)</)).toEqual(ids);
	});

	it('is as new as the copy', () => {
		expect(/<updated>(\d{4}-\d{2}-\d{2})T/.exec(atom)![1]).toBe(date);
	});

	it('leads to places that are there', () => {
		for (const href of inEach(/<link href="([^"]*)"/)) {
			const [file = '', id = ''] = href.split('#');
			expect(idsOf.get(file)!.has(id)).toBe(true);
		}
	});
});

describe('how to cite', () => {
	const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;

	it('is told in the project and in the built site alike, there with the date that the copy gives of itself', () => {
		const built = parse(textOf('CITATION.cff')) as Record<string, unknown>;
		expect(built).toEqual({ ...citation, 'date-released': date });
		expect(textOf('index.html')).toContain(`Version ${citation['version'] as string} of <time datetime="${date}">`);
	});

	it('fits the site: its name, its version, its licences', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(citation).toMatchObject({ 'cff-version': '1.2.0', title: content.site.name, version });
		expect(citation['license']).toEqual(['CC-BY-4.0', 'MIT']);
		expect(citation['authors']).toEqual([{ name: `The editors of ${content.site.name}` }]);
	});
});
