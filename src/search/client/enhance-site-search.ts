import { createSearch, type Found, type Search } from '../find.ts';
import { HELP_GLOBAL, readHelp, type HelpBox } from '../help-box.ts';
import { cleanQuery, formatQuery, readQuery } from '../query-address.ts';
import { INDEX_GLOBAL, type SearchIndex } from '../search-document.ts';
import { replaceAddress } from '../../engine/client/replace-address.ts';
import { createElement, findElement } from '../../engine/client/elements.ts';
import { siteSearch as words } from '../../words/en/scripts.ts';
import { createGroup, createHelp, createResult, describeFound } from './search-results.ts';

/** How long a reader must pause before the number of results is spoken, in milliseconds. */
const PAUSE_MS = 500;

/** The kinds of results that are open at first; the others are a line each. */
const OPEN_GROUPS = 3;

interface Loaded {
	boxes: readonly HelpBox[];
	boxesFor: (query: string) => readonly HelpBox[];
	pages: SearchIndex['pages'];
	search?: Search;
}

/**
 * Adds a search of the whole site: its field and the empty places of help and results lie in the page. The index is loaded when
 * a reader first goes to the field, or comes with a query; the query is in the address.
 */
export function enhanceSiteSearch(document: Document, window: Window): void {
	const place = findElement<HTMLElement>(document, '.site-search');
	place.append(document.importNode(findElement<HTMLTemplateElement>(place, 'template').content, true));
	const input = findElement<HTMLInputElement>(place, 'input');
	const view = createView(document, window, place);
	let data: Loaded = { boxes: [], boxesFor: () => [], pages: {} };
	let isDamaged = false;
	const load = createLoader(
		document,
		place,
		(loaded) => {
			data = { ...data, ...loaded };
			show();
		},
		() => view.tell(words.notLoaded),
	);
	const show = () => {
		const query = cleanQuery(input.value);
		// Help needs no index: it comes before, and where the index cannot be loaded.
		const help = data.boxesFor(query);
		view.clear(isDamaged ? words.damaged : undefined, help);
		if (query === '') {
			view.tell(words.nothingSearched, isDamaged ? words.damaged : '');
			view.results.hidden = !isDamaged;
		} else if (data.search) {
			// Below help, results are few: the rest follows on request.
			view.show(data.search.find(query, help), data);
		} else {
			view.tell(words.preparing, '');
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

	input.addEventListener('focus', load);
	input.addEventListener('input', () => {
		isDamaged = false;
		show();
		// After the picture. The index may come, and show its results, between the last letter and its address.
		const { value } = input;
		window.requestAnimationFrame(() =>
			window.setTimeout(() => value === input.value && replaceAddress(window, formatQuery(value))),
		);
	});
	input.addEventListener('keydown', ({ key, isComposing }) => {
		if (key === 'Enter' && !isComposing) view.enter();
	});
	window.addEventListener('hashchange', follow);
	follow();
}

function createView(document: Document, window: Window, place: HTMLElement) {
	const help = findElement<HTMLElement>(place, '.search-help');
	const results = findElement<HTMLElement>(place, '.search-found');
	const heading = createElement(document, 'h2', { id: 'search-results', tabindex: '-1' });
	results.prepend(heading);
	const notes = findElement<HTMLElement>(place, '.search-notes');
	const groups = findElement<HTMLElement>(place, '.search-groups');
	const status = findElement<HTMLElement>(place, '[role="status"]');
	let speaking: number | undefined;
	let shown: readonly HelpBox[] = [];
	const showHelp = (boxes: readonly HelpBox[]) => {
		shown = boxes;
		help.hidden = boxes.length === 0;
		help.replaceChildren(...(boxes.length > 0 ? createHelp(document, boxes) : []));
	};
	/** Who found nothing may have asked in another language: its help is at the foot of the page too. */
	const showWhereNothingIsFound = (boxes: readonly HelpBox[]) => {
		showHelp(boxes);
		const list = document.importNode(findElement<HTMLElement>(document, 'footer .languages'), true);
		findElement<HTMLElement>(list, '[lang="en"]').closest('li')!.remove();
		help.append(createElement(document, 'p', {}, words.helpAbroad), list);
	};
	/** Says what is the case, above results and aloud, help before it. */
	const tell = (told: string, ...spoken: (Node | string)[]) => {
		heading.textContent = told;
		results.hidden = false;
		const first = shown.length > 0 ? words.helpSpoken(shown.map(({ label }) => label)) : '';
		const aloud = [first, ...(spoken.length > 0 ? spoken : [told])].filter(Boolean).flatMap((one) => [one, ' ']);
		window.clearTimeout(speaking);
		speaking = window.setTimeout(() => status.replaceChildren(...aloud), PAUSE_MS);
	};
	const showAll = (found: Found, pages: Loaded['pages']) => {
		heading.textContent = words.count(found.count);
		groups.replaceChildren(...listOf(document, { ...found, leads: [], best: [], isHandful: false }, pages));
		heading.focus();
	};
	return {
		results,
		tell,
		clear(note: string | undefined, boxes: readonly HelpBox[]) {
			notes.replaceChildren(...(note ? [createElement(document, 'p', {}, note)] : []));
			groups.replaceChildren();
			showHelp(boxes);
		},
		show(found: Found, { boxes, pages }: Loaded) {
			const told = headingOf(found, shown.length > 0);
			if (told === words.nothingFound || (shown.length + found.leads.length === 0 && found.has === 'few'))
				showWhereNothingIsFound(boxes.filter(({ whereNothingIsFound }) => whereNothingIsFound));
			notes.append(...describeFound(document, found));
			groups.append(...listOf(document, found, pages, () => showAll(found, pages)));
			const aloud = told === words.lookHere ? sayFirst(document, found, groups.querySelector('a')!) : `${told}.`;
			tell(told, aloud, ...[...notes.children].map(({ textContent }) => textContent));
		},
		/** Leads from the field to help or to results. */
		enter() {
			if (!results.hidden) (document.getElementById('search-help') ?? heading).focus();
		},
	};
}

/** The list of results: a few that come first, then the groups, or a button that shows them. */
function listOf(
	document: Document,
	{ leads, best, groups, count, isHandful }: Found,
	pages: SearchIndex['pages'],
	showAll?: () => void,
): HTMLElement[] {
	const parts: HTMLElement[] = [];
	const few = [...leads, ...best].map((one) => createResult(document, one, pages));
	if (few.length > 0) parts.push(createElement(document, 'ol', { role: 'list' }, ...few));
	if (!isHandful) parts.push(...groups.map((group, place) => createGroup(document, group, pages, place < OPEN_GROUPS)));
	else if (count > best.length) {
		const more = createElement(document, 'button', { type: 'button' }, words.showAll);
		more.addEventListener('click', () => showAll!());
		parts.push(more);
	}
	return parts;
}

/** What is said of the result that stands first, in its own language, and of how many are shown with it. */
function sayFirst(document: Document, { leads, best, isHandful, count }: Found, { lang, textContent }: HTMLElement) {
	const title = createElement(document, 'span', lang ? { lang } : {}, textContent);
	const told = words.count(leads.length + (isHandful ? best.length : count));
	return createElement(document, 'span', {}, `${words.lookHere}: `, title, `. ${told}.`);
}

/** The heading of what is found. The query stands in the field: a word that this site avoids is not made a heading. */
function headingOf({ leads, best, count }: Found, isBelowHelp: boolean): string {
	if (leads.length + best.length > 0) return words.lookHere;
	if (count > 0) return words.count(count);
	return isBelowHelp ? words.noOthers : words.nothingFound;
}

/** Gives a function that loads help and index once, and again after it failed. The search’s place says where they lie. */
function createLoader(
	document: Document,
	{ dataset }: HTMLElement,
	take: (loaded: Partial<Loaded>) => void,
	fail: () => void,
) {
	let help: Promise<void> | undefined;
	let index: Promise<void> | undefined;
	return () => {
		// Where help cannot be loaded, the page lists the same situations.
		help ??= loadData<HelpBox[]>(document, dataset.help!, HELP_GLOBAL).then(
			(boxes) => take({ boxes, boxesFor: readHelp(boxes) }),
			() => (help = undefined),
		);
		index ??= loadData<SearchIndex>(document, dataset.index!, INDEX_GLOBAL)
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
