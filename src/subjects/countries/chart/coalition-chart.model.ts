import type { Country, Hypothesis } from '../country.ts';
import type { Membership } from '../membership.ts';
import { populationWords } from '../../../prose/labels.ts';
import type { Site } from '../../../engine/site.ts';
import { formatDate } from '../../../text/dates.ts';
import { startSentence } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';
import type { ChartWords } from '../../../charts/chart.ts';
import { describeReading } from '../../../charts/reading.ts';
import { describeShows, relate, type CoalitionShow, type Related } from './coalition-bodies.ts';
import { TILE_POSITIONS, type TilePosition } from './coalition-chart.tiles.ts';
import {
	describeHypothesis,
	describeSum,
	includeCountry,
	type CoalitionHypothesis,
	type Inclusion,
	type SumGroup,
} from './coalition-hypotheses.ts';
import {
	describeFinding,
	describeInWords,
	listCautions,
	listChartCautions,
	listSources,
	type CoalitionCaution,
} from './coalition-words.ts';

const say = words.countries;

/** A country of the coalition as readers meet it, in the chart and in its table. */
export interface CoalitionCountry extends Pick<Country, 'id' | 'iso2' | 'name' | 'evidence' | 'reasoning'> {
	/** "Named" or "Inferred". */
	evidenceWord: string;
	/** What it had to do with each body and each later declaration. */
	related: Related;
	/** For a named country: ids of the sources that name it. */
	namedBy: readonly string[];
	/** What each hypothesis makes of it, by the hypothesis' id. */
	stands: Readonly<Record<string, Inclusion>>;
	/** Its population: "17.4 million". */
	populationWords: string;
	populationNote?: string | undefined;
	/** The spoken name of its tile. */
	label: string;
	tile: TilePosition;
}

/** What the coalition chart means, before any pixel. */
export interface Coalition extends ChartWords {
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
	/** The groups that add up to all countries. */
	sum: SumGroup[];
	/** The day on which memberships are told, in words; none where the chart was given no day. */
	dayInWords?: string | undefined;
	/** What is told beside the records; none at a glance. */
	told?: Site['countries'] | undefined;
}

export interface CoalitionRecords {
	countries: readonly Country[];
	/** Ways in which their number could add up, the likeliest first. */
	hypotheses: readonly Hypothesis[];
	/** The bodies and declarations that are told of each country. */
	memberships: readonly Membership[];
	/** The day on which memberships are told: that of the announcement. */
	day?: string;
	/** What is told beside the records. */
	told: Site['countries'];
}

/** Joins and counts the countries of the likeliest hypothesis, and finds the words for chart and table. */
export function buildCoalition({
	countries: records,
	hypotheses = [],
	memberships = [],
	day,
	told,
}: Pick<CoalitionRecords, 'countries'> & Partial<CoalitionRecords>): Coalition {
	const dayInWords = day && formatDate(day);
	const countries = records
		.map((record) => describeCountry(record, hypotheses, memberships))
		.sort((a, b) => Number(b.evidence === 'named') - Number(a.evidence === 'named') || words.compare(a.name, b.name));
	const total = countries.length;
	const named = countries.filter(({ evidence }) => evidence === 'named');
	const inferred = countries.filter(({ evidence }) => evidence === 'inferred');

	const described = hypotheses.map((hypothesis, index) => describeHypothesis(hypothesis, index + 1, countries));
	const basis = records.find((record) => record.basis)?.basis;
	const sum = describeSum(records, memberships);
	return {
		finding: describeFinding(named.length, inferred.length),
		measure: say.measure,
		inWords: describeInWords(records, named, memberships, dayInWords),
		reading: describeReading(
			[say.reading.tiles, { onPage: say.reading.onPage }],
			sum.length > 1 ? [say.reading.sum(words.list(sum.map(({ inWords }) => inWords)))] : [],
		),
		cautions: [...listChartCautions(total, inferred.length, told?.uncounted), ...(told ? [told.caution] : [])],
		told,
		dayInWords,
		total,
		named: named.length,
		inferred: inferred.length,
		countries,
		basis: described.find(({ id }) => id === basis),
		countryCautions: listCautions(records),
		hypotheses: described,
		shows: describeShows(
			countries.map(({ related }) => related),
			memberships,
		),
		sum,
		sources: listSources(records, memberships),
	};
}

function describeCountry(
	record: Country,
	hypotheses: readonly Hypothesis[],
	memberships: readonly Membership[],
): CoalitionCountry {
	const { id, iso2, name, evidence, reasoning } = record;
	return {
		...{ id, iso2, name, evidence, reasoning },
		evidenceWord: startSentence(say.evidence[evidence]),
		related: relate(record, memberships),
		namedBy: evidence === 'named' ? record.sources : [],
		stands: Object.fromEntries(hypotheses.map(({ id, includes }) => [id, includeCountry(record, includes)])),
		populationWords: populationWords(record.population.people),
		populationNote: record.population.note,
		label: say.label(name, iso2, say.evidence[evidence]),
		tile: TILE_POSITIONS.get(iso2)!,
	};
}
