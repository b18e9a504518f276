import { parse } from 'parse5';
import { permanentAddresses, type Address } from '../model/addresses.ts';
import {
	attributeOf,
	elementsIn,
	findElement,
	hasClass,
	isElement,
	replaceNode,
	textIn,
	type Element,
} from '../text/html-tree.ts';

/** How many words of a text are kept: enough to tell which thing it is. Changes behind them do not count. */
const WORDS = 10;

const HEADING = /^h[1-6]$/;

/** Elements that name what holds them, if it has no heading: the first of them counts. */
const NAMING = new Set(['legend', 'caption', 'summary', 'th', 'td', 'dt', 'p']);

/** The number before a question, which changes with every new question. */
const COUNT = /^\d+\.\s+/;

/**
 * Every permanent address of a built page with what it stands for, in the words of the page: its title, a heading, the title
 * of a chart, the first words of a fact.
 *
 * @param file the page's file, from the folder's root
 */
export function readMeanings(file: string, html: string): Address[] {
	const page = parse(html);
	// The words of a place's link to itself are for screen readers, and do not name the place.
	for (const element of elementsIn(page)) if (hasClass(element, 'self-link')) replaceNode(element);
	const meanings = new Map<string, string>();
	let heading = textIn(findElement(page, ({ tagName }) => tagName === 'h1') ?? page);
	const title = inShort(heading);
	for (const element of elementsIn(page)) {
		if (HEADING.test(element.tagName)) heading = textIn(element);
		const id = attributeOf(element, 'id');
		// An empty element that keeps an old address stands for the paragraph around it, or for the section.
		if (id) meanings.set(id, inShort(wordsOf(element) || wordsAround(element) || heading));
	}
	return permanentAddresses({ file, ids: [...meanings.keys()] }).map((address) => ({
		address,
		meaning: meanings.get(address.split('#')[1] ?? '') ?? title,
	}));
}

function wordsOf(element: Element): string {
	const label = attributeOf(element, 'aria-label');
	if (label) return label;
	if (HEADING.test(element.tagName) || NAMING.has(element.tagName)) return cellWords(element);
	const naming =
		findElement(element, ({ tagName }) => HEADING.test(tagName)) ??
		findElement(element, (inner) => NAMING.has(inner.tagName) && textIn(inner) !== '');
	return textIn(naming ?? element);
}

/** A cell is named by the head of its row, because its own text may be one word. */
function cellWords(cell: Element): string {
	const row = cell.parentNode;
	const head = cell.tagName === 'td' && row && findElement(row, ({ tagName }) => tagName === 'th');
	return textIn(head || cell);
}

function wordsAround({ parentNode: parent }: Element): string {
	return parent && isElement(parent) && parent.tagName === 'p' ? textIn(parent) : '';
}

function inShort(words: string): string {
	return words.replace(COUNT, '').split(' ').slice(0, WORDS).join(' ');
}
