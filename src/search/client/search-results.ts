import { excerpt, markWords, standsFrom, type Piece } from '../excerpt.ts';
import type { Found, FoundDocument } from '../find.ts';
import type { HelpBox } from '../help-box.ts';
import { SEARCH_KIND_LABELS, fileOf, type SearchIndex } from '../search-document.ts';
import { createElement } from '../../engine/client/elements.ts';

/** Entries of a group that are shown at first. */
const SHOWN_AT_FIRST = 3;
/** The length of a passage, in characters. */
const PASSAGE_LENGTH = 220;

/** A number of results as it is said. */
export function countResults(count: number): string {
	return count === 1 ? '1 result' : `${count} results`;
}

/** What a reader should know of how the results came about, a paragraph each. */
export function describeFound(document: Document, found: Found): HTMLElement[] {
	const paragraph = (...words: (Node | string)[]) => createElement(document, 'p', {}, ...words);
	return [
		...found.avoided.map(({ word, say, why, address }) =>
			paragraph(
				`You searched for “${word}”. We say “`,
				createElement(document, 'a', { href: address }, say),
				`”. The reason: ${why}`,
			),
		),
		...(found.otherNames.length > 0 ? [paragraph(`Also searched for: ${found.otherNames.join('; ')}.`)] : []),
		...(found.unknown.length > 0
			? [paragraph(`Nothing here has the ${wordsInQuotes(found.unknown)}. No other word was searched instead.`)]
			: []),
		...(found.best.length > 0 && found.has !== 'all'
			? [paragraph('Nothing has all these words. What follows has some of them.')]
			: []),
		...(found.count + found.leads.length + found.best.length === 0 && !found.isHelpAlone
			? [
					paragraph(
						'Try another word for it, or look in the ',
						createElement(document, 'a', { href: '#a-to-z' }, 'index from A to Z'),
						' below.',
					),
				]
			: []),
	];
}

/** “a”, or words “a”, “b” */
function wordsInQuotes(words: readonly string[]): string {
	return `${words.length === 1 ? 'word' : 'words'} ${words.map((word) => `“${word}”`).join(', ')}`;
}

/** What is spoken of the help that is shown. */
export function spokenOf(boxes: readonly HelpBox[]): string {
	return boxes.length > 0 ? `Help first: ${boxes.map(({ label }) => label).join('; ')}.` : '';
}

/** The help that comes before results, a box each. */
export function createHelp(document: Document, boxes: readonly HelpBox[]): HTMLElement[] {
	return [
		createElement(document, 'h2', { id: 'search-help', tabindex: '-1' }, 'Help first'),
		...boxes.map(({ label, address, lines, ways }) =>
			createElement(
				document,
				'div',
				{ class: 'search-situation' },
				createElement(document, 'h3', {}, createElement(document, 'a', { href: address }, label)),
				...lines.map((line) => createElement(document, 'p', {}, line)),
				createElement(
					document,
					'ul',
					{},
					...ways.map(({ where, name, phone, forWhom, address: entry }) =>
						createElement(
							document,
							'li',
							{},
							...(where ? [`${where}: `] : []),
							createElement(document, 'a', { href: entry }, name),
							...(phone ? [', ', createPhone(document, phone)] : []),
							...(forWhom ? [createElement(document, 'span', { class: 'small' }, ` ${forWhom}`)] : []),
						),
					),
					createElement(
						document,
						'li',
						{},
						createElement(
							document,
							'a',
							{ href: 'help.html#your-country' },
							'Your country: who listens, and where to report',
						),
					),
				),
			),
		),
	];
}

/** A number, as a link that dials it where it is one number and no words. */
function createPhone(document: Document, phone: string): HTMLElement {
	return /^\+?[\d -]+$/.test(phone)
		? createElement(document, 'a', { class: 'phone', href: `tel:${phone.replace(/[ -]/g, '')}` }, phone)
		: createElement(document, 'b', { class: 'phone' }, phone);
}

/** The results of one kind: the first few, and a button for the rest. */
export function createGroup(
	document: Document,
	group: Found['groups'][number],
	pages: SearchIndex['pages'],
): HTMLElement {
	const { kind, documents } = group;
	const { many } = SEARCH_KIND_LABELS[kind];
	const list = createElement(document, 'ol', { role: 'list' });
	const add = (found: readonly FoundDocument[]) =>
		list.append(...found.map((one) => createResult(document, one, pages)));
	add(documents.slice(0, SHOWN_AT_FIRST));
	const section = createElement(
		document,
		'section',
		{ 'aria-labelledby': `found-${kind}` },
		createElement(document, 'h3', { id: `found-${kind}` }, `${many} (${documents.length})`),
		list,
	);
	if (documents.length > SHOWN_AT_FIRST) {
		const more = createElement(document, 'button', { type: 'button' }, `Show all ${documents.length}: ${many}`);
		more.addEventListener('click', () => {
			add(documents.slice(SHOWN_AT_FIRST));
			more.remove();
			// A button that has gone cannot keep the focus: it goes on to the first of the new results.
			list.children[SHOWN_AT_FIRST]!.querySelector('a')!.focus();
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
	const { kind, title, text, status, caution, fold } = found;
	const passage = toNodes(document, excerpt(text, terms, PASSAGE_LENGTH));
	// What stands in the closed part of a section is led to there, which opens it.
	const address = fold && standsFrom(text, terms, fold.from) ? `${fileOf(found.address)}#${fold.id}` : found.address;
	const { one } = SEARCH_KIND_LABELS[kind];
	const link = createElement(
		document,
		'a',
		{ href: address },
		// Alone, the name of a country does not say that its help is meant.
		...(kind === 'help' && title ? [`${one}: `] : []),
		...(title ? toNodes(document, markWords(title, terms)) : passage),
	);
	const page = pages[fileOf(address)];
	const small = (...words: (Node | string)[]) => createElement(document, 'p', { class: 'small' }, ...words);
	return createElement(
		document,
		'li',
		{},
		link,
		...(title ? [createElement(document, 'p', {}, ...passage)] : []),
		...(caution ? [small(caution)] : []),
		small(
			[one, status, page].filter(Boolean).join(' · '),
			' · ',
			createElement(document, 'span', { class: 'search-address' }, address),
		),
	);
}

function toNodes(document: Document, pieces: readonly Piece[]): (Node | string)[] {
	return pieces.map(({ text, isFound }) => (isFound ? createElement(document, 'mark', {}, text) : text));
}
