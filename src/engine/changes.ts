import type { Change } from './change.ts';

/** The changes of one chapter, newest first. */
export function changesOf(changes: readonly Change[], slug: string): Change[] {
	return changes.filter(({ chapters }) => chapters.includes(slug));
}

/** The day a chapter's text last changed in substance, if it has since it was released. */
export function lastChanged(changes: readonly Change[], slug: string): string | undefined {
	return changesOf(changes, slug)[0]?.date;
}

/** The corrections, newest first. */
export function corrections(changes: readonly Change[]): Change[] {
	return changes.filter(({ kind }) => kind === 'correction');
}
