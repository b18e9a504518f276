import type { Term } from './facts.ts';
import { escapeHtml } from '../text/escape-html.ts';
import {
	appendNodes,
	attributeOf,
	isElement,
	parseNodes,
	replaceNode,
	setAttribute,
	type ParentNode,
} from '../text/html-tree.ts';
import { STANDING_LABELS, bewareInShort } from './evidence-labels.ts';
import { chapterHref } from './navigation.ts';

/** Elements that may hold a definition, at their end. */
const HOLDERS = new Set(['li', 'td', 'th', 'dd']);

/**
 * Explains words where they are first used. Where a section first uses a term, a closed disclosure with its definition follows the
 * paragraph, or ends the list item or cell. The word leads there, and so does each later use in that section.
 *
 * A disclosure may not stand in a paragraph, and blocks are not rendered in their order, so this is done with the whole
 * of a rendered chapter.
 *
 * @param chapter the chapter's text, as rendered; it is changed in place
 * @param terms the glossary, by id
 */
export function explainWords(chapter: ParentNode, terms: ReadonlyMap<string, Term>): void {
	/** Uses on the page so far, by term; its entries are numbered by them. */
	const counts = new Map<string, number>();
	/** The entries of the section so far, by term. */
	let section = new Map<string, string>();
	let waiting: Entry[] = [];
	const explained = () => {
		const nodes = waiting.length > 0 ? parseNodes(disclosure(waiting)) : [];
		waiting = [];
		return nodes;
	};
	const entryOf = (termId: string): string => {
		const known = section.get(termId);
		if (known !== undefined) return known;
		const count = (counts.get(termId) ?? 0) + 1;
		const id = `word-${termId}-${count}`;
		counts.set(termId, count);
		section.set(termId, id);
		waiting.push({ id, term: terms.get(termId)! });
		return id;
	};
	const walk = (parent: ParentNode) => {
		for (const element of parent.childNodes.filter(isElement)) {
			const { tagName } = element;
			if (tagName === 'h2') section = new Map();
			if (tagName === 'ul' || tagName === 'ol') replaceNode(element, ...explained(), element);
			const termId = attributeOf(element, 'data-term');
			if (termId !== undefined) {
				setAttribute(element, 'data-term', undefined);
				setAttribute(element, 'href', `#${entryOf(termId)}`);
			}
			walk(element);
			if (tagName === 'p') replaceNode(element, element, ...explained());
			if (HOLDERS.has(tagName)) appendNodes(element, ...explained());
		}
	};
	walk(chapter);
}

interface Entry {
	id: string;
	term: Term;
}

function disclosure(entries: readonly Entry[]): string {
	const names = entries.map(({ term }) => escapeHtml(term.term));
	const title = `${names.length === 1 ? 'Word' : 'Words'} explained: ${names.join(', ')}`;
	const list = entries.map(({ id, term }, index) => {
		const standing =
			term.standing === 'read'
				? ''
				: ` <span class="status status-${term.standing}">${STANDING_LABELS[term.standing].name}</span>`;
		const more = `<a href="${chapterHref('glossary', term.id)}">Glossary: ${names[index]}</a>`;
		return `<div id="${id}" tabindex="-1"><dt>${names[index]}</dt><dd>${escapeHtml(`${term.definition} ${bewareInShort(term)}`.trim())}${standing} ${more}</dd></div>`;
	});
	return `<details class="words"><summary>${title}</summary><dl>${list.join('')}</dl></details>`;
}
