import { describe, expect, it } from 'vitest';
import { changesOf, corrections, lastChanged } from '../../../src/model/changes.ts';
import { formatAtomFeed, formatJsonFeed, type FeedContent } from '../../../src/sharing/feed.ts';
import type { Change } from '../../../src/schemas/change.ts';
import { exampleSite } from '../../../src/gallery/example-site.ts';

const changes: Change[] = [
	{ id: 'title', date: '2027-02-03', chapters: ['b'], kind: 'correction', text: 'It said <b> & "x"; now it says y.' },
	{ id: 'first-published', date: '2026-11-25', chapters: ['index', 'b'], kind: 'change', text: 'First published.' },
];
const content: FeedContent = {
	site: {
		...exampleSite,
		name: 'A site',
		chapters: [
			{ file: 'index', label: 'The story' },
			{ file: 'b', label: 'Page B' },
		],
	},
	changes,
};
const origin = { author: 'The editors', address: undefined, date: '2027-02-03' };
const atom = (address?: string) => formatAtomFeed(content, { ...origin, address });
interface JsonFeed {
	home_page_url?: string;
	items: { id: string; title: string; url?: string; date_modified: string; content_html: string }[];
}
const jsonOf = (siteUrl?: string) => JSON.parse(formatJsonFeed(content, { ...origin, address: siteUrl })) as JsonFeed;

describe('changes', () => {
	it('tell when a chapter last changed, if it did', () => {
		const days = ['b', 'index', 'c'].map((slug) => lastChanged(changes, slug));
		expect(days).toEqual(['2027-02-03', '2026-11-25', undefined]);
	});

	it('are those of one chapter, newest first, and corrections apart', () => {
		expect(changesOf(changes, 'b').map(({ id }) => id)).toEqual(['title', 'first-published']);
		expect(corrections(changes).map(({ id }) => id)).toEqual(['title']);
	});
});

describe('the feeds', () => {
	it('give each change an id that does not depend on where the site is served', () => {
		const ids = jsonOf().items.map(({ id }) => id);
		expect(ids).toEqual(['tag:example-site,2027-02-03:title', 'tag:example-site,2026-11-25:first-published']);
		expect(jsonOf('https://example.org/five/').items.map(({ id }) => id)).toEqual(ids);
		for (const id of ids) expect(atom()).toContain(`<id>${id}</id>`);
	});

	it('take their dates from the content, never from the clock', () => {
		expect(jsonOf().items.map((item) => item.date_modified.slice(0, 10))).toEqual(['2027-02-03', '2026-11-25']);
		expect(atom()).toMatch(/<updated>2027-02-03T00:00:00\.000Z<\/updated>\s*<author>/);
		expect(atom()).toBe(atom());
	});

	it('are there, with the day of the release, before anything has changed', () => {
		const empty = { ...content, changes: [] };
		expect(formatAtomFeed(empty, origin)).toMatch(/<updated>2027-02-03T00:00:00\.000Z<\/updated>/);
		expect(JSON.parse(formatJsonFeed(empty, origin))).toMatchObject({ items: [] });
	});

	it('link relative to their file where the address is not known; JSON, which needs whole links, has none', () => {
		expect(atom()).toContain('href="b.html#changes"');
		expect(atom()).not.toContain('invalid');
		expect(formatJsonFeed(content, origin)).not.toMatch(/invalid|_url"|"url"/);
	});

	it('link to the site where its address is known', () => {
		expect(atom('https://example.org/five/')).toContain('href="https://example.org/five/b.html#changes"');
		expect(jsonOf('https://example.org/five/').home_page_url).toBe('https://example.org/five/index.html');
	});

	it('say whether something was corrected, and where', () => {
		expect(jsonOf().items.map(({ title }) => title)).toEqual(['Correction: Page B', 'Change: 2 pages']);
		expect(jsonOf().items[0]!.content_html).toContain('It said &lt;b&gt; &amp; &quot;x&quot;');
	});
});
