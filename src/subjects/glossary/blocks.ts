import { z } from 'zod';
import { defineBareBlock, defineBlock, idsOf } from '../../engine/block.ts';
import { printRecord } from '../../evidence/search-words.ts';

/** What explains words. */
export const GLOSSARY_BLOCKS = [
	defineBlock({ name: 'Term', props: z.strictObject({ id: idsOf('terms') }) }),
	defineBareBlock('GlossaryList', {
		loads: { styles: ['glossary'] },
		prints: ({ terms }) =>
			terms.map((record) =>
				printRecord(record, record.term, ({ term, aliases, definition }) => ({
					kind: 'term',
					title: term,
					...(aliases && { names: aliases.join(', ') }),
					text: definition,
				})),
			),
		anchors: ({ terms }) => [...new Set(terms.map(({ group }) => `group-${group}`))],
	}),
	defineBareBlock('WordsToAvoid', { loads: { styles: ['glossary'] } }),
] as const;
