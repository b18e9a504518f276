import { LICENCE } from '../charts/files/chart-files.ts';
import { formatDate } from '../text/dates.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Copy } from './copy.ts';

/**
 * What a copy says of itself, as HTML: version, date, reach, where corrections are, licence.
 *
 * @param corrections the address of the list of corrections within the export
 * @param leftOut what this export does not hold, in a sentence
 */
export function describeCopy(copy: Copy, corrections: string, leftOut: string): string {
	const { author, version, changed, evidenceReaches, address } = copy;
	const newer =
		address === undefined
			? `A copy does not renew itself: look where you got it for a newer one.`
			: `A copy does not renew itself: look for a newer one, and for corrections, at <a href="${escapeHtml(address)}about.html#corrections">${escapeHtml(address)}</a>.`;
	return [
		`<p>This copy is version ${escapeHtml(version)} of <time datetime="${changed}">${formatDate(changed)}</time>. Its evidence reaches to ${escapeHtml(evidenceReaches)}; what came after is not known here.</p>`,
		`<p>${newer} <a href="${corrections}">Corrections up to this version, and how to report an error</a></p>`,
		`<p>${escapeHtml(leftOut)}</p>`,
		`<p>Text and data: <a rel="license" href="${LICENCE.path}">${LICENCE.shortTitle}</a>, ${escapeHtml(author)}. Code: MIT. Nothing in this copy is loaded from another place, and nothing is stored.</p>`,
	].join('\n');
}
