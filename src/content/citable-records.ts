import type { Records } from '../engine/define-record.ts';
import type { Citable } from '../evidence/citable.ts';
import { holderInWords } from '../subjects/debate/debate.ts';
import type { HelpService } from '../subjects/help/help.ts';

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
