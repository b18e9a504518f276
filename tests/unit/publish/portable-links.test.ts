import { describe, expect, it } from 'vitest';
import { checkPages, makePortable } from '../../../src/build/portable-links.ts';

const page = (file: string, body: string) => makePortable(file, `<!doctype html><html><body>${body}</body></html>`);

describe('links on a page', () => {
	it('to another page become relative and name a file', () => {
		expect(page('index.html', '<a href="/demands/openness.html#why">x</a>').html).toContain(
			'href="demands/openness.html#why"',
		);
		expect(page('demands/openness.html', '<a href="/index.html">x</a>').html).toContain('href="../index.html"');
		expect(page('demands/openness.html', '<a href="/">x</a>').html).toContain('href="../index.html"');
	});

	it('to a place on the same page keep only the fragment', () => {
		expect(page('demands/openness.html', '<a href="/demands/openness.html#why">x</a>').html).toContain('href="#why"');
	});

	it('to another site stay as they are', () => {
		const { html, targets } = page('index.html', '<a href="https://example.org/?a=1&amp;b=2">x</a>');
		expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
		expect(targets).toEqual([]);
	});

	it('in pictures and stylesheets become relative too', () => {
		const { html } = page('demands/openness.html', '<img src="/a.svg"><svg><a xlink:href="/b.html"></a></svg>');
		expect(html).toContain('src="../a.svg"');
		expect(html).toContain('xlink:href="../b.html"');
	});

	it('begin with the prefix on a page that is shown at any depth', () => {
		const { html } = makePortable('404.html', '<a href="/index.html">x</a>', { absolutePrefix: '/sub/path/' });
		expect(html).toContain('href="/sub/path/index.html"');
	});

	it('leave the rest of the page as it was, to the letter', () => {
		const before = '<!doctype html><html lang="en"><body><p title="a > b">é &amp; <b>ü</b></p></body></html>';
		expect(makePortable('index.html', before).html).toBe(before);
	});
});

describe('a built page is refused', () => {
	const faultsOf = (file: string, body: string, files = [file]) => checkPages([page(file, body)], new Set(files));

	it('when a link leads to no file', () => {
		expect(faultsOf('index.html', '<a href="/gone.html">x</a>')).toEqual([
			'index.html: link "/gone.html" leads to no file: gone.html is not there',
		]);
	});

	it('when a link leads to no place', () => {
		expect(faultsOf('index.html', '<a href="#gone">x</a>')).toEqual([
			'index.html: link "#gone" leads to no place: index.html has no id "gone"',
		]);
	});

	it('when an id stands twice', () => {
		expect(faultsOf('index.html', '<p id="a"></p><p id="a"></p>')).toEqual([
			'index.html: id "a" stands twice: give one of the two another id',
		]);
	});

	it('when it holds what the policy blocks or asks another server', () => {
		const faults = faultsOf(
			'index.html',
			'<p style="color:red" onclick="x()"></p><script>1</script><style>p{}</style><img src="https://example.org/a.png">',
		);
		expect(faults).toHaveLength(5);
		expect(faults.join('\n')).toMatch(/style=.*use a class/);
		expect(faults.join('\n')).toMatch(/asks another server: keep the file on the site/);
	});

	it('but not for data in a script that no browser runs', () => {
		expect(faultsOf('index.html', '<script type="application/ld+json">{}</script>')).toEqual([]);
	});
});
