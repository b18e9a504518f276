import { group } from 'd3';
import { formatDate } from '../../model/dates.ts';
import { euWords, europolWords, schengenWords } from '../../model/labels.ts';
import type { Country } from '../../schemas/country.ts';
import type { ChartSource } from '../figure.ts';
import { choosePlural, countInWords, joinInWords, startSentence } from '../words.ts';
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

/** A country's relation to a body on 14 February 2020. */
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
	/** Population in the middle of 2020, in millions: "17.4". */
	populationMillions: string;
	populationNote?: string | undefined;
	/** The spoken name of its tile. */
	label: string;
	tile: TilePosition;
}

/** What the coalition chart means, before any pixel. */
export interface Coalition {
	/** The finding. */
	title: string;
	/** The measure. */
	subtitle: string;
	/** The chart in words. */
	summary: string;
	howToRead: string;
	/** What the absence of a mark means, for the key. */
	absence: string;
	total: number;
	named: number;
	inferred: number;
	/** Named countries first, then by name. */
	countries: CoalitionCountry[];
	/** Each source once, with what it is used for. */
	sources: ChartSource[];
}

/** Joins and counts the countries of the likeliest hypothesis, and finds the words for chart and table. */
export function buildCoalition(records: readonly Country[]): Coalition {
	for (const [id, same] of group(records, (record) => record.id))
		if (same.length > 1) throw new Error(`Coalition chart: country ${id} is there ${same.length} times: keep it once`);
	for (const [iso2, same] of group(records, (record) => record.iso2))
		if (same.length > 1)
			throw new Error(
				`Coalition chart: code ${iso2} is used by ${same.map(({ id }) => id).join(' and ')}: correct one of them`,
			);

	const countries = records
		.map(describeCountry)
		.sort(
			(a, b) =>
				Number(b.evidence === 'named') - Number(a.evidence === 'named') || a.name.localeCompare(b.name, 'en-GB'),
		);
	const total = countries.length;
	const named = countries.filter(({ evidence }) => evidence === 'named');
	const inferred = countries.filter(({ evidence }) => evidence === 'inferred');
	if (named.length + inferred.length !== total)
		throw new Error(
			`Coalition chart: ${named.length} named and ${inferred.length} inferred countries do not add up to ${total}: every country is one or the other`,
		);

	return {
		title: describeFinding(named.length, inferred.length),
		subtitle:
			'Reconstructed: we found no published list. Each tile is a country, placed roughly as on a map. Memberships are those of 14 February 2020.',
		summary: describeInWords(records, named),
		howToRead:
			'A solid tile with a tick is a country that a source names. A dashed, hatched tile is our inference. The letters are the country’s code; the table gives its name. The small marks at the foot of a tile show which European bodies the country belonged to. Each tile leads to what we know about the country.',
		absence: describeAbsence(records),
		total,
		named: named.length,
		inferred: inferred.length,
		countries,
		sources: listSources(records),
	};
}

function describeCountry(record: Country): CoalitionCountry {
	const tile = TILE_POSITIONS.get(record.iso2);
	if (!tile)
		throw new Error(
			`Coalition chart: ${record.name} (${record.iso2}) has no tile: give it a place in src/charts/coalition/coalition-chart.tiles.ts`,
		);
	const memberships = { eu: describeEu(record), schengen: describeSchengen(record), europol: describeEuropol(record) };
	const evidenceWord = startSentence(record.evidence);
	return {
		id: record.id,
		iso2: record.iso2,
		name: record.name,
		evidence: record.evidence,
		evidenceWord,
		memberships,
		populationMillions: formatMillions(record.population.mid2020),
		populationNote: record.population.note,
		label: `${record.name} (${record.iso2}): ${record.evidence}. ${BODIES.map((body) => `${BODY_NAMES[body]}: ${lowerFirst(memberships[body].words)}`).join('. ')}`,
		tile,
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

function listSources(records: readonly Country[]): Coalition['sources'] {
	const naming = records.flatMap(({ name, evidence, sources = [] }) =>
		evidence === 'named' ? sources.map((id) => ({ id, name: nameInSentence(name) })) : [],
	);
	const uses = new Map<string, Set<string>>();
	const add = (id: string | undefined, use: string) => id && uses.set(id, new Set([...(uses.get(id) ?? []), use]));
	for (const [id, same] of group(naming, ({ id }) => id))
		add(id, `Naming ${joinInWords(same.map(({ name }) => name))}`);
	for (const { eu } of records) add(eu.source, BODY_NAMES.eu);
	for (const { schengen } of records) add(schengen.source, BODY_NAMES.schengen);
	for (const { europol } of records) add(europol?.source, BODY_NAMES.europol);
	for (const { population } of records) add(population.source, 'Population');
	return [...uses].map(([id, ofSource]) => ({ id, use: [...ofSource].join(', ') }));
}

/** The name as it stands inside a sentence: "the Netherlands". */
function nameInSentence(name: string): string {
	return /^(Netherlands|United Kingdom)$/.test(name) ? `the ${name}` : name;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
