import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { placeDeciders, placeStep } from '../../../src/subjects/laws/chart/deciders-lead.ts';
import { lawsExamples } from '../../../src/subjects/laws/chart/laws-chart.examples.ts';
import { buildLaws } from '../../../src/subjects/laws/chart/laws-chart.model.ts';
import { placeLawsLead } from '../../../src/subjects/laws/chart/laws-lead.ts';
import { deciderSchema } from '../../../src/subjects/laws/decider.ts';
import { records } from '../../../src/subjects/laws/laws.examples.ts';
import { linesOf, marksOf, wordsOf } from './read-marks.ts';

describe('the picture of a few laws', () => {
	const { marks, heightPx } = placeLawsLead(buildLaws(lawsExamples.usual));

	it('names the stages at the first bar, and says what came of the other laws', () => {
		const said = wordsOf(marks, 'lead-quiet').filter((text) => !/^\d+$/.test(text));
		expect(said).toEqual([
			...['older laws', 'not drawn'],
			...['announced', 'proposed', 'passed', 'applies'],
			'lapsed, then back 2026',
			'announced 2024',
		]);
	});

	it('keeps names clear of the announcement, and is no higher than it may be', () => {
		const [line] = marksOf(marks, 'announcement-line');
		const names = linesOf(marks, 'lead-strong');
		expect(names.length).toBeGreaterThan(3);
		for (const { x } of names) expect(x).toBeGreaterThan(Number(/^M([\d.]+)/.exec(`${line!['d']}`)![1]));
		expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
	});
});

describe('the line of who decides', () => {
	const { marks } = placeDeciders(records.deciders);

	it('has a stop for each way in the order of the records, each with who tried it, below one another', () => {
		const names = linesOf(marks).slice(2);
		const said = names.map(({ text }) => text).join(' ');
		expect(said).toContain('Somewhere: a duty (2025)');
		const places = records.deciders.map(({ name }) => said.indexOf(name));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		const lines = names.map(({ y }) => y);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
		expect(new Set(lines).size).toBe(lines.length);
	});

	it('has single cases on a branch aside, and all else one under another', () => {
		const [first, second, order] = marksOf(marks, 'dot-open').map(({ cx }) => cx);
		expect([second, order! > first!]).toEqual([first, true]);
		expect(marksOf(marks, 'line-thin')).toHaveLength(1);
		const step = placeStep(records.deciders, 'aim');
		const dots = marksOf(step).filter(({ tag }) => tag === 'circle');
		expect(dots.map((dot) => dot['class'])).toEqual(['dot-open', 'dot', 'dot-open']);
		expect(marksOf(step, 'line-thin')).toHaveLength(1);
	});

	it('refuses names that have no room', () => {
		const [{ id, who, what, facts }] = records.deciders as [(typeof records.deciders)[number]];
		expect(deciderSchema.safeParse({ id, name: 'x'.repeat(37), who, what, facts }).success).toBe(false);
		expect(deciderSchema.safeParse({ id, name: 'A name', who, what, facts: ['a', 'b'] }).success).toBe(false);
	});
});
