import { bewareInShort } from '../evidence/evidence-labels.ts';
import { printedBy } from '../content/blocks.ts';
import { howKnown } from '../evidence/search-words.ts';
import { readChartData } from '../charts/files/read-chart-data.ts';
import { chartsOf } from '../content/list.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import { CLAIM_PREFIX, citedIds } from '../engine/citing.ts';
import type { SiteContent } from '../engine/site-content.ts';
import type { Series } from '../subjects/numbers/series.ts';
import { publishedPages } from '../languages/language-page.ts';
import { passagesOf, type Passage } from '../engine/prose.ts';
import { editionOf } from '../engine/editions.ts';
import { chapterHref } from '../engine/navigation.ts';
import { listedPages, pageKindOf } from '../content/pages.ts';
import { sourceHref } from '../evidence/source-address.ts';
import { sourceUses } from '../content/source-uses.ts';
import { formatDate } from '../text/dates.ts';
import { words } from '../words/words.ts';
import { fileOf, type SearchDocument } from './search-document.ts';

/** What the search finds: all pages, sections, entries, charts, claims and sources, each where it is printed. */
export function collectDocuments(content: SiteContent): SearchDocument[] {
	return [
		...languageDocuments(content),
		...content.chapters.flatMap(textDocuments),
		...listedDocuments(content),
		...chartDocuments(content),
		...pageDocuments(content),
		...claimDocuments(content),
		...sourceDocuments(content),
	];
}

/** The short names of the pages that hold these documents, by file; a page in another language is found by its title alone. */
export function pageNames({ site }: Pick<SiteContent, 'site'>, documents: readonly SearchDocument[]) {
	const files = new Set(documents.flatMap(({ kind, address }) => (kind === 'language' ? [] : fileOf(address))));
	const nameOf = (file: string) =>
		site.chapters.find((chapter) => addressOf(chapter.file) === file)?.label ?? pageKindOf(file)!.label;
	return Object.fromEntries([...files].map((file) => [file, nameOf(file)]));
}

/** Every entry of a list in a chapter. An edition that prints entries of another again is left out. */
export function listedDocuments({ chapters, facts }: Pick<SiteContent, 'chapters' | 'facts'>): SearchDocument[] {
	return chapters
		.filter(({ slug }) => !editionOf(slug).isRepeat)
		.flatMap(({ slug, components }) =>
			components.flatMap((use) =>
				printedBy(use, facts).flatMap(({ id, find }) => (find ? { ...find(), address: addressOf(slug, id) } : [])),
			),
		);
}

/** Every chart, where its chapter shows it. */
export function chartDocuments(content: SiteContent): SearchDocument[] {
	return chartsOf(content).map((chart) => {
		const { title, description, cautions } = readChartData(chart, content);
		const series = content.facts.series.find(({ id }) => id === chart.id);
		return {
			kind: 'chart',
			title,
			text: series ? `${description} ${figuresOf(series)}` : description,
			address: addressOf(chart.chapter, chart.id),
			caution: bewareInShort({ cautionShort: series ? series.caution : cautions[0]! }),
		};
	});
}

/** The pages that are no chapters. */
export function pageDocuments(content: Pick<SiteContent, 'facts' | 'site'>): SearchDocument[] {
	return listedPages(content).flatMap(({ found, file }) => (found ? { ...found, address: file } : []));
}

/** The figures of a series as the table of its chart prints them, so that a number is found. */
function figuresOf({ points, statements }: Series): string {
	const figures = points.map(({ period, value, rounded, parts = [] }) =>
		[
			`${period}: ${rounded ? `${rounded} ` : ''}${words.number(value)}`,
			...parts.map((part) => `${words.number(part.value)} ${part.name}`),
		].join(', '),
	);
	const stated = statements.map(({ date, words: said }) => `${formatDate(date)}: ${said}`);
	return words.search.figures([...figures, ...stated]);
}

/** The pages in other languages, found by their own words and by those that their readers would type; help first. */
const languageDocuments = ({ languages }: Pick<SiteContent, 'languages'>): SearchDocument[] =>
	publishedPages(languages)
		.toSorted((a, b) => words.compare(a.page, b.page))
		.map(({ slug, meta, headings }) => ({
			kind: 'language',
			title: meta.title,
			names: [...meta.search, ...headings.map(({ text }) => text)].join('; '),
			text: meta.summary,
			address: addressOf(slug),
		}));

/** A chapter and its sections. */
function textDocuments({ slug, meta, tree, headings }: ChapterSource): SearchDocument[] {
	const passages = passagesOf(tree).filter(({ kind }) => kind === 'paragraph' || kind === 'cell' || kind === 'title');
	const sections = headings.map(({ id, text: title, line }, index): SearchDocument => {
		const end = headings[index + 1]?.line ?? Infinity;
		const own = passages.filter((passage) => passage.line > line && passage.line < end);
		return {
			kind: editionOf(slug).isRepeat ? 'easy-read' : 'section',
			title,
			text: joinPassages(own),
			address: addressOf(slug, id),
		};
	});
	const page: SearchDocument = {
		kind: editionOf(slug).isRepeat ? 'easy-read' : 'chapter',
		title: meta.title,
		text: meta.summary,
		address: addressOf(slug),
	};
	// A heading above other headings alone has no words of its own that a passage could show.
	return [page, ...sections.filter(({ text }) => text !== '')];
}

/** Every record that a chapter cites and no list prints, at the first page whose evidence holds it. */
function claimDocuments(content: SiteContent): SearchDocument[] {
	const { chapters, citable } = content;
	const listed = new Set(listedDocuments(content).map(({ address }) => address.split('#')[1]));
	const claims = new Map<string, SearchDocument>();
	for (const chapter of chapters.filter(({ slug }) => !editionOf(slug).isRepeat))
		for (const id of citedIds(chapter).filter((cited) => !listed.has(cited) && !claims.has(cited))) {
			const record = citable.get(id)!;
			claims.set(id, {
				kind: 'claim',
				text: record.text,
				address: addressOf(chapter.slug, CLAIM_PREFIX + id),
				...howKnown(record),
			});
		}
	return [...claims.values()];
}

function sourceDocuments(content: SiteContent): SearchDocument[] {
	const uses = sourceUses(content);
	const isOfHelp = (id: string) => (uses.get(id) ?? []).every(({ link: { slug } }) => slug === 'help');
	// Working files that relay a text are found with the facts that rest on them, and pages of services with the services.
	// Reports of the press are found by who published them and when: their headlines shout, and would answer who asks about
	// an app. The entry has the title; those of others have the date there.
	return content.facts.sources
		.filter(({ id, type }) => type !== 'working-file' && !isOfHelp(id))
		.map(({ id, title, author, publisher, type, date }) => ({
			kind: 'source',
			...(type === 'news-report'
				? { title: publisher, text: words.search.reportOf(date && formatDate(date)) }
				: { title, text: `${author ? `${author}, ` : ''}${publisher}.` }),
			address: sourceHref(id).slice(1),
		}));
}

function joinPassages(passages: readonly Passage[]): string {
	return passages
		.map(({ text }) => text.trim())
		.filter(Boolean)
		.map((text) => (/[.!?:;…”"]$/.test(text) ? text : `${text};`))
		.join(' ')
		.replace(/;$/, '');
}

function addressOf(slug: string, fragment?: string): string {
	return chapterHref(slug, fragment).slice(1);
}
