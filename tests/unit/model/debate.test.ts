import { describe, expect, it } from 'vitest';
import { argumentsExamples } from '../../../src/subjects/debate/chart/arguments-chart.examples.ts';
import { loadContent } from '../../../src/content/content.ts';
import { readContentFiles } from '../../../src/engine/read-files.ts';
import { answeredBy, debateByGroup, debateOn, pollsByDate } from '../../../src/subjects/debate/debate.ts';
import { QUESTION_LABELS, SIDE_LABELS, compareWords, sidesOf } from '../../../src/subjects/debate/debate-labels.ts';
import { QUESTIONS, SIDES } from '../../../src/subjects/debate/argument.ts';

const { facts } = loadContent(readContentFiles(process.cwd()));

describe('the sides of a question', () => {
	it('stand by the alphabet, with their arguments', () => {
		const sides = debateOn('encryption', argumentsExamples.usual);
		expect(sides.map(({ side }) => side)).toEqual(['keep-detection', 'keep-encryption', 'between']);
		expect(sides[0]!.arguments.map(({ title }) => title)).toEqual([
			'A burden on the young',
			'Looking must go on',
			'Signals say too little',
		]);
	});

	it('are left out where nobody argues for them', () => {
		expect(debateOn('reach-of-law', argumentsExamples.usual)).toEqual([]);
	});

	it('each belong to one question', () => {
		expect(new Set(SIDES).size).toBe(SIDES.length);
		expect(QUESTIONS.flatMap(sidesOf).toSorted()).toEqual(SIDES.toSorted());
	});

	it('are never called pro or anti, for or against', () => {
		for (const name of [...Object.values(SIDE_LABELS), ...Object.values(QUESTION_LABELS)])
			expect(name).not.toMatch(/\b(pro|anti|for|against)\b/i);
	});
});

describe('the arguments', () => {
	it('that one answers are found', () => {
		expect(answeredBy('settings', argumentsExamples.usual).map(({ id }) => id)).toEqual(['burden', 'signals']);
	});

	it('are 30, and each has a holder, evidence and a reply', () => {
		expect(facts.arguments).toHaveLength(30);
		for (const { id, heldBy, bestEvidence, reply } of facts.arguments)
			expect([id, heldBy.length > 0 && bestEvidence !== '' && Boolean(reply.argument ?? reply.text)]).toEqual([
				id,
				true,
			]);
	});
});

describe('the positions', () => {
	it('are 36, each under its kind of organisation, by the alphabet', () => {
		const groups = debateByGroup(facts.positions, facts.arguments);
		expect(groups.flatMap(({ positions }) => positions)).toHaveLength(36);
		for (const { group, positions } of groups) {
			for (const position of positions) expect(position.group).toBe(group);
			const names = positions.map(({ organisation }) => organisation);
			expect(names).toEqual([...names].sort(compareWords));
		}
	});

	it('are of the same kind as the holder that an argument names', () => {
		const kinds = new Map(facts.positions.map(({ id, group }) => [id, group]));
		for (const { id, heldBy } of facts.arguments)
			for (const { position, group } of heldBy) if (position) expect([id, group]).toEqual([id, kinds.get(position)]);
	});
});

describe('the polls', () => {
	it('stand by date, each with who commissioned it and where they stand', () => {
		const polls = pollsByDate(facts);
		expect(polls.map(({ id }) => id)).toEqual([
			'det-nspcc-poll-2021',
			'det-poll-ecpat-2021',
			'child-poll-ecpat',
			'child-poll-2023',
		]);
		for (const { poll } of polls) expect(poll.commissionedBy.length * poll.stand.length).toBeGreaterThan(0);
	});
});
