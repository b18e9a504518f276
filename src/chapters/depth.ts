import { hasBlock } from '../content/blocks.ts';
import type { ChapterDepth, ClosedSection } from '../engine/chapter-depth.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import { pageOf } from '../engine/editions.ts';
import { HELP } from '../engine/navigation.ts';
import { readingMinutes } from '../text/reading-time.ts';
import { startSentence } from '../text/words.ts';
import { words } from '../words/words.ts';

const { depth } = words.site;

/** Blocks that are no text to read through. */
const LISTS = ['ArgumentList', 'EventList', 'CountryList', 'GlossaryList', 'SourceList'] as const;

/** What stands on a closed section: `In full: What happened (about 2 minutes)`. Lists of records have no time. */
export function summaryWords({ heading, words: count }: Pick<ClosedSection, 'heading' | 'words'>): string {
	return depth.inFull(heading?.text ?? '', count > 0 ? depth.minutes(readingMinutes(count)) : '');
}

/** The id of the words on a closed section, made of that of its heading. A link to it opens the section. */
export function foldId({ heading }: Pick<ClosedSection, 'heading'>): string {
	return `${heading!.id!}-in-full`;
}

/** How long a chapter takes to read, in words. The page of help does not tell: who needs help does not ask for it. */
export function chapterTime(chapter: ChapterSource): string {
	if (pageOf(chapter.slug) === HELP) return '';
	return depthWords(
		chapter.depth,
		LISTS.some((block) => hasBlock(chapter, block)),
	);
}

/**
 * How long a chapter takes as it stands, and with all its closed sections open.
 *
 * @param isList true if the text is followed by a list for looking things up, which nobody reads through
 */
export function depthWords({ inFull, words: counts }: Pick<ChapterDepth, 'inFull' | 'words'>, isList = false): string {
	const { fiveMinutes, all } = counts;
	const hasMore = inFull.length > 0;
	const time = startSentence(depth.minutes(readingMinutes(hasMore ? fiveMinutes : all)));
	return depth.toRead(time, hasMore ? readingMinutes(all) : undefined, isList);
}
