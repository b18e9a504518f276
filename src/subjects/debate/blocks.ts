import { z } from 'zod';
import { formatDate } from '../../text/dates.ts';
import { holderInWords, pollsByDate } from './debate.ts';
import { words } from '../../words/words.ts';
import type { PageFiles } from '../../engine/page-files.ts';
import { QUESTIONS } from './argument.ts';
import { STATE_IDS, statementsOf } from './message-check.ts';
import { defineLead } from '../../charts/lead.ts';
import { drawArguments } from './chart/arguments-lead.ts';
import { drawCheckLead } from './chart/message-check-lead.ts';
import { NO_PROPS, defineBareBlock, defineBlock, idsOf } from '../../engine/block.ts';
import { endSentence, printRecord } from '../../evidence/search-words.ts';

const TABLES: PageFiles = { styles: ['table-frames'] };

/** States that are picked, separated by spaces. */
const stateIds = z.string().refine((ids) => ids.split(' ').every((id) => STATE_IDS.some((one) => one === id)), {
	error: `names no state: write some of ${STATE_IDS.join(', ')}, separated by spaces`,
});

/** What tells the debate, each side by those who hold it. */
export const DEBATE_BLOCKS = [
	defineLead({
		name: 'ArgumentsLead',
		about: 'Kinds of bodies as rows, with a dot for each argument on encryption that we recorded of them.',
		props: NO_PROPS,
		draw: drawArguments,
	}),
	defineBlock({
		name: 'ArgumentList',
		props: z.strictObject({ question: z.enum(QUESTIONS) }),
		prints: (facts, { question }) =>
			facts.arguments
				.filter((argument) => argument.question === question)
				.map((record) =>
					printRecord(record, record.title, ({ title, text, heldBy }) => ({
						kind: 'argument',
						title,
						text: words.debate.heldBySearch(text, heldBy.map(holderInWords).join('; ')),
					})),
				),
		anchors: (facts, { question }) => {
			const own = facts.arguments.filter((argument) => argument.question === question);
			return [...new Set(own.map(({ side }) => `side-${side}`))];
		},
	}),
	defineBlock({ name: 'BalanceTable', props: z.strictObject({ question: z.enum(QUESTIONS) }), loads: TABLES }),
	defineBareBlock('DebateIndex'),
	defineBareBlock('PositionList', {
		prints: ({ positions }) =>
			positions.map((record) =>
				printRecord(record, record.organisation, ({ organisation, date, text }) => ({
					kind: 'position',
					title: organisation,
					text: `${formatDate(date)}: ${text}`,
				})),
			),
		anchors: ({ positions }) => [...new Set(positions.map(({ group }) => `positions-${group}`))],
	}),
	defineBareBlock('PollTable', {
		loads: TABLES,
		prints: (facts) =>
			pollsByDate(facts).map((record) => ({
				...printRecord(record, words.debate.polls.citedAs, ({ text, poll }) => ({
					kind: 'claim',
					text: words.debate.polls.found(text, endSentence(poll.asked)),
				})),
				id: `poll-${record.id}`,
			})),
	}),
	defineLead({
		name: 'MessageCheckLead',
		about: 'The way of a message with its thread in sight and with its thread locked in, and where a check can sit.',
		props: z.strictObject({ check: idsOf('messageChecks'), states: stateIds }),
		loads: { styles: ['checks'] },
		draw: drawCheckLead,
	}),
	defineBlock({
		name: 'MessageCheck',
		props: z.strictObject({ check: idsOf('messageChecks'), opens: z.enum(STATE_IDS) }),
		loads: { styles: ['checks'] },
		anchors: (_, { check }) => [check, ...STATE_IDS.map((state) => `${check}-${state}`)],
		marks: ({ messageChecks }, { check }) =>
			messageChecks
				.filter(({ id }) => id === check)
				.flatMap(statementsOf)
				.flatMap(({ facts }) => facts)
				.map((id) => ({
					id,
					prop: 'check',
					as: `a ground of "${check}"`,
					list: 'its facts in content/views/checks.yaml',
				})),
	}),
] as const;
