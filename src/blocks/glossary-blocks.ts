import { z } from 'zod';
import { defineBareBlock, defineBlock, idsOf } from './block.ts';
import { howKnown } from './search-words.ts';

/** What explains words. */
export const GLOSSARY_BLOCKS = [
	defineBlock({ name: 'Term', props: z.strictObject({ id: idsOf('terms') }) }),
	defineBareBlock('GlossaryList', {
		prints: ({ terms }) =>
			terms.map((record) => ({
				record,
				id: record.id,
				citedAs: record.term,
				find: () => ({
					kind: 'term',
					title: record.term,
					...(record.aliases && { names: record.aliases.join(', ') }),
					text: record.definition,
					...howKnown(record),
				}),
			})),
	}),
	defineBareBlock('WordsToAvoid'),
] as const;
