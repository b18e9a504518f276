import { RELAYING_KINDS, WEAK_KINDS, type Body, type Reading, type Work } from './work.ts';
import { STANDINGS, type Standing } from './ledger.ts';

/** The fields of a fact that tell how it is known. */
export interface Grounds {
	original?: readonly string[] | undefined;
	support?: readonly { reading: string }[] | undefined;
	inference?: unknown;
	search?: unknown;
}

/** A reading with its work, and with the body that issued the work. */
export type PlacedReading = { reading: Reading; work: Work; body: Body };
/** What is known of the texts that facts rest on. */
export type Library = { works: ReadonlyMap<string, Work>; readings: ReadonlyMap<string, PlacedReading> };

/** Joins bodies, works and readings. A work by a body that is not there has no readings here: the check of facts names it. */
export function createLibrary(bodies: readonly Body[], works: readonly Work[]): Library {
	const byId = new Map(bodies.map((body) => [body.id, body]));
	return {
		works: new Map(works.map((work) => [work.id, work])),
		readings: new Map(
			works.flatMap((work) => {
				const body = byId.get(work.by);
				return body ? (work.readings ?? []).map((reading) => [reading.id, { reading, work, body }] as const) : [];
			}),
		),
	};
}

/** How a fact is known, told from what it rests on. The only place where that is told. */
export function standingOf(fact: Grounds, library: Library): Standing {
	if (fact.search) return 'not-found';
	if (fact.inference) return 'inferred';
	return firstHandReadings(fact, library).length > 0 ? 'read' : 'reported';
}

/**
 * Those readings of a fact's support that are first-hand: of the very text in which something was done or said. Words that
 * were copied as they stand are that text, whoever carries them: who retells them has a work of his own, which reports it.
 */
export const firstHandReadings = (fact: Grounds, { readings }: Library): PlacedReading[] =>
	(fact.support ?? []).flatMap(({ reading: id }) => {
		const placed = readings.get(id);
		return placed && isFirstHand(placed, fact.original) ? [placed] : [];
	});

function isFirstHand({ reading, work, body }: PlacedReading, original: readonly string[] | undefined): boolean {
	// A title shows that a text exists, and not what it says.
	if (reading.extent === 'title') return false;
	return original ? original.includes(work.id) : !RELAYING_KINDS.includes(body.kind);
}

/** The works that a reported fact names as its originals: those of them that we did not read. */
export const unseenOriginals = (fact: Grounds, { works }: Library): Work[] =>
	(fact.original ?? []).flatMap((id) => works.get(id) ?? []).filter(({ readings }) => !readings);

/** The works in which what a work tells began, followed through what it reports. A work that reports none is its own. */
export function originsOf(
	work: Work,
	works: ReadonlyMap<string, Work>,
	seen: ReadonlySet<string> = new Set(),
): Set<string> {
	if (seen.has(work.id)) return new Set();
	const next = new Set(seen).add(work.id);
	const told = (work.reports ?? []).flatMap((id) => works.get(id) ?? []);
	return told.length === 0 ? new Set([work.id]) : new Set(told.flatMap((one) => [...originsOf(one, works, next)]));
}

/** How many independent origins the support of a fact has: four copies of one agency text are one. */
export const countOrigins = (fact: Grounds, library: Library): number =>
	new Set(originsOfSupport(fact, library).flat()).size;

/** The readings of a fact's support that tell it from an origin of which no reading before them tells. */
export function independentReadings(fact: Grounds, library: Library): Set<string> {
	const seen = new Set<string>();
	const origins = originsOfSupport(fact, library);
	return new Set(
		(fact.support ?? []).flatMap(({ reading }, index) => {
			const own = origins[index]!.filter((origin) => !seen.has(origin));
			for (const origin of own) seen.add(origin);
			return own.length > 0 ? [reading] : [];
		}),
	);
}

const originsOfSupport = ({ support = [] }: Grounds, { works, readings }: Library): string[][] =>
	support.map(({ reading }) => {
		const placed = readings.get(reading);
		return placed ? [...originsOf(placed.work, works)] : [];
	});

/** Whether a fact is known from one origin alone, of a kind that readers must beware of, or from the article itself. */
export function isWeak(fact: Grounds, library: Library): boolean {
	const support = (fact.support ?? []).flatMap(({ reading }) => library.readings.get(reading) ?? []);
	return (
		standingOf(fact, library) === 'reported' &&
		// One text counts as one origin, even if it relays several others.
		(support.length === 1 || countOrigins(fact, library) === 1) &&
		support.every(({ work, body }) => work.isSubject || WEAK_KINDS.includes(body.kind))
	);
}

/** The standing of something that rests on several facts: that of the weakest fact. */
export const weakest = (standings: readonly Standing[]): Standing =>
	standings.reduce((weaker, one) => (STANDINGS.indexOf(one) > STANDINGS.indexOf(weaker) ? one : weaker), 'read');
