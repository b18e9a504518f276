import { standingWords } from '../evidence/evidence-labels.ts';
import type { Evidence } from '../evidence/ledger.ts';
import { formsOf } from '../words/forms.ts';
import type { LanguageWords } from '../words/language-words.ts';
import { LANGUAGES_FOLDER, SOURCE_LANGUAGE, type LanguagePage } from './language-page.ts';

/** Every file of words in `src/words` that is called as a language. */
const FILES = import.meta.glob<LanguageWords>(['../words/{??,???}.ts', '!../words/en.ts'], {
	eager: true,
	import: 'default',
});

/** The words of a language. */
export function wordsIn(tag: string): LanguageWords {
	const words = FILES[`../words/${tag}.ts`];
	if (!words) throw new Error(`${LANGUAGES_FOLDER}${tag} has no words: write src/words/${tag}.ts (docs/languages.md)`);
	return words;
}

/** What the parts of a page in another language are given: `Astro.locals.language`. */
export function inLanguage(page: LanguagePage) {
	const words = wordsIn(page.language);
	return { ...page, words, forms: formsOf(page.language), markWords: markWordsOf(words) };
}

/** What stands beside a mark: what readers must beware of, or nothing. */
const markWordsOf =
	({ evidence: { standings, differs, weak } }: LanguageWords) =>
	(known: Pick<Evidence, 'standing' | 'isWeak' | 'differs'>): string =>
		// What needs no word in English needs none in any language.
		[
			standingWords({ standing: known.standing }, 'mark') && standings[known.standing],
			known.differs && differs,
			known.isWeak && weak,
		]
			.filter(Boolean)
			.join(', ');

/** The address of the same page in a language, from the site's root. */
export const languageHref = (tag: string, page: LanguagePage['page']): string =>
	tag === SOURCE_LANGUAGE ? `/${page}.html` : `/${tag}/${page}.html`;
