import type { Change } from './change.ts';

/** The changes of one chapter, newest first. */
export const changesOf = (changes: readonly Change[], slug: string): Change[] =>
	changes.filter(({ chapters }) => chapters.includes(slug));

/** The day a chapter's text last changed in substance, if it has since it was released. */
export const lastChanged = (changes: readonly Change[], slug: string): string | undefined =>
	changesOf(changes, slug)[0]?.date;

/** The corrections, newest first. */
export const corrections = (changes: readonly Change[]): Change[] =>
	changes.filter(({ kind }) => kind === 'correction');
