import { siteSchema, type Site } from '../schemas/site.ts';
import type { Facts, Source } from '../model/facts.ts';
import { changeSchema, type Change } from '../schemas/change.ts';
import { checkAddresses } from './addresses.ts';
import { checkCards } from './check-cards.ts';
import { CHANGES_FILE, checkChanges } from './check-changes.ts';
import { checkChapters, knownIds } from './check-chapters.ts';
import { checkFacts } from './check-facts.ts';
import { checkLessons } from './check-lessons.ts';
import { checkHandouts } from './check-handouts.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReach } from './check-reach.ts';
import { SITE_FILE, checkSite } from './check-site.ts';
import { CHAPTERS_FOLDER, parseChapter, type ChapterSource } from './chapter-source.ts';
import { citableRecords, type Citable } from './citable.ts';
import { parseFacts, type PlacedFact } from './facts.ts';
import { ContentError, type Fault } from './fault.ts';
import { checkRefused, readRefused } from './refused.ts';
import { checkSearchLists, parseSearchLists, type SearchLists } from './search-lists.ts';
import { resolveFacts } from './resolve-facts.ts';
import { parseRecord, parseRecords, pinpoint } from './yaml-records.ts';
import type { ContentFiles } from './read-files.ts';

/** All content of the site, read, checked and joined. */
export interface SiteContent {
	site: Site;
	facts: Facts;
	/** The sources, by id. */
	sources: ReadonlyMap<string, Source>;
	/** The records chapters may cite, by id. */
	citable: ReadonlyMap<string, Citable>;
	/** The chapters in reading order. */
	chapters: ChapterSource[];
	/** What changed in them, newest first. */
	changes: Change[];
	/** What the search knows of the words that readers type. */
	search: SearchLists;
}

/** A check of the joined records by those that show them; `unreadable` are the files of chapters that could not be read. */
export type ContentCheck = (
	content: Pick<SiteContent, 'site' | 'facts' | 'chapters'> & { unreadable: ReadonlySet<string> },
	placed: readonly PlacedFact[],
) => Fault[];

/** Reads, checks and joins the content; throws a ContentError with all faults of all files together. */
export function loadContent(files: ContentFiles, checks: readonly ContentCheck[] = []): SiteContent {
	const faults: Fault[] = [];

	const site = parseRecord(SITE_FILE, files[SITE_FILE] ?? '', siteSchema);
	faults.push(...site.faults);
	const order = site.value?.chapters.map(({ file }) => file) ?? [];

	const parsedFacts = parseFacts(files);
	faults.push(...parsedFacts.faults);
	// Where a whole file cannot be read, all that names its records would be blamed, hundreds of times.
	if (parsedFacts.faults.some(({ record }) => record === undefined)) throw new ContentError(pinpoint(faults, files));
	faults.push(...checkFacts(parsedFacts), ...checkLessons(parsedFacts.placed, parsedFacts.raw));
	const areRecordsSound = faults.length === 0;
	const facts = resolveFacts(parsedFacts.raw);
	const citable = citableRecords(facts);

	const { chapters, unreadable, faults: chapterFaults } = readChapters(files);
	faults.push(...chapterFaults);

	const { refused, faults: refusedFaults } = readRefused(files);
	faults.push(...refusedFaults, ...checkRefused(parsedFacts.placed, chapters, files, refused));

	const known = knownIds(facts, citable);
	// A record with a fault of its own is there: chapters that name it are not to be blamed.
	const faulty = new Set(parsedFacts.faults.flatMap(({ record }) => record ?? []));
	for (const ids of Object.values(known)) for (const id of faulty) ids.add(id);
	if (site.value)
		faults.push(
			...checkReach(parsedFacts.placed, facts.events, chapters, site.value),
			...checkChapters(chapters, site.value, facts, known, new Set([...unreadable, ...faulty])),
		);

	faults.push(...checkHandouts(parsedFacts.placed, facts));
	// A chapter that cannot be read has no places and cites nothing: others are not blamed for it.
	if (unreadable.size === 0 && site.value)
		faults.push(
			...checkAddresses(parsedFacts.placed, { chapters, facts }),
			...checkQuestions(parsedFacts.placed, { facts, site: site.value, chapters }),
		);
	const changes = parseRecords(CHANGES_FILE, files[CHANGES_FILE] ?? '', changeSchema);
	faults.push(...changes.faults);
	if (site.value) faults.push(...checkChanges(changes.records, chapters, order));

	const search = parseSearchLists(files);
	faults.push(...search.faults);
	// Where chapters or records cannot be read, the lists are not blamed for leading to them.
	if (unreadable.size === 0 && parsedFacts.faults.length === 0 && site.value)
		faults.push(...checkSearchLists(search.placed, chapters, facts, site.value));
	// Of records that cannot be read or joined, nothing can be shown.
	if (site.value && areRecordsSound) {
		const ofSite = checkSite(site.value, facts);
		faults.push(...checkCards(parsedFacts.placed, parsedFacts.raw, facts));
		const joined = { site: site.value, facts, chapters, unreadable };
		faults.push(...ofSite);
		if (ofSite.length === 0) faults.push(...checks.flatMap((check) => check(joined, parsedFacts.placed)));
	}
	if (faults.length > 0 || !site.value) throw new ContentError(pinpoint(faults, files));

	chapters.sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
	const sources = new Map(facts.sources.map((source) => [source.id, source]));
	return {
		site: site.value,
		facts,
		sources,
		citable,
		chapters,
		changes: changes.records.map(({ value }) => value),
		search: search.lists,
	};
}

/** The chapters that could be read, and the files of those that could not. */
function readChapters(files: ContentFiles) {
	const chapters: ChapterSource[] = [];
	const unreadable = new Set<string>();
	const faults = Object.keys(files)
		.filter((file) => file.startsWith(CHAPTERS_FOLDER))
		.flatMap((file) => {
			const parsed = parseChapter(file, files[file]!);
			if (parsed.chapter) chapters.push(parsed.chapter);
			else unreadable.add(file);
			return parsed.faults;
		});
	return { chapters, unreadable, faults };
}
