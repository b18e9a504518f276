import type { Joined } from '../engine/define-record.ts';
import type { EvidenceFields, Support } from './support.ts';

/**
 * How a fact is known.
 * - `read`: we read the text in which those who acted or spoke did so, or an official record of it.
 * - `reported`: others tell of it; the original was not seen, and is named.
 * - `inferred`: reasoned by the editors from other facts; the reasoning is shown.
 * - `not-found`: looked for, and not found.
 */
export const STANDINGS = ['read', 'reported', 'inferred', 'not-found'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How a fact, or what rests on several, is known. Told by `standingOf` alone. */
export interface Evidence {
	standing: Standing;
	/** Ids of the readings it rests on, the main one first. */
	sources: string[];
	/** The readings with what each says. `isCopy` marks one that repeats an earlier one, from the same origin. */
	support: readonly (Support & { isCopy?: true })[];
	/** Titles of the originals that were not seen, for what is reported. */
	originals: string[];
	/** How many independent origins its support has. */
	origins: number;
	/** True if it rests on several facts: then `sources` are theirs together, and `origins` is that of the fact with the fewest. */
	isJoined?: true | undefined;
	/** True where it is reported by one origin of a kind that readers must beware of: a forum, a working file and the like. */
	isWeak?: true | undefined;
	/** For what the editors reason: how, and the ids of the facts from which. */
	reasoning?: string | undefined;
	premises?: readonly string[] | undefined;
	/** For what was not found: what was searched, and when last. */
	search?: { where: string; when: string } | undefined;
	/** Where sources disagree. */
	differs?: string | undefined;
	caution?: string | undefined;
	/** The caution in at most 90 characters, or the caution itself where that is short. */
	cautionShort?: string | undefined;
}

/** A record that has support of its own, with how it is known. */
export type Known<Raw> = Omit<Raw, keyof Evidence | 'original' | 'inference'> & Evidence;
/** What a view gains from the facts it names. */
export type Told<Raw> = Omit<Raw, keyof Evidence | 'text'> & Evidence & { text: string };
/** A caution of a view's own stands in the place of those of its facts. */
export type OwnCaution = Pick<Evidence, 'caution' | 'cautionShort'>;
type Ids = readonly string[];

declare module '../engine/define-record.ts' {
	interface Ledger {
		raw: RawRecords;
		/** A record with how its own support makes it known. */
		known<Raw extends EvidenceFields>(record: Raw): Known<Raw>;
		/** The facts of these ids that are there. */
		factsOf(ids: Ids): readonly Joined<'facts'>[];
		/** How what rests on these facts is known; with a caution of its own, if it has one. */
		told(ids: Ids, own?: OwnCaution): Evidence;
		/** The words of these facts, one after the other. */
		textOf(ids: Ids): string;
		/** The date of the first fact: what a view tells has no date of its own. */
		dateOf(ids: Ids): string;
		/** A record that says these facts again carries what readers must beware of in them. How it is known, its own support tells. */
		withRestated<Own extends Evidence>(own: Own, ids: Ids): Own;
	}
}

/** A part of a record with how its one fact is known. */
export const withFact =
	({ told }: { told: (ids: Ids) => Evidence }) =>
	<Part extends { fact: string }>(part: Part): Part & Evidence => ({ ...part, ...told([part.fact]) });
