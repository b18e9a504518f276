import type { Fault } from '../engine/fault.ts';
import type { SiteGround } from '../engine/check.ts';
import { blockFaults, knownIds } from './check-chapters.ts';
import { dialledByRecords } from '../prose/telephone.ts';
import type { Records } from '../engine/define-record.ts';
import {
	LANGUAGES_FOLDER,
	LANGUAGE_PAGES,
	SOURCE_LANGUAGE,
	countriesOf,
	sourceOf,
	type LanguagePage,
} from '../languages/language-page.ts';
import { renderedLines, type Line } from '../languages/lines.ts';

/**
 * Holds the pages of every language against the English ones that they render, line by line: the same facts, figures, links and names;
 * and against the records: each country in its languages, no number or address that the English site does not print.
 */
export function checkLanguages({ languages, facts, citable, unread }: SiteGround): Fault[] {
	const knows = knownIds(facts, citable, unread);
	const sources = languages.filter(({ language }) => language === SOURCE_LANGUAGE);
	const others = languages.filter(({ language }) => language !== SOURCE_LANGUAGE);
	return [
		...sources.flatMap((page) => [
			...page.components.flatMap((use) => blockFaults(page, use, knows)),
			...addressFaults(page, facts),
		]),
		...[...new Set(others.map(({ language }) => language))].flatMap((language) => folderFaults(language, others)),
		...others.flatMap((page) => {
			const source = sourceOf(page, languages);
			if (!source) return [];
			const countries = countryFaults(page, facts);
			return countries.length > 0 ? countries : parityFaults(page, source);
		}),
		...facts.countries.flatMap(languageless),
	];
}

/** A folder is called as a language that there is, and holds each page. */
function folderFaults(language: string, pages: readonly LanguagePage[]): Fault[] {
	const file = `${LANGUAGES_FOLDER}${language}/`;
	if (!isLanguage(language))
		return [{ file, value: language, message: 'is no language: call the folder as its BCP 47 tag, for example pt' }];
	return LANGUAGE_PAGES.filter((name) => !pages.some((one) => one.language === language && one.page === name)).map(
		(name) => ({ file, message: `has no ${name}.mdx: render ${LANGUAGES_FOLDER}${SOURCE_LANGUAGE}/${name}.mdx` }),
	);
}

function isLanguage(tag: string): boolean {
	try {
		return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
	} catch {
		return false;
	}
}

/** A page tells of each country where its language is spoken, and of no other. */
function countryFaults(page: LanguagePage, facts: Records): Fault[] {
	const told = countriesOf(page);
	const records: readonly { id: string }[] = page.page === 'help' ? facts.helpCountries : facts.countries;
	const wanted = facts.countries
		.filter(({ id, languages }) => languages.includes(page.language) && records.some((one) => one.id === id))
		.map(({ id }) => id);
	const fault = (value: string, message: string): Fault => ({ file: page.file, field: 'id', value, message });
	return [
		...wanted
			.filter((id) => !told.includes(id))
			.map((id) => fault(id, 'is not told of: add its block, as on the English page')),
		...told
			.filter((id) => !wanted.includes(id))
			.map((id) =>
				fault(
					id,
					`is no country of this language: take it out, or add ${page.language} to it in content/views/countries.yaml`,
				),
			),
	];
}

const languageless = ({ id, languages }: Records['countries'][number]): Fault[] =>
	languages.length > 0
		? []
		: [{ file: 'content/views/countries.yaml', record: id, field: 'languages', message: 'is empty: name a language' }];

/** Each line renders the English line in the same place. */
function parityFaults(page: LanguagePage, source: LanguagePage): Fault[] {
	const english = renderedLines(source.lines, countriesOf(page));
	const names = source.meta.names ?? [];
	const at = page.lines.findIndex((line, index) => shapeOf(line) !== shapeOf(english[index]));
	const odd = page.lines[at];
	if (at >= 0 || page.lines.length < english.length)
		return [
			{
				file: page.file,
				line: odd?.number,
				value: odd?.text.trim(),
				message: english[at < 0 ? page.lines.length : at]
					? `does not render line ${english[at < 0 ? page.lines.length : at]!.number} of ${source.file}: write one line for each, in its order, with its tags`
					: `renders no line of ${source.file}: take it out`,
			},
		];
	return page.lines.flatMap((line, index) =>
		lineFaults(line, english[index]!, names).map((message) => ({
			file: page.file,
			line: line.number,
			value: line.text.trim(),
			message: `${message}, as in line ${english[index]!.number} of ${source.file}`,
		})),
	);
}

const shapeOf = (line: Line | undefined): string => (line ? `${line.opening}|${line.tags.join()}` : '');

/** What a line must have of the line that it renders. */
function lineFaults(line: Line, english: Line, names: readonly string[]): string[] {
	const same = (called: string, own: readonly string[], theirs: readonly string[]): string[] =>
		own.join() === theirs.join()
			? []
			: [`has ${called} ${own.join(', ') || 'none'}: write ${theirs.join(', ') || 'none'}`];
	const named = (of: Line) => names.filter((name) => of.text.includes(name)).sort();
	return [
		...same('the facts', line.cites, english.cites),
		...same('the figures', line.figures, english.figures),
		...same('links to', line.links, english.links),
		...same('the names', named(line), named(english)),
		...(line.bold === english.bold ? [] : [`has ${line.bold} bold marks: write ${english.bold}`]),
		...(/"/.test(line.text.replace(/<[^>]*>/g, ''))
			? ['has straight quotation marks: write those of its language']
			: []),
	];
}

/** The English pages link to each other, to numbers of the records, and to services of the records. */
function addressFaults(page: LanguagePage, facts: Records): Fault[] {
	const dialled = dialledByRecords(facts);
	const services = new Set(facts.helpServices.flatMap(({ url }) => url ?? []));
	const headings = new Set(page.headings.map(({ id }) => `#${id}`));
	const isKnown = (href: string) =>
		dialled.has(href) ||
		services.has(href) ||
		headings.has(href) ||
		LANGUAGE_PAGES.some((name) => href === `./${name}.mdx`);
	return page.links
		.filter(({ href }) => !isKnown(href))
		.map(({ href, line }) => ({
			file: page.file,
			line,
			field: 'link',
			value: href,
			message:
				'leads nowhere that it may: link to a heading, to the other page, or to a number or service of content/facts',
		}));
}
