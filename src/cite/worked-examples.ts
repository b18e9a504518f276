import { CLAIM_PREFIX, citedIds } from '../content/citing.ts';
import type { SiteContent } from '../content/content.ts';
import { editionOf } from '../model/editions.ts';
import { STANDING_LABELS, bewareInShort, standingWords } from '../model/evidence-labels.ts';
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

/** A fact that a chapter cites. */
export interface CitedFact {
	text: string;
	/** What to say of it: "inferred". */
	known: string;
	/** What to beware of; empty where there is nothing. */
	beware: string;
	href: string;
	page: CitedPage;
}

/** Every fact that the full edition cites, once, with the first page in reading order that cites it. */
export function citedFacts(content: FactsContent): CitedFact[] {
	return firstCited(content).map(({ fact }) => fact);
}

/** One example for each standing that has a word in the text: the first fact in reading order that has a short caution. */
export function factExamples(content: FactsContent): CitedFact[] {
	const examples = new Map<string, CitedFact>();
	for (const { fact, words, hasCaution } of firstCited(content))
		if (words && !words.includes(',') && hasCaution && !examples.has(words)) examples.set(words, fact);
	return [...examples.values()];
}

/** The first inference that a page cites, but for the first page, whose title is the site's name. */
export function inferenceExample(content: FactsContent): CitedFact | undefined {
	return citedFacts(content).find(
		({ known, page }) => known === STANDING_LABELS.inferred.name.toLowerCase() && page.title !== content.site.name,
	);
}

type FactsContent = CitedContent & Pick<SiteContent, 'citable'>;

function firstCited(content: FactsContent): { fact: CitedFact; words: string; hasCaution: boolean }[] {
	const seen = new Set<string>();
	return content.chapters
		.filter(({ slug }) => editionOf(slug).isFound)
		.flatMap((chapter) => {
			const page = citedPages(content).find(({ slug }) => slug === chapter.slug)!;
			return citedIds(chapter)
				.filter((id) => !seen.has(id) && seen.add(id))
				.map((id) => {
					const record = content.citable.get(id)!;
					const fact = {
						text: record.text,
						known: standingWords(record, 'cited'),
						beware: bewareInShort(record),
						href: chapterHref(chapter.slug, CLAIM_PREFIX + id),
						page,
					};
					return { fact, words: standingWords(record, 'mark'), hasCaution: Boolean(record.cautionShort) };
				});
		});
}
