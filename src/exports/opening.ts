import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serializeOuter } from 'parse5';
import { LICENCE } from '../charts/files/chart-files.ts';
import { formatDate } from '../text/dates.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { selectFirst } from '../text/select.ts';
import type { BuildRequest } from './define-export.ts';
import { rewriteLinks, type Place } from './rewrite-links.ts';

/**
 * What a copy says before its text, as HTML: help first, then its version, date, reach, licence, and where corrections are.
 *
 * @param addressOf the address of a place in the copy, or undefined if the copy does not hold it
 * @param leftOut what this copy does not hold, in a sentence
 */
export function openingOf(
	{ folder, copy }: Pick<BuildRequest, 'folder' | 'copy'>,
	addressOf: (place: Place) => string | undefined,
	leftOut: string,
): string {
	const page = parse(readFileSync(join(folder, 'index.html'), 'utf8'));
	const help = selectFirst('.help-short', page);
	if (!help) throw new Error('index.html has no short help: exports begin with it');
	const { author, version, changed, evidenceReaches, address } = copy;
	rewriteLinks(help, 'index.html', addressOf, address);
	const newer =
		address === undefined
			? `look where you got it for a newer one.`
			: `look for a newer one, and for corrections, at <a href="${escapeHtml(address)}about.html#corrections">${escapeHtml(address)}</a>.`;
	return `${serializeOuter(help)}
<section class="about-copy" aria-labelledby="this-copy">
<h2 id="this-copy">About this copy</h2>
<p>This copy is version ${escapeHtml(version)} of <time datetime="${changed}">${formatDate(changed)}</time>. Its evidence reaches to ${escapeHtml(evidenceReaches)}; what came after is not known here.</p>
<p>A copy does not renew itself: ${newer} <a href="${addressOf({ file: 'about.html', fragment: 'corrections' })!}">Corrections up to this version, and how to report an error</a></p>
<p>${leftOut}</p>
<p>Text and data: <a rel="license" href="${LICENCE.path}">${LICENCE.shortTitle}</a>, ${escapeHtml(author)}. Code: MIT. Nothing in this copy is loaded from another place, and nothing is stored.</p>
</section>`;
}
