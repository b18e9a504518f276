import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { digestOf, isOlder, sourceOf } from '../../src/languages/language-page.ts';
import { good, small } from './message-after.ts';

/** A page of the small site, after a change of one of its files. */
function pageAfter(slug: string, file: string, from: string, to: string) {
	expect(small[file]).toContain(from);
	const content = loadContent({ ...small, [file]: small[file]!.replace(from, to) });
	const page = content.languages.find((one) => one.slug === slug)!;
	return { page, content, digest: digestOf(page, sourceOf(page, content.languages)!, content) };
}

const ENGLISH = 'content/languages/en/index.mdx';
const { digest } = pageAfter('pt/index', ENGLISH, 'asked firms for', 'asked firms for');

it.each([
	['a line of the English page', ENGLISH, 'asked firms for', 'asked of firms'],
	['a fact that it cites', 'content/facts/some.yaml', 'So growth is likely', 'So growth is sure'],
])('a page is older than a change of %s', (_, file, from, to) => {
	expect(pageAfter('pt/index', file, from, to).digest).not.toBe(digest);
});

it('a page is not older than a change of what it does not tell', () => {
	expect(pageAfter('pt/index', 'content/facts/some.yaml', 'Helpers listen', 'Helpers always listen').digest).toBe(
		digest,
	);
});

it('a page that was never held against the English one counts as older, and those of the site are of today', () => {
	const { page, content } = pageAfter('pt/index', ENGLISH, 'asked', 'asked');
	expect(isOlder(page, content.languages, content)).toBe(true);
	const site = loadContent(good);
	const published = site.languages.filter(({ isPublished }) => isPublished);
	expect(published.filter((one) => isOlder(one, site.languages, site)).map(({ file }) => file)).toEqual([]);
});
