import { bewareInShort, standingWords } from './evidence-labels.ts';
import { words } from '../words/words.ts';
import type { Evidence } from './ledger.ts';
import type { Poll } from './fact.ts';
import type { Printed, SearchEntry } from '../engine/block.ts';

/** How a record is known, where that is not simply read, and what to beware of, in short. */
export function howKnown(
	record: Pick<Evidence, 'standing' | 'isWeak' | 'cautionShort' | 'differs'> & { poll?: Poll | undefined },
): Pick<SearchEntry, 'status' | 'caution'> {
	const { poll } = record;
	const status = standingWords(record, 'entry');
	const caution = [
		// A poll is printed with its commissioner, wherever it is.
		poll && words.evidence.found.poll(endSentence(poll.commissionedBy), poll.stand),
		bewareInShort(record),
	]
		.filter(Boolean)
		.join(' ');
	return { ...(status && { status }), ...(caution && { caution }) };
}

/** A record that a block prints under its own id: its name in the list of places, and what the search finds, with how it is known. */
export const printRecord = <Record extends Parameters<typeof howKnown>[0] & { id: string }>(
	record: Record,
	citedAs: string | undefined,
	find: (record: Record) => SearchEntry,
): Printed => ({
	record,
	id: record.id,
	...(citedAs !== undefined && { citedAs }),
	find: () => ({ ...find(record), ...howKnown(record) }),
});

/** What to beware of in a record, in short. */
export function cautionOf(record: Pick<Evidence, 'cautionShort' | 'differs'>): Pick<SearchEntry, 'caution'> {
	const caution = bewareInShort(record);
	return caution ? { caution } : {};
}

/** Words with the full stop that they may lack. */
export const endSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
