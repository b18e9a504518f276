import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../src/build/content-security-policy.ts';
import { hashSource, inlineFirst } from '../../../src/build/inline-first.ts';
import { makePortable } from '../../../src/build/portable-links.ts';

const FILES: Record<string, string> = {
	'assets/first.css': '@font-face{src:url(./fonts/a.woff2?12345678)}\n',
	'assets/first.js': 'document.title\n',
};
const read = (file: string) => FILES[file]!;
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
const LINKS =
	'<link rel="stylesheet" href="/assets/first.css" media="print" data-inline><link rel="stylesheet" href="/assets/site.css"><script src="/assets/first.js" data-inline></script>';

describe('files that a page marks', () => {
	const { html, held } = inlineFirst(POLICY + LINKS, { file: 'part/page.html', read });

	it('stand in it, with what else is said of them, and others stay links', () => {
		expect(html).toContain('<style media="print">@font-face{src:url(../assets/fonts/a.woff2?12345678)}</style>');
		expect(html).toContain('<link rel="stylesheet" href="/assets/site.css">');
		expect(html).toContain('<script>document.title</script>');
		expect(held).toEqual(['assets/first.css', 'assets/first.js']);
	});

	it('are allowed by its policy, and no other text is', () => {
		expect(html).toContain(`script-src 'self' ${hashSource('document.title')};`);
		expect(makePortable('part/page.html', html).faults).toEqual([]);
		expect(makePortable('part/page.html', html.replace('document.title', 'alert()')).faults).toEqual([
			'an inline <script> is blocked by the policy: move it to a script of src/site/scripts',
		]);
		expect(makePortable('part/page.html', html.replace('@font-face', 'p')).faults).toEqual([
			'an inline <style> is blocked by the policy: move it to a stylesheet',
		]);
	});

	it('name their own files as links of the page do', () => {
		const fontOf = (file: string, absolutePrefix?: string) =>
			/url\(([^)]*)/.exec(inlineFirst(POLICY + LINKS, { file, absolutePrefix, read }).html)![1];
		expect(fontOf('index.html')).toBe('assets/fonts/a.woff2?12345678');
		expect(fontOf('404.html', '/sub/path/')).toBe('/sub/path/assets/fonts/a.woff2?12345678');
	});
});

it('a page that marks none stays as it is, and one without a policy is refused', () => {
	expect(inlineFirst('<p>x</p>', { file: 'a.html', read })).toEqual({ html: '<p>x</p>', held: [] });
	expect(() => inlineFirst(LINKS, { file: 'a.html', read })).toThrow('a.html holds styles or scripts');
});
