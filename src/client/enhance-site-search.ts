import { createSearch, type Found, type Search } from '../search/find.ts';
import { HELP_GLOBAL, readHelp, type HelpBox } from '../search/help-box.ts';
import { QUERY_LIMIT, cleanQuery, formatQuery, readQuery } from '../search/query-address.ts';
import { INDEX_GLOBAL, type SearchIndex } from '../search/search-document.ts';
import { replaceAddress } from './replace-address.ts';
import { createElement } from './elements.ts';
import { countResults, createGroup, createHelp, createResult, describeFound, spokenOf } from './search-results.ts';

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
	const parts = createParts(document, place);
	const { input, help, heading, notes, results } = parts;
	const list = createList(document, window, parts);
	const speakSoon = createSpeaker(window, parts.status);
	let data: Loaded = { boxes: [], boxesFor: () => [], pages: {}, search: undefined };
	let isDamaged = false;
	let shown: readonly HelpBox[] = [];
	const load = createLoader(
		document,
		place,
		(loaded) => {
			data = { ...data, ...loaded };
			show();
		},
		() => {
			heading.textContent = NOT_LOADED;
			results.hidden = false;
			speakSoon(spokenOf(shown), NOT_LOADED);
		},
	);
	const showHelp = (found: readonly HelpBox[]) => {
		shown = found;
		help.hidden = found.length === 0;
		help.replaceChildren(...(found.length > 0 ? createHelp(document, found) : []));
	};
	const showFound = (found: Found) => {
		const told = headingOf(found, shown.length > 0);
		if (told === NOTHING_FOUND || (shown.length + found.leads.length === 0 && found.has === 'few'))
			showHelp(data.boxes.filter(({ whereNothingIsFound }) => whereNothingIsFound));
		heading.textContent = told;
		notes.append(...describeFound(document, found));
		list.add(found, data.pages);
		speakSoon(spokenOf(shown), `${told}.`, ...[...notes.children].map(({ textContent }) => textContent));
	};
	const show = () => {
		const query = cleanQuery(input.value);
		results.hidden = query === '' && !isDamaged;
		notes.replaceChildren(...(isDamaged ? [createElement(document, 'p', {}, DAMAGED)] : []));
		list.clear();
		// Help needs no index: it comes before, and where the index cannot be loaded.
		showHelp(data.boxesFor(query));
		if (query === '') {
			heading.textContent = 'Nothing searched';
			speakSoon(isDamaged ? DAMAGED : '');
		} else if (data.search) {
			// Below help, results are few: the rest follows on request.
			showFound(data.search.find(query, shown));
		} else {
			heading.textContent = 'Preparing the search …';
			if (shown.length > 0) speakSoon(spokenOf(shown));
			load();
		}
	};
	/** Shows the query in the address. A place on the page that the address names is no query, and changes nothing. */
	const follow = () => {
		const addressed = readQuery(window.location.hash);
		if (!addressed) return;
		input.value = addressed.query;
		isDamaged = addressed.isDamaged;
		show();
	};

	input.addEventListener('focus', () => load());
	input.addEventListener('input', () => {
		isDamaged = false;
		show();
		// The index may come, and show its results, between the last letter and its address.
		const { value } = input;
		afterPicture(window, () => value === input.value && replaceAddress(window, formatQuery(value)));
	});
	input.addEventListener('keydown', ({ key, isComposing }) => {
		if (key === 'Enter' && !isComposing && !results.hidden) (document.getElementById('search-help') ?? heading).focus();
	});
	window.addEventListener('hashchange', follow);
	follow();
}

/** Puts the field and the empty places of help and results on the page. */
function createParts(document: Document, place: HTMLElement) {
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
	return { input, status, help, heading, notes, groups, results };
}

/** Gives a function that has words spoken once the reader pauses. */
function createSpeaker(window: Window, status: HTMLElement): (...words: string[]) => void {
	let speaking: number | undefined;
	return (...words) => {
		window.clearTimeout(speaking);
		speaking = window.setTimeout(() => (status.textContent = words.filter(Boolean).join(' ')), PAUSE_MS);
	};
}

/** Does what can wait until the reader sees the first results. */
function afterPicture(window: Window, work: () => void): void {
	window.requestAnimationFrame(() => window.setTimeout(work));
}

/** The list of results: a few that come first, then the groups, the first of them at once and the others when these are seen. */
function createList(
	document: Document,
	window: Window,
	{ heading, groups }: { heading: HTMLElement; groups: HTMLElement },
) {
	let turn = 0;
	const clear = () => {
		turn++;
		groups.replaceChildren();
	};
	const addGroups = (found: Found['groups'], pages: SearchIndex['pages']) => {
		const mine = turn;
		const addFrom = (first: number) => {
			const next = first + GROUPS_AT_ONCE;
			groups.append(...found.slice(first, next).map((group) => createGroup(document, group, pages)));
			if (next < found.length) afterPicture(window, () => mine === turn && addFrom(next));
		};
		addFrom(0);
	};
	const add = (found: Found, pages: SearchIndex['pages']) => {
		const few = [...found.leads, ...found.best];
		if (few.length > 0) {
			const list = createElement(document, 'ol', { role: 'list' });
			list.append(...few.map((one) => createResult(document, one, pages)));
			groups.append(list);
		}
		if (!found.isHandful) addGroups(found.groups, pages);
		else if (found.count > found.best.length) {
			const more = createElement(document, 'button', { type: 'button' }, 'Show all that has these words');
			more.addEventListener('click', () => {
				heading.textContent = countResults(found.count);
				clear();
				addGroups(found.groups, pages);
				heading.focus();
			});
			groups.append(more);
		}
	};
	return { clear, add };
}

/** The heading of what is found. The query stands in the field: a word that this site avoids is not made a heading. */
function headingOf({ leads, best, count }: Found, isBelowHelp: boolean): string {
	if (leads.length + best.length > 0) return 'Look here first';
	if (count > 0) return countResults(count);
	return isBelowHelp ? NO_OTHERS : NOTHING_FOUND;
}

/** What has come by now. */
interface Loaded {
	boxes: readonly HelpBox[];
	boxesFor: (query: string) => readonly HelpBox[];
	pages: SearchIndex['pages'];
	search: Search | undefined;
}

/**
 * Gives a function that loads help and index once, however often it is called, and again after it failed. The place of the
 * search says where they lie.
 */
function createLoader(
	document: Document,
	{ dataset }: HTMLElement,
	take: (loaded: Partial<Loaded>) => void,
	fail: () => void,
) {
	let help: Promise<void> | undefined;
	let index: Promise<void> | undefined;
	const loadHelp = () =>
		loadData<HelpBox[]>(document, dataset.help!, HELP_GLOBAL).then(
			(boxes) => take({ boxes, boxesFor: readHelp(boxes) }),
			() => {
				// The page lists the same situations.
				help = undefined;
			},
		);
	const loadIndex = () =>
		loadData<SearchIndex>(document, dataset.index!, INDEX_GLOBAL)
			.then(async (loaded) => {
				const search = await createSearch(loaded);
				// Help that came after the results would put others in their place, under a reader who is on one.
				await help;
				take({ pages: loaded.pages, search });
			})
			.catch(() => {
				index = undefined;
				fail();
			});
	return () => {
		help ??= loadHelp();
		index ??= loadIndex();
	};
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
