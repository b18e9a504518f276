import type { Evidence } from './ledger.ts';
import type { Poll } from './fact.ts';
import type { Source } from './work.ts';

/** A record as chapters cite it: one sentence or more that can be read alone, and how it is known. */
export interface Citable extends Evidence {
	id: string;
	/** What kind of record it is. An argument is as well known as its best evidence. */
	kind: 'facts' | 'arguments' | 'helpAdvice' | 'helpInternational' | 'helpServices';
	text: string;
	/** When what is claimed happened or was said. */
	date?: string | undefined;
	quote?: { text: string; speaker: string } | undefined;
	/** For a poll: who commissioned it, and more. */
	poll?: Poll | undefined;
	/** Id of the first event of the timeline that tells it. */
	event?: string | undefined;
	/** Id of the argument it is, or of the first position that it puts. */
	debate?: string | undefined;
}

declare module '../engine/site-content.ts' {
	interface SiteContent {
		sources: ReadonlyMap<string, Source>;
		citable: ReadonlyMap<string, Citable>;
	}
}
declare module '../engine/check.ts' {
	interface Ground {
		citable: ReadonlyMap<string, Citable>;
	}
}
