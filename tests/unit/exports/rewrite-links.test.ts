import { serializeOuter } from 'parse5';
import { describe, expect, it } from 'vitest';
import { rewriteLinks, renameIds, type Place } from '../../../src/exports/rewrite-links.ts';
import { parseNodes, type Element } from '../../../src/text/html-tree.ts';

const parseElement = (html: string) => parseNodes(html)[0] as Element;

/** An export that holds one page, and calls its places by a prefix. */
const addressOf = ({ file, fragment }: Place) =>
	file === 'demands/openness.html' ? `#openness${fragment === undefined ? '' : `--${fragment}`}` : undefined;

function led(html: string, site?: string): string {
	const part = parseElement(`<div>${html}</div>`);
	rewriteLinks(part, 'demands/help-police.html', addressOf, site);
	return serializeOuter(part);
}

describe('links in an export', () => {
	it('lead to the place in the export, whichever way they were written', () => {
		for (const href of ['openness.html#replies', '../demands/openness.html#replies', '/demands/openness.html#replies'])
			expect(led(`<a href="${href}">x</a>`)).toBe('<div><a href="#openness--replies">x</a></div>');
		expect(led('<a href="openness.html">x</a>')).toContain('href="#openness"');
	});

	it('to what the export does not hold lead to the site, where its address is known', () => {
		expect(led('<a href="../data/a.csv" download>x</a>', 'https://example.org/s/')).toBe(
			'<div><a href="https://example.org/s/data/a.csv">x</a></div>',
		);
		expect(led('<a href="#here">x</a>', 'https://example.org/')).toContain(
			'https://example.org/demands/help-police.html#here',
		);
	});

	it('to what the export does not hold are plain text where no address is known', () => {
		expect(led('<a class="k" href="../data/a.csv" hreflang="cs" rel="x">x</a>')).toBe(
			'<div><span class="k">x</span></div>',
		);
		expect(led('<svg><a href="../data/a.csv"><path/></a></svg>')).toBe('<div><svg><g><path></path></g></svg></div>');
	});

	it('to other sites and to telephones stay as they are', () => {
		const html = '<a href="https://example.org/?a=1&amp;b">x</a><a href="tel:112">112</a>';
		expect(led(html)).toBe(`<div>${html}</div>`);
	});
});

it('ids get other names together with everything that names them, and links do not change', () => {
	const part = parseElement(
		'<div><p id="a" aria-labelledby="a b"></p><svg><pattern id="b"></pattern><rect fill="url(#b)"></rect></svg><a href="#a"></a></div>',
	);
	renameIds(part, (id) => `part--${id}`);
	expect(serializeOuter(part)).toBe(
		'<div><p id="part--a" aria-labelledby="part--a part--b"></p><svg><pattern id="part--b"></pattern><rect fill="url(#part--b)"></rect></svg><a href="#a"></a></div>',
	);
});
