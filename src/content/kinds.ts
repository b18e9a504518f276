import type { z } from 'zod';
import { argumentSchema } from '../schemas/argument.ts';
import { articleStatementSchema, askSchema } from '../schemas/ask.ts';
import { countrySchema, hypothesisSchema } from '../schemas/country.ts';
import { eventSchema } from '../schemas/event.ts';
import { factSchema } from '../schemas/fact.ts';
import { handoutSchema } from '../schemas/handout.ts';
import { helpAdviceSchema, helpCountrySchema, helpInternationalSchema, helpServiceSchema } from '../schemas/help.ts';
import { lawSchema } from '../schemas/law.ts';
import { lessonSchema } from '../schemas/lesson.ts';
import { membershipSchema } from '../schemas/membership.ts';
import { pathSchema } from '../schemas/path.ts';
import { positionSchema } from '../schemas/position.ts';
import { questionSchema } from '../schemas/question.ts';
import { seriesSchema } from '../schemas/series.ts';
import { termSchema } from '../schemas/term.ts';
import { timelineSchema } from '../schemas/timeline.ts';
import { twinsSchema } from '../schemas/twins.ts';
import { wordingSchema, wordingVersionSchema } from '../schemas/wording.ts';
import { bodySchema, workSchema } from '../schemas/work.ts';
import { drawnFrom, name, namedByHandout, namedByLesson, type Reference } from './nameable.ts';

/** What one kind of record is. */
export interface RecordKind<S extends z.ZodType<{ id: string }> = z.ZodType<{ id: string }>> {
	/** Its file from the project's root, or a folder: all files in it that have no kind of their own. */
	path: string;
	schema: S;
	/** Ids that it shares with other kinds, because they become addresses of the same pages; else its ids are its own. */
	idSpaces?: readonly ('cited' | 'help')[];
	/** The records it names, beside the facts in its fields `fact` and `facts`. */
	references?(record: z.infer<S>): readonly Reference[];
	/** False for a kind whose facts are checked on their own. */
	namesFacts?: false;
	/**
	 * Its fields that readers see and the editors worded, at any depth: they are proof-read. Not among them: names, addresses,
	 * titles of sources, quotations, words to avoid, and notes between editors.
	 */
	worded: readonly string[];
}

function defineKind<S extends z.ZodType<{ id: string }>>(kind: RecordKind<S>): RecordKind<S> {
	return kind;
}

/** The fields that every fact may have worded, and that hold no text of its own. */
const EVIDENCE_WORDS = ['caution', 'cautionShort', 'differs', 'reasoning', 'where'] as const;

/**
 * Every kind of record, in the order in which files are claimed: a folder takes what no kind before it has taken. Facts have
 * support; views have none, and name facts.
 */
export const KINDS = {
	bodies: defineKind({ path: 'content/evidence/bodies.yaml', schema: bodySchema, worded: [] }),
	// A work is described by its own title: its words are not ours.
	works: defineKind({ path: 'content/evidence/works/', schema: workSchema, worded: [] }),
	twins: defineKind({
		path: 'content/evidence/twins.yaml',
		schema: twinsSchema,
		// It names advice too: src/content/check-twins.ts.
		namesFacts: false,
		worded: ['why'],
	}),
	terms: defineKind({
		path: 'content/facts/terms.yaml',
		schema: termSchema,
		references: ({ restates, seeAlso, inference }) => [
			...drawnFrom(inference),
			...name('facts', 'restates', restates),
			...name('terms', 'seeAlso', seeAlso),
		],
		worded: [...EVIDENCE_WORDS, 'definition', 'say', 'text', 'why'],
	}),
	helpAdvice: defineKind({
		path: 'content/facts/help-advice.yaml',
		schema: helpAdviceSchema,
		idSpaces: ['cited', 'help'],
		references: ({ inference, services }) => [...drawnFrom(inference), ...name('helpServices', 'services', services)],
		worded: [...EVIDENCE_WORDS, 'text'],
	}),
	helpInternational: defineKind({
		path: 'content/facts/help-international.yaml',
		schema: helpInternationalSchema,
		idSpaces: ['cited', 'help'],
		references: ({ inference }) => drawnFrom(inference),
		worded: [...EVIDENCE_WORDS, 'text'],
	}),
	helpServices: defineKind({
		path: 'content/facts/help-services.yaml',
		schema: helpServiceSchema,
		idSpaces: ['cited', 'help'],
		references: ({ inference }) => drawnFrom(inference),
		worded: [...EVIDENCE_WORDS, 'forWhom', 'how', 'limits', 'text'],
	}),
	helpCountries: defineKind({
		path: 'content/facts/help-countries.yaml',
		schema: helpCountrySchema,
		idSpaces: ['help'],
		references: ({ other = [], worriedAboutThoughts = [], youngPeople = [], survivors = [] }) =>
			name('helpServices', 'service', [
				...[...other, ...worriedAboutThoughts].flatMap((route) => ('service' in route ? [route.service] : [])),
				...youngPeople,
				...survivors,
			]),
		worded: [...EVIDENCE_WORDS, 'text'],
	}),
	facts: defineKind({
		path: 'content/facts/',
		schema: factSchema,
		idSpaces: ['cited'],
		references: ({ inference }) => drawnFrom(inference),
		worded: [...EVIDENCE_WORDS, 'asked', 'stand', 'text'],
	}),
	arguments: defineKind({
		path: 'content/views/arguments.yaml',
		schema: argumentSchema,
		idSpaces: ['cited'],
		references: ({ bestEvidence, heldBy }) => [
			...name('facts', 'bestEvidence', bestEvidence),
			...heldBy.flatMap(({ position }, index) => name('positions', `heldBy.${index}.position`, position)),
		],
		worded: ['caution', 'cautionShort', 'evidenceText', 'extent', 'text', 'title'],
	}),
	positions: defineKind({
		path: 'content/views/positions.yaml',
		schema: positionSchema,
		references: ({ quoteOf }) => name('quotable', 'quoteOf', quoteOf),
		worded: ['caution', 'cautionShort', 'text'],
	}),
	asks: defineKind({
		path: 'content/views/asks.yaml',
		schema: askSchema,
		references: ({ judgement }) => name('citable', 'judgement.basis', judgement.basis),
		worded: ['caution', 'cautionShort', 'confidence', 'plain', 'text', 'why', 'wording', 'earlierWording'],
	}),
	wordings: defineKind({
		path: 'content/views/wordings.yaml',
		schema: wordingSchema,
		references: ({ versions }) =>
			versions.flatMap(({ version }, index) => name('wordingVersions', `versions.${index}.version`, version)),
		worded: ['note', 'outcome', 'text'],
	}),
	wordingVersions: defineKind({
		path: 'content/views/wording-versions.yaml',
		schema: wordingVersionSchema,
		references: ({ descendsFrom }) => name('wordingVersions', 'descendsFrom.version', descendsFrom?.version),
		worded: ['inference', 'inSentence', 'when'],
	}),
	articleStatements: defineKind({
		path: 'content/views/article-statements.yaml',
		schema: articleStatementSchema,
		worded: ['carefulWording', 'caution', 'cautionShort', 'lostInTranslation', 'statement', 'verdict'],
	}),
	countries: defineKind({
		path: 'content/views/countries.yaml',
		schema: countrySchema,
		references: ({ basis, declarations }) => [
			...name('hypotheses', 'basis', basis),
			...declarations.flatMap(({ of }, index) => name('memberships', `declarations.${index}.of`, of)),
		],
		worded: ['caution', 'cautionShort', 'inWords', 'note', 'reasoning'],
	}),
	hypotheses: defineKind({
		path: 'content/views/hypotheses.yaml',
		schema: hypothesisSchema,
		references: (hypothesis) => [
			...name('facts', 'for', hypothesis.for),
			...name('facts', 'against', hypothesis.against),
		],
		worded: ['arithmetic', 'beyond', 'beyondShort', 'likelihood', 'reasoning'],
	}),
	memberships: defineKind({
		path: 'content/views/memberships.yaml',
		schema: membershipSchema,
		worded: ['full', 'none', 'partial'],
	}),
	events: defineKind({
		path: 'content/views/events.yaml',
		schema: eventSchema,
		references: ({ demands }) => name('asks', 'demands', demands),
		worded: ['caution', 'cautionShort', 'shortTitle', 'text', 'title'],
	}),
	timelines: defineKind({
		path: 'content/views/timeline.yaml',
		schema: timelineSchema,
		references: ({ announcement }) => name('events', 'announcement', announcement),
		worded: ['leans'],
	}),
	lessons: defineKind({
		path: 'content/views/lessons/',
		schema: lessonSchema,
		references: namedByLesson,
		worded: [
			'aim',
			'easier',
			'group',
			'heading',
			'holds',
			'label',
			'list',
			'needToKnow',
			'pupils',
			'question',
			'safeguarding',
			'stretch',
			'summary',
			'teacher',
			'text',
			'title',
			'verdicts',
		],
	}),
	laws: defineKind({ path: 'content/views/laws.yaml', schema: lawSchema, worded: ['name', 'note', 'shortName'] }),
	paths: defineKind({ path: 'content/views/paths.yaml', schema: pathSchema, worded: ['measure', 'text', 'title'] }),
	series: defineKind({
		path: 'content/views/series.yaml',
		schema: seriesSchema,
		worded: [
			'by',
			'caution',
			'conflicts',
			'counts',
			'doesNotMean',
			'finding',
			'note',
			'rest',
			'tag',
			'text',
			'title',
			'unit',
			'words',
		],
	}),
	handouts: defineKind({
		path: 'content/views/handouts.yaml',
		schema: handoutSchema,
		references: ({ shows }) => namedByHandout(shows),
		worded: ['about', 'alarms', 'caution', 'labels', 'question', 'title'],
	}),
	questions: defineKind({ path: 'content/views/questions.yaml', schema: questionSchema, worded: ['text', 'why'] }),
} as const;

/** A kind of record, by its name. */
export type FactKind = keyof typeof KINDS;

/** Every record of `content/evidence`, `content/facts` and `content/views` as authors write it, by kind, in the order of the files. */
export type RawFacts = { [Kind in FactKind]: z.infer<(typeof KINDS)[Kind]['schema']>[] };

/** All that a record of a kind names, with the facts in its fields for these, at any depth. */
export function referencesOf(kind: FactKind, record: { id: string }): readonly Reference[] {
	const { namesFacts, references }: RecordKind = KINDS[kind];
	return [...(namesFacts === false ? [] : factsNamed(record)), ...(references?.(record) ?? [])];
}

/** Fields that hold ids of facts, wherever they stand in a record. */
const FACT_FIELDS = new Set(['fact', 'facts']);

function factsNamed(value: unknown, path: readonly string[] = []): Reference[] {
	if (Array.isArray(value)) return value.flatMap((item) => factsNamed(item, path));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const field = [...path, key];
		if (!FACT_FIELDS.has(key)) return factsNamed(inner, field);
		return name('facts', field.join('.'), [inner].flat().map(String));
	});
}
