import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { kindOf, transferredBytes } from '../../../src/bench/measure.ts';
import { movedChapter } from '../../../src/bench/moved-chapter.ts';
import { benchReport, withReport, type Measured } from '../../../src/bench/report.ts';
import { sameTextPage } from '../../../src/bench/same-text.ts';

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
		expect(sameTextPage(built.replace('<header><h1>Not this</h1></header>', ''))).toEqual({
			title: 'The title',
			text: `<div><p>One <a id="c-1" href="#claim-1">1</a></p> <p>Two</p></div>

<section><ol><li id="claim-1" value="1">A claim</li></ol></section>`,
		});
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
});

describe('the report', () => {
	const weight = {
		byKind: { html: 20_000, css: 8_000, script: 0, font: 0, image: 0, other: 0 },
		total: 28_000,
		requests: 2,
	};
	const builds = (pages: number, seconds: number, megabytes: number) => {
		const cost = { seconds, peakBytes: megabytes * 1e6 };
		return { pages, cold: cost, warm: cost };
	};
	const ours: Measured = {
		name: 'This site',
		weight,
		speed: { fcp: 900, lcp: 1300, cls: 0, scores: [100, 99, 98, 97] },
		builds: { 10: builds(110, 10, 500), 100: builds(200, 28, 950) },
	};
	const theirs: Measured = {
		name: 'Eleventy',
		weight: { ...weight, total: 14_000 },
		builds: { 10: builds(10, 1, 100), 100: { failed: 'out of memory' } },
	};
	const report = benchReport([ours, theirs]);

	test('puts each figure of the others beside ours, and the limit of a round trip', () => {
		expect(report).toContain('| One page | This site | Eleventy |\n| --- | ---: | ---: |');
		expect(report).toContain('| all, beside ours | 1.00 × | 0.50 × |');
		expect(report).toMatch(/in round trips of 14 kB \| 2\.0 \| 2\.0 \|/);
		expect(report).toContain('| first contentful paint | 0.9 s | – |');
	});

	test('tells growth by what each page more takes, and what failed as failed', () => {
		expect(report).toContain('| from 10 to 100: time for each page more | 200 ms | failed |');
		expect(report).toContain('| from 10 to 100: memory for each page more | 5.00 MB | failed |');
		expect(report).toContain('| 100 chapters: cold, a page | 140 ms | failed |');
	});

	test('takes the place of the last one in its page, and nothing else', () => {
		const page = '# Title\n\n<!-- bench: begin -->\n\nold\n\n<!-- bench: end -->\n\nAfter.\n';
		expect(withReport(page, 'new')).toBe(page.replace('old', 'new'));
		expect(() => withReport('# Title\n', 'new')).toThrow('docs/performance.md has no place for the report');
	});
});
