import { editionOf } from '../model/editions.ts';
import { hasBlock } from '../blocks/blocks.ts';
import { extent } from 'd3';
import type {
	Article,
	BreadcrumbList,
	Claim,
	Dataset,
	DefinedTermSet,
	Graph,
	ImageObject,
	Organization,
} from 'schema-dts';
import { readChartData } from '../charts/files/read-chart-data.ts';
import { chartsOf } from '../charts/list.ts';
import type { ChartData } from '../charts/chart-data.ts';
import { LICENCE } from '../charts/files/chart-files.ts';
import { CLAIM_PREFIX, citedIds } from '../content/citing.ts';
import type { Identity } from '../content/identity.ts';
import type { ChapterSource } from '../content/chapter-source.ts';
import type { SiteContent } from '../content/content.ts';
import { sharePictureOf } from './share-card.ts';
import { yearsOf } from '../schemas/period.ts';
import { lastChanged } from '../model/changes.ts';
import { bewareInShort, standingWords } from '../model/evidence-labels.ts';
import type { Evidence } from '../model/facts.ts';
import { allLinks } from '../model/navigation.ts';
import { sourceHref } from '../model/source-address.ts';
import { sourcesOf } from '../charts/source-uses.ts';

/** What one page of the site offers to machines, in the words of schema.org. */
export interface LinkedData {
	'@context': 'https://schema.org';
	'@graph': Graph['@graph'];
}

/**
 * What a chapter is, rests on, claims and holds: article, way to it, claims, datasets, terms.
 *
 * Addresses are relative to the page, as JSON-LD allows, unless the site's address is known.
 */
export function describeChapter(chapter: ChapterSource, content: SiteContent, identity: Identity): LinkedData {
	const { slug, meta } = chapter;
	const { address: site, author, title: name, version, date } = identity;
	const address = addressFrom(site, slug.split('/').length - 1);
	const page = `${slug}.html`;
	const here = (id: string) => `${site ? address(page) : ''}#${id}`;
	const cites = (ids: readonly string[]) => ids.map((id) => ({ '@id': address(sourceHref(id)) }));
	const makers: Organization = { '@type': 'Organization', name: author, url: address('about.html') };

	const article: Article = {
		'@type': 'Article',
		'@id': here('main'),
		url: address(page),
		headline: meta.title,
		description: meta.summary,
		inLanguage: editionOf(slug).language,
		dateModified: lastChanged(content.changes, slug) ?? date,
		author: makers,
		isPartOf: { '@type': 'WebSite', '@id': address('index.html'), name, version, dateModified: date },
		license: LICENCE.path,
		isAccessibleForFree: true,
		...(site && { image: describePicture(slug, content, address) }),
		// Every source stands there once more with its entry; listed here too, they were a fortieth of a page's weight.
		...(sourcesOf(chapter, content).length > 0 && { citation: { '@type': 'CreativeWork', '@id': here('evidence') } }),
	};

	const charts = chartsOf(content)
		.filter((chart) => chart.chapter === slug)
		.map((chart) => readChartData(chart, content));
	return {
		'@context': 'https://schema.org',
		'@graph': [
			article,
			...breadcrumbs(slug, content, address),
			...claimsOf(chapter, content, here, cites),
			...charts.map((data) => describeChart(data, here, address)),
			...termsOf(chapter, content, here),
		],
	};
}

/** Linked data as it may stand in a page: no sign in it can end the element that holds it. */
export function formatLinkedData(data: LinkedData): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

type ToAddress = (path: string) => string;

/** The address of a path from the site's root: whole, or relative to a page at some depth in its folders. */
export function addressFrom(site: string | undefined, depth: number): ToAddress {
	return (path) => (site ?? '../'.repeat(depth)) + path.replace(/^\//, '');
}

/** The picture is for networks: copies of the site do not hold it, so that only a whole address leads to it. */
function describePicture(slug: string, content: SiteContent, address: ToAddress): ImageObject {
	const { file, alt } = sharePictureOf(slug, content);
	return { '@type': 'ImageObject', contentUrl: address(file), caption: alt };
}

function breadcrumbs(slug: string, { site }: SiteContent, address: ToAddress): BreadcrumbList[] {
	const slugs = ['index', ...slug.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))];
	const links = allLinks(site).filter((link) => slugs.includes(link.slug));
	if (links.length < 2) return [];
	return [
		{
			'@type': 'BreadcrumbList',
			itemListElement: links.map((link, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name: link.label,
				item: address(link.href),
			})),
		},
	];
}

/** The claims of the announcement and of the article, where they appeared. No rating: that would be a review. */
function claimsOf(
	chapter: ChapterSource,
	{ facts }: SiteContent,
	here: ToAddress,
	cites: (ids: readonly string[]) => { '@id': string }[],
): Claim[] {
	// The chapter that goes through the article is the one on the announcement.
	if (!hasBlock(chapter, 'ArticleStatements')) return [];
	const cited = new Set(citedIds(chapter));
	// The article that this project started from: what its statements appeared in.
	const article = facts.sources.filter(({ work }) => work.isSubject).map(({ id }) => id);
	// What others report of the announcement itself. A spoken sentence is its speaker's.
	const originals = new Set(facts.asks.flatMap((ask) => ask.originals));
	const announced = facts.facts.filter(
		(fact) => cited.has(fact.id) && !fact.quote && fact.originals.some((original) => originals.has(original)),
	);
	return [
		...announced.map(({ id, text, sources, ...known }): Claim => ({
			'@type': 'Claim',
			'@id': here(CLAIM_PREFIX + id),
			text,
			...describeStanding(known),
			appearance: cites(sources),
		})),
		...facts.articleStatements.map(({ id, statement, verdict, ...known }): Claim => ({
			'@type': 'Claim',
			'@id': here(id),
			text: statement,
			// Without it, a machine would take for a claim of ours what other sources do not bear out.
			...describeStanding({ ...known, cautionShort: `Other sources show: ${verdict.replace(/\.$/, '')}.` }),
			appearance: cites(article),
		})),
	];
}

/** How a claim is known, and what to beware of in it, for machines that take it from its page. */
function describeStanding(known: Pick<Evidence, 'standing' | 'isWeak' | 'cautionShort' | 'differs'>): {
	description?: string;
} {
	const description = [standingWords(known, 'entry'), bewareInShort(known)].filter(Boolean).join('. ');
	return description ? { description } : {};
}

function describeChart(data: ChartData, here: ToAddress, address: ToAddress): Dataset {
	const file = (format: string, encodingFormat: string) => ({
		'@type': 'DataDownload' as const,
		encodingFormat,
		contentUrl: address(`data/${data.id}.${format}`),
	});
	// What a row is of stands in these columns; other dates in a table are about the thing itself.
	const years = data.rows.flatMap(({ year, period }) =>
		year ? [Number(year)] : period ? yearsOf(String(period)) : [],
	);
	const [first, last] = extent(years);
	return {
		'@type': 'Dataset',
		'@id': here(data.id),
		name: data.title,
		description: [data.description, ...data.cautions].join(' '),
		license: LICENCE.path,
		isAccessibleForFree: true,
		...(first && { temporalCoverage: first === last ? String(first) : `${first}/${last}` }),
		variableMeasured: data.columns.map(({ title }) => title),
		distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
	};
}

function termsOf(chapter: ChapterSource, { facts }: SiteContent, here: ToAddress): DefinedTermSet[] {
	if (!hasBlock(chapter, 'GlossaryList')) return [];
	return [
		{
			'@type': 'DefinedTermSet',
			'@id': here('terms'),
			name: chapter.meta.title,
			hasDefinedTerm: facts.terms.map(({ id, term, definition, ...known }) => ({
				'@type': 'DefinedTerm',
				'@id': here(id),
				name: term,
				description: [definition, bewareInShort(known)].filter(Boolean).join(' '),
			})),
		},
	];
}
