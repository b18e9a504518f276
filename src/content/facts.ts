import { argumentSchema, type Argument } from '../schemas/argument.ts';
import { articleStatementSchema, askSchema, type ArticleStatement, type Ask } from '../schemas/ask.ts';
import {
	announcementClaimSchema,
	coalitionClaimSchema,
	debateFactSchema,
	demandFactSchema,
	type AnnouncementClaim,
	type CoalitionClaim,
	type DebateFact,
	type DemandFact,
} from '../schemas/claims.ts';
import { countrySchema, hypothesisSchema, type Country, type Hypothesis } from '../schemas/country.ts';
import { eventSchema, type TimelineEvent } from '../schemas/event.ts';
import {
	helpAdviceSchema,
	helpCountrySchema,
	helpInternationalSchema,
	helpServiceSchema,
	type HelpAdvice,
	type HelpCountry,
	type HelpInternational,
	type HelpService,
} from '../schemas/help.ts';
import { numberClaimSchema, seriesSchema, type NumberClaim, type Series } from '../schemas/series.ts';
import { positionSchema, type Position } from '../schemas/position.ts';
import { sourceSchema, withdrawnSourceSchema, type Source, type WithdrawnSource } from '../schemas/source.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { wordingSchema, type Wording } from '../schemas/wording.ts';
import type { Fault } from './fault.ts';
import { parseRecords, type PlacedRecord } from './yaml-records.ts';

/** Every record of `content/facts`, by kind, in the order of the files. */
export interface Facts {
	sources: Source[];
	withdrawnSources: WithdrawnSource[];
	announcementClaims: AnnouncementClaim[];
	coalitionClaims: CoalitionClaim[];
	demandFacts: DemandFact[];
	debateFacts: DebateFact[];
	arguments: Argument[];
	positions: Position[];
	numberClaims: NumberClaim[];
	asks: Ask[];
	wordings: Wording[];
	articleStatements: ArticleStatement[];
	countries: Country[];
	hypotheses: Hypothesis[];
	events: TimelineEvent[];
	series: Series[];
	terms: Term[];
	helpAdvice: HelpAdvice[];
	helpInternational: HelpInternational[];
	helpServices: HelpService[];
	helpCountries: HelpCountry[];
}

export type FactKind = keyof Facts;

/** Which schema each file of `content/facts` is read against. A folder stands for all files in it. */
const KINDS = {
	sources: { path: 'sources.yaml', schema: sourceSchema },
	withdrawnSources: { path: 'withdrawn-sources.yaml', schema: withdrawnSourceSchema },
	announcementClaims: { path: 'announcement-claims.yaml', schema: announcementClaimSchema },
	coalitionClaims: { path: 'coalition-claims.yaml', schema: coalitionClaimSchema },
	demandFacts: { path: 'demand-facts/', schema: demandFactSchema },
	debateFacts: { path: 'debate-facts.yaml', schema: debateFactSchema },
	arguments: { path: 'arguments.yaml', schema: argumentSchema },
	positions: { path: 'positions.yaml', schema: positionSchema },
	numberClaims: { path: 'number-claims.yaml', schema: numberClaimSchema },
	asks: { path: 'asks.yaml', schema: askSchema },
	wordings: { path: 'wordings.yaml', schema: wordingSchema },
	articleStatements: { path: 'article-statements.yaml', schema: articleStatementSchema },
	countries: { path: 'countries.yaml', schema: countrySchema },
	hypotheses: { path: 'hypotheses.yaml', schema: hypothesisSchema },
	events: { path: 'events.yaml', schema: eventSchema },
	series: { path: 'series.yaml', schema: seriesSchema },
	terms: { path: 'terms.yaml', schema: termSchema },
	helpAdvice: { path: 'help-advice.yaml', schema: helpAdviceSchema },
	helpInternational: { path: 'help-international.yaml', schema: helpInternationalSchema },
	helpServices: { path: 'help-services.yaml', schema: helpServiceSchema },
	helpCountries: { path: 'help-countries.yaml', schema: helpCountrySchema },
} as const;

/** The kinds a chapter may cite: each has an id, a text, a status and sources. */
export const CITABLE_KINDS = [
	'announcementClaims',
	'coalitionClaims',
	'demandFacts',
	'debateFacts',
	'arguments',
	'positions',
	'numberClaims',
	'events',
	'helpAdvice',
	'helpInternational',
	'helpServices',
] as const satisfies readonly FactKind[];

/** A kind of record that a chapter may cite. */
export type CitableKind = (typeof CITABLE_KINDS)[number];

/** The folder that the facts are read from. */
export const FACTS_FOLDER = 'content/facts/';

/** A record of any kind with the file and line it stands on. */
export type PlacedFact = PlacedRecord<Facts[FactKind][number]> & { kind: FactKind };

/** The facts that could be read, where each stands, and what is wrong with the rest. */
export interface ParsedFacts {
	facts: Facts;
	placed: PlacedFact[];
	faults: Fault[];
}

/**
 * Reads all files of `content/facts` against their schemas.
 *
 * @param files text of each file by its path from the project's root
 */
export function parseFacts(files: Readonly<Record<string, string>>): ParsedFacts {
	const faults: Fault[] = [];
	const placed: PlacedFact[] = [];
	const claimed = new Set<string>();
	const factFiles = Object.keys(files)
		.filter((file) => file.startsWith(FACTS_FOLDER))
		.sort();

	for (const [kind, { path, schema }] of Object.entries(KINDS) as [FactKind, (typeof KINDS)[FactKind]][]) {
		const own = factFiles.filter((file) =>
			path.endsWith('/') ? file.startsWith(FACTS_FOLDER + path) : file === FACTS_FOLDER + path,
		);
		if (own.length === 0) faults.push({ file: FACTS_FOLDER + path, message: 'is missing: restore it' });
		for (const file of own) {
			claimed.add(file);
			const parsed = parseRecords(file, files[file]!, schema);
			faults.push(...parsed.faults);
			placed.push(...parsed.records.map((record) => ({ ...record, kind })));
		}
	}
	for (const file of factFiles.filter((file) => !claimed.has(file)))
		faults.push({
			file,
			message: 'is not a file of facts: move its records to one of the files described in docs/authoring/facts.md',
		});

	return { facts: groupByKind(placed), placed, faults };
}

function groupByKind(placed: readonly PlacedFact[]): Facts {
	const facts = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, [] as unknown[]]));
	for (const { kind, value } of placed) facts[kind]!.push(value);
	return facts as unknown as Facts;
}
