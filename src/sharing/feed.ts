import { Feed } from 'feed';
import type { Identity } from '../content/identity.ts';
import type { Change } from '../schemas/change.ts';
import type { Site } from '../schemas/site.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { linksTo, type NavigationLink } from '../model/navigation.ts';

/** The feeds' files from the site's root. Their last extensions are known to every server. */
export const FEED_FILES = { atom: 'feed.atom.xml', json: 'feed.json' } as const;

export interface FeedContent {
	site: Site;
	/** Newest first. */
	changes: readonly Change[];
}

/** What the feeds have from the site's identity. */
type Origin = Pick<Identity, 'author' | 'address' | 'date'>;

/** Stands for the site's address where it is not known: the library takes whole addresses only. */
const UNKNOWN_ADDRESS = 'https://address.invalid/';

/** All changes as an Atom feed. Where the site's address is not known, its links are relative to the feed's file. */
export function formatAtomFeed(content: FeedContent, origin: Origin): string {
	return `${composeFeed(content, origin).atom1().replaceAll(UNKNOWN_ADDRESS, '')}\n`;
}

/** All changes as a JSON Feed. Its links must be whole: where the site's address is not known, it has none. */
export function formatJsonFeed(content: FeedContent, origin: Origin): string {
	const feed = JSON.parse(composeFeed(content, origin).json1()) as object;
	const isWhole = (_: string, value: unknown) =>
		typeof value === 'string' && value.startsWith(UNKNOWN_ADDRESS) ? undefined : value;
	return `${JSON.stringify(feed, isWhole, 2)}\n`;
}

function composeFeed({ site, changes }: FeedContent, { author, address, date: newest }: Origin): Feed {
	const base = address ?? UNKNOWN_ADDRESS;
	const feed = new Feed({
		id: tagUri(site, site.begun, 'changes'),
		title: `${site.name}: changes and corrections`,
		description: site.tagline,
		updated: dayOf(newest),
		link: `${base}index.html`,
		feedLinks: { atom: base + FEED_FILES.atom, json: base + FEED_FILES.json },
		author: { name: author },
		copyright: 'CC BY 4.0',
		generator: false,
	});
	for (const { id, date, chapters, kind, text } of changes) {
		const links = linksTo(site, chapters);
		feed.addItem({
			id: tagUri(site, date, id),
			title: escapeHtml(titleOf(kind, links)),
			link: base + (links.length === 1 ? `${links[0]!.slug}.html#changes` : 'about.html#corrections'),
			date: dayOf(date),
			published: dayOf(date),
			content: `<p>${escapeHtml(text)}</p><p>Pages: ${escapeHtml(links.map(({ label }) => label).join('; '))}.</p>`,
		});
	}
	return feed;
}

function titleOf(kind: Change['kind'], links: readonly NavigationLink[]): string {
	const where = links.length === 1 ? links[0]!.label : `${links.length} pages`;
	return `${kind === 'correction' ? 'Correction' : 'Change'}: ${where}`;
}

/** An id that holds wherever the site is served (RFC 4151). */
function tagUri({ id }: Site, date: string, name: string): string {
	return `tag:${id},${date}:${name}`;
}

/** A day is known to the day only; feeds ask for a time, and get its first. */
function dayOf(date: string): Date {
	return new Date(`${date}T00:00:00Z`);
}
