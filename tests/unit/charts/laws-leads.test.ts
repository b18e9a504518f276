import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { placeDeciders, placeStep } from '../../../src/subjects/laws/chart/deciders-lead.layout.ts';
import { lawsExamples } from '../../../src/subjects/laws/chart/laws-chart.examples.ts';
import { buildLaws } from '../../../src/subjects/laws/chart/laws-chart.model.ts';
import { placeLawsLead } from '../../../src/subjects/laws/chart/laws-lead.layout.ts';
import { deciderSchema } from '../../../src/subjects/laws/decider.ts';
import { records } from '../../../src/subjects/laws/laws.examples.ts';

describe('the picture of a few laws', () => {
	const { laws, time, heightPx } = placeLawsLead(buildLaws(lawsExamples.usual));

	it('names the stages at the first bar, and says what came of the other laws', () => {
		expect(laws.map(({ now }) => now.map(({ text }) => text))).toEqual([
			[],
			['lapsed, then back 2026'],
			['announced 2024'],
		]);
		expect(laws.map(({ stages }) => stages.length)).toEqual([4, 0, 0]);
	});

	it('keeps names clear of the announcement, says that older laws are not drawn, and is no higher than it may be', () => {
		const { x1 } = time.announcement.line;
		for (const { name } of laws) expect(name.x).toBeGreaterThan(x1);
		expect(time.older.words.map(({ text }) => text).join(' ')).toBe('older laws not drawn');
		expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
	});
});

describe('the line of who decides', () => {
	const placed = placeDeciders(records.deciders);

	it('has a stop for each way in the order of the records, each with who tried it, below one another', () => {
		expect(placed.stops.map(({ name }) => name.map(({ text }) => text).join(' '))).toEqual(
			records.deciders.map(({ name }) => name),
		);
		expect(placed.stops[1]!.tried[0]!.text).toBe('Somewhere: a duty (2025)');
		const lines = placed.stops.flatMap(({ name, tried }) => [...name, ...tried]).map(({ y }) => y);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
		expect(new Set(lines).size).toBe(lines.length);
	});

	it('has single cases on a branch aside, and all else one under another', () => {
		const [first, second, order] = placed.stops.map(({ dot }) => dot.x);
		expect([second, order! > first!]).toEqual([first, true]);
		expect(placed.branches).toHaveLength(1);
		const { dots, branches } = placeStep(records.deciders, 'aim');
		expect(dots.map(({ isMeant }) => isMeant)).toEqual([false, true, false]);
		expect(branches).toHaveLength(1);
	});

	it('refuses names that have no room', () => {
		const [{ id, who, what, facts }] = records.deciders as [(typeof records.deciders)[number]];
		expect(deciderSchema.safeParse({ id, name: 'x'.repeat(37), who, what, facts }).success).toBe(false);
		expect(deciderSchema.safeParse({ id, name: 'A name', who, what, facts: ['a', 'b'] }).success).toBe(false);
	});
});
