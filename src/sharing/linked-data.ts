import { extent } from 'd3';
import type { ChartData } from '../charts/chart-data.ts';
import { LICENCE } from '../charts/files/chart-files.ts';
import { readChartData } from '../charts/files/read-chart-data.ts';
import { chartsOf } from '../content/list.ts';
import { sourcesOf } from '../content/source-uses.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import type { SiteContent } from '../engine/site-content.ts';
import type { Identity } from '../engine/identity.ts';
import { lastChanged } from '../engine/changes.ts';
import { editionOf } from '../engine/editions.ts';
import { allLinks } from '../engine/navigation.ts';
import { yearsOf } from '../engine/period.ts';

/** A thing of some type of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** What one page of the site offers to machines, in the words of schema.org. */
export interface LinkedData {
	'@context': 'https://schema.org';
	'@graph': readonly Thing[];
}

/** What a chapter is, where it stands and which data it holds. Addresses are relative unless the site's address is known. */
export function describeChapter(chapter: ChapterSource, content: SiteContent, identity: Identity): LinkedData {
	const { slug, meta } = chapter;
	const { address: site, author, title: name, version, date } = identity;
	const address = addressFrom(site, slug.split('/').length - 1);
	const page = `${slug}.html`;
	const here = (id: string) => `${site ? address(page) : ''}#${id}`;
	const maker = { '@type': 'Organization', name: author, url: address('about.html') };
	const article = {
		'@type': 'Article',
		'@id': here('main'),
		url: address(page),
		headline: meta.title,
		description: meta.summary,
		inLanguage: editionOf(slug).language,
		dateModified: lastChanged(content.changes, slug) ?? date,
		author: maker,
		isPartOf: { '@type': 'WebSite', '@id': address('index.html'), name, version, dateModified: date },
		license: LICENCE.path,
		isAccessibleForFree: true,
		// Every source stands there once more with its entry; listed here too, they were a fortieth of a page's weight.
		...(sourcesOf(chapter, content).length > 0 && { citation: { '@type': 'CreativeWork', '@id': here('evidence') } }),
	};
	const charts = chartsOf(content)
		.filter((chart) => chart.chapter === slug)
		.map((chart) => ({ ...describeChart(readChartData(chart, content), here, address), creator: maker }));
	return graphOf([article, ...breadcrumbs(slug, content, address), ...charts]);
}

export function graphOf(things: readonly Thing[]): LinkedData {
	return { '@context': 'https://schema.org', '@graph': things };
}

/** Linked data as it may stand in a page: no sign in it can end the element that holds it. */
export function formatLinkedData(data: LinkedData): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Makes an address from a path that begins at the site's root. */
export type ToAddress = (path: string) => string;

/** The address of a path from the site's root: whole, or relative to a page at some depth in its folders. */
export function addressFrom(site: string | undefined, depth: number): ToAddress {
	return (path) => (site ?? '../'.repeat(depth)) + path.replace(/^\//, '');
}

function breadcrumbs(slug: string, { site }: SiteContent, address: ToAddress): Thing[] {
	const slugs = ['index', ...slug.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))];
	const links = allLinks(site).filter((link) => slugs.includes(link.slug));
	if (links.length < 2) return [];
	const itemListElement = links.map(({ label, href }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name: label,
		item: address(href),
	}));
	return [{ '@type': 'BreadcrumbList', itemListElement }];
}

function describeChart(data: ChartData, here: ToAddress, address: ToAddress): Thing {
	const file = (format: string, encodingFormat: string) => ({
		'@type': 'DataDownload',
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
