import { group, sum } from 'd3';
import { formatDate } from '../../text/dates.ts';
import { euWords, europolWords, schengenWords } from '../../model/labels.ts';
import type { Country, Hypothesis } from '../../model/facts.ts';
import type { ChartSource, ChartWords } from '../chart.ts';
import { choosePlural, countInWords, joinInWords, startSentence } from '../../text/words.ts';
import { TILE_POSITIONS, type TilePosition } from './coalition-chart.tiles.ts';

/** The three bodies whose members are marked, in the order of the marks. */
export const BODIES = ['eu', 'schengen', 'europol'] as const;
export type Body = (typeof BODIES)[number];

/** How each body is called in keys and column heads. */
export const BODY_NAMES: Readonly<Record<Body, string>> = {
	eu: 'European Union',
	schengen: 'Schengen area',
	europol: 'Europol',
};

/** The later declarations of police chiefs that a reader can look at, in order of date. */
export const DECLARATIONS = ['lisbon2023', 'london2024'] as const;
export type Declaration = (typeof DECLARATIONS)[number];

/** How each declaration is called in keys and column heads. */
export const DECLARATION_NAMES: Readonly<Record<Declaration, string>> = {
	lisbon2023: 'Lisbon Declaration, 2023',
	london2024: 'Declaration of April 2024',
};

/** What a hypothesis makes of a country. */
export type Inclusion = Hypothesis['includes']['uk'];

/** A country's relation to a body on 14 February 2020, or to a later declaration. */
export interface Membership {
	/** `full`: a member. `partial`: takes part without being one. `none`: neither, or nothing was found. */
	standing: 'full' | 'partial' | 'none';
	/** The relation in a word or a few. */
	words: string;
	/** What readers need beside the words. */
	note?: string | undefined;
}

/** A country of the coalition as readers meet it, in the chart and in its table. */
export interface CoalitionCountry {
	id: string;
	iso2: string;
	name: string;
	evidence: Country['evidence'];
	/** "Named" or "Inferred". */
	evidenceWord: string;
	memberships: Readonly<Record<Body, Membership>>;
	declarations: Readonly<Record<Declaration, Membership>>;
	/** For a named country: what its sources show. */
	reasoning?: string | undefined;
	/** For a named country: ids of the sources that name it. */
	namedBy: readonly string[];
	/** What each hypothesis makes of it, by the hypothesis' id. */
	stands: Readonly<Record<string, Inclusion>>;
	/** Population in the middle of 2020, in people. */
	population: number;
	/** Population in the middle of 2020, in millions: "17.4". */
	populationMillions: string;
	populationNote?: string | undefined;
	/** The spoken name of its tile. */
	label: string;
	tile: TilePosition;
}

/** A hypothesis as readers meet it, with what it makes of the countries. */
export interface CoalitionHypothesis extends Pick<
	Hypothesis,
	'id' | 'name' | 'arithmetic' | 'likelihood' | 'reasoning'
> {
	/** Its number in the list of hypotheses, from 1. */
	number: number;
	/** How many countries are in, possible and out. */
	counts: Readonly<Record<Inclusion, number>>;
	/** The sum and the counts in words: "Hypothesis 4, unlikely: 27 + 4 = 31, …. Of the 32 shown, 31 are in; …". */
	words: string;
	/**
	 * Whether claims speak for it or against it, in words. Never how many: claims do not weigh the same, and one text may
	 * speak for it and against it.
	 */
	claims: string;
	/** What it needs or allows beyond the countries of the chart. */
	beyond: string;
}

/** A body or declaration that can be looked at alone: its name, and its counts in words. */
export interface CoalitionShow {
	id: Body | Declaration;
	name: string;
	words: string;
	/** What a full and a hollow bar stand for, with their counts: "22 members"; none where there is no such bar. */
	bars: Readonly<Partial<Record<'full' | 'partial', string>>>;
}

/** A caution that holds for some of the inferred countries. */
export interface CoalitionCaution {
	/** "Iceland and Liechtenstein". */
	names: string;
	text: string;
}

/** How many people lived in the named and in the inferred countries in the middle of 2020. */
export interface CoalitionPopulation {
	/** In people. */
	named: number;
	inferred: number;
	total: number;
	/** Shares of the total, rounded to whole per cent; they add up to 100. */
	namedPercent: number;
	inferredPercent: number;
	words: string;
	/** What the figures do not mean. */
	caution: string;
}

/** What the coalition chart means, before any pixel. */
export interface Coalition extends ChartWords {
	/** What the absence of a mark means, for the key. */
	absence: string;
	total: number;
	named: number;
	inferred: number;
	/** Named countries first, then by name. */
	countries: CoalitionCountry[];
	/** The hypothesis that the inferred countries rest on, if the chart was given it. */
	basis?: CoalitionHypothesis | undefined;
	/** Cautions on the inferred countries, in the order of the alphabet; each text once. */
	countryCautions: CoalitionCaution[];
	/** The hypotheses in their own order, if the chart was given any. */
	hypotheses: CoalitionHypothesis[];
	shows: CoalitionShow[];
	/** None where there are no countries. */
	population?: CoalitionPopulation | undefined;
}

/** Joins and counts the countries of the likeliest hypothesis, and finds the words for chart and table. */
export function buildCoalition(records: readonly Country[], hypotheses: readonly Hypothesis[] = []): Coalition {
	const countries = records
		.map((record) => describeCountry(record, hypotheses))
		.sort(
			(a, b) =>
				Number(b.evidence === 'named') - Number(a.evidence === 'named') || a.name.localeCompare(b.name, 'en-GB'),
		);
	const total = countries.length;
	const named = countries.filter(({ evidence }) => evidence === 'named');
	const inferred = countries.filter(({ evidence }) => evidence === 'inferred');

	const described = hypotheses.map((hypothesis, index) => describeHypothesis(hypothesis, index + 1, countries));
	const basis = records.find((record) => record.basis)?.basis;
	const absence = describeAbsence(records);
	return {
		finding: describeFinding(named.length, inferred.length),
		measure:
			'Reconstructed: we found no published list. Each tile is a country, placed roughly as on a map. Memberships are those of 14 February 2020.',
		inWords: describeInWords(records, named),
		reading: {
			onPage:
				'A solid tile with a tick is a country that a source names. A dashed, hatched tile is our inference. The letters are the country’s code; the list and the table give its name. The small marks at the foot of a tile show which European bodies the country belonged to. Each tile leads to what we know about the country.',
			alone: [
				'A solid tile with a tick is a country that a source names. A dashed, hatched tile is our inference. The letters are the country’s code, ISO 3166. The small marks show which European bodies it belonged to.',
				`Disc: a member of the European Union. Square: the Schengen area. Triangle: Europol. Outline only: takes part without being a member, or, as the United Kingdom in Europol, in transition. ${absence}`,
			],
		},
		cautions: listChartCautions(inferred.length),
		absence,
		total,
		named: named.length,
		inferred: inferred.length,
		countries,
		basis: described.find(({ id }) => id === basis),
		countryCautions: listCautions(records),
		hypotheses: described,
		shows: describeShows(countries),
		population: total > 0 ? describePopulation(records) : undefined,
		sources: listSources(records),
	};
}

function describeCountry(record: Country, hypotheses: readonly Hypothesis[]): CoalitionCountry {
	const memberships = { eu: describeEu(record), schengen: describeSchengen(record), europol: describeEuropol(record) };
	const evidenceWord = startSentence(record.evidence);
	return {
		id: record.id,
		iso2: record.iso2,
		name: record.name,
		evidence: record.evidence,
		evidenceWord,
		memberships,
		declarations: { lisbon2023: describeLisbon(record), london2024: describeLondon(record) },
		reasoning: record.reasoning,
		namedBy: record.evidence === 'named' ? (record.sources ?? []) : [],
		stands: Object.fromEntries(hypotheses.map(({ id, includes }) => [id, includeCountry(record, includes)])),
		population: record.population.mid2020,
		populationMillions: formatMillions(record.population.mid2020),
		populationNote: record.population.note,
		label: `${record.name} (${record.iso2}): ${record.evidence}. ${BODIES.map((body) => `${BODY_NAMES[body]}: ${lowerFirst(memberships[body].words)}`).join('. ')}`,
		tile: TILE_POSITIONS.get(record.iso2)!,
	};
}

function describeEu(country: Country): Membership {
	return { standing: country.eu.member ? 'full' : 'none', words: euWords(country) };
}

function describeSchengen(country: Country): Membership {
	const standings = { member: 'full', associated: 'partial', 'eu-not-yet': 'none', 'opt-out': 'none' } as const;
	return { standing: standings[country.schengen.relation], words: schengenWords(country) };
}

function describeEuropol(country: Country): Membership {
	const standings = { member: 'full', 'member-in-transition': 'partial', 'operational-agreement': 'partial' } as const;
	const { europol } = country;
	return {
		standing: europol ? standings[europol.relation] : 'none',
		words: europolWords(country),
		note: europol?.note,
	};
}

function describeLisbon({ declarations }: Country): Membership {
	const standings = {
		signed: { standing: 'full', words: 'Signed' },
		'not-listed': { standing: 'partial', words: 'Not on the newspaper’s list, which lacks one signature' },
		'did-not-sign': { standing: 'none', words: 'Did not sign' },
	} as const;
	return standings[declarations.lisbon2023];
}

function describeLondon({ declarations }: Country): Membership {
	return declarations.london2024 ? { standing: 'full', words: 'Named' } : { standing: 'none', words: 'Not named' };
}

/** A named country is in wherever its group is possible: a source says so, whatever the sum. */
function includeCountry(record: Country, includes: Hypothesis['includes']): Inclusion {
	const inclusion = includes[groupOf(record)!];
	return inclusion === 'possible' && record.evidence === 'named' ? 'in' : inclusion;
}

/** The group of a country that hypotheses speak of, if it is in one. */
export function groupOf({ iso2, eu, schengen }: Country): keyof Hypothesis['includes'] | undefined {
	if (eu.member) return 'eu27';
	if (schengen.relation === 'associated') return 'schengenAssociated';
	if (iso2 === 'GB') return 'uk';
	return undefined;
}

/** The most countries that the words of a hypothesis name; of more they give the number. */
const MOST_NAMED = 5;

const INCLUSION_WORDS: Readonly<Record<Inclusion, string>> = { in: 'in', possible: 'possible', out: 'left out' };

function describeHypothesis(
	{ id, name, arithmetic, likelihood, reasoning, beyond, ...claims }: Hypothesis,
	number: number,
	countries: readonly CoalitionCountry[],
): CoalitionHypothesis {
	const select = (wanted: Inclusion) => countries.filter(({ stands }) => stands[id] === wanted);
	const counts = { in: select('in').length, possible: select('possible').length, out: select('out').length };
	const countEvidence = (evidence: Country['evidence']) =>
		countries.filter((country) => country.evidence === evidence).length;
	const parts = (['in', 'possible', 'out'] as const).flatMap((inclusion) => {
		const count = counts[inclusion];
		if (count === 0) return [];
		const names = count <= MOST_NAMED ? `: ${joinInWords(select(inclusion).map((it) => nameInSentence(it.name)))}` : '';
		return `${count} ${choosePlural(count, 'is', 'are')} ${INCLUSION_WORDS[inclusion]}${names}`;
	});
	const counted =
		counts.in === countries.length
			? `It holds all ${counts.in}: ${countEvidence('named')} named, ${countEvidence('inferred')} inferred`
			: `Of the ${countries.length} shown, ${parts.join('; ')}`;
	return {
		id,
		number,
		name,
		arithmetic,
		likelihood,
		reasoning,
		counts,
		words: `Hypothesis ${number}, ${likelihood}: ${arithmetic}. ${counted}`,
		claims: describeClaims(claims.for.length > 0, claims.against.length > 0),
		beyond: beyond ?? 'nothing',
	};
}

function describeClaims(speakFor: boolean, speakAgainst: boolean): string {
	if (speakFor && speakAgainst) return 'Claims speak for it and against it';
	if (speakFor) return 'Claims speak for it; we list none against it';
	if (speakAgainst) return 'Claims speak against it; we list none for it';
	return 'We list no claim of its own for it or against it';
}

/** What a full and a hollow bar stand for, under each body and declaration. */
const BAR_WORDS: Readonly<Record<Body | Declaration, { full: string; partial: string; none: string }>> = {
	eu: { full: 'members', partial: '', none: 'not members' },
	schengen: { full: 'members', partial: 'associated', none: 'outside, or not yet in' },
	europol: {
		full: 'members',
		partial: 'with an agreement or in transition',
		none: 'for which we found no text on Europol',
	},
	lisbon2023: {
		full: 'signed, by one newspaper’s list',
		partial: 'not on that list, though one of them signed by the organisers’ count',
		none: 'did not sign',
	},
	london2024: { full: 'named as backing it', partial: '', none: 'not named' },
};

function describeShows(countries: readonly CoalitionCountry[]): CoalitionShow[] {
	const describe = (
		id: Body | Declaration,
		name: string,
		standingOf: (country: CoalitionCountry) => Membership['standing'],
	) => {
		const countBars = (standing: Membership['standing']) =>
			countries.filter((country) => standingOf(country) === standing).length;
		const parts = (['full', 'partial', 'none'] as const).flatMap((standing) => {
			const count = countBars(standing);
			const bar = { full: 'full bar', partial: 'hollow bar', none: 'no bar' }[standing];
			return count > 0 ? [`${count} ${BAR_WORDS[id][standing]} (${bar})`] : [];
		});
		const bars = (['full', 'partial'] as const).flatMap((standing) => {
			const count = countBars(standing);
			return count > 0 ? [[standing, `${count} ${BAR_WORDS[id][standing]}`] as const] : [];
		});
		return { id, name, words: `${name}: ${parts.join('; ')}`, bars: Object.fromEntries(bars) };
	};
	return [
		...BODIES.map((id) => describe(id, BODY_NAMES[id], ({ memberships }) => memberships[id].standing)),
		...DECLARATIONS.map((id) => describe(id, DECLARATION_NAMES[id], ({ declarations }) => declarations[id].standing)),
	];
}

function describePopulation(records: readonly Country[]): CoalitionPopulation {
	const people = (evidence: Country['evidence']) =>
		sum(records, (record) => (record.evidence === evidence ? record.population.mid2020 : 0));
	const [named, inferred] = [people('named'), people('inferred')];
	const total = named + inferred;
	const namedPercent = Math.round((named / total) * 100);
	const count = (evidence: Country['evidence']) => records.filter((record) => record.evidence === evidence).length;
	const lived = (evidence: Country['evidence'], number: number, percent: number) =>
		`${formatMillions(number)} million people (${percent} per cent) lived in the ${countInWords(count(evidence))} ${evidence} ${choosePlural(count(evidence), 'country', 'countries')}`;
	const parts = [
		count('named') > 0 && lived('named', named, namedPercent),
		count('inferred') > 0 && lived('inferred', inferred, 100 - namedPercent),
	].filter((part) => part !== false);
	const notes = records.flatMap(({ name, population }) => (population.note ? [`${name}: ${population.note}`] : []));
	return {
		named,
		inferred,
		total,
		namedPercent,
		inferredPercent: 100 - namedPercent,
		words: `In mid-2020, ${joinInWords(parts)}.`,
		caution: [
			'These are residents, not supporters: nobody asked them, and a police chief does not speak for a population.',
			...notes,
		].join(' '),
	};
}

/** Millions with one decimal; with two below one, where one would hide the figure. */
function formatMillions(people: number): string {
	const millions = people / 1_000_000;
	return millions.toFixed(millions < 1 ? 2 : 1);
}

function describeFinding(named: number, inferred: number): string {
	const total = named + inferred;
	if (total === 0) return 'No country is named, and none is inferred';
	if (inferred === 0) return `${total === 1 ? 'The one country is' : `All ${countInWords(total)} countries are`} named`;
	if (named === 0)
		return total === 1
			? 'The one country is our inference'
			: `None of the ${countInWords(total)} countries is named; all are our inference`;
	return `${startSentence(countInWords(named))} of the ${countInWords(total)} countries ${choosePlural(named, 'is', 'are')} named; ${countInWords(inferred)} ${choosePlural(inferred, 'is', 'are')} our inference`;
}

function describeInWords(records: readonly Country[], named: readonly CoalitionCountry[]): string {
	const total = records.length;
	if (total === 0) return 'There are no countries to show.';
	const others = total - named.length;
	const select = (test: (record: Country) => boolean) => records.filter(test).map(({ name }) => nameInSentence(name));
	const count = (test: (record: Country) => boolean) => countInWords(records.filter(test).length);
	const left = records.filter(({ eu }) => eu.left !== undefined);
	const associated = select(({ schengen }) => schengen.relation === 'associated');
	const byAgreement = select(({ europol }) => europol?.relation === 'operational-agreement');
	const inTransition = select(({ europol }) => europol?.relation === 'member-in-transition');
	const notFound = select(({ europol }) => !europol);
	return [
		named.length > 0 && `Sources name ${joinInWords(named.map(({ name }) => nameInSentence(name)))}.`,
		others > 0 && `We infer ${named.length > 0 ? `the other ${countInWords(others)}` : `all ${countInWords(others)}`}.`,
		`On 14 February 2020, ${count(({ eu }) => eu.member)} of the ${countInWords(total)} were members of the European Union, ${count(({ schengen }) => schengen.relation === 'member')} of the Schengen area and ${count(({ europol }) => europol?.relation === 'member')} of Europol.`,
		...left.map(({ name, eu }) =>
			startSentence(`${nameInSentence(name)} had left the Union on ${formatDate(eu.left!)}.`),
		),
		associated.length > 0 &&
			startSentence(
				`${joinInWords(associated)} ${choosePlural(associated.length, 'was', 'were')} associated with the Schengen area.`,
			),
		byAgreement.length > 0 && startSentence(`${joinInWords(byAgreement)} worked with Europol under an agreement.`),
		inTransition.length > 0 && startSentence(`${joinInWords(inTransition)} still took part in Europol, in transition.`),
		notFound.length > 0 && `For ${joinInWords(notFound)} we found no text on Europol.`,
	]
		.filter(Boolean)
		.join(' ');
}

function describeAbsence(records: readonly Country[]): string {
	const notFound = records.filter(({ europol }) => !europol).map(({ name }) => nameInSentence(name));
	const outside = 'No mark: outside, or not yet in';
	return notFound.length === 0
		? `${outside}.`
		: `${outside}. For ${joinInWords(notFound)} we found no text on Europol.`;
}

/** What the chart as a whole must not be taken for. */
function listChartCautions(inferred: number): string[] {
	const count = startSentence(countInWords(inferred));
	return [
		'No list of the 32 countries was published that we could find. This is a reconstruction.',
		...(inferred > 0
			? [
					`${count} ${choosePlural(inferred, 'country is', 'countries are')} the editors’ inference. Do not quote ${choosePlural(inferred, 'it', 'them')} as named.`,
				]
			: []),
		'The backers were police chiefs. No report we read says that a government signed.',
	];
}

function listCautions(records: readonly Country[]): CoalitionCaution[] {
	const cautioned = records
		.filter(({ evidence, caution }) => evidence === 'inferred' && caution !== undefined)
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
	return [...group(cautioned, ({ caution }) => caution!)].map(([text, same]) => ({
		names: startSentence(joinInWords(same.map(({ name }) => nameInSentence(name)))),
		text,
	}));
}

function listSources(records: readonly Country[]): ChartSource[] {
	const naming = records.flatMap(({ name, evidence, sources = [] }) =>
		evidence === 'named' ? sources.map((id) => ({ id, name: nameInSentence(name) })) : [],
	);
	const uses = new Map<string, Set<string>>();
	const add = (id: string, use: string) => uses.set(id, new Set([...(uses.get(id) ?? []), use]));
	for (const [id, same] of group(naming, ({ id }) => id))
		add(id, `Naming ${joinInWords(same.map(({ name }) => name))}`);
	for (const { eu } of records) for (const id of eu.sources) add(id, BODY_NAMES.eu);
	for (const { schengen } of records) for (const id of schengen.sources) add(id, BODY_NAMES.schengen);
	for (const { europol } of records) for (const id of europol?.sources ?? []) add(id, BODY_NAMES.europol);
	for (const { population } of records) for (const id of population.sources) add(id, 'Population');
	return [...uses].map(([id, ofSource]) => ({ id, use: [...ofSource].join(', ') }));
}

/** The name as it stands inside a sentence: "the Netherlands". */
function nameInSentence(name: string): string {
	return /^(Netherlands|United Kingdom)$/.test(name) ? `the ${name}` : name;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
