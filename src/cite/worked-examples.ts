import { CLAIM_PREFIX, citedIds } from '../content/citing.ts';
import type { SiteContent } from '../content/content.ts';
import { editionOf } from '../model/editions.ts';
import { STANDING_LABELS, bewareInShort, bewareLabels, markWords } from '../model/evidence-labels.ts';
import { chapterHref } from '../model/navigation.ts';
import { citedPages, type CitedContent, type CitedPage } from './cited-pages.ts';

/** A place that has an address of its own, as an example of its kind. */
export interface PartExample {
	/** What it is one of: "A chart". */
	kind: string;
	title: string;
	/** From the site's root, with a slash before it. */
	href: string;
	page: CitedPage;
}

/** The first place of each kind on any page of the full edition. */
export function partExamples(content: CitedContent): PartExample[] {
	const all = citedPages(content)
		.filter(({ on }) => on === 'chapters')
		.flatMap((page) => page.parts.map(({ one, places }) => ({ kind: one, ...places[0]!, page })));
	return all.filter(({ kind }, index) => all.findIndex((example) => example.kind === kind) === index);
}

/** A fact that a chapter cites, as an example of how to keep how it is known. */
export interface FactExample {
	text: string;
	/** What to say of it: "inferred". */
	known: string;
	/** What to beware of. */
	beware: string;
	href: string;
	page: CitedPage;
}

/** Of each way of knowing that has a word in the text, the first fact with it in reading order that has a short caution. */
export function factExamples(content: CitedContent & Pick<SiteContent, 'citable'>): FactExample[] {
	const examples = new Map<string, FactExample>();
	for (const chapter of content.chapters.filter(({ slug }) => editionOf(slug).isFound))
		for (const id of citedIds(chapter)) {
			const record = content.citable.get(id)!;
			const words = markWords(record);
			if (!words || words.includes(',') || !record.cautionShort || examples.has(words)) continue;
			const standing = STANDING_LABELS[record.standing].name;
			examples.set(words, {
				text: record.text,
				known: [standing, ...bewareLabels(record).map(({ mark }) => mark)].join(', ').toLowerCase(),
				beware: bewareInShort(record),
				href: chapterHref(chapter.slug, CLAIM_PREFIX + id),
				page: citedPages(content).find(({ slug }) => slug === chapter.slug)!,
			});
		}
	return [...examples.values()];
}
