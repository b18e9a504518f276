import { describe, expect, it } from 'vitest';
import { exampleEvidence } from '../../../src/evidence/example-evidence.ts';
import { layOutChapter, type PageNode } from '../../../src/chapters/lay-out.ts';
import { parseChapter } from '../../../src/engine/chapter-source.ts';
import type { Records } from '../../../src/engine/define-record.ts';

const record = (id: string) => ({ id, kind: 'facts' as const, text: id, ...exampleEvidence(['s']) });
const citable = new Map(['a', 'b', 'c'].map((id) => [id, record(id)]));
const terms = ['hash', 'grooming'].map((id) => ({ ...record(id), term: id, group: 'technology', definition: id }));
const facts = { terms, asks: [], paths: [], series: [] } as unknown as Records;

const layOut = (text: string, slug = 'x') => {
	const head = '---\ntitle: T\nsummary: A summary that is long enough.\n---\n';
	const { chapter, faults } = parseChapter(`content/chapters/${slug}.mdx`, `${head}\n${text}\n`);
	expect(faults).toEqual([]);
	return layOutChapter(chapter!, { facts, citable });
};
/** A text as markup, its marks by number and id, its other props as they are. */
const write = (nodes: readonly PageNode[]): string =>
	nodes
		.map((node) => {
			if (typeof node === 'string') return node;
			const { name, children } = node;
			const { marks, words, ...props } = node.props as Record<string, unknown> & {
				marks?: { number: number; id: string }[];
				words?: string | { id: string }[];
			};
			const all = [
				...Object.entries(props).map(([key, value]) => ` ${key}="${String(value)}"`),
				...(marks ?? []).map(({ number, id }) => ` ${number}:${id}`),
				...(words ? [` ${typeof words === 'string' ? words : words.map(({ id }) => id).join(' ')}`] : []),
			].join('');
			return children.length > 0 ? `<${name}${all}>${write(children)}</${name}>` : `<${name}${all}/>`;
		})
		.join('')
		.replace(/\n+/g, '');
const written = (text: string, slug?: string) => write(layOut(text, slug).nodes);

describe('the citations of a chapter', () => {
	it('are numbered in the order of first use, and know every mark that leads to them', () => {
		const { nodes, citations } = layOut('A. <Cite id="b a" /> B. <Cite id="a" />\n\n<Quote of="c" />');
		expect(citations.map(({ number, record, entryId, markIds }) => [number, record.id, entryId, markIds])).toEqual([
			[1, 'b', 'claim-b', ['cite-1-1']],
			[2, 'a', 'claim-a', ['cite-2-1', 'cite-2-2']],
			[3, 'c', 'claim-c', ['cite-3-1']],
		]);
		expect(write(nodes)).toBe(
			'<p>A.<Cite id="b a" 1:cite-1-1 2:cite-2-1/> B.<Cite id="a" 2:cite-2-2/></p><Quote of="c" 3:cite-3-1/>',
		);
	});

	it('cannot be of what is no record', () => {
		expect(() => layOut('A. <Cite id="z" />')).toThrow('"z" is cited and is no record');
	});
});

describe('a word of the glossary', () => {
	const hash = '<Term id="hash">hash</Term>';

	it('is explained at the end of the section that uses it, with the others there, and again in the next', () => {
		const section = (id: string) =>
			`<H2 id="${id}">A</H2>\n\n- A ${hash}, <Term id="grooming">that</Term>\n\nMore ${hash}.`;
		const order = written(`${section('a')}\n\n${section('b')}`).match(
			/<(?:Heading|p>|WordsExplained [^/]+|Term [^>]+)/g,
		);
		const uses = (count: number) => [
			'<Heading',
			`<Term id="hash" href="#word-hash-${count}"`,
			`<Term id="grooming" href="#word-grooming-${count}"`,
			'<p>',
			`<Term id="hash" href="#word-hash-${count}"`,
			`<WordsExplained word-hash-${count} word-grooming-${count}`,
		];
		expect(order).toEqual([...uses(1), ...uses(2)]);
	});

	it('is explained within the minute that uses it', () => {
		expect(written(`<OneMinute>\n\nA ${hash}.\n\n</OneMinute>\n\nMore ${hash}.`)).toMatch(
			/<WordsExplained word-hash-1\/><\/OneMinute><p>More <Term id="hash" href="#word-hash-1">[^W]*$/,
		);
	});
});

describe('the text of a chapter', () => {
	it('has its quotation marks set across what stands in a line, each block anew, and code as it is', () => {
		expect(written(`the [NCA](#x)'s "_own_" words <Cite id="a" /> "so"\n\n"\`"x"\`'s"`)).toBe(
			'<p>the <a href="#x">NCA</a>’s “<em>own</em>” words<Cite id="a" 1:cite-1-1/> “so”</p><p>“<code>"x"</code>’s”</p>',
		);
		expect(written('<Note kind="care" title="A \'word\'">\n\nx\n\n</Note>')).toContain('title="A ‘word’"');
	});

	it('has links from its own place, lists and breaks', () => {
		expect(written('[A](../b.mdx#c)\\\nx\n\n3. one\n4. two', 'demands/x')).toBe(
			'<p><a href="/b.html#c">A</a><br/>x</p><ol start="3"><li>one</li><li>two</li></ol>',
		);
		expect(written('- one\n\n- two')).toBe('<ul><li><p>one</p></li><li><p>two</p></li></ul>');
	});

	it('has tables whose cells have the words of their column, but for the first, which names the row', () => {
		const { nodes, files } = layOut('| Way | Cost _to_ all |\n| --- | --- |\n| Match | Low |');
		expect(write(nodes)).toContain(
			'<tbody><tr><td>Match</td><td data-label="Cost to all">Low</td></tr></tbody></TableFrame>',
		);
		expect(files.styles).toContain('table-frames');
	});

	it('has one block for all charts', () => {
		expect(written('<SeriesChart series="s" />\n\n<TimelineChart />')).toBe(
			'<Chart id="s"/><Chart id="timeline-chart"/>',
		);
	});

	it('of the page of help has its choices before its minute', () => {
		const text = '<OneMinute>\n\nShort.\n\n</OneMinute>\n\nChoose:\n\n<H2 id="b">B</H2>';
		const minute = '<OneMinute><p>Short.</p></OneMinute>';
		const section = '<Heading id="b" level="2">B</Heading>';
		expect(written(text, 'help')).toBe(`<p>Choose:</p>${minute}${section}`);
		expect(written(text)).toBe(`${minute}<p>Choose:</p>${section}`);
	});
});
