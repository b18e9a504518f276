import { z } from 'zod';
import { defineBareBlock, defineBlock, idsOf } from '../engine/block.ts';
import { endSentence, printRecord } from './search-words.ts';

/** What shows how a thing is known. */
export const EVIDENCE_BLOCKS = [
	defineBlock({ name: 'Cite', props: z.strictObject({ id: idsOf('citable') }) }),
	defineBlock({ name: 'Quote', props: z.strictObject({ of: idsOf('quotable') }) }),
	defineBareBlock('ArticleStatements', {
		prints: ({ articleStatements }) =>
			articleStatements.map((record) =>
				printRecord(record, `statement ${record.number}`, (said) => ({
					kind: 'claim',
					text: [
						`A statement of the translated article: ${said.statement}`,
						`What other sources show: ${endSentence(said.verdict)}`,
						`What translation changed: ${said.lostInTranslation}`,
						`How we put it: ${said.carefulWording}`,
					].join(' '),
				})),
			),
	}),
	defineBareBlock('EvidenceKey'),
	defineBareBlock('NotFoundList'),
	defineBareBlock('ConflictList'),
] as const;
