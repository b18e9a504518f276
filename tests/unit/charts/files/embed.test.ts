import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { embedCode, leadLinksOut } from '../../../../src/charts/files/embed.ts';

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
		expect(embedCode('embed/x.html', 'A "b" & <c>', 900)).toBe(
			'<iframe src="embed/x.html" title="A &quot;b&quot; &amp; &lt;c&gt;" width="100%" height="900" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>',
		);
	});
});
