/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** All content of the site. Set by the middleware: the site's own, or in the gallery its examples. */
		content: import('./content/content.ts').SiteContent;
		/** The numbered evidence of the chapter being rendered. Set by the chapter's route. */
		citations: import('./chapters/citations.ts').Citations;
		/** What that chapter offers at which depth. Set by the chapter's route. */
		depth: import('./content/chapter-depth.ts').ChapterDepth;
		/** How long that chapter takes to read, in words; empty where readers have other cares. Set by the chapter's route. */
		readingWords?: string;
		/** How many tables of its text are rendered: each frame has a name of its own. */
		tables?: number;
	}
}
