import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/content.ts';
import { readIdentity } from '../../../src/engine/identity.ts';
import { readContentFiles } from '../../../src/engine/read-files.ts';
import { describeChapter, formatLinkedData } from '../../../src/sharing/linked-data.ts';

const content = loadContent(readContentFiles(process.cwd()));
const describePage = (slug: string, site?: string) =>
	JSON.parse(
		formatLinkedData(
			describeChapter(
				content.chapters.find((chapter) => chapter.slug === slug)!,
				content,
				readIdentity(process.cwd(), content, site ?? ''),
			),
		),
	) as { '@graph': Record<string, unknown>[] };
const ofType = (slug: string, type: string, site?: string) =>
	describePage(slug, site)['@graph'].filter((item) => item['@type'] === type);

describe('linked data', () => {
	it('gives addresses relative to the page where the site’s address is not known', () => {
		const text = JSON.stringify(describePage('demands/openness'));
		expect(text).toContain('"url":"../demands/openness.html"');
		expect(text).not.toMatch(/"(?:@id|url|item|contentUrl)":"\/|https?:\/\/(?!schema\.org|creativecommons\.org)/);
	});

	it('gives whole addresses where it is', () => {
		const [article] = ofType('demands/openness', 'Article', 'https://example.org/five/');
		expect(article!['@id']).toBe('https://example.org/five/demands/openness.html#main');
	});

	it('names the chapters above a page', () => {
		const [crumbs] = ofType('demands/openness', 'BreadcrumbList');
		const names = (crumbs!['itemListElement'] as { name: string }[]).map(({ name }) => name);
		expect(names).toEqual(['The story', 'Five demands', '5. Be open and share']);
		expect(ofType('index', 'BreadcrumbList')).toEqual([]);
	});

	it('says of a chart’s data which years they cover', () => {
		const reports = ofType('numbers', 'Dataset').find((data) => data['@id'] === '#cybertipline-reports')!;
		expect(reports['temporalCoverage']).toMatch(/^\d{4}\/\d{4}$/);
		expect(reports['license']).toContain('creativecommons.org');
	});

	it('cannot end the element that holds it', () => {
		expect(
			formatLinkedData({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Claim', text: '</script>' }] }),
		).not.toContain('<');
	});
});
