import { STANDINGS, type Standing } from './ledger.ts';
import type { Source } from './work.ts';
import { countBy } from '../text/count-by.ts';
import { words } from '../words/words.ts';

const { standings, bodyKinds, list, mix } = words.evidence;

/** How many facts a page rests on, by how they are known: "42 facts: 30 read, 10 reported and 2 not found". */
export function countStandings(records: readonly { standing: Standing }[]): string {
	const parts = STANDINGS.flatMap((standing) => {
		const count = records.filter((record) => record.standing === standing).length;
		return count > 0 ? `${count} ${standings[standing].name.toLowerCase()}` : [];
	});
	return list.facts(records.length, parts);
}

/** What kinds of body published the sources of a page: a sentence, and each kind with its share in per cent, the most frequent first. */
export function mixOfSources(sources: readonly Pick<Source, 'kind'>[]) {
	const kinds = countBy(sources, ({ kind }) => kind).map(({ key, count }) => ({
		label: bodyKinds[key],
		count,
		share: Math.round((count / sources.length) * 100),
	}));
	const { label, share } = kinds[0]!;
	const sentence =
		kinds.length === 1 ? mix.oneKind(sources.length, label.toLowerCase()) : mix.kinds(sources.length, share > 50);
	return { sentence, kinds };
}
