import type { SiteContent } from '../engine/site-content.ts';
import { headlineOf } from './leads.ts';
import { findChart } from './list.ts';
import { placeInWords } from './place-in-words.ts';
import { sourceUses } from './source-uses.ts';

/** What pages and their parts are given: the content, and what is known of it only where all subjects are. */
export const localsOf = (content: SiteContent) => ({
	content,
	/** A chart by its id. */
	findChart: (id: string) => findChart(id, content),
	/** What the lead picture of a chapter says, by the chapter's slug. */
	headlineOf: (slug: string) => headlineOf(content.chapters.find((chapter) => chapter.slug === slug)!),
	/** The pages that show each source, by the source's id. */
	sourceUses: () => sourceUses(content),
	/** How a place of the site is written on paper: `placeInWords('coalition.html#named')`. */
	placeInWords: (to: string) => placeInWords(to, content),
	/** The same for pupils, without the section: its title may tell what they are to find out. */
	pageInWords: (to: string) => placeInWords(to, { ...content, chapters: [] }),
});
