import { hasBlock } from '../blocks/blocks.ts';
import { placeCoalition, type PlacedCoalition } from '../charts/coalition/coalition-chart.layout.ts';
import { buildCoalition } from '../charts/coalition/coalition-chart.model.ts';
import type { ChapterSource } from '../content/chapter-source.ts';
import type { SiteContent } from '../content/content.ts';
import { editionOf } from '../model/editions.ts';

/** The size of a card, as networks show it whole. */
export const CARD_PX = { width: 1200, height: 630 } as const;

/** The folder of the cards in the built site. They are for networks, and no part of any export. */
export const SHARE_FOLDER = 'share';

/** The chapter whose card stands for the site: its own page, and every page that is no chapter. */
const SITE_CHAPTER = 'index';

/** What a chapter's card shows. */
export interface ShareCard {
	/** Whose card it is: the site's name, and the edition where it is not the full one. */
	name: string;
	/** The chapter's title; for the first page, which is called as the site, what the site is about. */
	title: string;
	/** How each of the countries is known, named ones first. */
	countries: readonly ('named' | 'inferred')[];
	/** What the countries show, in a sentence without a full stop. */
	finding: string;
	/** The map of tiles, in the place of the line of squares. */
	tiles?: PlacedCoalition | undefined;
}

/** A picture as it is named where an address is shared. */
export interface SharePicture {
	/** From the site's root. */
	file: string;
	/** What it shows, in words. */
	alt: string;
}

/** The card of a chapter. */
export function shareCardOf({ slug, meta, components }: ChapterSource, { site, facts }: SiteContent): ShareCard {
	const coalition = buildCoalition(facts.countries);
	// The first page has the tiles at its head, whatever its text holds.
	const showsTiles = slug === SITE_CHAPTER || hasBlock({ components }, 'CoalitionChart');
	return {
		name: [site.name, editionOf(slug).name].filter(Boolean).join(' · '),
		title: slug === SITE_CHAPTER ? site.shortTagline : meta.title,
		countries: coalition.countries.map(({ evidence }) => evidence),
		finding: coalition.finding,
		tiles: showsTiles ? placeCoalition(coalition, { widthPx: 100 }) : undefined,
	};
}

/** The name of a card's file, without its ending: the chapter's own, with "-" for "/". */
export function shareCardName(slug: string): string {
	return slug.replaceAll('/', '-');
}

/**
 * The picture for a page's address where it is shared: its chapter's card, and the site's for a page that is none.
 *
 * @param slug the page's file without its ending
 */
export function sharePictureOf(slug: string, content: SiteContent): SharePicture {
	const find = (wanted: string) => content.chapters.find((chapter) => chapter.slug === wanted);
	const chapter = find(slug) ?? find(SITE_CHAPTER)!;
	const { title, countries, finding, tiles } = shareCardOf(chapter, content);
	const form = tiles ? 'beside a map of' : 'over a line of';
	return {
		file: `${SHARE_FOLDER}/${shareCardName(chapter.slug)}.png`,
		alt: `The words “${title}” ${form} ${countries.length} squares, some filled and some only outlined. ${finding}.`,
	};
}
