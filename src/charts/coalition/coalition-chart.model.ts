import type { Country, Hypothesis } from '../../model/facts.ts';
import { startSentence } from '../../text/words.ts';
import type { ChartWords } from '../chart.ts';
import { BODIES, BODY_NAMES, describeShows, relate, type CoalitionShow, type Related } from './coalition-bodies.ts';
import { TILE_POSITIONS, type TilePosition } from './coalition-chart.tiles.ts';
import {
	describeHypothesis,
	includeCountry,
	type CoalitionHypothesis,
	type Inclusion,
} from './coalition-hypotheses.ts';
import { describePopulation, formatMillions, type CoalitionPopulation } from './coalition-population.ts';
import {
	describeAbsence,
	describeFinding,
	describeInWords,
	listCautions,
	listChartCautions,
	listSources,
	type CoalitionCaution,
} from './coalition-words.ts';

/** A country of the coalition as readers meet it, in the chart and in its table. */
export interface CoalitionCountry extends Related {
	id: string;
	iso2: string;
	name: string;
	evidence: Country['evidence'];
	/** "Named" or "Inferred". */
	evidenceWord: string;
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
		measure: 'Our reconstruction: no published list was found. Each tile is a country, roughly where it lies.',
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
	const related = relate(record);
	const evidenceWord = startSentence(record.evidence);
	return {
		id: record.id,
		iso2: record.iso2,
		name: record.name,
		evidence: record.evidence,
		evidenceWord,
		...related,
		reasoning: record.reasoning,
		namedBy: record.evidence === 'named' ? (record.sources ?? []) : [],
		stands: Object.fromEntries(hypotheses.map(({ id, includes }) => [id, includeCountry(record, includes)])),
		population: record.population.mid2020,
		populationMillions: formatMillions(record.population.mid2020),
		populationNote: record.population.note,
		label: `${record.name} (${record.iso2}): ${record.evidence}. ${BODIES.map((body) => `${BODY_NAMES[body]}: ${lowerFirst(related.memberships[body].words)}`).join('. ')}`,
		tile: TILE_POSITIONS.get(record.iso2)!,
	};
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
