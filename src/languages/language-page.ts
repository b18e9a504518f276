import { createHash } from 'node:crypto';
import { z } from 'zod';
import { dayDate } from '../engine/fact-date.ts';
import { parsePage, type ChapterSource } from '../engine/chapter-source.ts';
import { citedIds } from '../engine/citing.ts';
import type { Records } from '../engine/define-record.ts';
import type { Citable } from '../evidence/citable.ts';
import type { Fault } from '../engine/fault.ts';
import type { ContentFiles } from '../engine/read-files.ts';
import { linesOf, renderedLines } from './lines.ts';

/** One folder for each language, called as its BCP 47 tag. */
export const LANGUAGES_FOLDER = 'content/languages/';
/** The language that the others render. Its own pages are not published: the English site says more. */
export const SOURCE_LANGUAGE = 'en';
/** The pages of a language. Each renders the one of the same name in {@link SOURCE_LANGUAGE}, and stands for a chapter of that name. */
export const LANGUAGE_PAGES = ['index', 'help'] as const;
export type LanguagePageName = (typeof LANGUAGE_PAGES)[number];

/** Words and phrases with commas between them. */
const phrases = z
	.string({ error: 'is missing: write words and phrases with commas between them' })
	.transform((text) => text.split(',').map((one) => one.trim()));

/** The top of a page in a language. */
const languagePageSchema = z.strictObject({
	/** The page's heading. */
	title: z.string({ error: "is missing: write the page's heading" }).trim().min(1).max(120),
	/** What the page answers: under the title and in search results. */
	summary: z.string().min(20).max(300, 'is over 300 characters: shorten it'),
	/** What a reader would type to find the page. */
	search: phrases,
	/** Of the source alone: names that stay letter for letter in every language. */
	names: phrases.optional(),
	/** What it renders, by {@link digestOf}: another digest of today's English page tells that this one is older. */
	renders: z
		.string()
		.regex(/^[0-9a-f]{8}$/, 'is no digest: `npm run editorial` tells it')
		.optional(),
	/** Each reading by somebody else: when, how, and how many sentences were changed. */
	checks: z
		.array(
			z.strictObject({
				date: dayDate,
				/** Translated back without sight of the English, compared by a third, or read by a native speaker. */
				by: z.enum(['back-translation', 'comparison', 'native-speaker']),
				changed: z.int().min(0),
			}),
		)
		.optional(),
	/** What a native speaker should look at, in English. */
	doubts: z.array(z.string()).optional(),
});

/** A page in a language. */
export interface LanguagePage extends ChapterSource<z.infer<typeof languagePageSchema>> {
	/** BCP 47 tag. */
	language: string;
	page: LanguagePageName;
	/** False for those of {@link SOURCE_LANGUAGE}. */
	isPublished: boolean;
	/** Its lines, each with what must be the same in every language. */
	lines: ReturnType<typeof linesOf>;
}

/** Reads the pages of all languages; those that cannot be read give faults and no page. */
export function readLanguages(files: ContentFiles): { pages: LanguagePage[]; faults: Fault[] } {
	const faults: Fault[] = [];
	const pages = Object.entries(files).flatMap(([file, text]): LanguagePage[] => {
		if (!file.startsWith(LANGUAGES_FOLDER)) return [];
		const [language = '', page = ''] = file
			.slice(LANGUAGES_FOLDER.length)
			.replace(/\.mdx$/, '')
			.split('/');
		if (!isPageName(page)) {
			faults.push({ file, message: `is no page of a language: call it ${LANGUAGE_PAGES.join('.mdx or ')}.mdx` });
			return [];
		}
		const parsed = parsePage(file, text, { folder: LANGUAGES_FOLDER, schema: languagePageSchema });
		faults.push(...parsed.faults);
		return parsed.chapter
			? [{ ...parsed.chapter, language, page, isPublished: language !== SOURCE_LANGUAGE, lines: linesOf(text) }]
			: [];
	});
	return { pages, faults };
}

const isPageName = (name: string): name is LanguagePageName => (LANGUAGE_PAGES as readonly string[]).includes(name);

/** The pages that are published. */
export const publishedPages = (pages: readonly LanguagePage[]): LanguagePage[] =>
	pages.filter(({ isPublished }) => isPublished);

/** The tags of the languages that are published, in the order of their names in themselves. */
export const languagesOf = (pages: readonly LanguagePage[]): string[] =>
	[...new Set(publishedPages(pages).map(({ language }) => language))].sort((a, b) =>
		ownName(a).localeCompare(ownName(b), SOURCE_LANGUAGE),
	);

/** A language's name in itself. */
const ownName = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** The English page that a page renders. */
export const sourceOf = (page: LanguagePage, pages: readonly LanguagePage[]): LanguagePage | undefined =>
	pages.find((one) => one.language === SOURCE_LANGUAGE && one.page === page.page);

/** The countries of which a page tells, in its order. */
export const countriesOf = ({ components }: Pick<LanguagePage, 'components'>): string[] =>
	components.flatMap(({ name, attributes }) => (COUNTRY_BLOCKS.includes(name) ? (attributes['id'] ?? []) : []));
const COUNTRY_BLOCKS = ['YourCountry', 'HelpIn'];

/** What pages in other languages rest on. */
type Ground = { citable: ReadonlyMap<string, Citable>; facts: Pick<Records, 'helpCountries' | 'helpServices'> };

/**
 * What a page has to render today, as eight hexadecimal digits: the English lines, the facts that they cite, and what records of help
 * say of a service in English, its hours and cautions, which the lines of its country tell.
 */
export function digestOf(page: LanguagePage, source: LanguagePage, { citable, facts }: Ground): string {
	const countries = countriesOf(page);
	const lines = renderedLines(source.lines, countries).map(({ text }) => text);
	const cited = citedIds(page).map((id) => citable.get(id)?.text ?? '');
	const help = page.page === 'help' ? facts.helpCountries.filter(({ id }) => countries.includes(id)) : [];
	const told = help.flatMap(({ helpline, report, other = [], worriedAboutThoughts = [], survivors = [] }) =>
		[
			...[helpline, report, ...other, ...worriedAboutThoughts],
			...facts.helpServices.filter(({ id }) => survivors.includes(id)),
		].map((route) => (route && 'name' in route ? [route.name, route.hours, route.caution, route.differs].join() : '')),
	);
	return createHash('sha256')
		.update([...lines, ...cited, ...told].join('\n'))
		.digest('hex')
		.slice(0, 8);
}

/** True where the English page, a fact on it or a record of help has changed since a page was written. */
export const isOlder = (page: LanguagePage, pages: readonly LanguagePage[], ground: Ground): boolean =>
	page.meta.renders !== digestOf(page, sourceOf(page, pages)!, ground);

declare module '../engine/site-content.ts' {
	interface SiteContent {
		/** The pages of all languages, those of the source among them. */
		languages: LanguagePage[];
	}
}
declare module '../engine/check.ts' {
	interface Ground {
		languages: LanguagePage[];
	}
}
