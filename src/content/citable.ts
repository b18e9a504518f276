import type { DemandFact, Poll } from '../schemas/claims.ts';
import type { Status } from '../schemas/evidence.ts';
import type { HelpService } from '../schemas/help.ts';
import { formatDate } from '../model/dates.ts';
import { joinWords } from '../model/evidence-summary.ts';
import { CITABLE_KINDS, type CitableKind, type Facts } from './facts.ts';

/** A record as chapters cite it: one sentence or more that can be read alone, and how it is known. */
export interface Citable {
	id: string;
	kind: CitableKind;
	/** The claim, whole: a title that the record keeps apart is joined to it. */
	text: string;
	status: Status;
	/** Ids of sources, the main one first. */
	sources: string[];
	/** When what is claimed happened or was said. */
	date?: string | undefined;
	primary?: string | undefined;
	reasoning?: string | undefined;
	caution?: string | undefined;
	conflict?: string | undefined;
	quote?: { text: string; speaker: string } | undefined;
	/** For a poll: who commissioned it, and more. */
	poll?: Poll | undefined;
}

/** All records that chapters may cite, by id. */
export function citableRecords(facts: Facts): Map<string, Citable> {
	const records = CITABLE_KINDS.flatMap((kind) =>
		facts[kind].map((record): Citable => ({ ...record, kind, text: wholeText(record) })),
	);
	return new Map(records.map((record) => [record.id, record]));
}

function wholeText(record: Facts[CitableKind][number]): string {
	if ('aspect' in record) return demandFactText(record);
	if ('heldBy' in record)
		return `Argument: ${record.text} Held by ${joinWords(record.heldBy.map(({ name }) => name))}.`;
	if ('organisation' in record) return `${record.organisation}, ${formatDate(record.date)}: ${record.text}`;
	if ('name' in record) return serviceText(record);
	return 'title' in record ? `${record.title}. ${record.text}` : record.text;
}

function serviceText({ name, forWhom, how, limits, caution }: HelpService): string {
	const parts = [name, forWhom, how, limits, caution].filter((part) => part !== undefined);
	return parts.map((part) => part.replace(/\.$/, '')).join('. ') + '.';
}

function demandFactText({ aspect, title, text, limit }: DemandFact): string {
	switch (aspect) {
		case 'method':
			return `${title}: ${text} Its limit: ${limit}`;
		case 'objection':
		case 'measure':
			return `${title}: ${text}`;
		case 'misreading':
			return `A misreading: “${title}” In fact: ${text}`;
		default:
			return text;
	}
}
