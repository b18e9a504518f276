import type { SiteContent } from '../engine/site-content.ts';
import { changeSchema } from '../engine/change.ts';
import { CHAPTERS_FOLDER, parseChapter, type ChapterSource } from '../engine/chapter-source.ts';
import { CHANGES_FILE } from '../engine/check-changes.ts';
import { SITE_FILE, siteSchema } from '../engine/site.ts';
import { runChecks, type Check, type Need } from '../engine/check.ts';
import { CHECKS } from './checks.ts';
import { citableRecords } from './citable-records.ts';
import { readRecords } from './records.ts';
import { ContentError } from '../engine/fault.ts';
import type { ContentFiles } from '../engine/read-files.ts';
import { readRefused } from '../engine/refused.ts';
import { joinRecords } from './join-records.ts';
import { readLanguages } from '../languages/language-page.ts';
import { parseRecord, parseRecords, pinpoint } from '../engine/yaml-records.ts';

/** Reads, checks and joins the content; throws a ContentError with all faults of all files together. Charts, which take long, are checked where it is asked for. */
export function loadContent(files: ContentFiles, more: readonly Check[] = []): SiteContent {
	const { site, missing, areFilesSound, faults, ...ground } = readContent(files);
	// Where a whole file cannot be read, all that names its records would be blamed, hundreds of times.
	if (areFilesSound) faults.push(...runChecks([...CHECKS, ...more], { ...ground, site }, missing));
	if (faults.length > 0 || !site) throw new ContentError(pinpoint(faults, files));

	const order = site.chapters.map(({ file }) => file);
	const { facts, citable, chapters, languages, changes } = ground;
	return {
		site,
		facts,
		sources: new Map(facts.sources.map((source) => [source.id, source])),
		citable,
		chapters: [...chapters].sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug)),
		languages,
		changes: changes.map(({ value }) => value),
	};
}

/** All of the content that can be read, what is wrong with the rest, and what is therefore missing. */
function readContent(files: ContentFiles) {
	const site = parseRecord(SITE_FILE, files[SITE_FILE] ?? '', siteSchema);
	const { raw, placed, faults: recordFaults, broken } = readRecords(files);
	const facts = joinRecords(raw);
	const { chapters, unreadable, faults: chapterFaults } = readChapters(files);
	const languages = readLanguages(files);
	const { refused, faults: refusedFaults } = readRefused(files);
	const changes = parseRecords(CHANGES_FILE, files[CHANGES_FILE] ?? '', changeSchema);
	const missing: Need[] = [
		...broken,
		...(broken.size > 0 ? (['records'] as const) : []),
		...(site.value ? [] : (['site'] as const)),
		...(unreadable.size > 0 ? (['chapters'] as const) : []),
		...(languages.faults.length > 0 ? (['languages'] as const) : []),
	];
	return {
		files,
		site: site.value,
		raw,
		placed,
		unread: new Set(recordFaults.flatMap(({ record }) => record ?? [])),
		areFilesSound: recordFaults.every(({ record }) => record !== undefined),
		facts,
		citable: citableRecords(facts),
		chapters,
		unreadable,
		languages: languages.pages,
		refused,
		changes: changes.records,
		missing,
		faults: [
			...site.faults,
			...recordFaults,
			...chapterFaults,
			...languages.faults,
			...refusedFaults,
			...changes.faults,
		],
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
