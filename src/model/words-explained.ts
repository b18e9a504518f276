import type { Term } from './facts.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { STANDING_LABELS } from './evidence-labels.ts';
import { chapterHref } from './navigation.ts';

/** What begins a section, is a word of the glossary, or ends what a definition can stand after. */
const PLACES = /<h2[\s>]|<a class="term" data-term="([^"]+)" href="[^"]*"|<\/p>|<\/(?:li|td|th|dd)>|<[uo]l[\s>]/g;

/**
 * Explains words where they are first used: behind the paragraph, list item or cell in which a section first uses a
 * term, a closed disclosure with its definition; the word leads there, and so does each later use in that section.
 *
 * A disclosure may not stand in a paragraph, and blocks are not rendered in their order, so this is done with the whole
 * of a rendered chapter.
 *
 * @param html the chapter's text, as rendered
 * @param terms the glossary, by id
 */
export function explainWords(html: string, terms: ReadonlyMap<string, Term>): string {
	/** Uses on the page so far, by term; its entries are numbered by them. */
	const counts = new Map<string, number>();
	/** The entries of the section so far, by term. */
	let section = new Map<string, string>();
	let waiting: Entry[] = [];
	return html.replace(PLACES, (found: string, termId: string | undefined) => {
		if (found.startsWith('<h2')) section = new Map();
		if (termId === undefined) {
			if (waiting.length === 0 || found.startsWith('<h2')) return found;
			const explained = disclosure(waiting);
			waiting = [];
			return found === '</p>' ? found + explained : explained + found;
		}
		let id = section.get(termId);
		if (id === undefined) {
			const count = (counts.get(termId) ?? 0) + 1;
			counts.set(termId, count);
			id = `word-${termId}-${count}`;
			section.set(termId, id);
			waiting.push({ id, term: terms.get(termId)! });
		}
		return `<a class="term" href="#${id}"`;
	});
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
		return `<div id="${id}" tabindex="-1"><dt>${names[index]}</dt><dd>${escapeHtml(term.definition)}${standing} ${more}</dd></div>`;
	});
	return `<details class="words"><summary>${title}</summary><dl>${list.join('')}</dl></details>`;
}
