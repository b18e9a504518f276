import { z } from 'zod';
import { formatDate } from '../text/dates.ts';
import { holderInWords, pollsByDate } from '../model/debate.ts';
import { QUESTIONS } from '../schemas/argument.ts';
import { defineBareBlock, defineBlock } from './block.ts';
import { endSentence, howKnown } from './search-words.ts';

/** What tells the debate, each side by those who hold it. */
export const DEBATE_BLOCKS = [
	defineBlock({
		name: 'ArgumentList',
		props: z.strictObject({ question: z.enum(QUESTIONS) }),
		prints: (facts, { question }) =>
			facts.arguments
				.filter((argument) => argument.question === question)
				.map((record) => ({
					record,
					id: record.id,
					citedAs: record.title,
					find: () => ({
						kind: 'argument',
						title: record.title,
						text: `${record.text} Held by ${record.heldBy.map(holderInWords).join('; ')}.`,
						...howKnown(record),
					}),
				})),
		anchors: (facts, { question }) => {
			const own = facts.arguments.filter((argument) => argument.question === question);
			return [...new Set(own.map(({ side }) => `side-${side}`))];
		},
	}),
	defineBareBlock('DebateIndex'),
	defineBareBlock('PositionList', {
		prints: ({ positions }) =>
			positions.map((record) => ({
				record,
				id: record.id,
				citedAs: record.organisation,
				find: () => ({
					kind: 'position',
					title: record.organisation,
					text: `${formatDate(record.date)}: ${record.text}`,
					...howKnown(record),
				}),
			})),
		anchors: ({ positions }) => [...new Set(positions.map(({ group }) => `positions-${group}`))],
	}),
	defineBareBlock('PollTable', {
		prints: (facts) =>
			pollsByDate(facts).map((record) => ({
				record,
				id: `poll-${record.id}`,
				citedAs: 'poll',
				find: () => ({
					kind: 'claim',
					text: `A poll: ${record.text} Asked: ${endSentence(record.poll.asked)}`,
					...howKnown(record),
				}),
			})),
	}),
] as const;
