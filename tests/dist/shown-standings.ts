import { csvParse } from 'd3';
import { parse } from 'parse5';
import type { SiteContent } from '../../src/engine/site-content.ts';
import { HEADS, STANDING_LABELS } from '../../src/evidence/evidence-labels.ts';
import { STANDINGS } from '../../src/evidence/ledger.ts';
import { attributeOf, isElement, textIn, type Element, type ParentNode } from '../../src/text/html-tree.ts';
import { matcherOf } from '../../src/text/select.ts';

const isStatus = matcherOf('.status');
const isApart = matcherOf('.known-apart:not([data-known])');

/** One place that shows a record with how it is known. */
export interface Showing {
	/** The record: `fact ann-01`, `event iwf-1996`. */
	record: string;
	/** The words of the standing there: "Read". */
	standing: string;
	/** The file. */
	where: string;
}

/** What one file shows. */
export interface Shown {
	showings: Showing[];
	/** Lists of titles that it prints as originals which were not seen. */
	unseen: { words: string; where: string }[];
	/** Words of a standing that belong to no record. */
	astray: string[];
}

const NAMES = new Map(STANDINGS.map((standing) => [STANDING_LABELS[standing].name, standing]));
const READ = STANDING_LABELS.read.name;
const UNSEEN = new RegExp(`${HEADS.unseen}: (.*)`, 's');

/** Finds what each form of the site shows, and of which record. */
export function createFinder({ facts, citable }: Pick<SiteContent, 'facts' | 'citable'>) {
	const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
	const [events, positions, terms, hypotheses] = [facts.events, facts.positions, facts.terms, facts.hypotheses].map(
		idsOf,
	) as [Set<string>, Set<string>, Set<string>, Set<string>];
	const figures = new Map<string, string>(
		facts.series.flatMap(({ id, points, statements }) => [
			...points.map(
				({ period, segment, fact }) => [`${id}-${period.replace('/', '-').toLowerCase()}-${segment}`, fact] as const,
			),
			...statements.map((one) => [`${id}-${one.id}`, one.fact] as const),
		]),
	);

	/** The record that an address is of, by the name of its page and its id there. */
	function recordAt(page: string, id: string): string | undefined {
		const cited = /^(?:claim|poll)-(.+)$/.exec(id)?.[1];
		if (cited && citable.has(cited)) return `fact ${cited}`;
		if (figures.has(id)) return `fact ${figures.get(id)!}`;
		if (page === 'timeline' && events.has(id)) return `event ${id}`;
		if (page === 'arguments' && positions.has(id)) return `position ${id}`;
		if (page === 'arguments' && citable.has(id)) return `fact ${id}`;
		if (page === 'glossary' && terms.has(id)) return `term ${id}`;
		const explained = /^word-(.+)-\d+$/.exec(id)?.[1];
		if (explained && terms.has(explained)) return `term ${explained}`;
		if (page === 'coalition' && hypotheses.has(id)) return `hypothesis ${id}`;
		return undefined;
	}

	function recordOf(element: Element, page: string): string | undefined {
		const id = attributeOf(element, 'id') ?? attributeOf(element, 'aria-labelledby')?.split(' ')[0];
		// The one page has the name of the page before each id.
		const [, prefix, own] = /^(?:(.+?)--)?(.+)$/.exec(id ?? '') ?? [];
		return own && recordAt(prefix ?? page, own);
	}

	/** What a page shows, the one page and the pages of the e-book too. */
	function inPage(file: string, html: string): Shown {
		const page = file.replace(/\.x?html$/, '').replace(/^.*\//, '');
		const shown: Shown = { showings: [], unseen: [], astray: [] };
		const entries: { record: string; count: number }[] = [];
		const show = (record: string, standing: string) => shown.showings.push({ record, standing, where: file });

		const walk = (node: ParentNode, owner: (typeof entries)[number] | undefined): void => {
			for (const child of node.childNodes) {
				if ('value' in child) {
					const words = UNSEEN.exec(child.value)?.[1];
					if (words) shown.unseen.push({ words, where: file });
				}
				if (!isElement(child) || child.tagName === 'script') continue;
				// A specimen of the marks is of no record.
				if (attributeOf(child, 'aria-label')?.includes('made-up')) continue;
				// Of whom it is said apart, the one page and the e-book do not keep: the pages are read for it.
				if (isApart(child)) continue;
				// Spans keep addresses of before; a heading inside an entry has the entry's own.
				const record =
					attributeOf(child, 'data-known') ?? (child.tagName === 'span' ? undefined : recordOf(child, page));
				const own = record && record !== owner?.record ? { record, count: 0 } : owner;
				if (own && own !== owner) entries.push(own);

				const word = isStatus(child) ? textIn(child) : figureWord(child, record);
				if (word !== undefined && NAMES.has(word)) {
					if (own) {
						own.count += 1;
						show(own.record, word);
					} else if (!isCountryOrKey(child)) shown.astray.push(`${file}: ${word}`);
				}
				const mark = /\bcite-(read|reported|inferred|not-found)\b/.exec(attributeOf(child, 'class') ?? '')?.[1];
				const cited = /#claim-(.+)$/.exec(attributeOf(child, 'href') ?? '')?.[1];
				if (mark && cited) show(`fact ${cited}`, STANDING_LABELS[mark as keyof typeof STANDING_LABELS].name);
				walk(child, own);
			}
		};
		walk(parse(html), undefined);
		// The one page leaves out the word of what was read: most was.
		if (page === 'all') for (const { record, count } of entries) if (count === 0) show(record, READ);
		for (const { record, count } of entries)
			if (count > 1) shown.astray.push(`${file}: ${record} has ${count} standings in one entry`);
		return shown;
	}

	/** What the rows of a chart’s data show. */
	function inRows(file: string, rows: readonly Readonly<Record<string, unknown>>[]): Shown {
		const chart = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
		const shown: Shown = { showings: [], unseen: [], astray: [] };
		for (const row of rows) {
			const { id, country, number, law, begins, period, segment, primary } = row as Record<
				string,
				string | null | undefined
			>;
			const status = ownStanding(row['status'] as string | undefined);
			const record = country
				? `country ${country}`
				: number !== undefined
					? `ask ${number}`
					: law !== undefined
						? `law ${law} ${begins}`
						: id !== undefined
							? recordAt(chart.replace('-chart', ''), String(id))
							: recordAt('numbers', `${chart}-${String(period).replace('/', '-').toLowerCase()}-${String(segment)}`);
			if (record && status) shown.showings.push({ record, standing: status, where: file });
			else if (status && NAMES.has(status)) shown.astray.push(`${file}: ${status}`);
			if (primary) shown.unseen.push({ words: primary, where: file });
		}
		return shown;
	}

	/** What the search shows: nothing beside what was read. */
	function inSearch(file: string, documents: readonly { address: string; status?: string }[]): Shown {
		const showings = documents.flatMap(({ address, status }) => {
			const [target = '', id = ''] = address.split('#');
			const record = recordAt(target.replace('.html', ''), id);
			return record ? [{ record, standing: ownStanding(status) ?? READ, where: file }] : [];
		});
		return { showings, unseen: [], astray: [] };
	}

	return {
		inPage,
		inRows,
		inSearch,
		inCsv: (file: string, text: string) => inRows(file, csvParse(text.replace(/^\uFEFF/, ''))),
	};

	/** In the table of a series a standing stands before its sources, without a frame. */
	function figureWord(element: Element, record: string | undefined): string | undefined {
		if (element.tagName !== 'tr' || !record) return undefined;
		const cells = element.childNodes.filter(isElement).map(textIn);
		return cells.map((cell) => cell.split(/[:,]/)[0]!).find((word) => NAMES.has(word));
	}
}

/** The standing alone: what readers must beware of besides stands behind a comma. */
const ownStanding = (status: string | undefined) => status?.split(',')[0];

/** The list of countries calls each named or inferred, and the key explains the words. Neither is the mark of a record. */
function isCountryOrKey(element: Element): boolean {
	const { tagName } = element.parentNode as Element;
	return tagName === 'dt' || /^h\d$/.test(tagName);
}

/** Records that are shown with more than one standing, or with another than they have. */
export function standingFaults(showings: readonly Showing[], known: ReadonlyMap<string, string>): string[] {
	const byRecord = Map.groupBy(showings, ({ record }) => record);
	return [...byRecord].flatMap(([record, places]) => {
		const standings = Map.groupBy(places, ({ standing }) => standing);
		const told = [...standings].map(
			([standing, own]) => `${standing} (${[...new Set(own.map(({ where }) => where))].join(', ')})`,
		);
		const isSound = standings.size === 1 && standings.has(known.get(record)!);
		return isSound
			? []
			: [`${record} is ${known.get(record) ?? 'nowhere told'}, and is shown as ${told.join(' and ')}`];
	});
}

/** What is printed as not seen and is no work that was not seen: one that was read, or none at all. */
export function unseenFaults(unseen: Shown['unseen'], titles: readonly string[]): string[] {
	const longestFirst = [...titles].sort((a, b) => b.length - a.length);
	return unseen.flatMap(({ words, where }) => {
		const list = words.replace(/(?:All go back to one origin\.|One origin:)[\s\S]*$/, '');
		const rest = longestFirst.reduce((left, title) => left.replaceAll(title, '\u0000'), list.replace(/\s+/g, ' '));
		const isWhole = rest.includes('\u0000') && /^(?:\u0000|,| and |;|\.|·|\s)*$/.test(rest);
		return isWhole ? [] : [`${where}: "${list.trim()}" is said not to have been seen`];
	});
}
