import { excerpt, markWords, type Piece } from '../search/excerpt.ts';
import { createSearch, type Found, type FoundDocument, type Search } from '../search/find.ts';
import { QUERY_LIMIT, cleanQuery, formatQuery, readQuery } from '../search/query-address.ts';
import { INDEX_GLOBAL, SEARCH_KIND_LABELS, fileOf, type SearchIndex } from '../search/search-document.ts';
import { createElement } from './elements.ts';
import { replaceAddress } from './replace-address.ts';

/** Where the index lies, from the page of the search. */
const INDEX_FILE = 'assets/search-index.js';
/** Entries of a group that are shown at first. */
const SHOWN_AT_FIRST = 3;
/** Groups that are shown at once; the others follow when these are seen. */
const GROUPS_AT_ONCE = 2;
/** The length of a passage, in characters. */
const PASSAGE_LENGTH = 220;
/** How long a reader must pause before the number of results is spoken, in milliseconds. */
const PAUSE_MS = 500;

const DAMAGED = 'The address holds a search that could not be read whole. What could be read of it was searched.';
const NOT_LOADED = 'The search could not be loaded. The index below lists everything.';

/**
 * Adds a search of the whole site. The index is loaded when a reader first goes to the field, or comes with a query; the
 * query is in the address.
 */
export function enhanceSiteSearch(document: Document, window: Window): void {
	const place = document.querySelector<HTMLElement>('.site-search');
	if (!place) return;
	const input = createElement(document, 'input', {
		id: 'search-words',
		type: 'search',
		autocomplete: 'off',
		enterkeyhint: 'search',
		maxlength: String(QUERY_LIMIT),
		'aria-describedby': 'search-hint',
	});
	const status = createElement(document, 'p', { class: 'visually-hidden', role: 'status' });
	const heading = createElement(document, 'h2', { id: 'search-results', tabindex: '-1' });
	const notes = createElement(document, 'div', { class: 'search-notes' });
	const groups = createElement(document, 'div', { class: 'search-groups' });
	const results = createElement(document, 'section', { 'aria-labelledby': 'search-results' }, heading, notes, groups);
	results.hidden = true;
	place.append(
		createElement(
			document,
			'div',
			{ class: 'search-form', role: 'search', 'aria-label': 'This site' },
			createElement(document, 'label', { for: 'search-words' }, 'Search this site'),
			input,
			createElement(
				document,
				'p',
				{ id: 'search-hint', class: 'small' },
				'A word, a name, a country or an abbreviation. Results appear as you type; Enter leads to them.',
			),
		),
		status,
		results,
	);

	let pages: SearchIndex['pages'] = {};
	let search: Search | undefined;
	let isDamaged = false;
	let loading: Promise<void> | undefined;
	const load = () =>
		(loading ??= loadIndex(document).then(
			async (index) => {
				pages = index.pages;
				search = await createSearch(index);
				show();
			},
			() => {
				// The next visit to the field tries again.
				loading = undefined;
				heading.textContent = NOT_LOADED;
				results.hidden = false;
				status.textContent = NOT_LOADED;
			},
		));

	let speaking: number | undefined;
	const speakSoon = (words: string) => {
		window.clearTimeout(speaking);
		speaking = window.setTimeout(() => (status.textContent = words), PAUSE_MS);
	};
	let turn = 0;
	/** Does what can wait until the reader sees the first results, if it is still wanted by then. */
	const afterPicture = (isWanted: () => boolean, work: () => void) =>
		window.requestAnimationFrame(() => window.setTimeout(() => isWanted() && work()));
	const show = () => {
		turn++;
		const query = cleanQuery(input.value);
		const damage = isDamaged ? [createElement(document, 'p', {}, DAMAGED)] : [];
		results.hidden = query === '' && !isDamaged;
		notes.replaceChildren(...damage);
		groups.replaceChildren();
		if (query === '') {
			heading.textContent = 'Nothing searched';
			speakSoon(isDamaged ? DAMAGED : '');
			return;
		}
		if (!search) {
			heading.textContent = 'Preparing the search …';
			void load();
			return;
		}
		const found = search.find(query);
		// The query stands in the field: a word that this site avoids is not made a heading.
		heading.textContent = countResults(found.count);
		notes.append(...describeFound(document, found));
		const mine = turn;
		const addFrom = (first: number) => {
			const next = first + GROUPS_AT_ONCE;
			groups.append(...found.groups.slice(first, next).map((group) => createGroup(document, group, pages)));
			if (next < found.groups.length)
				afterPicture(
					() => mine === turn,
					() => addFrom(next),
				);
		};
		addFrom(0);
		speakSoon(
			[`${countResults(found.count)}.`, ...[...notes.children].map(({ textContent }) => textContent)].join(' '),
		);
	};
	/** Shows the query in the address. A place on the page that the address names is no query, and changes nothing. */
	const follow = () => {
		const addressed = readQuery(window.location.hash);
		if (!addressed) return;
		input.value = addressed.query;
		isDamaged = addressed.isDamaged;
		show();
	};

	input.addEventListener('focus', () => void load());
	input.addEventListener('input', () => {
		isDamaged = false;
		show();
		// The index may come, and show its results, between the last letter and its address.
		const { value } = input;
		afterPicture(
			() => value === input.value,
			() => replaceAddress(window, formatQuery(value)),
		);
	});
	input.addEventListener('keydown', ({ key, isComposing }) => {
		if (key === 'Enter' && !isComposing && !results.hidden) heading.focus();
	});
	window.addEventListener('hashchange', follow);
	follow();
}

/** Loads the index as a script: nothing else may be loaded from a disk. */
function loadIndex(document: Document): Promise<SearchIndex> {
	return new Promise((resolve, reject) => {
		const script = createElement(document, 'script', { src: INDEX_FILE });
		const fail = () => {
			script.remove();
			reject(new Error(`${INDEX_FILE} could not be loaded`));
		};
		script.addEventListener('load', () => {
			const index = (globalThis as { [INDEX_GLOBAL]?: SearchIndex })[INDEX_GLOBAL];
			if (index) resolve(index);
			else fail();
		});
		script.addEventListener('error', fail);
		document.head.append(script);
	});
}

function countResults(count: number): string {
	return count === 1 ? '1 result' : `${count} results`;
}

/** What a reader should know of how the results came about, a paragraph each. */
function describeFound(document: Document, found: Found): HTMLElement[] {
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
		...found.unknown.map(({ word, nearest }) =>
			paragraph(
				nearest.length > 0
					? `Nothing has the word “${word}”. Searched in its place: ${nearest.join(', ')}.`
					: `Nothing has the word “${word}”, or one like it.`,
			),
		),
		...(found.hasAllWords ? [] : [paragraph('Nothing has all these words. What follows has some of them.')]),
		...(found.count === 0 ? [paragraph('Try longer words or others, or look in the index below.')] : []),
	];
}

function createGroup(document: Document, group: Found['groups'][number], pages: SearchIndex['pages']): HTMLElement {
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

function createResult(
	document: Document,
	{ document: found, terms }: FoundDocument,
	pages: SearchIndex['pages'],
): HTMLElement {
	const { kind, title, text, address, status } = found;
	const passage = toNodes(document, excerpt(text, terms, PASSAGE_LENGTH));
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
	return createElement(
		document,
		'li',
		{},
		link,
		...(title ? [createElement(document, 'p', {}, ...passage)] : []),
		createElement(
			document,
			'p',
			{ class: 'small' },
			[one, status, page].filter(Boolean).join(' · '),
			' · ',
			createElement(document, 'span', { class: 'search-address' }, address),
		),
	);
}

function toNodes(document: Document, pieces: readonly Piece[]): (Node | string)[] {
	return pieces.map(({ text, isFound }) => (isFound ? createElement(document, 'mark', {}, text) : text));
}
