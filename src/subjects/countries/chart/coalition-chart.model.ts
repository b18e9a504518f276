import type { Country, Hypothesis } from '../country.ts';
import type { Membership } from '../membership.ts';
import { populationWords } from '../../../prose/labels.ts';
import type { Site } from '../../../engine/site.ts';
import { formatDate } from '../../../text/dates.ts';
import { nameInSentence, startSentence } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';
import { describeReading } from '../../../charts/chart-words.ts';
import { relate, describeHypothesis, describePart, includeCountry, listGroups } from './coalition-bodies.ts';
import { TILE_POSITIONS } from './coalition-chart.tiles.ts';
import { describeFinding, describeInWords, listCautions, listChartCautions, listSources } from './coalition-words.ts';

const say = words.countries;

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
}: Pick<CoalitionRecords, 'countries'> & Partial<CoalitionRecords>) {
	const dayInWords = day && formatDate(day);
	const countries = records
		.map((record) => describeCountry(record, hypotheses, memberships))
		.sort((a, b) => Number(b.evidence === 'named') - Number(a.evidence === 'named') || words.compare(a.name, b.name));
	const total = countries.length;
	const named = countries.filter(({ evidence }) => evidence === 'named');
	const inferred = countries.filter(({ evidence }) => evidence === 'inferred');

	const described = hypotheses.map((hypothesis, index) => describeHypothesis(hypothesis, index + 1, countries));
	const basis = records.find((record) => record.basis)?.basis;
	const likeliest = hypotheses.find(({ id }) => id === basis)?.sum?.groups;
	const groups = listGroups(records, memberships, likeliest);
	const sum = groups.filter(({ id }) => likeliest?.includes(id)).map((group) => describePart(group, records));
	const wider = hypotheses.find((hypothesis) => hypothesis.wider)?.wider;
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
		/** The hypothesis that the inferred countries rest on, if the chart was given it. */
		basis: described.find(({ id }) => id === basis),
		countryCautions: listCautions(records),
		hypotheses: described,
		memberships,
		/** All groups that can be added up. */
		groups,
		/** Those that add up to all countries, by the hypothesis that these rest on. */
		sum,
		/** The wider circle that others may be of, and how many of it are none of these countries, at the least. */
		wider: wider && { ...wider, others: wider.countries - total },
		sources: listSources(records, memberships, wider),
	};
}

/** What the coalition chart means, before any pixel. */
export type Coalition = ReturnType<typeof buildCoalition>;
/** A country of the coalition as readers meet it, in the chart and in its table. */
export type CoalitionCountry = ReturnType<typeof describeCountry>;

function describeCountry(record: Country, hypotheses: readonly Hypothesis[], memberships: readonly Membership[]) {
	const { id, iso2, name, evidence, reasoning } = record;
	return {
		...{ id, iso2, name, evidence, reasoning },
		/** "Named" or "Inferred". */
		evidenceWord: startSentence(say.evidence[evidence]),
		related: relate(record, memberships),
		namedBy: evidence === 'named' ? record.sources : [],
		/** What each hypothesis makes of it. */
		stands: Object.fromEntries(hypotheses.map(({ id, includes }) => [id, includeCountry(record, includes)])),
		populationWords: populationWords(record.population.people),
		populationNote: record.population.note,
		/** Its name within a sentence. */
		inSentence: nameInSentence(name),
		/** The spoken name of its tile. */
		label: say.label(name, iso2, say.evidence[evidence]),
		tile: TILE_POSITIONS.get(iso2)!,
	};
}
