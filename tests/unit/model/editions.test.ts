import { describe, expect, it } from 'vitest';
import { counterpart, editionOf, pageOf, titleAmongAll } from '../../../src/engine/editions.ts';
import { editionLinks, mainLinks, neighbours, parentLink, placeInEdition } from '../../../src/engine/navigation.ts';
import type { Site } from '../../../src/engine/site.ts';

const slugs = ['index', 'demands', 'demands/openness', 'easy-read', 'easy-read/demands'];
const site = { chapters: slugs.map((file) => ({ file, label: file })) } as unknown as Site;
const slugsOf = (links: readonly { slug: string }[]) => links.map(({ slug }) => slug);

describe('the easy-read edition', () => {
	it('is told by the address', () => {
		expect(slugs.filter((slug) => editionOf(slug).reading === 'easy')).toEqual(['easy-read', 'easy-read/demands']);
	});

	it('has its pages at the addresses of the full ones', () => {
		expect(slugs.map((slug) => counterpart(slug, slugs))).toEqual([
			'easy-read',
			'easy-read/demands',
			undefined,
			'index',
			'demands',
		]);
	});

	it('is named before a title where editions stand together, and nowhere else', () => {
		expect(slugs.map(pageOf)).toEqual(['index', 'demands', 'demands/openness', 'index', 'demands']);
		expect(titleAmongAll('easy-read/demands', 'The 5 demands')).toBe('Easy read: The 5 demands');
		expect(titleAmongAll('demands', 'Five demands')).toBe('Five demands');
	});

	it('is in the menu where the site says so, and help is its last entry', () => {
		const named = { chapters: ['index', 'help', 'easy-read'].map((file) => ({ file, label: file, menu: `${file}!` })) };
		const links = mainLinks({ chapters: [...site.chapters, ...named.chapters] } as unknown as Site);
		expect(links.map(({ label }) => label)).toEqual(['index!', 'easy-read!', 'help!']);
	});

	it('and the full edition each list and turn their own pages', () => {
		expect(slugsOf(editionLinks(site, 'easy-read/demands'))).toEqual(['easy-read', 'easy-read/demands']);
		expect(slugsOf(editionLinks(site, 'index'))).toEqual(['index', 'demands', 'demands/openness']);
		expect(neighbours(site, 'demands/openness').next).toBeUndefined();
		expect(neighbours(site, 'easy-read').previous).toBeUndefined();
		expect(neighbours(site, 'easy-read').next?.href).toBe('/easy-read/demands.html');
		expect(neighbours(site, 'demands').previous?.slug).toBe('index');
	});

	it('and the full edition each count their own pages', () => {
		expect(placeInEdition(site, 'demands/openness')).toEqual({ number: 3, count: 3 });
		expect(placeInEdition(site, 'easy-read')).toEqual({ number: 1, count: 2 });
	});

	it('has no chapters under chapters, the full edition has', () => {
		expect(parentLink(site, 'demands/openness')?.slug).toBe('demands');
		expect(parentLink(site, 'demands')).toBeUndefined();
		expect(parentLink(site, 'easy-read/demands')).toBeUndefined();
	});
});
