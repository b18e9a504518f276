import type { Reading } from './chart.ts';

/** A sentence on how to read a drawing; one that holds only where its marks are links and its table is near says so. */
export type ReadingSentence = string | { onPage: string };

/** How to read a drawing, in sentences; `more` are paragraphs for where it stands alone, which say what its key says on the page. */
export function describeReading(sentences: readonly ReadingSentence[], more: readonly string[] = []): Reading {
	const always = sentences.filter((sentence) => typeof sentence === 'string');
	return {
		onPage: sentences.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.onPage)).join(' '),
		alone: [always.join(' '), ...more],
	};
}
