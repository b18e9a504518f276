import { citedAddress, readIdentity } from '../content/identity.ts';
import type { SiteContent } from '../content/content.ts';
import { HEADS } from '../model/evidence-labels.ts';
import { citedPages } from './cited-pages.ts';
import { itemOf, partItemOf, siteItemOf, type CslItem } from './csl-item.ts';
import { citedFacts } from './worked-examples.ts';

/** A form of reference for programs that manage them. */
export interface CitationFormat {
	name: string;
	/** How its files end. */
	extension: 'bib' | 'ris' | 'json';
	write: (items: readonly CslItem[]) => string;
}

/** The forms, in the order in which they are shown. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
	{ name: 'BibTeX', extension: 'bib', write: writeBibTeX },
	{ name: 'RIS', extension: 'ris', write: writeRis },
	{
		name: 'CSL JSON',
		extension: 'json',
		write: (items) => `${JSON.stringify(items, undefined, 1)}\n`,
	},
];

/** The site and all its pages. */
export function formatReferences(root: string, content: SiteContent, { write }: CitationFormat): string {
	const identity = readIdentity(root, content);
	const pages = citedPages(content).map(({ slug, title }) =>
		itemOf({ slug, title, address: citedAddress(identity, `${slug}.html`) }, identity),
	);
	return write([siteItemOf(identity, citedAddress(identity, '')), ...pages]);
}

/** Every section, chart, event, argument and word of the chapters. */
export function formatParts(root: string, content: SiteContent, { write }: CitationFormat): string {
	const identity = readIdentity(root, content);
	const pages = citedPages(content).filter(({ on }) => on === 'chapters');
	return write(
		pages.flatMap((page) =>
			page.parts.flatMap(({ places }) => places.map((place) => partItemOf(place, page, identity))),
		),
	);
}

/** Every fact that the chapters cite, with how it is known and its caution. */
export function formatFacts(root: string, content: SiteContent, { write }: CitationFormat): string {
	const identity = readIdentity(root, content);
	return write(
		citedFacts(content).map(({ text, known, beware, href, page }) => ({
			...partItemOf({ title: text, href }, page, identity),
			note: [`${HEADS.known}: ${known}.`, beware].filter(Boolean).join(' '),
		})),
	);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX as all its readers know it: a page is `@misc`, for it has no kind for pages of the web. */
function writeBibTeX(items: readonly CslItem[]): string {
	return items.map(toBibTeX).join('\n');
}

function toBibTeX(item: CslItem): string {
	const [year, month, day] = item.issued['date-parts'][0]!;
	const fields = [
		['author', `{{${escapeTeX(item.author[0]!.literal)}}}`],
		['title', `{{${escapeTeX(item.title)}}}`],
		item['container-title'] && [isPart(item) ? 'booktitle' : 'howpublished', `{${escapeTeX(item['container-title'])}}`],
		['year', `{${year}}`],
		month && ['month', MONTHS[month - 1]],
		day && ['day', `{${day}}`],
		['version', `{${item.version}}`],
		['note', `{Version ${item.version}${item.note ? `. ${escapeTeX(item.note)}` : ''}}`],
		item.URL && ['url', `{${item.URL}}`],
		['language', '{british}'],
	].filter((field): field is string[] => Array.isArray(field));
	return `@${isPart(item) ? 'incollection' : 'misc'}{${item.id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function isPart({ type }: CslItem): boolean {
	return type === 'entry-encyclopedia';
}

function escapeTeX(text: string): string {
	return text.replace(/[&%$#_{}]/g, '\\$&').replace(/~/g, '\\textasciitilde{}');
}

/** RIS: two letters, two spaces, a hyphen, a space; `ELEC` is a page of the web, `ENCYC` an entry in a work. */
function writeRis(items: readonly CslItem[]): string {
	return items.map(toRis).join('\n');
}

function toRis(item: CslItem): string {
	const [year, month, day] = item.issued['date-parts'][0]!;
	const twoDigits = (part: number) => String(part).padStart(2, '0');
	const lines = [
		['TY', isPart(item) ? 'ENCYC' : 'ELEC'],
		...item.author.map(({ literal }) => ['AU', literal]),
		['TI', item.title],
		item['container-title'] && ['T2', item['container-title']],
		['PY', String(year)],
		month && day && ['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
		['ET', item.version],
		item.note && ['N1', item.note],
		item.URL && ['UR', item.URL],
		['LA', item.language],
		['ID', item.id],
		['ER', ''],
	].filter((line): line is string[] => Array.isArray(line));
	return `${lines.map(([tag, value]) => `${tag}  - ${value}`).join('\n')}\n`;
}
