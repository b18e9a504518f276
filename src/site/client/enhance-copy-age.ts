import { findElement } from '../../engine/client/elements.ts';
import { copyAge } from '../../words/en/scripts.ts';

/** On an English page opened from disk, which may be an old copy, says so where its version stands. */
export function enhanceCopyAge(document: Document): void {
	if (document.location.protocol === 'file:' && document.documentElement.lang.startsWith('en'))
		findElement(document, '[data-copy-age]').prepend(copyAge.fromDisk);
}
