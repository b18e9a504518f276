import { hasBlock } from '../blocks/blocks.ts';
import { placeCoalition, type PlacedCoalition } from '../charts/coalition/coalition-chart.layout.ts';
import { buildCoalition } from '../charts/coalition/coalition-chart.model.ts';
import { chartsOf } from '../charts/list.ts';
import type { ChapterSource } from '../content/chapter-source.ts';
import type { SiteContent } from '../content/content.ts';
import { editionOf } from '../model/editions.ts';
import { JUDGEMENT_LEVELS, levelInWords } from '../schemas/ask.ts';
import { latestReach } from '../schemas/site.ts';
import { judgedAsOfInWords } from '../text/reach.ts';

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
	/** What the page finds, or what it is about: its verdict, the finding of its one chart, or its summary. No full stop at the end. */
	finding: string;
	/** The countries as a map of tiles, beside the words. */
	tiles?: PlacedCoalition | undefined;
	/** The verdict on its demand as boxes: how many there are, and how many are full. */
	steps?: { of: number; filled: number } | undefined;
}

export function shareCardOf(chapter: ChapterSource, content: SiteContent): ShareCard {
	const { slug, meta, components } = chapter;
	const { site, facts } = content;
	const card = {
		name: [site.name, editionOf(slug).name].filter(Boolean).join(' · '),
		title: slug === SITE_CHAPTER ? site.shortTagline : meta.title,
	};
	// The first page has the tiles at its head, whatever its text holds.
	if (slug === SITE_CHAPTER || hasBlock({ components }, 'CoalitionChart')) {
		const coalition = buildCoalition(facts);
		return { ...card, finding: coalition.finding, tiles: placeCoalition(coalition, { widthPx: 100 }) };
	}
	const ask = facts.asks.find(({ id }) => slug === `demands/${id}`);
	if (ask) {
		const { level, asOf } = ask.judgement;
		return {
			...card,
			finding: `Our verdict, ${judgedAsOfInWords(asOf, latestReach(site))}: ${levelInWords(level)}`,
			steps: { of: JUDGEMENT_LEVELS.length - 1, filled: JUDGEMENT_LEVELS.indexOf(level) },
		};
	}
	// One chart's finding is the page's; of several, none is.
	const charts = chartsOf(content).filter(({ chapter }) => chapter === slug);
	const finding = charts.length === 1 ? charts[0]!.words.finding : meta.summary;
	return { ...card, finding: finding.replace(/\.$/, '') };
}

/** The name of a card's file, without its ending: the chapter's own, with "-" for "/". */
export function shareCardName(slug: string): string {
	return slug.replaceAll('/', '-');
}

/**
 * The picture for a page's address (its file without the ending) where it is shared: its chapter's card, and the site's
 * for a page that is none.
 */
export function sharePictureOf(slug: string, content: SiteContent) {
	const find = (wanted: string) => content.chapters.find((chapter) => chapter.slug === wanted);
	const chapter = find(slug) ?? find(SITE_CHAPTER)!;
	const { title, finding, tiles, steps } = shareCardOf(chapter, content);
	const form = tiles
		? ` beside a map of ${tiles.tiles.length} squares, some filled and some only outlined`
		: steps
			? ` over ${steps.of} boxes, ${steps.filled} of them full`
			: '';
	return {
		file: `${SHARE_FOLDER}/${shareCardName(chapter.slug)}.png`,
		alt: `The words “${title}”${form}. ${finding}.`,
	};
}
