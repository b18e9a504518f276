import { excerpt, markWords, type Piece } from '../excerpt.ts';
import type { Found, FoundDocument } from '../find.ts';
import type { HelpBox } from '../help-box.ts';
import { fileOf, type SearchIndex } from '../search-document.ts';
import { createElement } from '../../engine/client/elements.ts';
import { linkNumbers } from '../../prose/telephone.ts';
import { bracketed } from '../../words/bracketed.ts';
import { searchKinds, siteSearch as words } from '../../words/en/scripts.ts';

const SHOWN_AT_FIRST = 3;
const PASSAGE_LENGTH = 160;
type Children = readonly (Node | string)[];

function makersOf(document: Document) {
	const make =
		<Tag extends 'p' | 'li' | 'ul' | 'mark'>(tag: Tag) =>
		(...children: Children) =>
			createElement(document, tag, {}, ...children);
	return {
		paragraph: make('p'),
		item: make('li'),
		list: make('ul'),
		mark: make('mark'),
		small: (...children: Children) => createElement(document, 'p', { class: 'small' }, ...children),
		link: (href: string, ...children: Children) => createElement(document, 'a', { href }, ...children),
	};
}

/** What a reader should know of how the results came about, a paragraph each. */
export function describeFound(document: Document, found: Found): HTMLElement[] {
	const { avoided, otherNames, unknown, leads, best, count, has, isHelpAlone } = found;
	const { paragraph, link } = makersOf(document);
	const linked = (phrase: string, href: string) => {
		const [before, within, after] = bracketed(phrase);
		return paragraph(before, link(href, within), after);
	};
	const isNothing = count + leads.length + best.length === 0 && !isHelpAlone;
	return [
		...avoided.map(({ word, say, why, address }) => linked(words.avoided(word, say, why), address)),
		...(otherNames.length > 0 ? [paragraph(words.otherNames(otherNames))] : []),
		...(unknown.length > 0 ? [paragraph(words.unknown(unknown))] : []),
		...(best.length > 0 && has !== 'all' ? [paragraph(words.someOfThem)] : []),
		...(isNothing ? [linked(words.tryAnother, '#a-to-z')] : []),
	];
}

/** The help that comes before results, a box each. */
export function createHelp(document: Document, boxes: readonly HelpBox[]): HTMLElement[] {
	const { paragraph, item, list, link } = makersOf(document);
	const way = ({ where, name, phone, forWhom, address }: HelpBox['ways'][number]) =>
		item(
			...(where ? [`${where}: `] : []),
			link(address, name),
			...(phone ? [', ', ...createPhones(document, phone)] : []),
			...(forWhom ? [createElement(document, 'span', { class: 'small' }, ` ${forWhom}`)] : []),
		);
	const box = ({ label, address, lines, ways }: HelpBox) =>
		createElement(
			document,
			'div',
			{ class: 'search-situation' },
			createElement(document, 'h3', {}, link(address, label)),
			...lines.map((line) => paragraph(line)),
			list(...ways.map(way), item(link('help.html#your-country', words.yourCountry))),
		);
	return [
		createElement(document, 'h2', { id: 'search-help', tabindex: '-1' }, words.helpFirst),
		...boxes.map((one) => box(one)),
	];
}

/** What to call, each number in it as a link that dials it. */
const createPhones = (document: Document, phone: string): Children =>
	linkNumbers(phone).map(({ text, href }) =>
		href ? createElement(document, 'a', { class: 'phone', href }, text) : text,
	);

/** The results of one kind: the first few, and a button for the rest. They may all be closed behind their heading. */
export function createGroup(
	document: Document,
	{ kind, documents }: Found['groups'][number],
	pages: SearchIndex['pages'],
	isOpen: boolean,
): HTMLElement {
	const { many } = searchKinds[kind];
	const results = documents.map((one) => createResult(document, one, pages));
	const list = createElement(document, 'ol', { role: 'list' }, ...results.slice(0, SHOWN_AT_FIRST));
	const heading = createElement(document, 'h3', { id: `found-${kind}` }, `${many} (${documents.length})`);
	const section = isOpen
		? createElement(document, 'section', { 'aria-labelledby': heading.id }, heading, list)
		: createElement(document, 'details', { class: 'fold' }, createElement(document, 'summary', {}, heading), list);
	if (documents.length > SHOWN_AT_FIRST) {
		const more = createElement(document, 'button', { type: 'button' }, words.showGroup(documents.length, many));
		more.addEventListener('click', () => {
			list.append(...results.slice(SHOWN_AT_FIRST));
			more.remove();
			// A button that has gone cannot keep the focus: it goes on to the first of the new results.
			results[SHOWN_AT_FIRST]!.querySelector('a')!.focus();
		});
		section.append(more);
	}
	return section;
}

/** One result: where it leads, its words with the query marked, and how it is known. */
export function createResult(
	document: Document,
	{ document: found, terms }: FoundDocument,
	pages: SearchIndex['pages'],
): HTMLElement {
	const { kind, title, text, status, caution, address } = found;
	const { paragraph, item, mark, small, link } = makersOf(document);
	const marked = (pieces: readonly Piece[]) => pieces.map((piece) => (piece.isFound ? mark(piece.text) : piece.text));
	const passage = marked(excerpt(text, terms, PASSAGE_LENGTH));
	const { one } = searchKinds[kind];
	const known = [one, status, pages[fileOf(address)]].filter(Boolean).join(' · ');
	// Alone, the name of a country does not say that its help is meant.
	const named = title && [...(kind === 'help' ? [`${one}: `] : []), ...marked(markWords(title, terms))];
	const parts = named ? [link(address, ...named), paragraph(...passage)] : [link(address, ...passage)];
	// A page in another language lies in a folder that is called as the language.
	if (kind === 'language') for (const part of parts) part.lang = address.split('/')[0]!;
	return item(
		...parts,
		...(caution ? [small(caution)] : []),
		small(known, ' · ', createElement(document, 'span', { class: 'search-address' }, address)),
	);
}
