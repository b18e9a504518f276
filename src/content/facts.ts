import { argumentSchema, type RawArgument } from '../schemas/argument.ts';
import { articleStatementSchema, askSchema, type RawArticleStatement, type RawAsk } from '../schemas/ask.ts';
import { countrySchema, hypothesisSchema, type RawCountry, type RawHypothesis } from '../schemas/country.ts';
import { eventSchema, type RawEvent } from '../schemas/event.ts';
import { factSchema, type RawFact } from '../schemas/fact.ts';
import {
	helpAdviceSchema,
	helpCountrySchema,
	helpInternationalSchema,
	helpServiceSchema,
	type RawHelpAdvice,
	type RawHelpCountry,
	type RawHelpInternational,
	type RawHelpService,
} from '../schemas/help.ts';
import { positionSchema, type RawPosition } from '../schemas/position.ts';
import { seriesSchema, type RawSeries } from '../schemas/series.ts';
import { termSchema, type RawTerm } from '../schemas/term.ts';
import { twinsSchema, type Twins } from '../schemas/twins.ts';
import { withdrawnSourceSchema, type WithdrawnSource } from '../schemas/withdrawn-source.ts';
import { wordingSchema, type Wording } from '../schemas/wording.ts';
import { bodySchema, workSchema, type Body, type Work } from '../schemas/work.ts';
import type { Fault } from './fault.ts';
import { parseRecords, type PlacedRecord } from './yaml-records.ts';

/** Every record of `content/evidence`, `content/facts` and `content/views` as authors write it, by kind, in the order of the files. */
export interface RawFacts {
	bodies: Body[];
	works: Work[];
	twins: Twins[];
	withdrawnSources: WithdrawnSource[];
	facts: RawFact[];
	terms: RawTerm[];
	helpAdvice: RawHelpAdvice[];
	helpInternational: RawHelpInternational[];
	helpServices: RawHelpService[];
	helpCountries: RawHelpCountry[];
	arguments: RawArgument[];
	positions: RawPosition[];
	asks: RawAsk[];
	wordings: Wording[];
	articleStatements: RawArticleStatement[];
	countries: RawCountry[];
	hypotheses: RawHypothesis[];
	events: RawEvent[];
	series: RawSeries[];
}

export type FactKind = keyof RawFacts;

/**
 * Which schema each file is read against. A folder stands for all files in it that have no kind of their own. Facts have
 * support; views have none, and name facts.
 */
const KINDS = {
	bodies: { path: 'content/evidence/bodies.yaml', schema: bodySchema },
	works: { path: 'content/evidence/works/', schema: workSchema },
	twins: { path: 'content/evidence/twins.yaml', schema: twinsSchema },
	withdrawnSources: { path: 'content/evidence/withdrawn.yaml', schema: withdrawnSourceSchema },
	terms: { path: 'content/facts/terms.yaml', schema: termSchema },
	helpAdvice: { path: 'content/facts/help-advice.yaml', schema: helpAdviceSchema },
	helpInternational: { path: 'content/facts/help-international.yaml', schema: helpInternationalSchema },
	helpServices: { path: 'content/facts/help-services.yaml', schema: helpServiceSchema },
	helpCountries: { path: 'content/facts/help-countries.yaml', schema: helpCountrySchema },
	facts: { path: 'content/facts/', schema: factSchema },
	arguments: { path: 'content/views/arguments.yaml', schema: argumentSchema },
	positions: { path: 'content/views/positions.yaml', schema: positionSchema },
	asks: { path: 'content/views/asks.yaml', schema: askSchema },
	wordings: { path: 'content/views/wordings.yaml', schema: wordingSchema },
	articleStatements: { path: 'content/views/article-statements.yaml', schema: articleStatementSchema },
	countries: { path: 'content/views/countries.yaml', schema: countrySchema },
	hypotheses: { path: 'content/views/hypotheses.yaml', schema: hypothesisSchema },
	events: { path: 'content/views/events.yaml', schema: eventSchema },
	series: { path: 'content/views/series.yaml', schema: seriesSchema },
} as const;

/** The folders that records are read from. */
const RECORD_FOLDERS = ['content/evidence/', 'content/facts/', 'content/views/'] as const;

/** A record of any kind with the file and line it stands on. */
export type PlacedFact = PlacedRecord<RawFacts[FactKind][number]> & { kind: FactKind };

/** The records that could be read, where each stands, and what is wrong with the rest. */
export interface ParsedFacts {
	raw: RawFacts;
	placed: PlacedFact[];
	faults: Fault[];
}

/**
 * Reads all files of records against their schemas.
 *
 * @param files text of each file by its path from the project's root
 */
export function parseFacts(files: Readonly<Record<string, string>>): ParsedFacts {
	const faults: Fault[] = [];
	const placed: PlacedFact[] = [];
	const claimed = new Set<string>();
	const own = Object.keys(files)
		.filter((file) => RECORD_FOLDERS.some((folder) => file.startsWith(folder)))
		.sort();

	for (const [kind, { path, schema }] of Object.entries(KINDS) as [FactKind, (typeof KINDS)[FactKind]][]) {
		const ofKind = own.filter((file) =>
			path.endsWith('/') ? file.startsWith(path) && !claimed.has(file) : file === path,
		);
		if (ofKind.length === 0) faults.push({ file: path, message: 'is missing: restore it' });
		for (const file of ofKind) {
			claimed.add(file);
			const parsed = parseRecords(file, files[file]!, schema);
			faults.push(...parsed.faults);
			placed.push(...parsed.records.map((record) => ({ ...record, kind })));
		}
	}
	for (const file of own.filter((file) => !claimed.has(file)))
		faults.push({
			file,
			message: 'is not a file of records: move its records to one of the files described in docs/authoring/facts.md',
		});

	return { raw: groupByKind(placed), placed, faults };
}

function groupByKind(placed: readonly PlacedFact[]): RawFacts {
	const raw = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, [] as unknown[]]));
	for (const { kind, value } of placed) raw[kind]!.push(value);
	return raw as unknown as RawFacts;
}

/** Where a record stands, for a fault. */
export function placeOf(fact: PlacedFact): Pick<Fault, 'file' | 'line' | 'record'> {
	return { file: fact.file, line: fact.line, record: fact.value.id };
}
