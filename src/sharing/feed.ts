import { FEED_FILE } from '../engine/addresses.ts';
import type { Identity } from '../engine/identity.ts';
import { linksTo } from '../engine/navigation.ts';
import type { Site } from '../engine/site.ts';
import type { SiteContent } from '../engine/site-content.ts';
import { escapeXml } from '../text/escape-html.ts';
import { words } from '../words/words.ts';

const { feed } = words.sharing;

/** All changes as an Atom feed (RFC 4287). Where the site's address is not known, its links are relative to the feed's file. */
export function formatAtomFeed(
	{ site, changes }: Pick<SiteContent, 'site' | 'changes'>,
	{ author, address = '', date }: Pick<Identity, 'author' | 'address' | 'date'>,
): string {
	const entries = changes.map(({ id, date: day, chapters, kind, text }) => {
		const pages = linksTo(site, chapters);
		const [first] = pages;
		const isAlone = pages.length === 1;
		const title = feed[kind](isAlone ? first!.label : feed.pages(words.number(pages.length)));
		return `	<entry>
		<id>${tagUri(site, day, id)}</id>
		<title>${escapeXml(title)}</title>
		<link href="${escapeXml(address + (isAlone ? `${first!.slug}.html#changes` : 'about.html#corrections'))}"/>
		<updated>${startOf(day)}</updated>
		<content>${escapeXml(feed.text(text, pages.map(({ label }) => label).join('; ')))}</content>
	</entry>
`;
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
	<id>${tagUri(site, site.begun, 'changes')}</id>
	<title>${escapeXml(feed.title(site.name))}</title>
	<subtitle>${escapeXml(site.tagline)}</subtitle>
	<updated>${startOf(date)}</updated>
	<author><name>${escapeXml(author)}</name></author>
	<rights>CC BY 4.0</rights>
	<link href="${escapeXml(address)}index.html"/>
	<link rel="self" href="${escapeXml(address)}${FEED_FILE}"/>
${entries.join('')}</feed>
`;
}

/** An id that holds wherever the site is served (RFC 4151). */
function tagUri({ id }: Site, date: string, name: string): string {
	return `tag:${id},${date}:${name}`;
}

/** A day is known to the day only; feeds ask for a time, and get its first. */
function startOf(day: string): string {
	return `${day}T00:00:00Z`;
}
