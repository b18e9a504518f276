import { describe, expect, it } from 'vitest';
import { argumentsExamples } from '../../../src/subjects/debate/chart/arguments-chart.examples.ts';
import { records } from '../../../src/subjects/debate/debate.examples.ts';
import {
	answeredBy,
	cautionApart,
	debateByGroup,
	debateOn,
	holderInWords,
	replyInSentences,
	sidesOf,
} from '../../../src/subjects/debate/debate.ts';
import { QUESTIONS, SIDES } from '../../../src/subjects/debate/argument.ts';
import { words } from '../../../src/words/words.ts';

const { usual } = argumentsExamples;

describe('the sides of a question', () => {
	it('stand by the alphabet, with their arguments', () => {
		const sides = debateOn('encryption', usual);
		expect(sides.map(({ side }) => side)).toEqual(['keep-detection', 'keep-encryption', 'between']);
		expect(sides[0]!.arguments.map(({ title }) => title)).toEqual([
			'A burden on the young',
			'Looking must go on',
			'Signals say too little',
		]);
	});

	it('are left out where nobody argues for them', () => {
		expect(debateOn('reach-of-law', usual)).toEqual([]);
	});

	it('each belong to one question', () => {
		expect(QUESTIONS.flatMap(sidesOf).toSorted()).toEqual(SIDES.toSorted());
	});

	it('are never called pro or anti, for or against', () => {
		const { questions, sides } = words.debate;
		for (const name of [...Object.values(questions), ...Object.values(sides)])
			expect(name).not.toMatch(/\b(pro|anti|for|against)\b/i);
	});
});

it('the arguments that one answers are found', () => {
	expect(answeredBy('settings', usual).map(({ id }) => id)).toEqual(['burden', 'signals']);
});

it('a reply is told in its own words, or else in the claim of the argument that answers it', () => {
	const said = (id: string) =>
		replyInSentences(
			usual.find((argument) => argument.id === id)!,
			usual,
		).said;
	expect(said('divide')).toBe('Rules divide it too.');
	expect(said('looking')).toBe('Locks keep people safe, its holders say.');
});

it('a caution of a position leaves out what the page says once of all', () => {
	const { saidOfAll } = words.debate;
	expect(cautionApart({ caution: saidOfAll })).toEqual({ caution: undefined, differs: undefined });
	expect(cautionApart({ caution: `${saidOfAll} It is old.` }).caution).toBe('It is old.');
	expect(cautionApart({ caution: 'It is old.' }).caution).toBe('It is old.');
});

it('kinds of organisation stand with what they hold, by the alphabet', () => {
	const groups = debateByGroup(records.positions, records.arguments);
	expect(groups.map(({ group }) => group)).toEqual(
		groups.map(({ group }) => group).toSorted((a, b) => words.compare(words.debate.groups[a], words.debate.groups[b])),
	);
	for (const { group, positions, held } of groups) {
		expect(positions.every((position) => position.group === group)).toBe(true);
		expect(held.every(({ holders }) => holders.length > 0)).toBe(true);
	}
});

it('a holder is named with since when and how far it holds an argument', () => {
	const holder = { name: 'UK government', group: 'government', fact: 'one' } as const;
	expect(holderInWords(holder)).toBe('UK government');
	expect(holderInWords({ ...holder, when: '2026-06', extent: 'on devices' })).toBe(
		'UK government (June 2026; on devices)',
	);
});
