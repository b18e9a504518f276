import { posix } from 'node:path';
import type { ChapterSource } from './chapter-source.ts';

/** The prefix of an evidence entry's id: `claim-ann-02` is the claim `ann-02` in the page's list of evidence. */
export const CLAIM_PREFIX = 'claim-';

/** The ids of the records a chapter cites, in the order in which they first appear. */
export function citedIds(chapter: Pick<ChapterSource, 'components'>): string[] {
	const cited = chapter.components.flatMap(({ name, attributes }) =>
		name === 'Cite' ? splitIds(attributes.id) : name === 'Quote' ? splitIds(attributes.of) : [],
	);
	return [...new Set(cited)];
}

/** The ids in an attribute that may hold several, separated by spaces. */
export function splitIds(value: string | undefined): string[] {
	return (value ?? '').split(/\s+/).filter(Boolean);
}

/** The chapter a relative link in another chapter leads to, or undefined if it is no link to a chapter. */
export function chapterSlug(from: string, path: string): string | undefined {
	if (!path.endsWith('.mdx') || path.startsWith('/')) return undefined;
	const slug = posix.join(posix.dirname(from), path.slice(0, -'.mdx'.length));
	return slug.startsWith('..') ? undefined : slug;
}
