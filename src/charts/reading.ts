import type { Reading } from './chart.ts';

/** A sentence on how to read a drawing; one that holds only where its marks are links and its table is near says so. */
export type ReadingSentence = string | { onPage: string };

/**
 * How to read a drawing, in sentences.
 *
 * @param more paragraphs for where it stands alone: what its key says on the page
 * @param brief what a picture with little room says of it
 */
export function describeReading(
	sentences: readonly ReadingSentence[],
	more: readonly string[] = [],
	brief = '',
): Reading {
	const always = sentences.filter((sentence) => typeof sentence === 'string');
	return {
		onPage: sentences.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.onPage)).join(' '),
		alone: [always.join(' '), ...more],
		brief,
	};
}
