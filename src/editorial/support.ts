import type { Fault } from '../engine/fault.ts';
import { citedBy } from '../engine/citing.ts';
import { recordsShownBy } from '../content/source-uses.ts';
import type { ProvenanceRules } from './rules.ts';
import type { Writing } from './writing.ts';

/** Refuses support without a passage in the core of the site: the chapters that the rules name, and the essential events. */
export function passageFaults(
	{ facts, chapters }: Pick<Writing, 'facts' | 'chapters'>,
	rules: Pick<ProvenanceRules, 'core'>,
): Fault[] {
	const told = new Map<string, string>(
		facts.events
			.filter(({ importance }) => importance === 1)
			.flatMap((event) => event.facts.map((id) => [id, 'as an essential event'])),
	);
	for (const { slug, file, components } of chapters)
		if (rules.core.includes(file))
			for (const use of components)
				for (const id of [...citedBy(use), ...recordsShownBy(use, facts).flatMap(idsIn)]) told.set(id, slug);
	const records = [facts.facts, facts.terms, facts.helpAdvice, facts.helpInternational, facts.helpServices].flat();
	return records.flatMap(({ id, support }) =>
		support
			.filter(({ passage }) => !passage && told.has(id))
			.map(({ reading }) => ({
				file: 'content/facts',
				record: id,
				field: 'support',
				value: reading,
				message: `has no passage, and the core of the site tells it (${told.get(id)}): say in at most 30 words what the reading says of it`,
			})),
	);
}

function idsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		ID_FIELDS.has(key) || typeof inner === 'object' ? idsIn(inner) : [],
	);
}

/** Fields in which a record names facts. */
const ID_FIELDS = new Set(['id', 'fact', 'facts', 'bestEvidence', 'bestEvidenceFacts', 'basis', 'for', 'against']);
