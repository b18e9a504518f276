import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { pages, textOf } from './built-site.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

interface ReaderQuestion {
	reader: string;
	question: string;
	/** The address that answers it. */
	answer: string;
	/** Words that must stand in the answer; a bar separates alternatives. */
	says: string[];
	/** False where the answer is advice of our own. */
	sourced?: false;
}

const questions = parse(readFileSync(join(import.meta.dirname, 'reader-questions.yaml'), 'utf8')) as ReaderQuestion[];

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

function* elementsOf(node: Node): Generator<Element> {
	if (isElement(node)) yield node;
	for (const child of childrenOf(node)) yield* elementsOf(child);
}

const textIn = (node: Node): string =>
	node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : childrenOf(node).map(textIn).join('');

const trees = new Map(pages.map(({ file }) => [file, parseHtml(textOf(file)) as unknown as Node]));
const elements = new Map([...trees].map(([file, tree]) => [file, [...elementsOf(tree)]]));

/** The addresses that a page links to on this site: files, and files with a place on them. */
function linksOf(file: string): Set<string> {
	const links = new Set<string>();
	for (const element of elements.get(file)!) {
		const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
		if (!href || /^[a-z]+:/.test(href)) continue;
		const [path = '', place] = href.split('#');
		const target = path ? posix.normalize(posix.join(posix.dirname(file), path)) : file;
		links.add(target);
		if (place) links.add(`${target}#${place}`);
	}
	return links;
}

/** What answers at an address: a heading with all that follows it up to the next of its rank, or else the entry. */
function answerAt(address: string): Node[] {
	const [file = '', id] = address.split('#');
	const all = elements.get(file);
	if (!all) throw new Error(`${address}: there is no page ${file}`);
	const from = all.findIndex((element) => attribute(element, 'id') === id);
	if (from < 0) throw new Error(`${address}: the page has no place of that name`);
	const target = all[from]!;
	if (!/^h[2-4]$/.test(target.tagName)) return [target.tagName === 'dt' ? (target.parentNode as Node) : target];
	const rest = all.slice(from + 1);
	const end = rest.findIndex(({ tagName }) => /^h[1-6]$|^footer$/.test(tagName) && tagName <= target.tagName);
	const section = new Set<Node>(end < 0 ? rest : rest.slice(0, end));
	const after = rest[end];
	// Only whole elements: those that hold the next heading belong to what comes after it.
	const whole = [...section].filter((node) => !after || ![...elementsOf(node)].includes(after));
	return [target, ...whole.filter((node) => !whole.includes((node as Element).parentNode as Node))];
}

describe('the questions that readers bring', () => {
	it('are sixty, none asked twice', () => {
		expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
		expect(questions.length).toBe(60);
	});

	it.each(questions)('$question ($reader)', ({ answer, says, sourced }) => {
		const parts = answerAt(answer);
		const text = parts.map(textIn).join(' ').replace(/\s+/g, ' ');
		for (const words of says) expect(text).toMatch(new RegExp(words, 'i'));
		if (sourced !== false) {
			const marks = parts
				.flatMap((part) => [...elementsOf(part)])
				.filter((element) => /#claim-|sources(?:\.html|\/[a-z-]+\.html)#/.test(attribute(element, 'href') ?? ''));
			expect(marks.length, `${answer} has no mark that leads to a source`).toBeGreaterThan(0);
		}

		const [file = ''] = answer.split('#');
		const first = linksOf('index.html');
		const clicks = first.has(answer)
			? 1
			: first.has(file) && linksOf(file).has(answer)
				? 2
				: file === 'index.html'
					? 1
					: 3;
		expect(clicks, `${answer} is more than two clicks from the home page`).toBeLessThanOrEqual(2);
	});
});
