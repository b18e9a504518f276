import { z } from 'zod';
import { defineBareBlock, defineBlock, idsIn, idsOf } from '../engine/block.ts';
import { words } from '../words/words.ts';
import { endSentence, printRecord } from './search-words.ts';

const { found } = words.evidence;

/** What shows how a thing is known, and from which sources. */
export const EVIDENCE_BLOCKS = [
	defineBlock({ name: 'Cite', props: z.strictObject({ id: idsOf('citable') }) }),
	defineBlock({ name: 'FactList', props: z.strictObject({ id: idsOf('citable') }) }),
	defineBlock({ name: 'Quote', props: z.strictObject({ of: idsOf('quotable') }) }),
	defineBareBlock('ArticleStatements', {
		prints: ({ articleStatements }) =>
			articleStatements.map((record) =>
				printRecord(record, found.statement(record.number), (said) => ({
					kind: 'claim',
					text: found.statementText(
						said.statement,
						endSentence(said.verdict),
						said.lostInTranslation,
						said.carefulWording,
					),
				})),
			),
	}),
	defineBareBlock('EvidenceKey'),
	defineBareBlock('NotFoundList'),
	defineBareBlock('ConflictList'),
	defineBareBlock('SourceReadings'),
	// The list of sources cites none of them, so it only has anchors.
	defineBareBlock('SourceList', {
		loads: { styles: ['sources'], scripts: ['sources'] },
		anchors: ({ sources }) => idsIn(sources),
	}),
] as const;
