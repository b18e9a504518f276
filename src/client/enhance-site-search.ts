import { createSearch, type Found, type Search } from '../search/find.ts';
import { HELP_GLOBAL, readHelp, type HelpBox } from '../search/help-box.ts';
import { QUERY_LIMIT, cleanQuery, formatQuery, readQuery } from '../search/query-address.ts';
import { INDEX_GLOBAL, type SearchIndex } from '../search/search-document.ts';
import { createElement } from './elements.ts';
import { replaceAddress } from './replace-address.ts';
import { countResults, createGroup, createHelp, createResult, describeFound, spokenOf } from './search-results.ts';

/** Where the index lies, from the page of the search. */
const INDEX_FILE = 'assets/search-index.js';
/** Where the help lies that comes before results. */
const HELP_FILE = 'assets/search-help.js';
/** Groups that are shown at once; the others follow when these are seen. */
const GROUPS_AT_ONCE = 2;
/** How long a reader must pause before the number of results is spoken, in milliseconds. */
const PAUSE_MS = 500;

const DAMAGED = 'The address holds a search that could not be read whole. What could be read of it was searched.';
const NOT_LOADED = 'The search could not be loaded. The index below lists everything.';
const NOTHING_FOUND = 'Nothing found';
const NO_OTHERS = 'No other results';

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
	const help = createElement(document, 'section', { class: 'search-help', 'aria-labelledby': 'search-help' });
	help.hidden = true;
	let boxes: HelpBox[] = [];
	let boxesFor: (query: string) => HelpBox[] = () => [];
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
				'A word, a name, a country or a question. Results appear as you type; Enter leads to them.',
			),
		),
		status,
		help,
		results,
	);

	let pages: SearchIndex['pages'] = {};
	let search: Search | undefined;
	let isDamaged = false;
	let loading: Promise<void> | undefined;
	const loadHelp = () =>
		loadData<HelpBox[]>(document, HELP_FILE, HELP_GLOBAL).then(
			(loaded) => {
				boxes = loaded;
				boxesFor = readHelp(loaded);
				show();
			},
			// The page lists the same situations.
			() => undefined,
		);
	const load = () =>
		(loading ??= Promise.all([
			boxes.length > 0 ? undefined : loadHelp(),
			loadData<SearchIndex>(document, INDEX_FILE, INDEX_GLOBAL).then(async (index) => {
				pages = index.pages;
				search = await createSearch(index);
				show();
			}),
		]).then(
			() => undefined,
			() => {
				// The next visit to the field tries again.
				loading = undefined;
				heading.textContent = NOT_LOADED;
				results.hidden = false;
				speakSoon([spokenOf(shown), NOT_LOADED].filter(Boolean).join(' '));
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
	let shown: readonly HelpBox[] = [];
	const showHelp = (found: readonly HelpBox[]) => {
		shown = found;
		help.hidden = found.length === 0;
		help.replaceChildren(...(found.length > 0 ? createHelp(document, found) : []));
	};
	const addGroups = (found: Found['groups']) => {
		const mine = turn;
		const addFrom = (first: number) => {
			const next = first + GROUPS_AT_ONCE;
			groups.append(...found.slice(first, next).map((group) => createGroup(document, group, pages)));
			if (next < found.length)
				afterPicture(
					() => mine === turn,
					() => addFrom(next),
				);
		};
		addFrom(0);
	};
	const show = () => {
		turn++;
		const query = cleanQuery(input.value);
		const damage = isDamaged ? [createElement(document, 'p', {}, DAMAGED)] : [];
		results.hidden = query === '' && !isDamaged;
		notes.replaceChildren(...damage);
		groups.replaceChildren();
		// Help needs no index: it comes before, and where the index cannot be loaded.
		showHelp(boxesFor(query));
		if (query === '') {
			heading.textContent = 'Nothing searched';
			speakSoon(isDamaged ? DAMAGED : '');
			return;
		}
		if (!search) {
			heading.textContent = 'Preparing the search …';
			if (shown.length > 0) speakSoon(spokenOf(shown));
			void load();
			return;
		}
		// Below help, results are few: the rest follows on request.
		const isBelowHelp = shown.length > 0;
		const found = search.find(query, isBelowHelp);
		const few = [...found.leads, ...found.best];
		const isNothing = found.count === 0 && few.length === 0;
		if (isNothing && !isBelowHelp) showHelp(boxes.filter(({ whereNothingIsFound }) => whereNothingIsFound));
		// The query stands in the field: a word that this site avoids is not made a heading.
		const told = isNothing
			? isBelowHelp
				? NO_OTHERS
				: NOTHING_FOUND
			: few.length > 0
				? 'Look here first'
				: countResults(found.count);
		heading.textContent = told;
		notes.append(...describeFound(document, found));
		if (few.length > 0) {
			const list = createElement(document, 'ol', { role: 'list' });
			list.append(...few.map((one) => createResult(document, one, pages)));
			groups.append(list);
		}
		if (!found.isHandful) addGroups(found.groups);
		else if (found.count > found.best.length) {
			const more = createElement(document, 'button', { type: 'button' }, 'Show all that has these words');
			more.addEventListener('click', () => {
				heading.textContent = countResults(found.count);
				groups.replaceChildren();
				addGroups(found.groups);
				heading.focus();
			});
			groups.append(more);
		}
		speakSoon(
			[spokenOf(shown), `${told}.`, ...[...notes.children].map(({ textContent }) => textContent)]
				.filter(Boolean)
				.join(' '),
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
		if (key === 'Enter' && !isComposing && !results.hidden) (document.getElementById('search-help') ?? heading).focus();
	});
	window.addEventListener('hashchange', follow);
	follow();
}

/** Loads data as a script that leaves it on the global object: nothing else may be loaded from a disk. */
function loadData<Data>(document: Document, file: string, name: string): Promise<Data> {
	return new Promise((resolve, reject) => {
		const script = createElement(document, 'script', { src: file });
		const fail = () => {
			script.remove();
			reject(new Error(`${file} could not be loaded`));
		};
		script.addEventListener('load', () => {
			const data = (globalThis as Record<string, unknown>)[name];
			if (data) resolve(data as Data);
			else fail();
		});
		script.addEventListener('error', fail);
		document.head.append(script);
	});
}
