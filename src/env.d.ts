/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** All content of the site. Set by the middleware: the site's own, or in the gallery its examples. */
		content: import('./content/content.ts').SiteContent;
		/** The words of the page's language. */
		words: import('./words/en.ts').Words;
	}
}
