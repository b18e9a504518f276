import { expect, it } from 'vitest';
import { changesOf, corrections, lastChanged } from '../../../src/engine/changes.ts';
import type { Change } from '../../../src/engine/change.ts';
import { formatAtomFeed } from '../../../src/sharing/feed.ts';
import { exampleSite } from '../../../src/tools/gallery/example-content.ts';

const changes: Change[] = [
	{ id: 'title', date: '2027-02-03', chapters: ['b'], kind: 'correction', text: 'It said <b> & "x"; now it says y.' },
	{ id: 'first-published', date: '2026-11-25', chapters: ['index', 'b'], kind: 'change', text: 'First published.' },
];
const chapters = [
	{ file: 'index', label: 'The story' },
	{ file: 'b', label: 'Page B' },
];
const feedOf = (address?: string, some = changes) =>
	formatAtomFeed(
		{ site: { ...exampleSite, name: 'A site', chapters }, changes: some },
		{ author: 'The editors', date: '2027-02-03', address },
	);
const inEach = (pattern: RegExp, feed = feedOf()) =>
	feed
		.split('<entry>')
		.slice(1)
		.map((entry) => pattern.exec(entry)![1]);

it('changes are those of one chapter, newest first, and corrections apart; a chapter knows when it last changed', () => {
	expect(changesOf(changes, 'b').map(({ id }) => id)).toEqual(['title', 'first-published']);
	expect(corrections(changes).map(({ id }) => id)).toEqual(['title']);
	expect(['b', 'index', 'c'].map((slug) => lastChanged(changes, slug))).toEqual([
		'2027-02-03',
		'2026-11-25',
		undefined,
	]);
});

it('the feed gives each change an id that does not depend on where the site is served', () => {
	const ids = ['tag:example-site,2027-02-03:title', 'tag:example-site,2026-11-25:first-published'];
	expect(inEach(/<id>(.*)<\/id>/)).toEqual(ids);
	expect(inEach(/<id>(.*)<\/id>/, feedOf('https://example.org/five/'))).toEqual(ids);
});

it('the feed has the day of the release, also before anything has changed', () => {
	expect(feedOf(undefined, [])).toMatch(/<updated>2027-02-03T00:00:00Z<\/updated>\s*<author>/);
});

it('the feed links to the site where its address is known, and else relative to its file', () => {
	expect(inEach(/<link href="(.*)"/)).toEqual(['b.html#changes', 'about.html#corrections']);
	expect(feedOf('https://example.org/five/')).toContain('href="https://example.org/five/b.html#changes"');
});

it('the feed says whether something was corrected, and where, with signs of XML as text', () => {
	expect(inEach(/<title>(.*)<\/title>/)).toEqual(['Correction: Page B', 'Change: 2 pages']);
	expect(feedOf()).toContain('It said &lt;b&gt; &amp; ');
});
