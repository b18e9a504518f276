import { z } from 'zod';
import { defineLead } from '../../charts/lead.ts';
import { STANDING_LABELS } from '../../evidence/evidence-labels.ts';
import { hypothesisNumber } from '../../prose/labels.ts';
import { words as allWords } from '../../words/words.ts';
import { drawCoalition } from './chart/coalition-lead.ts';
import type { Country } from './country.ts';
import { defineBareBlock, type SearchEntry } from '../../engine/block.ts';
import { howKnown, printRecord } from '../../evidence/search-words.ts';

const words = allWords.countries;

/** What tells which countries were meant. */
export const COUNTRIES_BLOCKS = [
	defineLead({
		name: 'CoalitionLead',
		about: 'The countries as tiles: dark and named where a source names one, a broken edge where we infer it.',
		props: z.strictObject({
			/** The place of the page that shows it whole. */
			to: z.string().min(1),
		}),
		loads: { styles: ['chart-pages'] },
		draw: drawCoalition,
	}),
	defineBareBlock('CoalitionGlance'),
	defineBareBlock('HypothesisList', {
		prints: ({ hypotheses }) =>
			hypotheses.map((record) =>
				printRecord(record, undefined, ({ id, name, arithmetic, reasoning }) => ({
					kind: 'claim',
					text: words.search.hypothesis(hypothesisNumber(id), name, arithmetic, reasoning),
				})),
			),
	}),
	defineBareBlock('CountryList', {
		prints: ({ countries }) =>
			countries.map((record) => ({ record, id: record.id, citedAs: record.name, find: () => findCountry(record) })),
	}),
] as const;

function findCountry(country: Country): SearchEntry {
	const { name, evidence, reasoning, caution, cautionShort = caution, named, policeBody } = country;
	return {
		kind: 'country',
		title: name,
		text: [
			evidence === 'named' ? reasoning : words.noSource,
			policeBody && words.search.policeBody([policeBody.name, policeBody.localName].filter(Boolean).join(', ')),
		]
			.filter(Boolean)
			.join(' '),
		...howKnown({
			standing: named?.standing ?? 'inferred',
			isWeak: named?.isWeak,
			cautionShort: [cautionShort, named?.cautionShort, policeBody?.cautionShort].filter(Boolean).join(' '),
			differs: named?.differs,
		}),
		status: evidence === 'named' ? words.named : STANDING_LABELS.inferred.name,
	};
}
