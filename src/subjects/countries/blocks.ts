import { STANDING_LABELS } from '../../evidence/evidence-labels.ts';
import { hypothesisNumber } from '../../prose/labels.ts';
import type { Country } from './country.ts';
import { defineBareBlock, type SearchEntry } from '../../engine/block.ts';
import { howKnown, printRecord } from '../../evidence/search-words.ts';

/** What tells which countries were meant. */
export const COUNTRIES_BLOCKS = [
	defineBareBlock('CoalitionGlance'),
	defineBareBlock('NamedCountries', {
		prints: ({ countries }) =>
			countries
				.filter(({ evidence }) => evidence === 'named')
				.map(({ sources }) => ({ record: { sources }, citedAs: 'the named countries' })),
	}),
	defineBareBlock('HypothesisList', {
		prints: ({ hypotheses }) =>
			hypotheses.map((record) =>
				printRecord(record, undefined, ({ id, name, arithmetic, reasoning }) => ({
					kind: 'claim',
					text: `Hypothesis ${hypothesisNumber(id)}: ${name}. ${arithmetic}. ${reasoning}`,
				})),
			),
	}),
	defineBareBlock('CountryList', {
		prints: ({ countries }) =>
			countries.map((record) => ({
				record,
				id: record.id,
				citedAs: record.name,
				find: () => findCountry(record),
			})),
	}),
] as const;

function findCountry(country: Country): SearchEntry {
	const { name, evidence, reasoning, caution, cautionShort = caution, named, policeBody } = country;
	return {
		kind: 'country',
		title: name,
		text: [
			evidence === 'named' ? reasoning : 'No source names it. We infer it.',
			policeBody && `Police body: ${[policeBody.name, policeBody.localName].filter(Boolean).join(', ')}.`,
		]
			.filter(Boolean)
			.join(' '),
		...howKnown({
			standing: named?.standing ?? 'inferred',
			isWeak: named?.isWeak,
			cautionShort: [cautionShort, named?.cautionShort, policeBody?.cautionShort].filter(Boolean).join(' '),
			differs: named?.differs,
		}),
		status: evidence === 'named' ? 'Named' : STANDING_LABELS.inferred.name,
	};
}
