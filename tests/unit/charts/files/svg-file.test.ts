import { describe, expect, it } from 'vitest';
import { parseStylesheet } from '../../../../src/charts/files/css-cascade.ts';
import { composeSvgFile } from '../../../../src/charts/files/svg-file.ts';
import { exampleContext, exampleData, exampleSource } from './example-context.ts';

const rules = parseStylesheet(':root{--page:#fff;--ink:#111;--ink-soft:#444}.figure text{fill:var(--ink)}');
const drawing = `<svg class="chart chart-wide" viewBox="0 0 720 100" role="group" aria-labelledby="x">
	<defs><pattern id="hatch"><path d="M0 0"></path></pattern></defs>
	<a class="mark" href="#place" data-state="in"><title>A &amp; B</title><rect width="5" height="5" fill="url(#hatch)"></rect></a>
	<text x="1" y="2">
		Year&nbsp;A
	</text>
</svg>`;
const source = exampleSource('example', { url: 'https://example.org/?a=1&b=2' });
const compose = (drawing: string) =>
	composeSvgFile(exampleData, { drawing, rules, reading: ['Each mark is a year.'] }, exampleContext([source]));

describe('a picture file', () => {
	const file = compose(drawing);

	it('takes text as text, never as markup', () => {
		expect(file).toContain('<title id="file-title">Reports rose &lt;fast&gt; &amp; &quot;far&quot;</title>');
		expect(file).toContain('https://example.org/?a=1&amp;b=2');
		expect(file).toContain('<title>A &amp; B</title>');
	});

	it('keeps what is drawn, in the colours of the page, and drops what belongs to the page', () => {
		expect(file).toContain('<rect width="5" height="5" fill="url(#hatch)">');
		expect(file).toContain('<pattern id="hatch">');
		expect(file).toContain('<text x="1" y="2" fill="#111">Year A</text>');
		expect(file).not.toMatch(/href=|data-state|aria-labelledby="x"|<a[ >]|var\(/);
	});

	it('shows the cautions, the sources and the licence', () => {
		for (const words of ['More reports are not more abuse.', 'Sources: A publisher.', 'CC BY 4.0'])
			expect(file).toMatch(new RegExp(`<text [^>]*>[^<]*${words}`));
	});

	it('is refused where there is no drawing, or more than one', () => {
		expect(() => compose('<p>text</p>')).toThrow('Picture of chart example-chart: its drawing holds 0 svg elements');
		expect(() => compose(drawing + drawing)).toThrow('holds 2 svg elements');
	});

	it('is refused where the drawing does not say how large it is', () => {
		expect(() => compose('<svg></svg>')).toThrow('has no viewBox');
	});
});
