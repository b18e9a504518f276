import { blankQuotations, phrasePattern } from './quotations.ts';
import type { Idioms } from './rules.ts';
import type { WrittenText } from './writing.ts';

/** Finds phrases that sound translated, outside quotations: where each stands, and what an English writer would say. */
export function idiomHints(texts: readonly WrittenText[], idioms: Idioms) {
	const patterns = idioms.map(({ words, say }) => ({ say, pattern: phrasePattern(words) }));
	return texts.flatMap(({ file, line, record, text }) => {
		const left = blankQuotations(text);
		return patterns.flatMap(({ say, pattern }) =>
			[...left.matchAll(pattern)].map(({ 0: found }) => ({ file, line, record, found, say })),
		);
	});
}
