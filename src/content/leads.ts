import { isMdxElement, textOf, type MdxElement } from '../engine/mdx-nodes.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import type { Stylesheet } from '../engine/page-files.ts';
import { curlQuotes } from '../text/typography.ts';
import { findBlock, type BlockName } from './blocks.ts';

type Led = Pick<ChapterSource, 'slug' | 'tree'>;
/** The lead picture that is made of those of other chapters: it cannot be one of them. */
const OF_OTHERS: BlockName = 'LessonsLead';

function leadOf({ tree }: Pick<Led, 'tree'>): MdxElement | undefined {
	return tree.children.filter(isMdxElement).find(({ name }) => findBlock(name ?? '')?.isLead);
}

/** What the lead picture of a chapter says, if it has one. */
export function headlineOf(chapter: Pick<Led, 'tree'>): string | undefined {
	const lead = leadOf(chapter);
	return lead && curlQuotes(textOf(lead));
}

/** The chapters whose lead picture another page can show, by their slugs. */
export const drawnChapters = (chapters: readonly Led[]): string[] =>
	chapters.flatMap((chapter) => {
		const lead = leadOf(chapter);
		return lead && lead.name !== OF_OTHERS ? chapter.slug : [];
	});

/** The stylesheets that colour the lead pictures of some chapters. */
export const leadStyles = (chapters: readonly Led[], slugs: readonly string[]): Stylesheet[] =>
	chapters
		.filter(({ slug }) => slugs.includes(slug))
		.flatMap((chapter) => findBlock(leadOf(chapter)?.name ?? '')?.loads?.styles ?? []);
