import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../../../src/tools/gallery/example-facts.ts';
import { DEBATE_BLOCKS } from '../../../src/subjects/debate/blocks.ts';
import { STATE_IDS, inOrder, messageCheckSchema, stateId } from '../../../src/subjects/debate/message-check.ts';
import { readFacts } from '../charts/site-records.ts';
import { issuesOf } from './issues-of.ts';

const example = exampleFacts.messageChecks[0]!;
const [first, ...others] = example.states;
const faults = (states: readonly object[]) => issuesOf(messageCheckSchema)({ ...example, states });
const saying = (letters: number) => ({ ...first!.for, text: `${'a'.repeat(letters)}. 12, ` });

describe('a place of checks', () => {
	it('is read, and its states stand two by three, whatever their order in the file', () => {
		expect(messageCheckSchema.safeParse(example).success).toBe(true);
		expect(inOrder({ states: [...example.states].reverse() }).map(stateId)).toEqual(STATE_IDS);
	});

	it('has one state for each lock and place', () => {
		expect(faults(others)).toEqual(['states: lack "open, phone": write one state for each lock and place']);
		expect(faults([...example.states, first!])).toEqual([
			'states: repeat "open, phone": write one state for each lock and place',
		]);
	});

	it('gives the arguments for and against each place about as many letters', () => {
		const withLetters = (pro: number, con: number) =>
			faults([{ ...first, for: saying(pro), against: saying(con) }, ...others]);
		expect(withLetters(100, 85)).toEqual([]);
		expect(withLetters(85, 100)).toEqual([]);
		expect(withLetters(100, 84).join()).toMatch(/^states\.0\.against: has 84 letters, and for has 100: make the two/);
		expect(withLetters(84, 100)).toHaveLength(1);
	});

	it('says nothing without a fact', () => {
		for (const part of ['matched', 'read', 'for', 'against'])
			expect(faults([{ ...first, [part]: { text: 'So it is.', facts: [] } }, ...others]).join()).toMatch(
				new RegExp(`^states\\.0\\.${part}\\.facts: names no fact`),
			);
	});

	it('names the facts of each statement in the order of the page, as often as their marks are shown', () => {
		const block = DEBATE_BLOCKS.find(({ name }) => name === 'MessageCheck')!;
		const marks =
			block.name === 'MessageCheck' ? block.marks!(exampleFacts, { check: 'example-check', opens: 'open-server' }) : [];
		const ofState = ['claim-read', 'claim-read', 'claim-read', 'claim-read', 'claim-reported'];
		expect(marks.map(({ id }) => id)).toEqual([...Array(6).fill(ofState).flat(), 'claim-read']);
	});

	it('leads for and against a place to arguments of two sides', () => {
		const { messageChecks, arguments: all } = readFacts();
		const sideOf = new Map(all.map(({ id, side }) => [id, side]));
		for (const state of messageChecks.flatMap(({ states }) => states)) {
			const sides = [state.for.argument, state.against.argument].flatMap((id) => (id ? sideOf.get(id)! : []));
			expect(new Set(sides).size, stateId(state)).toBe(sides.length);
			expect(sides.length, stateId(state)).toBeGreaterThan(0);
		}
	});
});

describe('a lead picture of checks', () => {
	const lead = DEBATE_BLOCKS.find(({ name }) => name === 'MessageCheckLead')!;
	const read = (states: string) => lead.props.safeParse({ check: 'example-check', states }).success;

	it('picks states that there are', () => {
		expect(read('open-server locked-phone')).toBe(true);
		expect(read('open-server locked-door')).toBe(false);
		expect(read('')).toBe(false);
	});
});
