import { groups } from 'd3';
import { queryWords } from '../text/query-words.ts';
import type { Source } from './work.ts';

/** Sources whose publishers begin with the letters from `first` to `last`. */
export type SourceRange = { first: string; last: string; sources: readonly Source[] };

/** Figures share one sign. */
const letterOf = ({ publisher }: Source): string => queryWords(publisher)[0]![0]!.toUpperCase().replace(/\d/, '0–9');

/** Splits sources, which are in the order of their publishers, into parts of about `size`, cut between letters. */
export function splitSources(sources: readonly Source[], size: number): SourceRange[] {
	const most = Math.ceil(sources.length / Math.max(1, Math.round(sources.length / size)));
	const ranges: SourceRange[] = [];
	for (const [letter, own] of groups(sources, letterOf)) {
		const before = ranges.at(-1);
		if (before && before.sources.length < most)
			ranges[ranges.length - 1] = { ...before, last: letter, sources: [...before.sources, ...own] };
		else ranges.push({ first: letter, last: letter, sources: own });
	}
	return ranges;
}
