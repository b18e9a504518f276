import { joinInWords, startSentence } from '../text/words.ts';
import { STANDINGS, type Standing } from './ledger.ts';
import type { Source } from './work.ts';
import { countBy } from '../text/count-by.ts';
import { BODY_KIND_LABELS, STANDING_LABELS } from './evidence-labels.ts';

/** How many facts a page rests on, by how they are known: "42 facts: 30 read, 10 reported and 2 not found". */
export function countStandings(records: readonly { standing: Standing }[]): string {
	const total = records.length === 1 ? 'one fact' : `${records.length} facts`;
	const parts = STANDINGS.map((standing) => ({
		name: STANDING_LABELS[standing].name.toLowerCase(),
		count: records.filter((record) => record.standing === standing).length,
	})).filter(({ count }) => count > 0);
	return `${startSentence(total)}: ${joinInWords(parts.map(({ name, count }) => `${count} ${name}`))}`;
}

/** The kinds of source that a page rests on. */
export interface SourceMix {
	/** How many sources, and whether all or most are of one kind, as a sentence. */
	sentence: string;
	/** The most frequent kind first; `share` of all the page's sources, in per cent. */
	kinds: { label: string; count: number; share: number }[];
}

/** What kinds of body published the sources of a page. */
export function mixOfSources(sources: readonly Pick<Source, 'kind'>[]): SourceMix {
	const kinds = countBy(sources, ({ kind }) => kind).map(({ key, count }) => ({
		label: BODY_KIND_LABELS[key],
		count,
		share: Math.round((count / sources.length) * 100),
	}));
	const total = sources.length === 1 ? 'one source' : `${sources.length} sources`;
	const sentence =
		kinds.length === 1
			? `It rests on one kind of source only: ${total}, published by: ${kinds[0]!.label.toLowerCase()}.`
			: `It draws on ${total}, ${kinds[0]!.share > 50 ? 'most of them by one kind of body' : 'by these kinds of body'}:`;
	return { sentence, kinds };
}
