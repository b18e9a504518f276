import type {
	Argument,
	Country,
	Evidence,
	Fact,
	Facts,
	HelpCountry,
	HelpRouteOrService,
	Law,
	LawStep,
	Source,
	TimelineCut,
} from '../model/facts.ts';
import {
	countOrigins,
	createLibrary,
	independentReadings,
	isWeak,
	standingOf,
	unseenOriginals,
	weakest,
	type Library,
} from '../model/standing.ts';
import type { EvidenceFields } from '../schemas/fact.ts';
import { formatDate } from '../text/dates.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { RawHelpCountry } from '../schemas/help.ts';
import { sourceReferences } from './references.ts';
import type { RawFacts } from './kinds.ts';

/**
 * Joins the records: each fact with how it is known, each view with what its facts say. Records that name what is not there
 * must have been refused before.
 */
export function resolveFacts(raw: RawFacts): Facts {
	const library = createLibrary(raw.bodies, raw.works);
	const known = <Raw extends EvidenceFields>(record: Raw) => knownRecord(record, library);
	const facts = raw.facts.map(known);
	const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
	const factsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	const told = (ids: readonly string[]) => joinEvidence(factsOf(ids));
	const toldAs = (view: OwnCaution & { facts: readonly string[] }) => withOwn(told(view.facts), view);
	const textOf = (ids: readonly string[]) =>
		factsOf(ids)
			.map(({ text }) => text)
			.join(' ');
	/** The date of the first fact: what a view tells has no date of its own. */
	const dateOf = ([id]: readonly string[]) => byId.get(id!)?.date ?? '';

	const joined: Omit<Facts, 'sources'> = {
		unseenWorks: raw.works.filter(({ readings }) => !readings),
		facts,
		terms: raw.terms.map((term) => withRestated(known(term), factsOf(term.restates ?? []))),
		helpAdvice: raw.helpAdvice.map(known),
		helpInternational: raw.helpInternational.map(known),
		helpServices: raw.helpServices.map(known),
		helpCountries: raw.helpCountries.map((country) => knownCountry(country, library)),
		events: raw.events.map((event) => ({
			...event,
			date: dateOf(event.facts),
			text: event.text ?? textOf(event.facts),
			...toldAs(event),
		})),
		timeline: cutOf(raw.timelines, (id) => dateOf(raw.events.find((event) => event.id === id)?.facts ?? [])),
		positions: raw.positions.map((position) => ({
			...position,
			date: dateOf(position.facts),
			text: position.text ?? textOf(position.facts),
			...toldAs(position),
		})),
		arguments: raw.arguments.map((argument) => joinArgument(argument, told, textOf)),
		asks: raw.asks.map((ask) => ({
			...ask,
			...told(ask.facts),
			...cautions([ask.caution], [ask.cautionShort ?? ask.caution]),
		})),
		paths: raw.paths,
		lessons: raw.lessons,
		wordings: raw.wordings,
		wordingVersions: raw.wordingVersions,
		articleStatements: raw.articleStatements.map((statement) => ({ ...statement, ...toldAs(statement) })),
		hypotheses: raw.hypotheses.map((hypothesis) => ({
			...hypothesis,
			...told([...hypothesis.for, ...hypothesis.against]),
			standing: 'inferred',
		})),
		countries: raw.countries.map((country) => joinCountry(country, told)),
		memberships: raw.memberships.map((membership) => ({ ...membership, ...told([membership.fact]) })),
		handouts: raw.handouts,
		questions: raw.questions,
		laws: raw.laws.map((law): Law => ({
			...law,
			stages: law.stages.map((step) => ({ ...step, ...told(step.facts), ...groundsOf(factsOf(step.facts)) })),
		})),
		series: raw.series.map((series) => ({
			...series,
			points: series.points.map((point) => ({ ...point, ...told([point.fact]) })),
			breaks: series.breaks.map((one) => ({ ...one, ...told(one.facts) })),
			statements: series.statements.map((one) => ({ ...one, date: dateOf([one.fact]), ...told([one.fact]) })),
		})),
	};
	const used = new Set(sourceReferences(joined));
	return { ...joined, sources: sourcesOf(raw, library).filter(({ id }) => used.has(id)) };
}

/** The one record of how the timeline is cut; where it is at fault, one that cuts nothing. */
function cutOf([cut]: RawFacts['timelines'], dateOf: (event: string) => string): TimelineCut {
	const { finding = '', announcement = '', leans = '', eras = [], columns = [] } = cut ?? {};
	return { finding, announcement: dateOf(announcement), leans, eras, columns };
}

function joinArgument(
	argument: RawFacts['arguments'][number],
	told: (ids: readonly string[]) => Evidence,
	textOf: (ids: readonly string[]) => string,
): Argument {
	const { evidenceText, heldBy, reply, ...own } = argument;
	// What a holder's fact says is not on the card, so neither is what to beware of in it: `extent` tells how far it holds.
	const { caution, cautionShort } = told([...argument.bestEvidence, ...(reply.facts ?? [])]);
	return {
		...own,
		...withOwn({ ...told(argument.bestEvidence), caution, cautionShort }, argument),
		heldBy: heldBy.map((holder) => ({ ...told([holder.fact]), ...holder })),
		reply: { ...reply, ...(reply.facts && { known: told(reply.facts) }) },
		bestEvidence: evidenceText ?? textOf(argument.bestEvidence),
		bestEvidenceFacts: argument.bestEvidence,
	};
}

function joinCountry(country: RawFacts['countries'][number], told: (ids: readonly string[]) => Evidence): Country {
	const { eu, schengen, europol, policeBody, population, declarations } = country;
	const withFact = <Part extends { fact: string }>(part: Part) => ({ ...part, ...told([part.fact]) });
	const naming = country.facts && withOwn(told(country.facts), country);
	return {
		...country,
		// The caution of a country that a source names is that of its naming.
		...(naming && { caution: undefined, cautionShort: undefined }),
		sources: naming?.sources ?? [],
		named: naming,
		eu: withFact(eu),
		schengen: withFact(schengen),
		europol: europol && withFact(europol),
		policeBody: policeBody && withFact(policeBody),
		population: withFact(population),
		declarations: declarations.map(withFact),
	};
}

/** What the fact of a law's stage says, for whoever checks its date. */
function groundsOf(facts: readonly Fact[]): Pick<LawStep, 'grounds' | 'isCommenced'> {
	const said = facts.flatMap(({ date, text }) => [date ? formatDate(date) : [], text]);
	return { grounds: said.flat().join(' '), isCommenced: facts.some(({ commencement }) => commencement !== undefined) };
}

function knownRecord<Raw extends EvidenceFields>({ original, inference, ...record }: Raw, library: Library) {
	return { ...record, ...evidenceOf({ ...record, original, inference }, library) };
}

/** How a fact is known, with all that is printed of it. */
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

/** A record that says facts again carries what readers must beware of in them. How it is known, its own support tells. */
function withRestated<Own extends Evidence>(own: Own, facts: readonly Fact[]): Own {
	const { differs, caution, cautionShort } = joinEvidence([own, ...facts]);
	return { ...own, differs, caution, cautionShort };
}

type OwnCaution = Pick<Evidence, 'caution' | 'cautionShort'>;

/** A view's own caution stands in the place of those of its facts. */
function withOwn(evidence: Evidence, { caution, cautionShort = caution }: OwnCaution): Evidence {
	return caution ? { ...evidence, caution, cautionShort } : evidence;
}

type Cautions = readonly (string | undefined)[];

function cautions(long: Cautions, short: Cautions): Pick<Evidence, 'caution' | 'cautionShort'> {
	// Facts of one matter share sentences of caution: each is said once.
	const join = (all: Cautions) => [...new Set(all.flatMap((one) => sentencesOf(one ?? '')))].join(' ');
	const caution = join(long);
	return caution ? { caution, cautionShort: join(short) } : {};
}

function knownCountry(country: RawHelpCountry, library: Library): HelpCountry {
	const known = <Raw extends EvidenceFields>(record: Raw | undefined) => record && knownRecord(record, library);
	const routes = (list: RawHelpCountry['other']): HelpRouteOrService[] | undefined =>
		list?.map((route) => ('service' in route ? route : knownRecord(route, library)));
	return {
		...country,
		emergency: known(country.emergency),
		report: known(country.report),
		helpline: known(country.helpline),
		other: routes(country.other),
		worriedAboutThoughts: routes(country.worriedAboutThoughts),
	};
}

function sourcesOf({ bodies, works }: RawFacts, { readings }: Library): Source[] {
	const names = new Map(bodies.map(({ id, name }) => [id, name]));
	return works
		.flatMap((work) => work.readings ?? [])
		.flatMap(({ id }) => readings.get(id) ?? [])
		.map(({ reading, work, body }): Source => {
			const { carrier, ...own } = reading;
			const { title, titleIsOurs, author, date, dateIs, type } = work;
			return {
				...own,
				work,
				title,
				titleIsOurs,
				author,
				publisher: body.name,
				kind: body.kind,
				carrier: carrier && names.get(carrier),
				date,
				dateIs,
				type,
			};
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
