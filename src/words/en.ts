import { about } from './en/about.ts';
import { announcement } from './en/announcement.ts';
import { charts } from './en/charts.ts';
import { countries } from './en/countries.ts';
import { debate } from './en/debate.ts';
import { demands } from './en/demands.ts';
import { easyRead } from './en/easy-read.ts';
import { evidence } from './en/evidence.ts';
import { exports } from './en/exports.ts';
import { glossary } from './en/glossary.ts';
import { help } from './en/help.ts';
import { languages } from './en/languages.ts';
import { laws } from './en/laws.ts';
import { numbers } from './en/numbers.ts';
import { prose } from './en/prose.ts';
import { search } from './en/search.ts';
import { searchPage } from './en/search-page.ts';
import { sharing } from './en/sharing.ts';
import { site } from './en/site.ts';
import { teaching } from './en/teaching.ts';
import { text } from './en/text.ts';
import { timeline } from './en/timeline.ts';
import { wordsOfTheList } from './en/words-of-the-list.ts';
import { forms } from './en/forms.ts';

/**
 * Every word of the interface that readers see or hear, in English, by the room that says it; what editors write stands in `content`.
 *
 * Components take `Astro.locals.words`, other code `words` of `words.ts`, scripts their own object of `en/scripts.ts`. A phrase with a
 * value in it is a function. Counts, lists, numbers and names take the forms below, never a tag of a language.
 */
export const en = {
	...forms,
	text,
	site,
	evidence,
	prose,
	charts,
	announcement,
	demands,
	countries,
	timeline,
	debate,
	laws,
	numbers,
	wordsOfTheList,
	help,
	languages,
	glossary,
	teaching,
	easyRead,
	about,
	search,
	searchPage,
	sharing,
	exports,
};

/** The words of a language: each must have all of them. */
export type Words = typeof en;
