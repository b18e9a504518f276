import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { kindOf, median, transferredBytes } from '../../../src/bench/measure.ts';
import { movedChapter } from '../../../src/bench/moved-chapter.ts';
import { benchReport } from '../../../src/bench/report.ts';
import { sameTextMarkdown } from '../../../src/bench/same-text.ts';

const CHAPTER = `---
title: The announcement
summary: "What was said: by whom"
---

Police chiefs from the <Term id="nca">National Crime Agency</Term> said so. <Cite id="ann-01 o-f03" /> They met. <Cite id="x" />

<H2 id="who-spoke">Who spoke</H2>

<Quote of="owens-q3" />

<H3 id="lynne-owens">Lynne Owens</H3>

See [the demands](./demands.mdx), [openness](./demands/openness.mdx#rules) and [above](#who-spoke).

<AskList />

<Note kind="judgement" title="Our judgement">

We read it so.

</Note>
`;

describe('a built page for another generator', () => {
	test('is the same text, links and ids, without the dress of this site', () => {
		const built = `<html><body><header><h1>Not this</h1></header><main><article class="chapter"><header><h1>The title</h1></header>
<div class="prose"><p class="x">One <a class="cite" id="c-1" href="#claim-1">1</a></p>
<p>Two</p></div><section class="evidence" tabindex="-1"><ol><li id="claim-1" value="1">A claim</li></ol></section></article></main></body></html>`;
		expect(sameTextMarkdown(built.replace('<header><h1>Not this</h1></header>', ''))).toBe(`---
title: The title
---

<div><p>One <a id="c-1" href="#claim-1">1</a></p> <p>Two</p></div>

<section><ol><li id="claim-1" value="1">A claim</li></ol></section>
`);
	});
});

describe('a copy of a chapter in another folder', () => {
	test('links to the same chapters', () => {
		const copy = movedChapter(CHAPTER, 'announcement', 'copies/page-1');
		expect(copy).toContain(
			'[the demands](../demands.mdx), [openness](../demands/openness.mdx#rules) and [above](#who-spoke)',
		);
	});

	test('links to the same chapters from a chapter that is in a folder itself', () => {
		const text = '[a](../timeline.mdx) [b](./openness.mdx#x)';
		expect(movedChapter(text, 'demands/help-police', 'copies/page-1')).toBe(
			'[a](../timeline.mdx) [b](../demands/openness.mdx#x)',
		);
	});

	test('differs in nothing but links', () => {
		expect(movedChapter(CHAPTER, 'announcement', 'copy')).toBe(CHAPTER);
	});
});

describe('what is measured', () => {
	test('is text as compressed and everything else as it is', () => {
		const text = Buffer.from('Five demands. '.repeat(200));
		expect(transferredBytes(text, 'text/html;charset=utf-8')).toBe(brotliCompressSync(text).byteLength);
		expect(transferredBytes(text, 'font/woff2')).toBe(text.byteLength);
	});

	test('is sorted by kind of file', () => {
		expect(
			['text/html;charset=utf-8', 'text/css', 'text/javascript', 'font/woff2', 'image/svg+xml', 'application/json'].map(
				kindOf,
			),
		).toEqual(['html', 'css', 'script', 'font', 'image', 'other']);
	});

	test('is summed up by the median', () => {
		expect(median([9, 1, 2])).toBe(2);
		expect(median([4, 1, 2, 100])).toBe(3);
	});

	test('is told as a table with two ratios', () => {
		const weight = {
			byKind: { html: 800, css: 200, script: 0, font: 0, image: 0, other: 0 },
			total: 1000,
			requests: 2,
		};
		const report = benchReport([
			{ name: 'this site', builds: [4, 2, 3], pages: 100, weight },
			{ name: 'plain Starlight', builds: [6], pages: 100, weight: { ...weight, total: 2000 } },
		]);
		expect(report).toMatch(/^one page, loaded +1,000 B +2,000 B$/m);
		expect(report).toContain('Build time per page: 0.50 times that of plain Starlight.');
		expect(report).toContain('Bytes per page: 0.50 times those of plain Starlight.');
	});
});
