import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { embedCode, formatOembed, leadLinksOut } from '../../../../src/charts/files/embed.ts';
import { exampleContext, exampleData } from './example-context.ts';

/** A chart's markup in the chapter about the coalition, with its links led out. */
function ledOut(html: string): string {
	const chart = parseFragment(html);
	leadLinksOut(chart, 'coalition');
	return serialize(chart);
}

describe('links in an embed', () => {
	it('to a place that came along stay', () => {
		const html = '<figure id="chart"><a href="#chart">#</a></figure>';
		expect(ledOut(html)).toBe(html);
	});

	it('to a place that stayed in the chapter lead there, beside the page around the frame', () => {
		expect(ledOut('<a class="tile" href="#norway" data-x="a > b">NO</a>')).toBe(
			'<a class="tile" href="/coalition.html#norway" data-x="a &gt; b" target="_blank" rel="noopener">NO</a>',
		);
	});

	it('to other pages and sites open beside it, and keep a relation they have', () => {
		expect(ledOut('<a href="/sources.html#x">x</a>')).toContain('target="_blank" rel="noopener"');
		expect(ledOut('<a rel="license" href="https://example.org">x</a>')).toBe(
			'<a rel="license" href="https://example.org" target="_blank">x</a>',
		);
	});

	it('to files are downloads, and open nothing', () => {
		const html = '<a href="/data/x.csv" download="">CSV</a>';
		expect(ledOut(html)).toBe(html);
	});
});

describe('the code of an embed', () => {
	it('takes a title as text', () => {
		expect(embedCode({ src: 'embed/x.html', title: 'A "b" & <c>', width: '100%', heightPx: 900 })).toBe(
			'<iframe src="embed/x.html" title="A &quot;b&quot; &amp; &lt;c&gt;" width="100%" height="900" loading="lazy" referrerpolicy="no-referrer"></iframe>',
		);
	});
});

describe('an oEmbed file', () => {
	const heights = { 320: 1200, 640: 1000, 960: 700 };
	const read = (siteUrl: string | undefined, thumbnail: string | undefined = 'charts/example-chart-16x9.png') =>
		JSON.parse(formatOembed(exampleData, { heights, thumbnail }, { ...exampleContext(), siteUrl })) as Record<
			string,
			unknown
		>;

	it('has what the type "rich" must have', () => {
		expect(read(undefined)).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 1000 });
	});

	it('has the picture for a slide as its thumbnail, where the site’s address is known and there is one', () => {
		expect(read('https://example.org/site/')).toMatchObject({
			thumbnail_url: 'https://example.org/site/charts/example-chart-16x9.png',
			thumbnail_width: 1920,
			thumbnail_height: 1080,
		});
		expect(read(undefined)).not.toHaveProperty('thumbnail_url');
		expect(read('https://example.org/', '')).not.toHaveProperty('thumbnail_url');
	});

	it('has a whole address only where the site’s is known', () => {
		expect(read('https://example.org/site/').html).toContain('src="https://example.org/site/embed/example-chart.html"');
		expect(read('https://example.org/site/').provider_url).toBe('https://example.org/site/');
		expect(read(undefined).html).toContain('src="../embed/example-chart.html"');
		expect(read(undefined)).not.toHaveProperty('provider_url');
		// And says so.
		expect(read(undefined).note).toContain('complete it');
		expect(read('https://example.org/site/')).not.toHaveProperty('note');
	});
});
