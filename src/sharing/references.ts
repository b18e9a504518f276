import { readChartData } from '../charts/files/read-chart-data.ts';
import { chartsOf } from '../content/list.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { citedAddress, readIdentity, type Identity } from '../engine/identity.ts';
import { titleAmongAll } from '../engine/editions.ts';
import type { ReferenceFile } from '../engine/reference-files.ts';
import { listedPages } from '../content/pages.ts';
import { words } from '../words/words.ts';

/** A thing to cite, with the fields of CSL JSON that we use. */
export interface CslItem {
	/** Unique among the items of a file: `five-demands-explained-timeline`. */
	id: string;
	/** A page of the web, or a chart on one. */
	type: 'webpage' | 'figure';
	title: string;
	author: readonly { literal: string }[];
	/** The work that it is part of; none for the site itself. */
	'container-title'?: string;
	issued: { 'date-parts': readonly [readonly [year: number, month: number, day: number]] };
	version: string;
	/** Where it is; none in a copy that does not know. */
	URL?: string;
	/** Its file, in a copy that does not know where it is. */
	note?: string;
	language: string;
}

/** How each of the files for programs that manage references is written. */
export const WRITE_REFERENCES: Readonly<Record<ReferenceFile, (items: readonly CslItem[]) => string>> = {
	'references.bib': (items) => items.map(toBibTeX).join('\n'),
	'references.ris': (items) => items.map(toRis).join('\n'),
	'references.json': (items) => `${JSON.stringify(items, undefined, 1)}\n`,
};

/** The site, its chapters, lessons, handouts and charts as items. */
export function citedItems(root: string, content: SiteContent): CslItem[] {
	const identity = readIdentity(root, content);
	const { title: site } = identity;
	const { chapters } = content;
	const pages = [
		...chapters.map(({ slug, meta }) => ({ slug, title: titleAmongAll(slug, meta.title) })),
		...listedPages(content).flatMap(({ slug, cited }) => (cited ? { slug, title: cited } : [])),
	];
	const charts = chartsOf(content).map((chart) => {
		const page = pages.find(({ slug }) => slug === chart.chapter)!.title;
		return {
			...itemOf(readChartData(chart, content).title, `${chart.chapter}.html#${chart.id}`, identity),
			type: 'figure' as const,
			// The first page is called as the site is.
			'container-title': page === site ? site : `${site}: ${page}`,
		};
	});
	return [
		itemOf(site, '', identity),
		...pages.map(({ slug, title }) => ({ ...itemOf(title, `${slug}.html`, identity), 'container-title': site })),
		...charts,
	];
}

function itemOf(title: string, path: string, identity: Identity): CslItem {
	const address = citedAddress(identity, path);
	return {
		id: [identity.title, path.replace('.html', '') || 'site'].map(idPart).join('-'),
		type: 'webpage',
		title,
		author: [{ literal: identity.author }],
		issued: { 'date-parts': [identity.date.split('-').map(Number) as [number, number, number]] },
		version: identity.version,
		...(address === undefined ? { note: path || 'index.html' } : { URL: address }),
		language: words.tag,
	};
}

function idPart(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** A field, left out where it has no value. */
type Field = readonly [name: string, value: string | undefined];

const writeFields = (fields: readonly Field[], write: (name: string, value: string) => string) =>
	fields.flatMap(([name, value]) => (value ? [write(name, value)] : [])).join('\n');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What version of it is meant, which many programs know no field for, and its file. */
const noteOf = ({ version, note }: CslItem) => [words.sharing.version(version), note].filter(Boolean).join(', ');

/** BibTeX as all its readers know it: all is `@misc`, for it has no kind for pages of the web and for charts. */
function toBibTeX(item: CslItem): string {
	const [year, month, day] = item.issued['date-parts'][0];
	const work = item['container-title'];
	const fields: Field[] = [
		// Twice in braces: the name of a body is no first name and surname.
		['author', `{${escapeTeX(item.author[0]!.literal)}}`],
		['title', `{${escapeTeX(item.title)}}`],
		['howpublished', work && escapeTeX(item.type === 'figure' ? words.sharing.chartIn(work) : work)],
		['year', String(year)],
		['month', MONTHS[month - 1]],
		['day', String(day)],
		['note', escapeTeX(noteOf(item))],
		['url', item.URL],
		['language', 'british'],
	];
	const written = writeFields(fields, (name, value) => `  ${name} = ${name === 'month' ? value : `{${value}}`},`);
	return `@misc{${item.id},\n${written}\n}\n`;
}

function escapeTeX(text: string): string {
	return text.replace(/[&%$#_{}]/g, '\\$&').replace(/~/g, '\\textasciitilde{}');
}

/** RIS: two letters, two spaces, a hyphen, a space; `ELEC` is a page of the web. */
function toRis(item: CslItem): string {
	const [year, month, day] = item.issued['date-parts'][0];
	const twoDigits = (part: number) => String(part).padStart(2, '0');
	const fields: Field[] = [
		['TY', item.type === 'figure' ? 'CHART' : 'ELEC'],
		['AU', item.author[0]!.literal],
		['TI', item.title],
		['T2', item['container-title']],
		['PY', String(year)],
		['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
		['ET', item.version],
		['N1', noteOf(item)],
		['UR', item.URL],
		['LA', item.language],
		['ID', item.id],
	];
	return `${writeFields(fields, (tag, value) => `${tag}  - ${value}`)}\nER  - \n`;
}
