import type { RawRecords, RecordKind, Records } from './define-record.ts';
import type { Change } from './change.ts';
import type { Site } from './site.ts';
import type { ChapterSource } from './chapter-source.ts';
import type { Placed } from './placed.ts';
import type { Fault } from './fault.ts';
import type { ContentFiles } from './read-files.ts';
import type { PlacedRecord } from './yaml-records.ts';

/** What must not be printed. */
export type Refused = { addresses: ReadonlySet<string>; names: ReadonlySet<string> };

/** All of the content that could be read, for whoever checks it. What evidence and search know of it they add themselves. */
export interface Ground {
	files: ContentFiles;
	placed: readonly Placed[];
	raw: RawRecords;
	/** Ids of records that are there and could not be read: nobody is blamed for naming them. */
	unread: ReadonlySet<string>;
	/** The records, joined. */
	facts: Records;
	chapters: ChapterSource[];
	/** The files of chapters that could not be read. */
	unreadable: ReadonlySet<string>;
	refused: Refused;
	changes: readonly PlacedRecord<Change>[];
}

/** The same for whoever needs the site too. */
export type SiteGround = Ground & { site: Site };

/**
 * What a check may need, so that it blames nobody for the faults of others: that the site's own facts, all chapters, all
 * records or all of one kind could be read; that records `fit` together, so that they can be shown; and that the `foot` of
 * every page can be made.
 */
export type Need = 'site' | 'chapters' | 'languages' | 'records' | 'fit' | 'foot' | RecordKind;

/** A check of the content. It runs when nothing that it needs is at fault. */
export interface Check {
	needs: readonly Need[];
	/** What is not there for later checks when this one finds a fault. */
	spoils?: Need | undefined;
	run(ground: SiteGround): Fault[];
}

/** Runs checks in their order; `missing` is what could not be read. */
export function runChecks(
	checks: readonly Check[],
	ground: Ground & { site: Site | undefined },
	missing: Iterable<Need>,
): Fault[] {
	const spoilt = new Set(missing);
	return checks.flatMap(({ needs, spoils, run }) => {
		if (needs.some((need) => spoilt.has(need))) return [];
		// The site is there for whoever needs it.
		const found = run(ground as SiteGround);
		if (spoils && found.length > 0) spoilt.add(spoils);
		return found;
	});
}
