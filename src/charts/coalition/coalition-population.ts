import { sum } from 'd3';
import type { Country } from '../../model/facts.ts';
import { choosePlural, countInWords, joinInWords } from '../../text/words.ts';

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

/** Counts the people, with what the count does not mean. */
export function describePopulation(records: readonly Country[]): CoalitionPopulation {
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
export function formatMillions(people: number): string {
	const millions = people / 1_000_000;
	return millions.toFixed(millions < 1 ? 2 : 1);
}
