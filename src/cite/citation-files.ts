import { citedAddress, readIdentity } from '../content/identity.ts';
import type { SiteContent } from '../content/content.ts';
import { citedPages } from './cited-pages.ts';
import { itemOf, siteItemOf, type CslItem } from './csl-item.ts';

/** A form of reference for programs that manage them. */
export interface CitationFormat {
	name: string;
	/** How its files end. */
	extension: 'bib' | 'ris' | 'json';
	mediaType: string;
	write: (items: readonly CslItem[]) => string;
}

/** The forms, in the order in which they are shown. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
	{ name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: writeBibTeX },
	{ name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: writeRis },
	{
		name: 'CSL JSON',
		extension: 'json',
		mediaType: 'application/vnd.citationstyles.csl+json',
		write: (items) => `${JSON.stringify(items, undefined, 1)}\n`,
	},
];

/** The site and all its pages, for programs that manage references. */
export function formatReferences(root: string, content: SiteContent, { write }: CitationFormat): string {
	const identity = readIdentity(root, content);
	const pages = citedPages(content).map(({ slug, title }) =>
		itemOf({ slug, title, address: citedAddress(identity, `${slug}.html`) }, identity),
	);
	return write([siteItemOf(identity, citedAddress(identity, '')), ...pages]);
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
