import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serializeOuter } from 'parse5';
import { LICENCE } from '../charts/files/chart-files.ts';
import { formatDate } from '../text/dates.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { selectFirst } from '../text/select.ts';
import type { BuildRequest } from './define-export.ts';
import { rewriteLinks, type Place } from './rewrite-links.ts';
import { words } from '../words/words.ts';

const { opening } = words.exports;

/** What a copy says before its text, as HTML: help first, then version, date, reach, what is `leftOut`, licence, corrections. */
export function openingOf(
	{ folder, copy }: Pick<BuildRequest, 'folder' | 'copy'>,
	addressOf: (place: Place) => string | undefined,
	leftOut: string,
): string {
	const page = parse(readFileSync(join(folder, 'index.html'), 'utf8'));
	const help = selectFirst('.help-short', page);
	if (!help) throw new Error('index.html has no short help: exports begin with it');
	const { author, version, date, evidenceReaches, address } = copy;
	rewriteLinks(help, 'index.html', addressOf, address);
	const day = `<time datetime="${date}">${formatDate(date)}</time>`;
	const site = address && `<a href="${escapeHtml(address)}about.html#corrections">${escapeHtml(address)}</a>`;
	const corrections = addressOf({ file: 'about.html', fragment: 'corrections' })!;
	return `${serializeOuter(help)}
<section class="about-copy" aria-labelledby="this-copy">
<h2 id="this-copy">${opening.title}</h2>
<p>${opening.age(escapeHtml(version), day, escapeHtml(evidenceReaches))}</p>
<p>${opening.newer(site)} <a href="${corrections}">${opening.corrections}</a></p>
<p>${leftOut}</p>
<p>${opening.licence(`<a rel="license" href="${LICENCE.path}">${LICENCE.shortTitle}</a>`, escapeHtml(author))}</p>
</section>`;
}
