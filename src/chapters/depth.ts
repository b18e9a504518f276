import { hasBlock } from '../content/blocks.ts';
import type { ChapterDepth, ClosedSection } from '../engine/chapter-depth.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import { pageOf } from '../engine/editions.ts';
import { HELP } from '../engine/navigation.ts';
import { readingMinutes, readingTime } from '../text/reading-time.ts';
import { startSentence } from '../text/words.ts';

/** Blocks that are no text to read through. */
const LISTS = ['ArgumentList', 'EventList', 'CountryList', 'GlossaryList', 'SourceList'] as const;

/** What stands on a closed section: `In full: What happened (about 2 minutes)`. Lists of records have no time. */
export function summaryWords({ heading, words }: Pick<ClosedSection, 'heading' | 'words'>): string {
	return `In full: ${heading?.text ?? ''}${words > 0 ? ` (${readingTime(words)})` : ''}`;
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
export function depthWords({ inFull, words }: Pick<ChapterDepth, 'inFull' | 'words'>, isList = false): string {
	const { fiveMinutes, all } = words;
	const time = startSentence(readingTime(inFull.length > 0 ? fiveMinutes : all));
	const open = inFull.length > 0 ? `, or ${readingMinutes(all)} with every section open` : '';
	return `${time} to read${open}${isList ? ', then a list to look things up in' : ''}.`;
}
