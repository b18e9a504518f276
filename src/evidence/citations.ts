import { CLAIM_PREFIX } from '../engine/citing.ts';
import type { Citable } from './citable.ts';

/** A record cited on a page, with its number there. */
export interface Citation {
	/** Its place in the page's list of evidence, from 1, in the order of first use. */
	number: number;
	record: Citable;
	entryId: string;
	markIds: readonly string[];
}

/** A mark in the text that leads to a citation. */
export interface Mark extends Pick<Citation, 'number' | 'record' | 'entryId'> {
	id: string;
}

/** Numbers the citations of a page while its text is laid out. */
export function createCitations(citable: ReadonlyMap<string, Citable>) {
	const byId = new Map<string, Citation & { markIds: string[] }>();
	return {
		/** The mark for one more place that rests on a record. */
		mark(recordId: string): Mark {
			const record = citable.get(recordId);
			if (!record) throw new Error(`"${recordId}" is cited and is no record`);
			const citation = byId.get(recordId) ?? {
				number: byId.size + 1,
				record,
				entryId: CLAIM_PREFIX + recordId,
				markIds: [],
			};
			byId.set(recordId, citation);
			const id = `cite-${citation.number}-${citation.markIds.length + 1}`;
			citation.markIds.push(id);
			return { number: citation.number, record, entryId: citation.entryId, id };
		},
		all: (): Citation[] => [...byId.values()],
	};
}
