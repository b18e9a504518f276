import { group } from 'd3';
import type { Fault } from '../engine/fault.ts';
import { citedBy } from '../engine/citing.ts';
import { recordsShownBy } from '../content/source-uses.ts';
import type { ProvenanceRules } from './rules.ts';
import type { Writing } from './writing.ts';

/** The events that the core tells: the essential ones. */
const ESSENTIAL = 1;

/**
 * Finds the support that has no passage: it says where a fact stands and not what is written there. With it are the chapters
 * that cite or print the record, and whether the core of the site says it: there every support has a passage.
 */
export function supportWithoutPassage(
	{ facts, chapters }: Pick<Writing, 'facts' | 'chapters'>,
	{ core }: Pick<ProvenanceRules, 'core'>,
) {
	const withSupport = [
		...facts.facts,
		...facts.terms,
		...facts.helpAdvice,
		...facts.helpInternational,
		...facts.helpServices,
	];
	const told = group(
		chapters.flatMap((chapter) =>
			chapter.components.flatMap((use) =>
				[...citedBy(use), ...recordsShownBy(use, facts).flatMap(idsIn)].map((id) => ({ id, chapter })),
			),
		),
		({ id }) => id,
	);
	const essential = new Set(
		facts.events.filter(({ importance }) => importance === ESSENTIAL).flatMap(({ facts: named }) => named),
	);
	return withSupport.flatMap(({ id, support }) => {
		const places = [...new Set((told.get(id) ?? []).map(({ chapter }) => chapter))];
		return support
			.filter(({ passage }) => !passage)
			.map(({ reading }) => ({
				record: id,
				reading,
				chapters: places.map(({ slug }) => slug),
				isCore: essential.has(id) || places.some(({ file }) => core.includes(file)),
			}));
	});
}

/** Refuses support without a passage in what the core of the site says. */
export function passageFaults(
	writing: Pick<Writing, 'facts' | 'chapters'>,
	rules: Pick<ProvenanceRules, 'core'>,
): Fault[] {
	return supportWithoutPassage(writing, rules)
		.filter(({ isCore }) => isCore)
		.map(({ record, reading, chapters }) => ({
			file: 'content/facts',
			record,
			field: 'support',
			value: reading,
			message: `has no passage, and the core of the site tells it (${chapters.join(', ') || 'as an essential event'}): say in at most 30 words what the reading says of it`,
		}));
}

/** The ids of the facts that a record names, and its own. */
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
