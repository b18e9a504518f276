import { posix } from 'node:path';
import { oncePer } from '../text/memo.ts';
import type { ChapterSource, ComponentUse } from './chapter-source.ts';

/** The prefix of an evidence entry's id: `claim-ann-02` is the claim `ann-02` in the page's list of evidence. */
export const CLAIM_PREFIX = 'claim-';
/** The ids of the records a chapter cites, in the order in which they first appear. */
export const citedIds = ({ components }: Pick<ChapterSource, 'components'>): string[] => citedByAll(components);
/** Many checks ask it of each chapter. */
const citedByAll = oncePer((components: readonly ComponentUse[]) => [...new Set(components.flatMap(citedBy))]);

/** The ids of the records that a use of a block cites. */
export function citedBy({ name, attributes: { id, of } }: Pick<ComponentUse, 'name' | 'attributes'>): string[] {
	return name === 'Cite' || name === 'FactList' ? splitIds(id) : name === 'Quote' ? splitIds(of) : [];
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
