import { findBlock } from '../content/blocks.ts';
import { sum } from 'd3';
import { blankQuotations, phrasePattern } from './quotations.ts';
import type { Idioms } from './rules.ts';
import type { WrittenChapter, WrittenText } from './writing.ts';

/** A phrase that sounds translated, where it stands, and what an English writer would say. */
export interface Hint extends Pick<WrittenText, 'file' | 'line' | 'record'> {
	found: string;
	say: string;
}

/** Finds phrases that sound translated, outside quotations. */
export function idiomHints(texts: readonly WrittenText[], idioms: Idioms): Hint[] {
	const patterns = idioms.map(({ words, say }) => ({ say, pattern: phrasePattern(words) }));
	return texts.flatMap(({ file, line, record, text }) => {
		const left = blankQuotations(text);
		return patterns.flatMap(({ say, pattern }) =>
			[...left.matchAll(pattern)].map(({ 0: found }) => ({ file, line, record, found, say })),
		);
	});
}

const SAYING =
	/\b(?:says?|said|wrote|writes?|told|tells|warn(?:s|ed)|argue[sd]?|stated|states that|reported(?:ly)?|according to)\b|\b(?:by|in) \S+ (?:account|reading|summary)\b|\bas \S+(?: \S+)? (?:describes?|quotes?|cites?|understood|puts?)\b/iu;

/** What the text of a chapter does too often, each tested on a sentence without its quotations. */
const HABITS = {
	/** Says who says it. */
	attributed: SAYING,
	/** Says so at its end: "…, Ofcom said." */
	saidLast: /,[^,]*\b(?:says?|said|wrote|writes|reported|found|warned|argued|told \S+(?: \S+)?)(?: in [^,.]*)?[.]?$/iu,
	/** Begins with "But". */
	but: /^But\b/u,
	/** Speaks of not finding. */
	notFound: /\b(?:not|no|none|nothing)\b[^.]*\bfound\b|\bfound (?:no|none|nothing)\b|\bcould not find\b/iu,
	/** Speaks of our reasoning. */
	weJudge: /\b(?:we|our)\b[^.]*\b(?:infer|think|judge|reckon|judgement|verdict)/iu,
	/** "Such figures", where an English writer has "these". */
	such: /\bsuch (?!as\b)/iu,
	/** Ends in a denial: ", and not a count." */
	andNot: /,? and not /iu,
	/** Puts the year behind: "a survey of 2017". */
	yearBehind:
		/\b(?:survey|report|paper|law|text|declaration|page|speech|act|statement|study|poll|plan|opinion|letter|list) of (?:19|20)\d\d\b/iu,
};

type Habit = keyof typeof HABITS;
export const HABIT_NAMES = Object.keys(HABITS) as Habit[];

/** How many sentences of a chapter's paragraphs have each habit, how many sentences and words it has. */
export function countHabits({ passages }: Pick<WrittenChapter, 'passages'>) {
	const sentences = passages
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap((passage) => passage.sentences)
		.filter(({ words }) => words.length >= 4);
	const bare = sentences.map(({ text }) => blankQuotations(text).trim());
	const habits = Object.fromEntries(
		HABIT_NAMES.map((habit) => [habit, bare.filter((text) => HABITS[habit].test(text)).length]),
	) as Record<Habit, number>;
	return { sentences: sentences.length, habits };
}

/** The words that a reader reads in a chapter: its paragraphs and lists, without tables, headings and the headline of its picture. */
export const wordsInText = ({ passages }: Pick<WrittenChapter, 'passages'>): number =>
	sum(
		passages.filter(({ kind, within }) => kind === 'paragraph' && !within.some(({ name }) => findBlock(name)?.isLead)),
		({ text }) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
	);
