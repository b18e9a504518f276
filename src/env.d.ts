/// <reference types="astro/client" />

declare namespace App {
	/** What the middleware gives to every page: the site's own, or in the gallery its examples. */
	interface Locals extends ReturnType<typeof import('./content/locals.ts').localsOf> {
		/** The words of the page's language. */
		words: import('./words/en.ts').Words;
		/** On a page in another language: that page, with the words of its language. */
		language?: ReturnType<typeof import('./languages/in-language.ts').inLanguage>;
		/** The drawing of a chapter's lead picture, for parts of subjects, which do not know chapters. */
		LeadDrawing: typeof import('./chapters/LeadDrawing.astro').default;
	}
}
