import { expect, it } from 'vitest';
import { checkCitations, itemFaults } from '../../../src/cite/check-citations.ts';
import { itemOf } from '../../../src/cite/csl-item.ts';
import { CITATION_STYLES } from '../../../src/cite/styles.ts';
import { loadContent } from '../../../src/content/content.ts';
import { formatFault } from '../../../src/content/fault.ts';
import { readIdentity, type Identity } from '../../../src/content/identity.ts';
import { readContentFiles } from '../../../src/content/read-files.ts';

const identity: Identity = {
	author: 'The editors',
	title: 'The site',
	version: '1.2.3',
	date: '2026-11-26',
	address: 'https://example.org/',
};
const faultsOf = (page: { title?: string }, changed: Partial<Identity> = {}) =>
	itemFaults(
		itemOf({ slug: 'timeline', title: 'Timeline', address: undefined, ...page }, { ...identity, ...changed }),
		'content/chapters/timeline.mdx',
	).map(formatFault);

it('a page with all fields has no fault, with an address or without', () => {
	expect(faultsOf({})).toEqual([]);
});

it('a page without a title is told with file, field, and all styles that need it', () => {
	expect(faultsOf({ title: ' ' })).toEqual([
		`content/chapters/timeline.mdx  title: " " is missing for references to "the-site-timeline": write it, for these styles need it: ${CITATION_STYLES.map(({ name }) => name).join('; ')}`,
	]);
});

it.each([
	[{ author: '' }, /^content\/site\.yaml {2}name: /],
	[{ version: '' }, /^package\.json {2}version: /],
	[{ date: '' }, /^CITATION\.cff {2}date-released: /],
])('what all pages share is told where it is written: %j', (changed, place) => {
	expect(faultsOf({}, changed)[0]).toMatch(place);
});

it('a field that one style alone needs is told with that style', () => {
	const item = itemOf({ slug: 'a', title: 'A', address: undefined }, identity);
	const strict = [{ name: 'A strict style', needs: ['URL'], suit: (same: typeof item) => same }] as const;
	expect(itemFaults(item, 'content/chapters/a.mdx', strict).map(formatFault)).toEqual([
		'content/chapters/a.mdx  URL: is missing for references to "the-site-a": write it, for these styles need it: A strict style',
	]);
});

it('the site as it is has no fault', () => {
	const content = loadContent(readContentFiles(process.cwd()));
	expect(checkCitations(content, readIdentity(process.cwd(), content))).toEqual([]);
	// What all pages share is told once, and not for each of them.
	expect(checkCitations(content, { ...identity, version: '' })).toHaveLength(1);
});
