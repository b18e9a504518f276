import { z } from 'zod';
import { defineBareBlock, defineBlock, idsOf } from './block.ts';
import { endSentence, howKnown } from './search-words.ts';

/** What shows how a thing is known. */
export const EVIDENCE_BLOCKS = [
	defineBlock({ name: 'Cite', props: z.strictObject({ id: idsOf('citable') }) }),
	defineBlock({ name: 'Quote', props: z.strictObject({ of: idsOf('quotable') }) }),
	defineBareBlock('ArticleStatements', {
		prints: ({ articleStatements }) =>
			articleStatements.map((record) => ({
				record,
				id: record.id,
				citedAs: `statement ${record.number}`,
				find: () => ({
					kind: 'claim',
					text: [
						`A statement of the translated article: ${record.statement}`,
						`What other sources show: ${endSentence(record.verdict)}`,
						`What translation changed: ${record.lostInTranslation}`,
						`How we put it: ${record.carefulWording}`,
					].join(' '),
					...howKnown(record),
				}),
			})),
	}),
	defineBareBlock('EvidenceKey'),
	defineBareBlock('NotFoundList'),
	defineBareBlock('ConflictList'),
] as const;
