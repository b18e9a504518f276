import { holderInWords } from '../subjects/debate/debate.ts';
import type { Evidence } from './ledger.ts';
import type { Records } from '../engine/define-record.ts';
import type { HelpService } from '../subjects/help/help.ts';
import type { Poll } from './fact.ts';

/** A record as chapters cite it: one sentence or more that can be read alone, and how it is known. */
export interface Citable extends Evidence {
	id: string;
	/** What kind of record it is. */
	kind: CitableKind;
	/** The claim, whole. */
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

/** The kinds a chapter may cite: facts, and arguments, which are as well known as their best evidence. */
export const CITABLE_KINDS = ['facts', 'arguments', 'helpAdvice', 'helpInternational', 'helpServices'] as const;

/** A kind of record that a chapter may cite. */
export type CitableKind = (typeof CITABLE_KINDS)[number];

/** All records that chapters may cite, by id. */
export function citableRecords(facts: Records): Map<string, Citable> {
	const firstView = (views: readonly { id: string; facts: readonly string[] }[]) => {
		const byFact = new Map<string, string>();
		for (const { id, facts: told } of views) for (const fact of told) if (!byFact.has(fact)) byFact.set(fact, id);
		return byFact;
	};
	const events = firstView(facts.events);
	const positions = firstView(facts.positions);
	const records: Citable[] = [
		...facts.facts.map((fact): Citable => ({
			...fact,
			kind: 'facts',
			event: events.get(fact.id),
			debate: positions.get(fact.id),
		})),
		...facts.arguments.map((argument): Citable => ({
			...argument,
			kind: 'arguments',
			text: `Argument: ${argument.text} Held by ${argument.heldBy.map(holderInWords).join('; ')}. Best evidence: ${argument.bestEvidence}`,
			debate: argument.id,
		})),
		...facts.helpAdvice.map((advice): Citable => ({ ...advice, kind: 'helpAdvice' })),
		...facts.helpInternational.map((record): Citable => ({ ...record, kind: 'helpInternational' })),
		...facts.helpServices.map((service): Citable => ({ ...service, kind: 'helpServices', text: serviceText(service) })),
	];
	return new Map(records.map((record) => [record.id, record]));
}

function serviceText({ name, forWhom, how, limits, caution }: HelpService): string {
	const parts = [name, forWhom, how, limits, caution].filter((part) => part !== undefined);
	return parts.map((part) => part.replace(/\.$/, '')).join('. ') + '.';
}
