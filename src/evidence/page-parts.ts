import type { Standing } from './ledger.ts';

// Classes that say what a part of a page is. Pages write them; scripts and exports find by them what they take along, put
// otherwise or leave out, never by the words inside.

/** What readers must beware of, in a sentence: a caution, how sources differ, who commissioned a poll. */
export const CAUTION = 'evidence-caution';
/** How a fact is known: its standing, the original that was not seen, and in cards its sources. */
export const KNOWN = 'evidence-known';
/** The reasoning or the search that a fact without sources rests on. */
export const GROUND = 'evidence-ground';
/** The list of what a fact rests on. */
export const SOURCES = 'evidence-sources';
/** The passage that was read, behind its source. */
export const PASSAGE = 'passage';
/** The first caution of a chart. */
export const CHART_CAUTION = 'figure-caution';
/** The sources of a chart. */
export const CHART_SOURCES = 'figure-sources';
/** The table of a chart, behind a closed line. */
export const CHART_TABLE = 'figure-table';
/** A standing in its frame, or what comes on top of one. */
export const STATUS = 'status';
/** What its class is besides, for one standing or for what comes on top of one. */
export const statusOf = (of: Standing | 'disputed'): string => `${STATUS}-${of}`;
