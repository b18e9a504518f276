import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/content.ts';
import { QUESTIONS, SIDES } from '../../../src/subjects/debate/argument.ts';
import { argumentsExamples } from '../../../src/subjects/debate/chart/arguments-chart.examples.ts';
import { answeredBy, debateByGroup, debateOn, pollsByDate } from '../../../src/subjects/debate/debate.ts';
import { QUESTION_LABELS, SIDE_LABELS, compareWords, sidesOf } from '../../../src/subjects/debate/debate-labels.ts';
import { good } from '../../content/message-after.ts';

const { facts } = loadContent(good);

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

it('the arguments that one answers are found', () => {
	expect(answeredBy('settings', argumentsExamples.usual).map(({ id }) => id)).toEqual(['burden', 'signals']);
});

describe('the positions of the site', () => {
	it('stand each under its kind of organisation, by the alphabet', () => {
		const groups = debateByGroup(facts.positions, facts.arguments);
		expect(groups.flatMap(({ positions }) => positions)).toHaveLength(facts.positions.length);
		for (const { group, positions } of groups) {
			expect(positions.filter((position) => position.group !== group)).toEqual([]);
			const names = positions.map(({ organisation }) => organisation);
			expect(names).toEqual([...names].sort(compareWords));
		}
	});

	it('are of the same kind as the holder that an argument names', () => {
		const kinds = new Map(facts.positions.map(({ id, group }) => [id, group]));
		const holders = facts.arguments.flatMap(({ heldBy }) => heldBy);
		expect(holders.filter(({ position, group }) => position && kinds.get(position) !== group)).toEqual([]);
	});
});

it('the polls of the site stand by date, each with who commissioned it and where they stand', () => {
	const polls = pollsByDate(facts);
	expect(polls.map(({ date }) => date)).toEqual(polls.map(({ date }) => date).sort());
	for (const { poll } of polls) expect(poll.commissionedBy.length * poll.stand.length).toBeGreaterThan(0);
});
