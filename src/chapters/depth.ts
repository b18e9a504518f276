import { hasBlock } from '../content/blocks.ts';
import type { ClosedSection } from '../engine/chapter-depth.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import { pageOf } from '../engine/editions.ts';
import { HELP } from '../engine/navigation.ts';
import { startSentence } from '../text/words.ts';
import { words } from '../words/words.ts';

const { depth } = words.site;
/** How many words of plain English an adult reads in a minute: a cautious round figure, so that no form promises too much. */
const WORDS_A_MINUTE = 220;
/** Blocks that nobody reads through: for looking things up. */
const LISTS = ['ArgumentList', 'EventList', 'CountryList', 'GlossaryList', 'SourceList'] as const;
const minutesToRead = (count: number) => Math.max(1, Math.round(count / WORDS_A_MINUTE));
const timeToRead = (count: number) => depth.minutes(minutesToRead(count));

/** What stands on a closed section: `In full: What happened (about 2 minutes)`. Lists of records have no time. */
export const summaryWords = ({ heading, words: count }: Pick<ClosedSection, 'heading' | 'words'>): string =>
	depth.inFull(heading?.text ?? '', count > 0 ? timeToRead(count) : '');

/** The id of the words on a closed section, made of that of its heading. A link to it opens the section. */
export const foldId = ({ heading }: Pick<ClosedSection, 'heading'>): string => `${heading!.id!}-in-full`;

/** How long a chapter takes as it stands, and with all its closed sections open. The page of help does not tell: who needs help does not ask for it. */
export function chapterTime(chapter: Pick<ChapterSource, 'slug' | 'depth' | 'components'>): string {
	if (pageOf(chapter.slug) === HELP) return '';
	const { inFull, words: counts } = chapter.depth;
	const hasMore = inFull.length > 0;
	const time = startSentence(timeToRead(hasMore ? counts.fiveMinutes : counts.all));
	const isList = LISTS.some((block) => hasBlock(chapter, block));
	return depth.toRead(time, hasMore ? minutesToRead(counts.all) : undefined, isList);
}
