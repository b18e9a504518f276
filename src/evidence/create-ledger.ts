import type { Ledger, RawRecords } from '../engine/define-record.ts';
import {
	countOrigins,
	independentReadings,
	isWeak,
	standingOf,
	unseenOriginals,
	weakest,
	type Library,
} from './standing.ts';
import type { Fact } from './fact.ts';
import type { EvidenceFields } from './support.ts';
import type { Evidence, Known, OwnCaution } from './ledger.ts';
import { oncePer } from '../text/memo.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Tells of any record how it is known, by its own support or by the facts that it names. */
export function createLedger(raw: RawRecords, library: Library): Ledger {
	const knownOnce = oncePer((record: EvidenceFields) => knownRecord(record, library));
	const known = <Raw extends EvidenceFields>(record: Raw) => knownOnce(record) as Known<Raw>;
	const byId = new Map<string, Fact>(raw.facts.map((fact) => [fact.id, known(fact)]));
	const factsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	return {
		raw,
		known,
		factsOf,
		told: (ids, own) => withOwn(joinEvidence(factsOf(ids)), own),
		textOf: (ids) =>
			factsOf(ids)
				.map(({ text }) => text)
				.join(' '),
		dateOf: ([id]) => byId.get(id!)?.date ?? '',
		withRestated: (own, ids) => {
			const { differs, caution, cautionShort } = joinEvidence([own, ...factsOf(ids)]);
			return { ...own, differs, caution, cautionShort };
		},
	};
}

function knownRecord<Raw extends EvidenceFields>({ original, inference, ...record }: Raw, library: Library) {
	return { ...record, ...evidenceOf({ ...record, original, inference }, library) };
}

function evidenceOf(fact: EvidenceFields, library: Library): Evidence {
	const independent = independentReadings(fact, library);
	const support = (fact.support ?? []).map((one) => ({
		...one,
		...(!independent.has(one.reading) && { isCopy: true as const }),
	}));
	const standing = standingOf(fact, library);
	return {
		standing,
		sources: support.map(({ reading }) => reading),
		support,
		originals: standing === 'reported' ? unseenOriginals(fact, library).map(({ title }) => title) : [],
		origins: countOrigins(fact, library),
		...(isWeak(fact, library) && { isWeak: true as const }),
		...(fact.inference && { reasoning: fact.inference.reasoning, premises: fact.inference.from }),
		...(fact.search && { search: fact.search }),
		...(fact.differs && { differs: fact.differs }),
		...cautions([fact.caution], [fact.cautionShort ?? fact.caution]),
	};
}

/** What rests on several facts is known as the weakest of them is, and carries the cautions of all. */
export function joinEvidence(facts: readonly Evidence[]): Evidence {
	const unique = <Item>(items: readonly Item[]) => [...new Set(items)];
	const support = facts.flatMap((fact) => fact.support);
	const differs = unique(facts.flatMap((fact) => fact.differs ?? [])).join(' ');
	const reasoning = unique(facts.flatMap((fact) => fact.reasoning ?? [])).join(' ');
	return {
		standing: weakest(facts.map(({ standing }) => standing)),
		sources: unique(facts.flatMap(({ sources }) => sources)),
		support: support.filter(({ reading }, index) => support.findIndex((other) => other.reading === reading) === index),
		originals: unique(facts.flatMap(({ originals }) => originals)),
		// What the weakest of them has: the others cannot lend it theirs.
		origins: Math.min(...facts.map(({ origins }) => origins)),
		...(facts.length > 1 && { isJoined: true as const }),
		...(facts.some((fact) => fact.isWeak) && { isWeak: true as const }),
		...(reasoning && { reasoning }),
		...(facts.length === 1 && facts[0]!.search && { search: facts[0]!.search }),
		...(differs && { differs }),
		...cautions(
			facts.map(({ caution }) => caution),
			facts.map(({ cautionShort }) => cautionShort),
		),
	};
}

/** A view's own caution stands in the place of those of its facts. */
const withOwn = (evidence: Evidence, { caution, cautionShort = caution }: OwnCaution = {}): Evidence =>
	caution ? { ...evidence, caution, cautionShort } : evidence;

type Cautions = readonly (string | undefined)[];

function cautions(long: Cautions, short: Cautions): Pick<Evidence, 'caution' | 'cautionShort'> {
	// Facts of one matter share sentences of caution: each is said once.
	const join = (all: Cautions) => [...new Set(all.flatMap((one) => sentencesOf(one ?? '')))].join(' ');
	const caution = join(long);
	return caution ? { caution, cautionShort: join(short) } : {};
}
